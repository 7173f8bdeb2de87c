use super::card::fix_pills;
use super::pointing::Hint;
use super::source::{answer, rule_page, source_line};
use super::{Problem, problem_name, texts};
use crate::i18n::{fill, locale};
use crate::platform::dom;
use crate::state::editor;
use crate::ui::Mark;
use leptos::html;
use leptos::prelude::*;

/// What is kept free between a mark and the words about it, and at the edges of the window.
const GAP: f64 = 8.0;

/// How wide the words are at most, as the style sheet has it.
const WIDE: f64 = 320.0;

/// The words about a problem beside its mark: title, why, source and the first fix. They stay while the pointer is on
/// them, and Escape takes them away.
#[component]
pub(crate) fn ProblemHint() -> impl IntoView {
    let editor = editor();
    let hint = editor.pointing.hint;
    let shown = Memo::new(move |_| {
        let hint = hint.get()?;
        let problem = editor
            .problems
            .with(|problems| problems.iter().find(|problem| problem.identity() == hint.identity).cloned())?;
        Some((hint, problem))
    });
    move || shown.get().map(|(hint, problem)| words(hint, problem))
}

fn words(hint: Hint, problem: Problem) -> AnyView {
    let editor = editor();
    let node = NodeRef::<html::Div>::new();
    let by_key = hint.by_key;
    if by_key {
        // Called by a key, so it takes the focus; the page gives it back when it goes.
        Effect::new(move |_| {
            if let Some(node) = node.get() {
                dom::focus_first(&node);
            }
        });
    }
    let (width, height) = dom::window_size();
    let anchor = hint.anchor;
    let start = place(anchor.left, width);
    let below = anchor.top + anchor.height < height * 0.55;
    let (top, bottom) = if below {
        (format!("{}px", anchor.top + anchor.height + GAP), "auto".to_owned())
    } else {
        ("auto".to_owned(), format!("{}px", height - anchor.top + GAP))
    };
    let name =
        [problem_name(problem.severity(), problem.number), problem.title(locale()).to_owned()].join(": ");
    let (severity, number) = (problem.severity(), problem.number);
    let line = [answer(&problem).unwrap_or_default(), source_line(&problem).unwrap_or_default()].concat();
    let help = problem.diagnostic.help.clone().map(|help| view! { <p class="why">{help}</p> });
    view! {
        <div
            class="hint"
            role="dialog"
            id="problem-hint"
            aria-label=[fill(&texts::PROBLEM_HELP, &[]), name].join(". ")
            node_ref=node
            style:left=format!("{start}px")
            style:top=top
            style:bottom=bottom
        >
            <p class="hint-head"><Mark severity number/> <b>{problem.title(locale()).to_owned()}</b></p>
            <p class="why">{problem.diagnostic.message.clone()}</p>
            {help}
            {fix_pills(editor, std::slice::from_ref(&problem), false)}
            <p class="source" tabindex="-1">{line} " " {rule_page(problem.diagnostic.code)}</p>
        </div>
    }
    .into_any()
}

/// Where words that begin at `left` stand so that they fit into a window `width` wide.
fn place(left: f64, width: f64) -> f64 {
    left.min(width - WIDE - GAP).max(GAP)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn the_words_stay_in_the_window() {
        for (left, width, start) in
            [(100.0, 1280.0, 100.0), (1270.0, 1280.0, 952.0), (-5.0, 1280.0, 8.0), (40.0, 300.0, 8.0)]
        {
            assert!((place(left, width) - start).abs() < f64::EPSILON, "{left} of {width}");
        }
    }
}
