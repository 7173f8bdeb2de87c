use super::button_fields::Fields;
use super::{Locked, Section, texts};
use crate::draft::{ButtonRow, ButtonSet, Draft};
use crate::i18n::{self, fill, locale, t};
use crate::platform::dom;
use crate::problems::{Problem, gravest, problem_name, severity_name};
use crate::state::{Editor, editor};
use crate::ui::{Counter, Icon, IconButton, Menu, MenuItem};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::{kinds, limits};
use ventana_core::template::{ButtonKind, Category, ComponentKind, HeaderFormat};

/// The kinds that the form can add to a message, in the order of the menu.
pub(crate) const KINDS: [ButtonKind; 13] = [
    ButtonKind::QuickReply,
    ButtonKind::Url,
    ButtonKind::PhoneNumber,
    ButtonKind::CopyCode,
    ButtonKind::Flow,
    ButtonKind::Catalog,
    ButtonKind::Mpm,
    ButtonKind::Spm,
    ButtonKind::OrderDetails,
    ButtonKind::VoiceCall,
    ButtonKind::RequestContactInfo,
    ButtonKind::App,
    ButtonKind::Otp,
];

/// The kinds that stand on cards.
const CARD_KINDS: [ButtonKind; 4] =
    [ButtonKind::QuickReply, ButtonKind::Url, ButtonKind::PhoneNumber, ButtonKind::Spm];

/// Why the message has no buttons of its own.
fn why_none(draft: &Draft) -> Option<&'static Text> {
    if !draft.buttons(ButtonSet::Message).is_empty() {
        return None;
    }
    if draft.has(ComponentKind::CallPermissionRequest) {
        return Some(&texts::NOT_WITH_CALLS);
    }
    draft.has_carousel().then_some(&texts::BUTTONS_OF_CARDS)
}

/// What can be tapped.
#[component]
pub(crate) fn Buttons() -> impl IntoView {
    let editor = editor();
    let absent = Memo::new(move |_| editor.draft.with(why_none));
    view! {
        <Section id="section-buttons" title=&i18n::BUTTONS note=&i18n::OPTIONAL>
            {move || match absent.get() {
                Some(why) => view! { <Locked why/> }.into_any(),
                None => button_list(ButtonSet::Message),
            }}
        </Section>
    }
}

/// The buttons of the message, or those that all cards have, with the menu that adds one.
pub(super) fn button_list(set: ButtonSet) -> AnyView {
    let editor = editor();
    let rows = Memo::new(move |_| editor.draft.with(|draft| draft.buttons(set)));
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <ul class="rows">
                <For each=move || rows.get() key=|row| (row.key, row.type_name.clone()) let(row)>
                    <Row set key=row.key rows/>
                </For>
            </ul>
        </Show>
        <div class="line">{adder(editor, set)}</div>
    }
    .into_any()
}

fn adder(editor: Editor, set: ButtonSet) -> AnyView {
    let offered: &'static [ButtonKind] = if set == ButtonSet::Message { &KINDS } else { &CARD_KINDS };
    let item = move |kind: &ButtonKind| {
        let kind = *kind;
        let why_not = Signal::derive(move || {
            editor.draft.with(|draft| why_not(draft, set, kind)).map(|text| text.get(locale()))
        });
        let name = t(kind_name(Some(kind)));
        view! { <MenuItem icon=kind_icon(Some(kind)) name=Signal::derive(name) on_choose=move || add(editor, set, kind) why_not/> }
    };
    let id = if set == ButtonSet::Message { "add-button" } else { "add-card-button" };
    view! {
        <Menu
            id
            class="btn small"
            align="start"
            side="top"
            label=move || view! { <Icon name="plus" class="s18"/> {t(&i18n::ADD_BUTTON)} }
        >
            {offered.iter().map(item).collect_view()}
        </Menu>
    }
    .into_any()
}

/// Adds a button and opens its first field.
pub(crate) fn add(editor: Editor, set: ButtonSet, kind: ButtonKind) {
    if let Some(key) = editor.change(|draft| draft.add_button(set, kind)) {
        editor.open_button.set(Some(key));
        request_animation_frame(move || focus_fields(key));
    }
}

fn focus_fields(key: u32) {
    if let Some(fields) = dom::element(&format!("button-{key}")) {
        dom::focus_first(&fields);
    }
}

