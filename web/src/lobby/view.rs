use super::{heard, texts};
use crate::i18n::{Language, t};
use crate::library::no_drafts;
use crate::platform::offline;
use crate::rest::{self, Arrival, Left};
use crate::shell::{Bar, NO_WORDS, Theme, reflect_language, speak};
use crate::start::{Shelf, Start};
use crate::state::Screen;
use crate::ui::{Sprite, TRY_AGAIN};
use crate::wish::{Ask, Wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
use ventana_core::{Locale, Text};
use web_sys::HtmlElement;

/// Takes the lobby away, once.
pub(crate) type Leave = Rc<Cell<Option<Box<dyn FnOnce()>>>>;

/// What is said while the editor is awaited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Coming,
    NotCome,
    NoWords,
}

/// How long the editor may take before something is said of it.
const A_MOMENT: std::time::Duration = std::time::Duration::from_millis(400);

/// What stands where the editor should, when it could not be had.
#[component]
pub(crate) fn NotHere(locale: Locale) -> impl IntoView {
    provide_context(Language::new(locale));
    view! {
        <main class="start not-here">
            <p role="alert">{t(&texts::NOT_COME)}</p>
            <button type="button" class="btn" on:click=|_| offline::reload()>{t(&TRY_AGAIN)}</button>
        </main>
    }
}

/// When the first view is taken to be drawn, where no browser says so.
const SETTLED: std::time::Duration = std::time::Duration::from_secs(1);

/// The start screen in the place of the editor, which takes its place as soon as something is asked for.
#[component]
pub(crate) fn Lobby(
    frame: HtmlElement,
    sprite: String,
    locale: Locale,
    /// Takes this away.
    leave: Leave,
) -> impl IntoView {
    let language = Language::new(locale);
    let said = RwSignal::new(Said::Nothing);
    // The last that was asked for is what counts.
    let wish = StoredValue::new_local(None::<Wish>);
    let is_awaited = StoredValue::new(false);
    let failures = StoredValue::new(0_u32);
    let shelf = RwSignal::new(Shelf::default());
    let place = StoredValue::new_local((frame, sprite.clone(), leave));
    let enter = Callback::new(move |()| {
        if is_awaited.get_value() {
            return;
        }
        is_awaited.set_value(true);
        said.set(Said::Nothing);
        set_timeout(
            move || {
                if said.try_get_untracked() == Some(Said::Nothing) {
                    said.set(Said::Coming);
                }
            },
            A_MOMENT,
        );
        let (frame, sprite, leave) = place.get_value();
        let clear = move || {
            let left = Left {
                locale: language.0.get_untracked(),
                wanted: language.wanted(),
                wish: wish.try_update_value(Option::take).flatten(),
                shelf: shelf.get_untracked(),
            };
            leave.take().into_iter().for_each(|leave| leave());
            left
        };
        let arrival = Arrival { frame, sprite, clear: Box::new(clear) };
        spawn_local(async move {
            if rest::enter(Box::new(arrival)).await.is_err() {
                is_awaited.set_value(false);
                failures.update_value(|failures| *failures += 1);
                said.set(Said::NotCome);
            }
        });
    });
    let asked = Callback::new(move |asked: Wish| match asked {
        // This is it.
        Wish::Go(Screen::Start) => wish.set_value(None),
        asked => {
            wish.set_value(Some(asked));
            enter.run(());
        }
    });
    let spoken = Callback::new(move |locale| speak(language, locale, move || said.set(Said::NoWords)));
    let ask = Ask::new(asked, spoken);
    provide_context(language);
    provide_context(Sprite(sprite));
    provide_context(Theme::new());
    provide_context(ask);
    reflect_language(language);
    heard::listen(ask);
    // The rest comes while the person reads; not every browser says when it has nothing else to do.
    let fetch = || spawn_local(rest::fetch());
    if request_idle_callback_with_handle(fetch).is_err() {
        set_timeout(fetch, SETTLED);
    }
    let line = move |text: &'static Text, again: bool| {
        let again = again.then(|| {
            // What fails twice may be of a version that is there no more.
            let retry = move |_| if failures.get_value() > 1 { offline::reload() } else { enter.run(()) };
            view! { <button type="button" on:click=retry>{t(&TRY_AGAIN)}</button> }
        });
        view! { <div class="toast"><span class="what">{t(text)}</span>{again}</div> }.into_any()
    };
    let toast = move || match said.get() {
        Said::Nothing => None,
        Said::Coming => Some(line(&texts::COMING, false)),
        Said::NotCome => Some(line(&texts::NOT_COME, true)),
        Said::NoWords => Some(line(&NO_WORDS, false)),
    };
    let drafts = no_drafts();
    view! {
        <Bar here=Signal::stored(Screen::Start)/>
        <Start shelf drafts/>
        <div role="status">{toast}</div>
    }
}
