use super::{Section, direction};
use crate::draft::{AddedButton, ButtonRow, Draft};
use crate::i18n::{self, fill, locale, t};
use crate::state::{Editor, editor};
use crate::ui::{Counter, Icon, IconButton, Limit, Mark, Menu, MenuItem, TextField};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::policy::limits;
use ventana_core::template::{ButtonKind, Category, ComponentKind};

/// What can be tapped.
#[component]
pub(crate) fn Buttons() -> impl IntoView {
    let editor = editor();
    let rows = Memo::new(move |_| editor.draft.with(Draft::buttons));
    view! {
        <Section id="section-buttons" title=&i18n::BUTTONS note=&i18n::OPTIONAL>
            <Show when=move || rows.with(|rows| !rows.is_empty())>
                <ul class="rows">
                    <For each=move || rows.get() key=|row| row.key let(row)>
                        <Row key=row.key rows/>
                    </For>
                </ul>
            </Show>
            <div class="line"><Adder rows/></div>
        </Section>
    }
}

#[component]
fn Adder(rows: Memo<Vec<ButtonRow>>) -> impl IntoView {
    let editor = editor();
    let item = move |kind: AddedButton| {
        let why_not = Signal::derive(move || {
            why_not(kind, &rows.get(), editor.draft.with(Draft::category)).map(|text| text.get(locale()))
        });
        let add = move || {
            if let Some(key) = editor.change(|draft| draft.add_button(kind)) {
                editor.open_button.set(Some(key));
                let field = if kind == AddedButton::CopyCode { "target" } else { "text" };
                let id = format!("button-{key}-{field}");
                request_animation_frame(move || crate::platform::dom::focus_text(&id, None));
            }
        };
        let name = t(kind_name(Some(kind.kind())));
        view! { <MenuItem icon=kind_icon(Some(kind.kind())) name=Signal::derive(name) on_choose=add why_not/> }
    };
    view! {
        <Menu
            id="add-button"
            class="btn small"
            align="start"
            side="top"
            label=move || view! { <Icon name="plus" class="s18"/> {t(&i18n::ADD_BUTTON)} }
        >
            {AddedButton::ALL.map(item).collect_view()}
        </Menu>
    }
}

/// Why a button cannot be added now.
fn why_not(kind: AddedButton, rows: &[ButtonRow], category: Option<Category>) -> Option<&'static Text> {
    let most = match kind {
        AddedButton::QuickReply => limits::BUTTONS.value,
        AddedButton::Url => limits::URL_BUTTONS.value,
        AddedButton::PhoneNumber | AddedButton::CopyCode => 1,
    };
    if rows.len() >= limits::BUTTONS.value {
        return Some(&i18n::TEN_BUTTONS);
    }
    if rows.iter().filter(|row| row.kind == Some(kind.kind())).count() >= most {
        return Some(&i18n::NO_MORE_OF_IT);
    }
    (kind == AddedButton::CopyCode && category != Some(Category::Marketing))
        .then_some(&i18n::COUPON_ONLY_MARKETING)
}

#[component]
fn Row(key: u32, rows: Memo<Vec<ButtonRow>>) -> impl IntoView {
    let editor = editor();
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.key == key).cloned()));
    let row = move || row.get().unwrap_or_else(|| ButtonRow::gone(key));
    let kind = row().kind;
    let is_open = Memo::new(move |_| editor.open_button.get() == Some(key));
    let problems = problems_in(editor, key, None);
    let label = Signal::derive(move || row().label);
    let title = move || match row() {
        row if kind == Some(ButtonKind::CopyCode) && row.label.is_empty() => {
            i18n::COPY_LABEL.get(locale()).to_owned()
        }
        row if row.label.is_empty() => i18n::UNTITLED_BUTTON.get(locale()).to_owned(),
        row => row.label,
    };
    let target = move || match row() {
        row if row.target.is_empty() && kind.is_some() => kind_name(kind).get(locale()).to_owned(),
        row if row.target.is_empty() => row.type_name,
        row => row.target,
    };
    let marks = move || {
        let worst =
            problems.with(|problems| problems.iter().max_by_key(|problem| problem.severity()).cloned());
        worst.map(|problem| view! { <Mark severity=problem.severity() number=problem.number/> })
    };
    let counted = matches!(kind, Some(ButtonKind::QuickReply | ButtonKind::Url | ButtonKind::PhoneNumber));
    let used = Signal::derive(move || label.with(|label| label.chars().count()));
    let move_by = move |steps: isize| {
        if let Some(Some(place)) = editor.change(|draft| draft.move_button(key, steps)) {
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
        editor.change(|draft| draft.remove_button(key));
        editor.tell(&i18n::BUTTON_DELETED, true);
    };
    let toggle = move |_| editor.open_button.set(if is_open.get_untracked() { None } else { Some(key) });
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
                <IconButton icon="chevron-up" name=&i18n::MOVE_UP on_press=move || move_by(-1) disabled=Signal::derive(move || rows.with(|rows| rows.first().is_some_and(|row| row.key == key)))/>
                <IconButton icon="chevron-down" name=&i18n::MOVE_DOWN on_press=move || move_by(1) disabled=Signal::derive(move || rows.with(|rows| rows.last().is_some_and(|row| row.key == key)))/>
                <IconButton icon="trash" name=&i18n::DELETE on_press=remove/>
            </div>
            <Show when=move || is_open.get()>
                <div class="row-body">{fields(editor, key, kind, label, Signal::derive(move || row().target))}</div>
            </Show>
        </li>
    }
}