/// Why a button cannot be added now.
pub(crate) fn why_not(draft: &Draft, set: ButtonSet, kind: ButtonKind) -> Option<&'static Text> {
    let rows = draft.buttons(set);
    let has = |kind: ButtonKind| rows.iter().any(|row| row.kind == Some(kind));
    let is_code = draft.category() == Some(Category::Authentication);
    if is_code && kind != ButtonKind::Otp {
        return Some(&texts::NOT_WITH_CODES);
    }
    if kind == ButtonKind::Otp && !is_code {
        return Some(&texts::ONLY_CODES);
    }
    if set == ButtonSet::Cards {
        let is_product = draft.header_format(crate::draft::Scope::Card(0)) == Some(HeaderFormat::Product);
        let most = if is_product { limits::PRODUCT_CARD_BUTTONS.value } else { limits::CARD_BUTTONS.value };
        if rows.len() >= most {
            return Some(&texts::CARD_BUTTONS_FULL);
        }
        return (kind == ButtonKind::Spm && !is_product).then_some(&texts::PRODUCT_NEEDS_HEADER);
    }
    if draft.has(ComponentKind::CallPermissionRequest) {
        return Some(&texts::NOT_WITH_CALLS);
    }
    if rows.len() >= limits::BUTTONS.value {
        return Some(&i18n::TEN_BUTTONS);
    }
    if kinds::ALONE.value.iter().any(|alone| has(*alone)) {
        return Some(&texts::ANOTHER_ALONE);
    }
    if kinds::ALONE.value.contains(&kind) && !rows.is_empty() {
        return Some(&texts::STANDS_ALONE);
    }
    let most = limits::BUTTONS_OF_A_TYPE.value.iter().find(|(of, _)| *of == kind).map(|(_, most)| *most);
    if most.is_some_and(|most| rows.iter().filter(|row| row.kind == Some(kind)).count() >= most) {
        return Some(&i18n::NO_MORE_OF_IT);
    }
    (kinds::MARKETING_BUTTONS.value.contains(&kind) && draft.category() != Some(Category::Marketing))
        .then_some(&texts::ONLY_MARKETING)
}

#[component]
fn Row(set: ButtonSet, key: u32, rows: Memo<Vec<ButtonRow>>) -> impl IntoView {
    let editor = editor();
    let row = Memo::new(move |_| {
        rows.with(|rows| rows.iter().find(|row| row.key == key).cloned())
            .unwrap_or_else(|| ButtonRow::gone(key))
    });
    let kind = row.with_untracked(|row| row.kind);
    let is_open = Memo::new(move |_| editor.open_button.get() == Some(key));
    let problems = problems_in(editor, set, key);
    let title = move || match row.get() {
        row if row.label.is_empty() && kind.is_some_and(|kind| !kind.has_own_label()) => {
            kind_name(kind).get(locale()).to_owned()
        }
        row if row.label.is_empty() => i18n::UNTITLED_BUTTON.get(locale()).to_owned(),
        row => row.label,
    };
    let target = move || match row.get() {
        row if row.target.is_empty() && kind.is_some() => kind_name(kind).get(locale()).to_owned(),
        row if row.target.is_empty() => row.type_name,
        row => row.target,
    };
    let marks = move || {
        let worst = problems.with(|problems| gravest(problems).cloned());
        worst.map(|problem| {
            let (severity, name) = (problem.severity(), problem_name(problem.severity(), problem.number));
            view! { <button type="button" class="mark" data-severity=severity_name(severity) data-problem=problem.identity() aria-label=name>{problem.number}</button> }
        })
    };
    let counted = kind.is_some_and(ButtonKind::has_own_label);
    let used = Signal::derive(move || row.with(|row| row.label.chars().count()));
    let move_by = move |steps: isize| {
        if let Some(Some(place)) = editor.change(|draft| draft.move_button(set, key, steps)) {
            editor.said.set(fill(&i18n::MOVED_TO, &[("place", (place + 1).into())]));
        }
    };
    let keys = move |event: leptos::ev::KeyboardEvent| {
        let steps = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => -1,
            "ArrowDown" if event.alt_key() => 1,
            _ => return,
        };
        event.prevent_default();
        move_by(steps);
    };
    let remove = move || {
        editor.change(|draft| draft.remove_button(set, key));
        editor.tell(&i18n::BUTTON_DELETED, true);
    };
    let toggle = move |_| editor.open_button.set(if is_open.get_untracked() { None } else { Some(key) });
    let at_end = move |first: bool| {
        Signal::derive(move || {
            let end = rows.with(|rows| if first { rows.first() } else { rows.last() }.map(|row| row.key));
            end == Some(key)
        })
    };
    view! {
        <li class="row" data-open=move || is_open.get().then_some("") on:keydown=keys>
            <div class="row-head">
                <Icon name=kind_icon(kind) class="kind"/>
                <button type="button" class="row-main" aria-expanded=move || is_open.get().to_string() on:click=toggle>
                    <b>{title}</b>
                    <small>{target}</small>
                </button>
                {marks}
                {counted.then(|| view! { <Counter used limit=limits::LABEL_LENGTH.value/> })}
                <IconButton icon="chevron-up" name=&i18n::MOVE_UP on_press=move || move_by(-1) disabled=at_end(true)/>
                <IconButton icon="chevron-down" name=&i18n::MOVE_DOWN on_press=move || move_by(1) disabled=at_end(false)/>
                <IconButton icon="trash" name=&i18n::DELETE on_press=remove/>
            </div>
            <Show when=move || is_open.get()>
                <div class="row-body" id=format!("button-{key}")><Fields set key row/></div>
            </Show>
        </li>
    }
}

