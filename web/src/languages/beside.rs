use super::judged::Judged;
use super::parts::written;
use super::repairs::Side;
use super::rows::{Kind, Numbered, Row, differences, rows};
use super::texts;
use crate::i18n::{fill, locale, t};
use crate::platform::dom;
use crate::preview::media_name;
use crate::problems::severity_name;
use crate::state::{Editor, editor};
use crate::ui::marks::{Flaw, Piece, pieces};
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Counter, Icon, Mark, TextArea};
use leptos::prelude::*;
use ventana_core::diagnostic::{Diagnostic, Fix};
use ventana_core::json::Json;
use ventana_core::policy::languages::is_rtl;
use ventana_core::text::Span;

/// The main language and the shown one, part by part. The main one is read only; the other is written here.
pub(super) fn view() -> AnyView {
    let editor = editor();
    let all = Memo::new(move |_| {
        editor.judged.with(|judged| match (judged.document(0), judged.document(judged.shown())) {
            (Some(main), Some(here)) => rows(main, here),
            _ => Vec::new(),
        })
    });
    let heads = move || {
        editor.judged.with(|judged| {
            [0, judged.shown()].map(|index| {
                let code = judged.codes().get(index).map(|code| code.replace('_', "-"));
                let main = (index == 0).then(|| view! { " " <small>{t(&texts::MAIN)}</small> });
                view! { <h2><bdi lang=code>{judged.name(index).to_owned()}</bdi>{main}</h2> }
            })
        })
    };
    let loose =
        Memo::new(move |_| editor.judged.with(|judged| all.with(|all| differences(judged, None, all))));
    view! {
        <div class="beside">
            <div class="beside-row beside-heads">{heads}</div>
            <div class="beside-loose">{move || loose.get().into_iter().map(|difference| told(editor, difference)).collect_view()}</div>
            <For each=move || all.get() key=Row::key let(row)>{line(editor, row)}</For>
        </div>
    }
    .into_any()
}

/// A part in both languages.
fn line(editor: Editor, row: Row) -> AnyView {
    let row = StoredValue::new(row);
    let get = move |read: &dyn Fn(&Row) -> String| row.with_value(read);
    let differences = Memo::new(move |_| {
        editor.judged.with(|judged| row.with_value(|row| differences(judged, Some(row), &[])))
    });
    let told =
        move || differences.get().into_iter().map(|difference| told(editor, difference)).collect_view();
    let title = move || get(&|row| row.title(locale()));
    let of_language = move |index: usize| {
        let name =
            editor.judged.with(|judged| judged.name(if index == 0 { 0 } else { judged.shown() }).to_owned());
        fill(&texts::IN_LANGUAGE, &[("part", title().as_str().into()), ("language", name.as_str().into())])
    };
    let is_untranslated = Memo::new(move |_| {
        with_both(editor, |main, here| row.with_value(|row| row.is_untranslated(main, here))).unwrap_or(false)
    });
    let tag =
        move || is_untranslated.get().then(|| view! { <span class="tag">{t(&texts::NOT_TRANSLATED)}</span> });
    view! {
        <section class="beside-part">
            <h3>{title} {tag}</h3>
            <div class="beside-row">
                <div class="beside-main" role="group" aria-label=move || of_language(0)>{main_cell(editor, row)}</div>
                <div class="beside-here" role="group" aria-label=move || of_language(1)>{here_cell(editor, row)} {told}</div>
            </div>
        </section>
    }
    .into_any()
}

fn with_both<T>(editor: Editor, read: impl FnOnce(&Json, &Json) -> T) -> Option<T> {
    editor.judged.with(|judged| Some(read(judged.document(0)?, judged.document(judged.shown())?)))
}