/// The fields of an open row, by its kind.
fn fields(
    editor: Editor,
    key: u32,
    kind: Option<ButtonKind>,
    label: Signal<String>,
    target: Signal<String>,
) -> AnyView {
    let text = move || {
        view! {
            <TextField
                id=format!("button-{key}-text")
                label=&i18n::BUTTON_TEXT
                value=label
                problems=problems_in(editor, key, Some("text"))
                on_input=move |text| editor.type_into("button text", |draft| draft.set_button_label(key, &text))
                limit=Limit(limits::LABEL_LENGTH.value)
                direction=direction()
            />
        }
    };
    let aim = move |name: &'static Text, member: &'static str| {
        view! {
            <TextField
                id=format!("button-{key}-target")
                label=name
                value=target
                problems=problems_in(editor, key, Some(member))
                on_input=move |text| editor.type_into("button target", |draft| draft.set_button_target(key, &text))
                direction=Signal::stored(Some("ltr"))
            />
        }
    };
    match kind {
        Some(ButtonKind::QuickReply) => text().into_any(),
        Some(ButtonKind::Url) => view! { {text()} {aim(&i18n::ADDRESS, "url")} }.into_any(),
        Some(ButtonKind::PhoneNumber) => view! { {text()} {aim(&i18n::PHONE_NUMBER, "phone_number")} }.into_any(),
        Some(ButtonKind::CopyCode) => view! {
            <div class="box fixed"><Icon name="lock" class="s16"/><span>{t(&i18n::COPY_LABEL)}</span><span class="aside">{t(&i18n::LABEL_BY_META)}</span></div>
            {aim(&i18n::CODE, "example")}
        }
        .into_any(),
        _ => view! { <p class="note">{t(&i18n::KEPT_PART)}</p> }.into_any(),
    }
}

/// The problems of one button, or of one of its members.
fn problems_in(
    editor: Editor,
    key: u32,
    member: Option<&'static str>,
) -> Memo<Vec<crate::problems::Problem>> {
    Memo::new(move |_| {
        let path = editor.draft.with(|draft| {
            let index = draft.buttons().iter().position(|row| row.key == key)?;
            Some(format!("/components/{}/buttons/{index}", draft.index_of(ComponentKind::Buttons)?))
        });
        let Some(path) = path else { return Vec::new() };
        let of_button = |problem: &&crate::problems::Problem| {
            let rest = problem.diagnostic.path.strip_prefix(&path);
            match member {
                None => rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
                Some(member) => rest.and_then(|rest| rest.strip_prefix('/')) == Some(member),
            }
        };
        editor.problems.with(|problems| problems.iter().filter(of_button).cloned().collect())
    })
}

fn kind_name(kind: Option<ButtonKind>) -> &'static Text {
    match kind {
        Some(ButtonKind::Url) => &i18n::LINK,
        Some(ButtonKind::PhoneNumber) => &i18n::CALL,
        Some(ButtonKind::CopyCode) => &i18n::COPY_CODE,
        _ => &i18n::QUICK_REPLY,
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
