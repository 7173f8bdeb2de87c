use super::export::{copy_json, download_json};
use crate::i18n::{self, locale, t};
use crate::state::{Sheet, editor};
use crate::ui::{Glyph, Icon, Menu, MenuItem, Verdict};
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;

/// How many problems of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// What the bar says: one sentence, one line of why, and the same in short.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Sentence {
    verdict: Verdict,
    says: String,
    short: String,
    why: String,
}

fn sentence(counts: Counts, locale: Locale) -> Sentence {
    let Counts { errors, warnings, notes } = counts;
    let fill = |text: &ventana_core::Text, n: usize| text.fill(locale, &[("n", n.into())]);
    if errors > 0 {
        let why = if warnings > 0 {
            fill(&i18n::ALSO_WARNINGS, warnings)
        } else {
            i18n::NOTHING_ELSE.get(locale).to_owned()
        };
        return Sentence {
            verdict: Verdict::Shut,
            says: fill(&i18n::NOT_YET, errors),
            short: fill(&i18n::NOT_YET_SHORT, errors),
            why,
        };
    }
    let why =
        if notes > 0 { fill(&i18n::READY_NOTES, notes) } else { i18n::READY_WHY.get(locale).to_owned() };
    if warnings > 0 {
        let says = fill(&i18n::ACCEPTED_WITH_RISK, warnings);
        let why = if notes > 0 { why } else { String::new() };
        return Sentence { verdict: Verdict::Half, short: says.clone(), says, why };
    }
    let says = i18n::READY.get(locale).to_owned();
    Sentence { verdict: Verdict::Open, short: says.clone(), says, why }
}

/// A sentence is said aloud only after the draft has rested this long.
const REST: Duration = Duration::from_millis(1_500);

/// Whether the template is ready, and the ways out.
#[component]
pub(crate) fn VerdictBar() -> impl IntoView {
    let editor = editor();
    let sentence = Memo::new(move |_| {
        let counts = Counts {
            errors: editor.count(Severity::Error),
            warnings: editor.count(Severity::Warning),
            notes: editor.count(Severity::Info),
        };
        sentence(counts, locale())
    });
    let said = RwSignal::new(String::new());
    Effect::new(move |_| {
        let says = sentence.with(|sentence| sentence.says.clone());
        let say = move || {
            if sentence.with_untracked(|sentence| sentence.says == says) {
                said.set(says.clone());
            }
        };
        set_timeout(say, REST);
    });
    let open_problems = move |_| {
        let toggled = |sheet| if sheet == Sheet::Problems { Sheet::None } else { Sheet::Problems };
        editor.sheet.update(|sheet| *sheet = toggled(*sheet));
    };
    let toggle_preview = move |_| {
        let toggled = |sheet| if sheet == Sheet::None { Sheet::Preview } else { Sheet::None };
        editor.sheet.update(|sheet| *sheet = toggled(*sheet));
    };
    let preview_face = move || {
        if editor.sheet.get() == Sheet::None {
            view! { <Icon name="eye"/> {t(&i18n::PREVIEW)} }.into_any()
        } else {
            view! { <Icon name="chevron-left" class="turns"/> {t(&i18n::EDIT)} }.into_any()
        }
    };
    view! {
        <footer class="verdict">
            <button type="button" class="verdict-open" on:click=open_problems>
                <Glyph verdict=Signal::derive(move || sentence.with(|sentence| sentence.verdict))/>
                <span class="verdict-text">
                    <b class="only-wide">{move || sentence.get().says}</b>
                    <span class="only-wide">{move || sentence.get().why}</span>
                    <b class="only-narrow">{move || sentence.get().short}</b>
                    <span class="only-narrow">{move || sentence.get().why}</span>
                </span>
            </button>
            <div class="verdict-end">
                <Menu host="only-wide" class="btn" side="top" label=move || view! { {t(&i18n::EXPORT)} <Icon name="chevron-down" class="s16"/> }>
                    <MenuItem icon="copy" name=Signal::derive(t(&i18n::COPY_JSON)) on_choose=move || copy_json(editor)/>
                    <MenuItem icon="export" name=Signal::derive(t(&i18n::DOWNLOAD_JSON)) on_choose=move || download_json(editor)/>
                </Menu>
                <button type="button" class="btn only-narrow" on:click=toggle_preview>{preview_face}</button>
            </div>
            <p class="sr" role="status">{move || said.get()}</p>
            <p class="sr" role="status">{move || editor.said.get()}</p>
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(errors: usize, warnings: usize, notes: usize) -> (Verdict, String, String) {
        let sentence = sentence(Counts { errors, warnings, notes }, Locale::En);
        (sentence.verdict, sentence.says, sentence.why)
    }

    #[test]
    fn the_bar_always_says_what_stands_between() {
        let text = str::to_owned;
        assert_eq!(
            said(0, 0, 0),
            (Verdict::Open, text("Ready to submit."), text("No errors and no warnings."))
        );
        assert_eq!(said(0, 0, 1), (Verdict::Open, text("Ready to submit."), text("1 note to know.")));
        assert_eq!(
            said(0, 2, 0),
            (Verdict::Half, text("Will be accepted; 2 risks in review."), String::new())
        );
        assert_eq!(
            said(1, 0, 3),
            (Verdict::Shut, text("Not ready to submit: 1 error."), text("Nothing else stands between."))
        );
        assert_eq!(
            said(3, 1, 0),
            (Verdict::Shut, text("Not ready to submit: 3 errors."), text("Also 1 warning."))
        );
    }
}