/// What the main language has, with the lines under what is wrong in it.
fn main_cell(editor: Editor, row: StoredValue<Row>) -> AnyView {
    let nothing = move || {
        let name = editor.judged.with(|judged| judged.name(0).to_owned());
        view! { <p class="beside-none">{fill(&texts::NOTHING_IN, &[("language", name.as_str().into())])}</p> }
            .into_any()
    };
    let face = move || {
        let Some(part) = row.with_value(|row| row.main.clone()) else { return nothing() };
        editor.judged.with(|judged| {
            let Some(main) = judged.document(0) else { return nothing() };
            let content = row.with_value(|row| row.content(main, &part));
            let target = row.with_value(|row| row.target(main, &part));
            let target = (!target.is_empty())
                .then(|| view! { <small class="beside-target"><bdi>{target}</bdi></small> });
            let path = row.with_value(|row| row.text_path(&part));
            let said: Vec<_> = judged.alone(0).iter().filter(|found| found.path == path).cloned().collect();
            let text = match content {
                Ok(text) => drawn(&text, &said),
                Err(kind) => wordless_cell(&kind),
            };
            let direction = judged.codes().first().is_some_and(|code| is_rtl(code)).then_some("rtl");
            let lang = judged.codes().first().map(|code| code.replace('_', "-"));
            view! {
                <div class="beside-text" dir=direction lang=lang>{text}</div>
                {target}
                {said.into_iter().map(remark).collect_view()}
            }
            .into_any()
        })
    };
    face.into_any()
}

/// A text with its variables as chips and lines under what is wrong.
fn drawn(text: &str, said: &[Diagnostic]) -> AnyView {
    let flaws: Vec<_> = said
        .iter()
        .map(|found| Flaw {
            span: found.span,
            severity: found.severity,
            number: 0,
            identity: String::new(),
            name: String::new(),
        })
        .collect();
    pieces(text, &flaws).into_iter().map(Piece::into_view).collect_view().into_any()
}

fn remark(found: Diagnostic) -> AnyView {
    let rule = ventana_core::rules::RULES.iter().find(|rule| rule.code == found.code);
    let title = rule.map_or("", |rule| rule.title.get(locale()));
    view! { <p class="note" data-severity=severity_name(found.severity)><Mark severity=found.severity small=true/> <span>{title}</span></p> }.into_any()
}

/// The field of the shown language, and the variables it lacks.
fn here_cell(editor: Editor, row: StoredValue<Row>) -> AnyView {
    let Some(part) = row.with_value(|row| row.here.clone()) else { return nothing_here(editor, row) };
    let content = Memo::new(move |_| {
        with_both(editor, |_, here| row.with_value(|row| row.content(here, &part)))
            .unwrap_or(Ok(String::new()))
    });
    // The header may become a picture while this row stays, and a picture a text.
    let wordless = Memo::new(move |_| content.with(|content| content.clone().err()));
    (move || match wordless.get() {
        Some(kind) => wordless_cell(&kind),
        None => text_cell(editor, row, content),
    })
    .into_any()
}

/// In the place of the text of a picture, or of a button that Meta words.
fn wordless_cell(kind: &str) -> AnyView {
    view! { <span class="beside-kind"><Icon name=crate::preview::media_icon(kind)/>{media_name(kind)}</span> }
        .into_any()
}

