use crate::i18n::{locale, t, texts};
use crate::platform::shipped;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use ventana_core::json::{self, Json};
use ventana_core::{Locale, Text};

texts! {
    TRY_AGAIN { en: "Try again", es: "Intentar de nuevo", pt: "Tentar de novo" }
}

#[derive(Clone)]
enum State {
    Coming,
    There(Arc<[Json]>),
    Missing,
}

/// A list in the language of the interface, which is fetched when its view opens.
#[derive(Clone, Copy)]
pub(crate) struct Listed {
    state: RwSignal<State>,
    tries: RwSignal<u32>,
}

impl Listed {
    /// Fetches a list, and fetches it anew when the language changes. It is named as in the head of the page.
    pub(crate) fn new(name: &'static str) -> Self {
        let listed = Self { state: RwSignal::new(State::Coming), tries: RwSignal::new(0) };
        // The last that was asked for; an answer to an earlier question may come later.
        let latest = StoredValue::new(0_u32);
        Effect::new(move |_| {
            let (locale, _) = (locale(), listed.tries.get());
            latest.update_value(|latest| *latest += 1);
            let own = latest.get_value();
            spawn_local(async move {
                let there = fetched(name, locale).await;
                // Whoever has gone on needs it no more.
                if latest.try_get_value() == Some(own) {
                    listed.state.try_set(there.map_or(State::Missing, |list| State::There(list.into())));
                }
            });
        });
        listed
    }

    /// The list, once it is there.
    pub(crate) fn list(self) -> Option<Arc<[Json]>> {
        match self.state.get() {
            State::There(list) => Some(list),
            State::Coming | State::Missing => None,
        }
    }

    /// What is drawn from the list, or the line that says why it is not there.
    pub(crate) fn shown(
        self,
        coming: &'static Text,
        missing: &'static Text,
        drawn: impl Fn() -> AnyView + Send + 'static,
    ) -> impl Fn() -> AnyView + Send + 'static {
        move || {
            match self.state.get() {
            State::Coming => view! { <p class="none" role="status">{t(coming)}</p> }.into_any(),
            State::Missing => view! {
                <p class="none" role="status">
                    {t(missing)}
                    <button type="button" class="btn small" on:click=move |_| self.tries.update(|tries| *tries += 1)>{t(&TRY_AGAIN)}</button>
                </p>
            }
            .into_any(),
            State::There(_) => drawn(),
        }
        }
    }
}

/// The list of a language; none where it cannot be had.
pub(crate) async fn fetched(name: &str, locale: Locale) -> Option<Vec<Json>> {
    let Ok(Json::Array(list)) = json::parse(&shipped::text(name, locale).await?) else { return None };
    Some(list).filter(|list| !list.is_empty())
}
