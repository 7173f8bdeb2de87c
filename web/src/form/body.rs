use super::code::CodeBody;
use super::format::{LineMark, Selected, insert, insert_variable, mark_lines, toggle};
use super::samples::Samples;
use super::{Section, direction, texts};
use crate::draft::{Draft, Scope};
use crate::i18n::{self, t};
use crate::state::{Editor, editor};
use crate::ui::text_field::{Note, gravest};
use crate::ui::{Counter, Icon, IconButton, Menu, TextArea, Toolbar};
use leptos::html;
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::limits;
use ventana_core::template::ComponentKind;
use ventana_core::text::Span;

/// The text of the message, its tools and its samples.
#[component]
pub(crate) fn Body() -> impl IntoView {
    let editor = editor();
    let by_meta = Memo::new(move |_| editor.draft.with(Draft::is_worded_by_meta));
    let limit = Memo::new(move |_| {
        let beside_offer = editor.draft.with(|draft| draft.has(ComponentKind::LimitedTimeOffer));
        if beside_offer { limits::OFFER_BODY_LENGTH.value } else { limits::BODY_LENGTH.value }
    });
    move || {
        if by_meta.get() {
            return view! { <CodeBody/> }.into_any();
        }
        view! {
            <Section id="section-body" title=&i18n::BODY note=&i18n::REQUIRED labels="body">
                {move || body_field(Scope::Message, "body", limit.get(), None, Some(&i18n::BODY_NOTE))}
                <Samples scope=Signal::stored(Scope::Message)/>
            </Section>
        }
        .into_any()
    }
}

/// A text with its toolbar: the body of the message or of a card. `name` is read aloud where no head labels it.
pub(super) fn body_field(
    scope: Scope,
    id: &str,
    limit: usize,
    name: Option<&'static Text>,
    hint: Option<&'static Text>,
) -> AnyView {
    let editor = editor();
    let field = NodeRef::<html::Textarea>::new();
    let value = Signal::derive(move || editor.draft.with(|draft| draft.body_in(scope).to_owned()));
    let problems =
        editor.problems_at(move |draft| Some(format!("{}/text", draft.path_of(scope, ComponentKind::Body)?)));
    let used = Signal::derive(move || value.with(|value| value.chars().count()));
    let id = id.to_owned();
    let (note, count) = (format!("{id}-note"), format!("{id}-count"));
    view! {
        <div class="field" data-severity=move || gravest(problems)>
            <div class="box tall">
                <Tools node=field scope id=id.clone()/>
                <TextArea
                    id=id.clone()
                    name
                    described_by=format!("{note} {count}")
                    value
                    problems
                    on_input=move |text| editor.type_into(&id, |draft| draft.set_body_in(scope, &text))
                    direction=direction()
                    node=field
                />
                <div class="foot">
                    <Note id=note problems hint/>
                    <Counter used limit id=count/>
                </div>
            </div>
            <FixesBelow problems/>
        </div>
    }
    .into_any()
}

/// On a narrow screen the fixes stand right under the field.
#[component]
fn FixesBelow(problems: Memo<Vec<crate::problems::Problem>>) -> impl IntoView {
    let editor = editor();
    move || {
        let worst = problems.with(|problems| crate::problems::gravest(problems).cloned())?;
        let fixes = worst.diagnostic.fixes.into_iter().map(|fix| {
            let title = fix.title.clone();
            view! { <button type="button" class="fix" on:click=move |_| editor.apply(&fix)>{title}</button> }
        });
        let fixes: Vec<_> = fixes.collect();
        (!fixes.is_empty()).then(|| view! { <div class="under-field">{fixes}</div> })
    }
}

/// The marks around words, with the icon and name of each.
static MARKS: [(&str, &str, &Text); 4] = [
    ("*", "bold", &i18n::BOLD),
    ("_", "italic", &i18n::ITALIC),
    ("~", "strike", &i18n::STRIKE),
    ("```", "code", &i18n::MONO),
];

/// The marks before lines.
static LINE_MARKS: [(LineMark, &str, &Text); 3] = [
    (LineMark::Quote, "quote", &texts::QUOTE),
    (LineMark::List, "list", &texts::LIST),
    (LineMark::Numbered, "numbered", &texts::NUMBERED),
];

/// Emojis that messages of businesses use most.
const EMOJIS: [&str; 40] = [
    "😊", "😍", "🤗", "😉", "😢", "🙏", "👋", "👍", "👏", "💪", "❤️", "💙", "✨", "🎉", "🎁", "🎂", "🔥",
    "⭐", "✅", "❌", "⚠️", "⏰", "📅", "📍", "📦", "🚚", "🛒", "🛍️", "💳", "💰", "🏷️", "📄", "📞", "📱",
    "✉️", "🔗", "🏠", "🍽️", "☕", "✈️",
];

#[component]
fn Tools(node: NodeRef<html::Textarea>, scope: Scope, id: String) -> impl IntoView {
    let editor = editor();
    let change = move |tool: &dyn Fn(&Selected) -> Selected| apply(editor, scope, node, tool);
    let mark = move |(mark, icon, name): &'static (&'static str, &'static str, &'static Text)| {
        view! { <IconButton icon=*icon name=*name on_press=move || change(&|selected| toggle(selected, mark))/> }
    };
    let line_mark = move |(mark, icon, name): &'static (LineMark, &'static str, &'static Text)| {
        view! { <IconButton icon=*icon name=*name on_press=move || change(&|selected| mark_lines(selected, *mark))/> }
    };
    let emoji = move |emoji: &'static str| {
        view! { <button type="button" class="emoji" role="menuitem" tabindex="-1" on:click=move |_| change(&|selected| insert(selected, emoji))>{emoji}</button> }
    };
    let variable = move |_| {
        let named = editor.draft.with_untracked(|draft| draft.template().is_named());
        change(&|selected| insert_variable(selected, named));
    };
    view! {
        <Toolbar name=&i18n::FORMATTING controls=id>
            {MARKS.iter().map(mark).collect_view()}
            <span class="rule"></span>
            {LINE_MARKS.iter().map(line_mark).collect_view()}
            <Menu class="icon-btn" host="emojis" spoken=Signal::derive(move || texts::EMOJI.get(i18n::locale()).to_owned()) label=move || view! { <Icon name="smile"/> }>
                {EMOJIS.map(emoji).collect_view()}
            </Menu>
            <button type="button" class="btn quiet" on:click=variable><Icon name="braces"/>{t(&i18n::VARIABLE)}</button>
        </Toolbar>
    }
}

/// Changes a body as a tool does, and puts the selection where it belongs afterwards.
fn apply(editor: Editor, scope: Scope, node: NodeRef<html::Textarea>, tool: &dyn Fn(&Selected) -> Selected) {
    let Some(field) = node.get_untracked() else { return };
    let edge = |edge: Option<u32>| edge.unwrap_or(0);
    let span = Span {
        start: edge(field.selection_start().ok().flatten()),
        end: edge(field.selection_end().ok().flatten()),
    };
    let changed = tool(&Selected { text: field.value(), span });
    editor.change(|draft| draft.set_body_in(scope, &changed.text));
    request_animation_frame(move || {
        // The field is in the page and the span in its text.
        let _ = field.focus();
        let _ = field.set_selection_range(changed.span.start, changed.span.end);
    });
}
