use super::{Problem, go_to, severity_name};
use crate::i18n::{self, fill, locale, t};
use crate::state::{Editor, editor};
use crate::ui::marks::{Piece, pieces};
use crate::ui::{Icon, Mark};
use leptos::prelude::*;
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::json::Json;
use ventana_core::rules::Confidence;

/// A problem: its title, and when open why it matters, its fixes and where the rule comes from.
#[component]
pub(crate) fn Card(problem: Problem) -> impl IntoView {
    let editor = editor();
    let identity = problem.identity();
    let open = Memo::new({
        let identity = identity.clone();
        move |_| editor.open_problem.with(|open| open.as_ref() == Some(&identity))
    });
    let diagnostic = problem.diagnostic.clone();
    let toggle = move |_| {
        if open.get_untracked() {
            return editor.open_problem.set(None);
        }
        editor.open_problem.set(Some(identity.clone()));
    };
    let title = problem.rule().map_or("", |rule| rule.title.get(locale()));
    let severity = problem.severity();
    view! {
        <article class="problem" data-severity=severity_name(severity) data-open=move || open.get().then_some("")>
            <h4>
                <button type="button" class="problem-head" aria-expanded=move || open.get().to_string() on:click=toggle>
                    <Mark severity number=problem.number/>
                    <span class="title">{title}</span>
                    <Icon name="chevron-right" class="turns"/>
                </button>
            </h4>
            <Show when=move || open.get()>
                <Detail problem=problem.clone() diagnostic=diagnostic.clone()/>
            </Show>
        </article>
    }
}

#[component]
fn Detail(problem: Problem, diagnostic: Diagnostic) -> impl IntoView {
    let editor = editor();
    let shown = snippet(editor, &diagnostic);
    let snippet = shown.map(|pieces| {
        let diagnostic = diagnostic.clone();
        let go = move |_| go_to(editor, &diagnostic);
        view! { <button type="button" class="snippet" on:click=go>{pieces.into_iter().map(Piece::into_view).collect_view()}</button> }
    });
    let fixes = diagnostic.fixes.iter().cloned().enumerate().map(|(index, fix)| {
        let class = if index == 0 { "fix primary" } else { "fix" };
        let title = fix.title.clone();
        view! { <button type="button" class=class on:click=move |_| editor.apply(&fix)>{title}</button> }
    });
    let fixes =
        (!diagnostic.fixes.is_empty()).then(|| view! { <div class="fixes">{fixes.collect_view()}</div> });
    let help = diagnostic.help.clone().map(|help| view! { <p class="why">{help}</p> });
    view! {
        <div class="problem-body">
            {snippet}
            <p class="why">{diagnostic.message.clone()}</p>
            {help}
            {fixes}
            <Source problem/>
        </div>
    }
}

#[component]
fn Source(problem: Problem) -> impl IntoView {
    let shown = RwSignal::new(false);
    let answer = problem.diagnostic.meta.and_then(|meta| meta.subcode.or(meta.code));
    let answer =
        answer.map(|code| fill(&i18n::META_ANSWERS, &[("code", code.to_string().as_str().into())]) + " · ");
    let line = problem.rule().map(|rule| {
        fill(
            &i18n::SOURCE_LINE,
            &[
                ("rule", rule.code.into()),
                ("source", rule.source.into()),
                ("date", rule.as_of.into()),
                ("confidence", confidence(rule.confidence).get(locale()).into()),
            ],
        )
    });
    let page = ["rules.", locale().code(), ".html#", problem.diagnostic.code].concat();
    view! {
        <p class="source">
            {answer}
            <button type="button" class="link" aria-expanded=move || shown.get().to_string() on:click=move |_| shown.update(|shown| *shown = !*shown)>
                {t(&i18n::RULE_AND_SOURCE)}
            </button>
            <Show when=move || shown.get()>
                <span class="source-line">{line.clone()} " " <a href=page.clone() target="_blank">{t(&i18n::WHOLE_RULE)}</a></span>
            </Show>
        </p>
    }
}

fn confidence(confidence: Confidence) -> &'static ventana_core::Text {
    match confidence {
        Confidence::Documented => &i18n::DOCUMENTED,
        Confidence::Observed => &i18n::OBSERVED,
        Confidence::Inferred => &i18n::INFERRED,
        Confidence::Folklore => &i18n::FOLKLORE,
    }
}

/// The name by which a problem is read aloud.
pub(crate) fn problem_name(severity: Severity, number: usize) -> String {
    let text = match severity {
        Severity::Error => &i18n::ERROR_N,
        Severity::Warning => &i18n::WARNING_N,
        Severity::Info => &i18n::NOTE_N,
    };
    fill(text, &[("n", number.into())])
}

/// How many characters around the fault a snippet shows.
const AROUND: usize = 16;

/// The characters at fault with a few around them.
fn snippet(editor: Editor, diagnostic: &Diagnostic) -> Option<Vec<Piece>> {
    let span = diagnostic.span?;
    let document = editor.draft.with_untracked(crate::draft::Draft::to_json);
    let text = document.at(&diagnostic.path).and_then(Json::as_str)?;
    let bytes = ventana_core::text::byte_range(text, span)?;
    let before = text.get(..bytes.start)?;
    let after = text.get(bytes.end..)?;
    let head = before.char_indices().rev().nth(AROUND).map(|(at, _)| at);
    let tail = after.char_indices().nth(AROUND).map(|(at, _)| at);
    let mut shown =
        vec![Piece::plain(head.map_or("", |_| "…")), Piece::plain(before.get(head.unwrap_or(0)..)?)];
    shown.extend(pieces(text.get(bytes)?, &[]).into_iter().map(|piece| piece.at_fault(diagnostic.severity)));
    shown.push(Piece::plain(after.get(..tail.unwrap_or(after.len()))?));
    shown.push(Piece::plain(tail.map_or("", |_| "…")));
    Some(shown)
}
