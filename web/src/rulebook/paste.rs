use super::explained::Concerned;
use super::list::Rule;
use super::{explained, texts};
use crate::i18n::{fill, locale, t};
use crate::platform::dom;
use crate::problems::{Problem, confidence_of, go_to};
use crate::start::{go, go_to_part};
use crate::state::{Editor, Screen, editor};
use crate::ui::{Icon, Mark};
use leptos::prelude::*;
use std::sync::Arc;
use ventana_core::explain::ErrorExplanation;

/// What was pasted, kept for as long as the page is open.
#[derive(Clone, Copy)]
pub(crate) struct Pasted(RwSignal<String>);

impl Pasted {
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(String::new()))
    }
}

const FIELD: &str = "pasted-error";

/// Leads to the field for errors, with an error in it or as it was left.
pub(crate) fn look_up(editor: Editor, error: Option<&str>) {
    if let Some(error) = error {
        expect_context::<Pasted>().0.set(error.to_owned());
    }
    go(editor, Screen::Rules);
    // Behind the frame in which the screen takes the focus.
    request_animation_frame(|| request_animation_frame(|| dom::focus_id(FIELD)));
}

/// More rules than these are not named one by one.
const MOST: usize = 8;

/// The field for an error of Meta's, and what it means. `search` looks words up in the list of the rules.
pub(super) fn paste(rules: Memo<Arc<Vec<Rule>>>, search: Callback<String>) -> AnyView {
    let editor = editor();
    let pasted = expect_context::<Pasted>().0;
    let explanation = Memo::new(move |_| pasted.with(|pasted| explained::explained(pasted, locale())));
    let shown = move || {
        explanation.with(|explanation| {
            let explanation = explanation.as_ref()?;
            let concerned = rules.with(|rules| {
                let pasted = pasted.get();
                let concerned = explained::concerned(explanation, &pasted, rules);
                (!concerned.rules.is_empty())
                    .then(|| of_rules(editor, explanation, &concerned, rules, search))
            });
            Some(answer(editor, explanation, concerned))
        })
    };
    view! {
        <section class="pasted" aria-labelledby="paste-title">
            <h2 id="paste-title">{t(&texts::PASTE)}</h2>
            <p class="how" id="paste-how">{t(&texts::PASTE_HOW)}</p>
            <textarea id=FIELD class="code-field" rows="3" aria-labelledby="paste-title" aria-describedby="paste-how" spellcheck="false" autocomplete="off"
                prop:value=move || pasted.get() on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            <div role="status">{shown}</div>
        </section>
    }
    .into_any()
}

fn answer(editor: Editor, explanation: &ErrorExplanation, rules: Option<AnyView>) -> AnyView {
    let locale = locale();
    let line = |text: String| view! { <p>{text}</p> };
    let codes = explained::codes(explanation, locale).map(|codes| view! { <p class="fine">{codes}</p> });
    let words = explanation.details.as_deref().map(|words| {
        view! { <p class="fine">{fill(&texts::META_SAYS, &[("words", words.into())])}</p> }
    });
    let retry = explained::retry(explanation, locale).map(line);
    let source = explanation.source.zip(explanation.as_of).map(|(source, date)| {
        let sure = explanation.confidence.map_or("", |confidence| confidence_of(confidence).get(locale));
        let args = [("source", source.into()), ("date", date.into()), ("confidence", sure.into())];
        view! { <p class="fine">{fill(&texts::SOURCE, &args)}</p> }
    });
    let when = (!explanation.reasons.is_empty()).then(|| {
        view! {
            <button type="button" class="btn" on:click=move |_| go(editor, Screen::Desk)>
                <Icon name="clock"/>{t(&texts::ASK_WHEN)}
            </button>
        }
    });
    view! {
        <article class="explained">
            <h3>{explanation.title}</h3>
            {codes}
            <p>{explanation.meaning.clone()}</p>
            <h4>{t(&texts::WHAT_TO_DO)}</h4>
            <p>{explanation.what_to_do}</p>
            {retry}
            {when}
            {rules}
            {words}
            {source}
        </article>
    }
    .into_any()
}

/// The fields of the draft at fault, and the rules that know them.
fn of_rules(
    editor: Editor,
    explanation: &ErrorExplanation,
    concerned: &Concerned,
    rules: &[Rule],
    search: Callback<String>,
) -> AnyView {
    let rules: Vec<_> = concerned.rules.iter().filter_map(|place| rules.get(*place)).collect();
    let codes: Vec<_> = rules.iter().map(|rule| rule.code.as_str()).collect();
    let found = editor.problems.with(|problems| explained::at_fault(&codes, problems));
    let head = match (found.is_empty(), concerned.by_code) {
        (false, _) => Some(&texts::AT_FAULT),
        (true, true) => Some(&texts::NOT_IN_DRAFT),
        (true, false) => None,
    };
    let button = |(place, problem): (usize, Problem)| {
        let class = if place == 0 { "btn primary" } else { "btn" };
        let title = problem.title(locale()).to_owned();
        let (severity, number) = (problem.severity(), problem.number);
        let lead = move |_| {
            editor.screen.set(Screen::Draft);
            // The form is there in the next frame.
            let problem = problem.clone();
            request_animation_frame(move || go_to(editor, &problem));
        };
        view! { <button type="button" class=class on:click=lead><Mark severity number/>{title}</button> }
            .into_any()
    };
    let buttons: Vec<_> = found.into_iter().enumerate().map(button).collect();
    let by = if concerned.by_code { &texts::CAUGHT_BY } else { &texts::WITH_WORDS };
    let told: Vec<_> = if rules.len() > MOST {
        let code = explanation.subcode.or(explanation.code).map(|code| code.to_string());
        let words = code.unwrap_or_else(|| expect_context::<Pasted>().0.get_untracked());
        let look = move |_| search.run(words.clone());
        let all = fill(&texts::SEE_ALL, &[("n", rules.len().into())]);
        vec![view! { <button type="button" class="pill" on:click=look>{all}</button> }.into_any()]
    } else {
        let pill = |rule: &&Rule| {
            let code = rule.code.clone();
            view! { <button type="button" class="pill" on:click=move |_| go_to_part(Screen::Rules, &code)>{rule.title.clone()}</button> }.into_any()
        };
        rules.iter().map(pill).collect()
    };
    view! {
        {head.map(|head| view! { <p>{t(head)}</p> })}
        <div class="leads">{buttons}</div>
        <p>{t(by)}</p>
        <div class="pills">{told}</div>
    }
    .into_any()
}