fn text_cell(editor: Editor, row: StoredValue<Row>, content: Memo<Result<String, String>>) -> AnyView {
    let (id, path, kind, limit) = row.with_value(|row| {
        let part = row.here.as_deref().unwrap_or_default();
        (row.field_id(), row.text_path(part), row.kind, row.limit())
    });
    let value = Signal::derive(move || content.with(|content| content.clone().unwrap_or_default()));
    let used = Signal::derive(move || value.with(|value| value.chars().count()));
    let problems = editor.problems_at(move |_| Some(path.clone()));
    let direction =
        Signal::derive(move || editor.draft.with(|draft| draft.is_right_to_left().then_some("rtl")));
    let write = {
        let id = id.clone();
        move |text: String| {
            let written =
                editor.draft.with_untracked(|draft| row.with_value(|row| row.written(draft, &text)));
            if let Some(written) = written {
                editor.type_into(&id, move |draft| *draft = written);
            }
        }
    };
    let title = move || row.with_value(|row| row.title(locale()));
    let note_id = [id.as_str(), "-note"].concat();
    let count_id = [id.as_str(), "-count"].concat();
    let described_by = [note_id.as_str(), &count_id].join(" ");
    let missing = Memo::new(move |_| {
        with_both(editor, |main, here| row.with_value(|row| row.missing(main, here))).unwrap_or_default()
    });
    let chips = {
        let id = id.clone();
        move || {
            let chip = |key: String| {
                let (id, name) =
                    (id.clone(), fill(&texts::INSERT, &[("name", written(&key).as_str().into())]));
                let insert = move |_| insert(editor, row, &id, &key);
                let label = pieces(&name, &[]).into_iter().map(Piece::into_view).collect_view();
                view! { <button type="button" class="btn small insert" on:click=insert><Icon name="plus" class="s16"/><span>{label}</span></button> }
            };
            let chips: Vec<_> = missing.get().into_iter().map(chip).collect();
            (!chips.is_empty()).then(|| view! { <div class="inserts">{chips}</div> })
        }
    };
    let is_body = kind == Kind::Body;
    let area = view! { <TextArea id=id.clone() name=None described_by value problems on_input=write direction one_line=!is_body/> };
    let note = view! { <Note id=note_id problems hint=None/> };
    let counter = view! { <Counter used limit id=count_id/> };
    let field = if is_body {
        view! { <div class="box tall">{area}<div class="foot">{note}{counter}</div></div> }.into_any()
    } else {
        view! { <div class="box">{area}{counter}</div>{note} }.into_any()
    };
    view! {
        <div class="field" data-severity=move || gravest(problems)>
            <label class="sr" for=id>{title}</label>
            {field}
        </div>
        {chips}
    }
    .into_any()
}

/// In the place of a part that the shown language lacks.
fn nothing_here(editor: Editor, row: StoredValue<Row>) -> AnyView {
    let copy = move || {
        let fix = editor.judged.with(|judged: &Judged| {
            let here = Side { index: judged.shown(), document: judged.document(judged.shown())? };
            row.with_value(|row| row.copy(judged.document(0)?, here, &texts::COPY_PART, locale()))
        });
        fix.map(|fix| fix_pill(editor, fix))
    };
    view! { <div class="beside-none"><span>{t(&texts::NOTHING_THERE)}</span> {copy}</div> }.into_any()
}

/// Puts a variable in at the caret, and the caret behind it.
fn insert(editor: Editor, row: StoredValue<Row>, id: &str, key: &str) {
    let caret = dom::selection(id).map(|(start, end)| Span { start, end });
    let changed = editor.judged.with_untracked(|judged| {
        let main = judged.document(0)?;
        editor.draft.with_untracked(|draft| row.with_value(|row| row.with_variable(draft, main, key, caret)))
    });
    if let Some((changed, caret)) = changed {
        editor.change(|draft| *draft = changed);
        let id = id.to_owned();
        request_animation_frame(move || dom::focus_text(&id, Some((caret.start, caret.end))));
    }
}

/// What a language differs in, and what mends it.
fn told(editor: Editor, Numbered { number, difference }: Numbered) -> AnyView {
    let severity = difference.diagnostic.severity;
    let said = pieces(&difference.title(), &[]).into_iter().map(Piece::into_view).collect_view();
    let fixes = difference.diagnostic.fixes.into_iter().map(|fix| fix_pill(editor, fix)).collect_view();
    view! {
        <div class="beside-difference">
            <p><Mark severity number/> <span>{said}</span></p>
            <div class="fixes">{fixes}</div>
        </div>
    }
    .into_any()
}

fn fix_pill(editor: Editor, fix: Fix) -> AnyView {
    let title = fix.title.clone();
    view! { <button type="button" class="fix" on:click=move |_| editor.apply(&fix)>{title}</button> }
        .into_any()
}
