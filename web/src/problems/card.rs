use super::groups::{card_number, fixes};
use super::source::{answer, rule_page, source_line};
use super::{Problem, go_to, severity_name, texts};
use crate::form::texts as form_texts;
use crate::i18n::{self, fill, locale, t};
use crate::platform::arrows;
use crate::state::{Editor, Sheet, editor};
use crate::ui::marks::{Piece, pieces};
use crate::ui::{Icon, Mark};
use leptos::ev;
use leptos::prelude::*;
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::json::Json;

/// A problem, or the same one on several cards: its title, and when open why it matters, its fixes and its source.
pub(super) fn card(key: &str, problems: Memo<Vec<Problem>>) -> AnyView {
    let editor = editor();
    let names = Memo::new(move |_| {
        problems.with(|problems| problems.iter().map(Problem::identity).collect::<Vec<_>>())
    });
    let open = Memo::new(move |_| {
        let opened = editor.pointing.opened.get();
        opened.is_some_and(|opened| names.with(|names| names.contains(&opened)))
    });
    let first = move || problems.with(|problems| problems.first().cloned());
    let toggle = move |_: ev::MouseEvent| {
        let Some(problem) = problems.with_untracked(|problems| problems.first().cloned()) else { return };
        if open.get_untracked() {
            return editor.pointing.open(None);
        }
        editor.pointing.open(Some(&problem.identity()));
        if editor.sheet.get_untracked() == Sheet::None {
            editor.pointing.jumped.set(Some(problem.identity()));
        }
    };
    let go = move |event: ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.alt_key() {
            event.prevent_default();
            if let Some(problem) = problems.with_untracked(|problems| problems.first().cloned()) {
                go_to(editor, &problem);
            }
        }
    };
    let mark =
        move || first().map(|problem| view! { <Mark severity=problem.severity() number=problem.number/> });
    let title = move || first().map(|problem| problem.title(locale()).to_owned());
    let many = move || {
        let many = problems.with(Vec::len);
        (many > 1).then(|| view! { <small>{fill(&texts::ON_N_CARDS, &[("n", many.into())])}</small> })
    };
    let detail = move || open.get().then(|| problems.with(|problems| detail(editor, problems)));
    let id = ["problem-", key].concat();
    let body = ["problem-body-", key].concat();
    view! {
        <article
            class="problem"
            class:lit=move || names.with(|names| editor.pointing.lights(&names.join(" ")))
            data-problem=move || names.get().join(" ")
            data-severity=move || first().map(|problem| severity_name(problem.severity()))
            data-open=move || open.get().then_some("")
        >
            <h4>
                <button type="button" class="problem-head" id=id aria-expanded=move || open.get().to_string() aria-controls=body.clone() on:click=toggle on:keydown=go>
                    {mark}
                    <span class="title">{title} " " {many}</span>
                    <Icon name="chevron-right" class="turns"/>
                </button>
            </h4>
            <div id=body>{detail}</div>
        </article>
    }
    .into_any()
}

fn detail(editor: Editor, problems: &[Problem]) -> AnyView {
    let Some(problem) = problems.first().cloned() else { return ().into_any() };
    let snippet = snippet(editor, &problem.diagnostic).map(|pieces| {
        let problem = problem.clone();
        let shown: Vec<_> = pieces.into_iter().map(Piece::into_view).collect();
        view! {
            <button type="button" class="snippet" title=t(&texts::GO_TO_CHARACTERS) on:click=move |_| go_to(editor, &problem)>
                {shown}
            </button>
        }
    });
    let places = (problems.len() > 1).then(|| {
        let place = |problem: &Problem| {
            let number = card_number(problem)?;
            let name = fill(&form_texts::CARD_N, &[("n", number.into())]);
            let problem = problem.clone();
            Some(view! { <button type="button" class="pill" on:click=move |_| go_to(editor, &problem)>{name}</button> })
        };
        view! { <div class="fixes">{problems.iter().filter_map(place).collect::<Vec<_>>()}</div> }
    });
    let help = problem.diagnostic.help.clone().map(|help| view! { <p class="why">{help}</p> });
    view! {
        <div class="problem-body">
            {snippet}
            <p class="why">{problem.diagnostic.message.clone()}</p>
            {help}
            {places}
            {fix_pills(editor, problems, true)}
            {source(&problem)}
        </div>
    }
    .into_any()
}

/// The fixes as buttons. The first is filled where it may be the one filled button of the view.
pub(super) fn fix_pills(editor: Editor, problems: &[Problem], filled: bool) -> Option<AnyView> {
    let fixes = fixes(problems);
    if fixes.is_empty() {
        return None;
    }
    let pill = |(index, (title, fixes)): (usize, (String, Vec<ventana_core::diagnostic::Fix>))| {
        let class = if index == 0 && filled { "fix primary" } else { "fix" };
        view! { <button type="button" class=class on:click=move |_| editor.apply_all(&fixes)>{title}</button> }
    };
    let pills: Vec<_> = fixes.into_iter().enumerate().map(pill).collect();
    Some(view! { <div class="fixes">{pills}</div> }.into_any())
}

fn source(problem: &Problem) -> AnyView {
    let shown = RwSignal::new(false);
    let line = source_line(problem);
    let page = rule_page(problem.diagnostic.code);
    view! {
        <p class="source">
            {answer(problem)}
            <button type="button" class="link" aria-expanded=move || shown.get().to_string() on:click=move |_| shown.update(|shown| *shown = !*shown)>
                {t(&i18n::RULE_AND_SOURCE)}
            </button>
            <span class="source-line" hidden=move || !shown.get()>{line} " " {page}</span>
        </p>
    }
    .into_any()
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

/// Moves the focus along the heads of the cards: arrows, Home, End.
pub(super) fn walk(event: ev::KeyboardEvent) {
    let Some(list) = event.current_target() else { return };
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    if arrows::walk(&list, ".problem-head", &event.key(), arrows::Axis::Vertical) {
        event.prevent_default();
    }
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