/// The problems of one button; on cards, of the same button on any of them.
fn problems_in(editor: Editor, set: ButtonSet, key: u32) -> Memo<Vec<Problem>> {
    if set == ButtonSet::Message {
        return editor.problems_under(move |draft| draft.button_path(set, key));
    }
    Memo::new(move |_| {
        let paths = editor.draft.with(|draft| {
            let path = |card| draft.button_path_in(crate::draft::Scope::Card(card), key);
            (0..draft.card_count()).filter_map(path).collect::<Vec<_>>()
        });
        let under = |problem: &&Problem| {
            let rest = |path: &String| problem.diagnostic.path.strip_prefix(path.as_str());
            paths.iter().filter_map(rest).any(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        editor.problems.with(|problems| problems.iter().filter(under).cloned().collect())
    })
}

/// What a kind of button is called.
pub(crate) fn kind_name(kind: Option<ButtonKind>) -> &'static Text {
    match kind {
        Some(ButtonKind::Url) => &i18n::LINK,
        Some(ButtonKind::PhoneNumber) => &i18n::CALL,
        Some(ButtonKind::CopyCode) => &i18n::COPY_CODE,
        Some(ButtonKind::Flow) => &texts::FLOW,
        Some(ButtonKind::Otp) => &texts::ONE_TIME_CODE,
        Some(ButtonKind::Catalog) => &texts::CATALOG,
        Some(ButtonKind::Mpm) => &texts::ITEMS,
        Some(ButtonKind::Spm) => &texts::ONE_PRODUCT,
        Some(ButtonKind::VoiceCall) => &texts::VOICE_CALL,
        Some(ButtonKind::OrderDetails) => &texts::ORDER,
        Some(ButtonKind::RequestContactInfo) => &texts::CONTACT_INFO,
        Some(ButtonKind::App) => &texts::APP,
        Some(ButtonKind::QuickReply) | None => &i18n::QUICK_REPLY,
    }
}

/// The icon of a button in the form and on the phone.
pub(crate) fn kind_icon(kind: Option<ButtonKind>) -> &'static str {
    match kind {
        Some(ButtonKind::QuickReply) => "reply",
        Some(ButtonKind::Url | ButtonKind::App) => "link",
        Some(ButtonKind::PhoneNumber | ButtonKind::VoiceCall) => "phone",
        Some(ButtonKind::CopyCode | ButtonKind::Otp) => "copy",
        Some(ButtonKind::Flow) => "flow",
        Some(ButtonKind::Catalog | ButtonKind::Mpm | ButtonKind::Spm) => "catalog",
        Some(ButtonKind::OrderDetails) => "document",
        Some(ButtonKind::RequestContactInfo) => "person",
        None => "lock",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;
    use ventana_core::template::Vocabulary;

    fn draft(text: &str) -> Draft {
        Draft::from_json(parse(text).unwrap()).unwrap()
    }

    #[test]
    fn every_kind_of_button_can_be_added_somewhere() {
        let plain = draft(r#"{"category":"MARKETING","components":[]}"#);
        let code = draft(r#"{"category":"AUTHENTICATION","components":[]}"#);
        for kind in ButtonKind::VALUES {
            assert!(KINDS.contains(kind), "{}", kind.name());
            let somewhere = [&plain, &code];
            assert!(
                somewhere.iter().any(|draft| why_not(draft, ButtonSet::Message, *kind).is_none()),
                "{}",
                kind.name()
            );
        }
    }

    #[test]
    fn what_does_not_go_together_says_why() {
        let mut draft = draft(r#"{"category":"MARKETING","components":[]}"#);
        draft.add_button(ButtonSet::Message, ButtonKind::Catalog);
        let why = |draft: &Draft, kind| why_not(draft, ButtonSet::Message, kind);
        assert_eq!(why(&draft, ButtonKind::QuickReply), Some(&texts::ANOTHER_ALONE));
        draft.make_carousel(false);
        assert_eq!(why_not(&draft, ButtonSet::Cards, ButtonKind::Spm), Some(&texts::PRODUCT_NEEDS_HEADER));
        draft.add_button(ButtonSet::Cards, ButtonKind::Url);
        assert_eq!(why_not(&draft, ButtonSet::Cards, ButtonKind::Url), Some(&texts::CARD_BUTTONS_FULL));
        draft.set_category(Category::Utility);
        assert_eq!(why(&draft, ButtonKind::Otp), Some(&texts::ONLY_CODES));
    }
}
