//! The page around the editor, once it is known to be an allowed one.

use super::protocol::{self, Heard};
use super::{origins, texts};
use crate::draft::{Draft, Family};
use crate::exchange;
use crate::i18n::t;
use crate::languages::Judged;
use crate::platform::{clock, frame, shipped};
use crate::state::{Editor, editor};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::Text;

/// The origin of the page around the editor, which is allowed and has said hello.
#[derive(Clone, Copy)]
pub(crate) struct Host(RwSignal<Option<String>>);

impl Host {
    /// Asks the page around for a sign, if there is one and the host of the editor allows it.
    pub(crate) fn around(editor: Editor) -> Self {
        let host = Self(RwSignal::new(None));
        if frame::is_framed() {
            spawn_local(async move {
                let list = shipped::plain(origins::FILE).await.unwrap_or_default();
                host.await_sign(editor, origins::read(&list));
            });
        }
        host
    }

    fn await_sign(self, editor: Editor, allowed: Vec<String>) {
        if allowed.is_empty() {
            return;
        }
        let listening = allowed.clone();
        frame::listen(move |origin, text| {
            if listening.contains(&origin)
                && let Some(heard) = text().as_deref().and_then(protocol::read)
            {
                self.hear(editor, &origin, heard);
            }
        });
        // A browser delivers to none but the origin that is named, so it is no matter which one is around.
        let around = frame::parent_origin();
        let may_be = |origin: &&String| around.as_ref().is_none_or(|around| around == *origin);
        for origin in allowed.iter().filter(may_be) {
            frame::post(&protocol::ready(), origin);
        }
    }

    fn hear(self, editor: Editor, origin: &str, heard: Heard) {
        self.0.set(Some(origin.to_owned()));
        let tell = |text: &'static Text, reason: &str| {
            let args = [("host", origins::shown(origin).into()), ("reason", reason.into())];
            editor.say(text.fill(editor.locale().get_untracked(), &args), None);
        };
        match heard {
            Heard::Hello(locale) => {
                if let Some(locale) = locale {
                    editor.speak(locale);
                }
            }
            Heard::Open(drafts) => {
                if let Some(family) = family(&clock::token(), drafts) {
                    editor.open_button.set(None);
                    editor.put(family, &crate::i18n::IMPORTED);
                    frame::post(&protocol::opened(), origin);
                }
            }
            Heard::NoTemplate => {
                tell(&texts::NOT_A_TEMPLATE, "");
                frame::post(&protocol::refused("no template"), origin);
            }
            Heard::Refused(reason) if reason.is_empty() => tell(&texts::NOT_TAKEN, ""),
            Heard::Refused(reason) => tell(&texts::NOT_TAKEN_BECAUSE, &reason),
        }
    }
}

/// The languages of one template, the first of them shown.
fn family(id: &str, drafts: Vec<Draft>) -> Option<Family> {
    let mut drafts = drafts.into_iter();
    let mut family = Family::new(id, drafts.next()?);
    drafts.for_each(|draft| family.add(draft));
    family.show(0);
    Some(family)
}

fn hand_back(editor: Editor, origin: &str) {
    let locale = editor.locale().get_untracked();
    let counts = editor.judged.with_untracked(Judged::counts_of_all);
    let message = editor
        .family
        .with_untracked(|family| protocol::template(family, counts, exchange::files_of(family.variants())));
    let text = if frame::post(&message, origin) { &texts::HANDED } else { &texts::NOT_HANDED };
    editor.say(text.fill(locale, &[("host", origins::shown(origin).into())]), None);
}

/// The button that hands the template to the page around, where there is one that may have it.
pub(crate) fn hand_back_button() -> AnyView {
    let editor = editor();
    let host = expect_context::<Host>();
    let button = move || {
        host.0.get().map(|origin| {
            view! { <button type="button" class="btn primary hand-back" on:click=move |_| hand_back(editor, &origin)>{t(&texts::USE_TEMPLATE)}</button> }
        })
    };
    button.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::Json;

    #[test]
    fn the_first_language_is_the_main_one_and_shown() {
        let draft = |language: &str| Draft::from_json(Json::from_iter([("language", language)])).unwrap();
        let family = family("7", vec![draft("es"), draft("en")]).unwrap();
        assert_eq!((family.main().language(), family.shown().language()), ("es", "es"));
        assert_eq!(family.variants().len(), 2);
    }
}
