use super::marks::{Flaw, pieces};
use super::{Counter, Mark};
use crate::i18n::{locale, t};
use crate::problems::{Problem, problem_name, severity_name};
use crate::state::editor;
use leptos::html;
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::diagnostic::Severity;

/// A limit that is counted at the end of a field, in code points as the rules count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit(pub(crate) usize);

/// A text with its marks: one line that wraps, its counter, and below it a line for the problem or a hint.
#[component]
pub(crate) fn TextField(
    #[prop(into)] id: String,
    /// Shown above the field; without it the section's head is its label.
    #[prop(optional)]
    label: Option<&'static Text>,
    /// Read aloud where no label is shown.
    #[prop(optional)]
    name: Option<&'static Text>,
    #[prop(optional)] hint: Option<&'static Text>,
    #[prop(into)] value: Signal<String>,
    problems: Memo<Vec<Problem>>,
    on_input: impl Fn(String) + 'static,
    #[prop(optional)] limit: Option<Limit>,
    #[prop(optional)] mono: bool,
    #[prop(optional, into)] direction: Signal<Option<&'static str>>,
) -> impl IntoView {
    let used = Signal::derive(move || value.with(|value| value.chars().count()));
    let shown_label = label.map(|label| view! { <label class="name" for=id.clone()>{t(label)}</label> });
    let note_id = format!("{id}-note");
    let count_id = format!("{id}-count");
    let described_by =
        if limit.is_some() { [note_id.as_str(), &count_id].join(" ") } else { note_id.clone() };
    let counter = limit.map(|Limit(limit)| view! { <Counter used limit id=count_id/> });
    view! {
        <div class="field" data-severity=move || gravest(problems)>
            {shown_label}
            <div class="box">
                <TextArea id=id.clone() name described_by value problems on_input mono direction one_line=true/>
                {counter}
            </div>
            <Note id=note_id problems hint/>
        </div>
    }
}

/// The words of the gravest problem at a field, or the hint.
#[component]
pub(crate) fn Note(id: String, problems: Memo<Vec<Problem>>, hint: Option<&'static Text>) -> impl IntoView {
    let words = move || match problems.with(|problems| crate::problems::gravest(problems).cloned()) {
        Some(problem) => {
            let title = problem.title(locale()).to_owned();
            view! { <Mark severity=problem.severity() small=true/> <span>{title}</span> }.into_any()
        }
        None => hint.map_or_else(|| "\u{a0}".into_any(), |hint| t(hint).into_any()),
    };
    view! { <p class="note" id=id>{words}</p> }
}

pub(crate) fn gravest(problems: Memo<Vec<Problem>>) -> Option<&'static str> {
    problems.with(|problems| problems.iter().map(Problem::severity).max()).map(severity_name)
}

/// The field itself, with the layer of marks that draws its ink.
#[component]
pub(crate) fn TextArea(
    #[prop(into)] id: String,
    name: Option<&'static Text>,
    #[prop(into)] described_by: String,
    #[prop(into)] value: Signal<String>,
    problems: Memo<Vec<Problem>>,
    on_input: impl Fn(String) + 'static,
    #[prop(optional)] mono: bool,
    #[prop(optional, into)] direction: Signal<Option<&'static str>>,
    #[prop(optional)] one_line: bool,
    #[prop(optional)] node: NodeRef<html::Textarea>,
) -> impl IntoView {
    let pointing = editor().pointing;
    let drawn = move || {
        let flaws = problems.with(|problems| problems.iter().map(flaw).collect::<Vec<_>>());
        let pieces = value.with(|value| pieces(value, &flaws));
        pieces.into_iter().map(|piece| piece.into_layer(pointing)).collect::<Vec<_>>()
    };
    let input = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        on_input(if one_line { typed.replace(['\r', '\n'], " ") } else { typed });
    };
    let invalid = move || {
        problems
            .with(|problems| problems.iter().any(|problem| problem.severity() == Severity::Error).to_string())
    };
    let class = if mono { "text mono" } else { "text" };
    let spoken = name.map(t);
    view! {
        <div class=class dir=move || direction.get()>
            <div class="marks">{drawn} <span aria-hidden="true">"\u{200b}"</span></div>
            <textarea
                class="input"
                id=id
                rows="1"
                spellcheck="true"
                autocomplete="off"
                aria-label=spoken
                aria-describedby=described_by
                aria-invalid=invalid
                prop:value=move || value.get()
                on:input=input
                on:keydown=move |event| if one_line && event.key() == "Enter" && !event.alt_key() { event.prevent_default() }
                node_ref=node
            ></textarea>
        </div>
    }
}

fn flaw(problem: &Problem) -> Flaw {
    let name =
        [problem_name(problem.severity(), problem.number).as_str(), problem.title(locale())].join(": ");
    Flaw {
        span: problem.diagnostic.span,
        severity: problem.severity(),
        number: problem.number,
        identity: problem.identity(),
        name,
    }
}
