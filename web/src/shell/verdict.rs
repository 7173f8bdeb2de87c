use crate::draft::Draft;
use crate::embed::hand_back_button;
use crate::exchange::export_items;
use crate::i18n::{self, locale, t};
use crate::languages::{Said, in_languages};
use crate::problems::{Place, Problem, fix_all_button, texts};
use crate::state::{Sheet, editor};
use crate::ui::{Glyph, Icon, Menu, Verdict};
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;

/// How many problems of each severity there are, and the one error by name when there is but one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
    only: Option<String>,
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
    let Counts { errors, warnings, notes, only } = counts;
    let fill = |text: &ventana_core::Text, n: usize| text.fill(locale, &[("n", n.into())]);
    if errors > 0 {
        let why = if warnings > 0 {
            fill(&i18n::ALSO_WARNINGS, warnings)
        } else {
            i18n::NOTHING_ELSE.get(locale).to_owned()
        };
        let says = match only {
            Some(thing) => texts::NOT_YET_ONE.fill(locale, &[("thing", thing.as_str().into())]),
            None => fill(&i18n::NOT_YET, errors),
        };
        return Sentence { verdict: Verdict::Shut, says, short: fill(&i18n::NOT_YET_SHORT, errors), why };
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

/// The one error in the middle of a sentence. A sample that is missing is called by its variable.
fn thing(problem: &Problem, draft: &Draft, locale: Locale) -> String {
    if let Place::Sample { of, .. } = Place::of(&problem.diagnostic.path, draft) {
        let samples = draft.samples();
        let mut empty = samples.iter().filter(|sample| sample.place == of && sample.value.is_empty());
        if let (Some(sample), None) = (empty.next(), empty.next()) {
            let name = ["{{", &sample.key, "}}"].concat();
            return texts::THE_SAMPLE_OF.fill(locale, &[("name", name.as_str().into())]);
        }
    }
    lowered(problem.title(locale))
}

/// A title as the rest of a sentence: without its capital, but not where a name begins it.
fn lowered(title: &str) -> String {
    let mut letters = title.chars();
    let (Some(first), rest) = (letters.next(), letters.as_str()) else { return String::new() };
    let word = title.split_whitespace().next().unwrap_or_default();
    let is_name = word == "Meta" || word == "WhatsApp" || word.chars().skip(1).any(char::is_uppercase);
    if is_name { title.to_owned() } else { first.to_lowercase().chain(rest.chars()).collect() }
}

/// A sentence is said aloud only after the draft has rested this long.
const REST: Duration = Duration::from_millis(1_500);

/// Whether the template is ready, and the ways out.
#[component]
pub(crate) fn VerdictBar() -> impl IntoView {
    let editor = editor();
    let sentence = Memo::new(move |_| {
        let locale = locale();
        let only = || {
            let error = editor.problems.with(|problems| {
                problems.iter().find(|problem| problem.severity() == Severity::Error).cloned()
            })?;
            Some(editor.draft.with(|draft| thing(&error, draft, locale)))
        };
        let errors = editor.count(Severity::Error);
        let counts = Counts {
            errors,
            warnings: editor.count(Severity::Warning),
            notes: editor.count(Severity::Info),
            only: (errors == 1).then(only).flatten(),
        };
        match editor.judged.with(|judged| in_languages(judged, locale)) {
            Some(Said { verdict, says, short, why }) => Sentence { verdict, says, short, why },
            None => sentence(counts, locale),
        }
    });
    let said = RwSignal::new(String::new());
    Effect::new(move |_| {
        let says = sentence.with(|sentence| sentence.says.clone());
        let say = move || {
            // Whoever has gone to another screen is told nothing more.
            if sentence.try_with_untracked(|sentence| sentence.says == says) == Some(true) {
                said.try_set(says.clone());
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
                {fix_all_button("only-wide", "why-not-all")}
                {hand_back_button()}
                <Menu host="only-wide" class="btn" side="top" label=move || view! { {t(&i18n::EXPORT)} <Icon name="chevron-down" class="s16"/> }>
                    {export_items(editor)}
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
        let sentence = sentence(Counts { errors, warnings, notes, only: None }, Locale::En);
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
        let one = Counts {
            errors: 1,
            only: Some("the sample of {{date}} is missing".to_owned()),
            ..Counts::default()
        };
        assert_eq!(
            sentence(one, Locale::En).says,
            "1 error before you can submit: the sample of {{date}} is missing."
        );
        assert_eq!(
            said(3, 1, 0),
            (Verdict::Shut, text("Not ready to submit: 3 errors."), text("Also 1 warning."))
        );
    }

    #[test]
    fn the_one_thing_is_called_by_its_name() {
        let named = |components: &str| {
            let text = format!(
                r#"{{"name":"order","language":"es","category":"UTILITY","parameter_format":"NAMED","components":{components}}}"#
            );
            let draft = Draft::from_json(ventana_core::json::parse(&text).unwrap()).unwrap();
            let problems =
                crate::problems::numbered(draft.report(Locale::Es).diagnostics, &draft.to_json(), &[]);
            let errors: Vec<_> =
                problems.iter().filter(|problem| problem.severity() == Severity::Error).collect();
            assert_eq!(errors.len(), 1, "{errors:?}");
            thing(errors[0], &draft, Locale::Es)
        };
        let body = r#"{"type":"BODY","text":"Hola {{quien}}, tu pedido {{pedido}} ya ha salido de nuestro taller de Valencia.","example":{"body_text_named_params":[{"param_name":"quien","example":"Ana"}]}}"#;
        assert_eq!(named(&format!("[{body}]")), "falta la muestra de {{pedido}}");
        assert_eq!(lowered("A character the name cannot have"), "a character the name cannot have");
        assert_eq!(lowered("Meta refuses it"), "Meta refuses it");
        assert_eq!(lowered("URL without a host"), "URL without a host");
        assert_eq!(lowered(""), "");
    }
}
