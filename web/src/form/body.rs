use super::format::{Selected, insert_variable, toggle};
use super::samples::Samples;
use super::{Section, direction};
use crate::i18n::{self, t};
use crate::state::{Editor, editor};
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Counter, Icon, IconButton, TextArea};
use leptos::html;
use leptos::prelude::*;
use ventana_core::policy::limits;
use ventana_core::template::ComponentKind;
use ventana_core::text::Span;

/// The text of the message, its tools and its samples.
#[component]
pub(crate) fn Body() -> impl IntoView {
    let editor = editor();
    let node = NodeRef::<html::Textarea>::new();
    let value = Signal::derive(move || editor.draft.with(|draft| draft.body().to_owned()));
    let problems = editor
        .problems_at(|draft| Some(format!("/components/{}/text", draft.index_of(ComponentKind::Body)?)));
    let used = Signal::derive(move || value.with(|value| value.chars().count()));
    view! {
        <Section id="section-body" title=&i18n::BODY note=&i18n::REQUIRED labels="body">
            <div class="field" data-severity=move || gravest(problems)>
                <div class="box tall">
                    <Toolbar node/>
                    <TextArea
                        id="body"
                        name=None
                        described_by="body-note"
                        value
                        problems
                        on_input=move |text| editor.type_into("body", |draft| draft.set_body(&text))
                        direction=direction()
                        node
                    />
                    <div class="foot">
                        <Note id="body-note".to_owned() problems hint=Some(&i18n::BODY_NOTE)/>
                        <Counter used limit=limits::BODY_LENGTH.value/>
                    </div>
                </div>
                <FixesBelow problems/>
            </div>
            <Samples/>
        </Section>
    }
}

/// On a narrow screen the fixes stand right under the field.
#[component]
fn FixesBelow(problems: Memo<Vec<crate::problems::Problem>>) -> impl IntoView {
    let editor = editor();
    move || {
        let worst =
            problems.with(|problems| problems.iter().max_by_key(|problem| problem.severity()).cloned())?;
        let fixes = worst.diagnostic.fixes.into_iter().map(|fix| {
            let title = fix.title.clone();
            view! { <button type="button" class="fix" on:click=move |_| editor.apply(&fix)>{title}</button> }
        });
        let fixes: Vec<_> = fixes.collect();
        (!fixes.is_empty()).then(|| view! { <div class="under-field">{fixes}</div> })
    }
}

#[component]
fn Toolbar(node: NodeRef<html::Textarea>) -> impl IntoView {
    let editor = editor();
    let format = move |mark: &'static str| move || apply(editor, node, |selected| toggle(selected, mark));
    let variable = move |_| {
        let named = editor.draft.with_untracked(|draft| draft.template().is_named());
        apply(editor, node, |selected| insert_variable(selected, named));
    };
    view! {
        <div class="toolbar" role="toolbar" aria-label=t(&i18n::FORMATTING) aria-controls="body">
            <IconButton icon="bold" name=&i18n::BOLD on_press=format("*")/>
            <IconButton icon="italic" name=&i18n::ITALIC on_press=format("_")/>
            <IconButton icon="strike" name=&i18n::STRIKE on_press=format("~")/>
            <IconButton icon="code" name=&i18n::MONO on_press=format("```")/>
            <button type="button" class="btn quiet" on:click=variable><Icon name="braces"/>{t(&i18n::VARIABLE)}</button>
        </div>
    }
}

/// Changes the body as a tool does, and puts the selection where it belongs afterwards.
fn apply(editor: Editor, node: NodeRef<html::Textarea>, tool: impl FnOnce(&Selected) -> Selected) {
    let Some(field) = node.get_untracked() else { return };
    let edge = |edge: Option<u32>| edge.unwrap_or(0);
    let span = Span {
        start: edge(field.selection_start().ok().flatten()),
        end: edge(field.selection_end().ok().flatten()),
    };
    let changed = tool(&Selected { text: field.value(), span });
    editor.change(|draft| draft.set_body(&changed.text));
    request_animation_frame(move || {
        // The field is in the page and the span in its text.
        let _ = field.focus();
        let _ = field.set_selection_range(changed.span.start, changed.span.end);
    });
}
