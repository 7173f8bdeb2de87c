//! Components in a browser: what they make of typing, of keys, and of changes around them. The words they show are in no
//! table here, so what they say is left to the journeys.

use crate::app::App;
use crate::draft::{Draft, Family, starter};
use crate::i18n::Language;
use crate::library::Library;
use crate::media::LocalFiles;
use crate::platform::dom::document;
use crate::rest::Left;
use crate::state::{Editor, Screen};
use crate::ui::{Counter, Limit, Menu, MenuItem, Sprite, TextField};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use ventana_core::Locale;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlTextAreaElement, KeyboardEvent, KeyboardEventInit,
};

wasm_bindgen_test_configure!(run_in_browser);

/// Mounts a part in a place of its own, with the handles it expects around it.
fn mounted<V: IntoView + 'static>(part: impl FnOnce(Editor) -> V + 'static) -> (HtmlElement, Editor) {
    let place = place();
    let held = StoredValue::new(None);
    mount_to(place.clone(), move || {
        let language = Language::new(Locale::En);
        let library = Library::new(LocalFiles::new());
        let editor = Editor::new(Family::new("1", starter(Locale::En)), language, library, Screen::Draft);
        provide_context(language);
        provide_context(Sprite(String::new()));
        provide_context(editor);
        held.set_value(Some(editor));
        part(editor)
    })
    .forget();
    (place, held.get_value().unwrap())
}

fn place() -> HtmlElement {
    let document = document().unwrap();
    let place: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&place).unwrap();
    place
}

fn find(place: &Element, selector: &str) -> Element {
    place.query_selector(selector).unwrap().unwrap_or_else(|| panic!("{selector} is not there"))
}

fn attribute(place: &Element, selector: &str, name: &str) -> Option<String> {
    find(place, selector).get_attribute(name)
}

fn field(place: &Element, selector: &str) -> HtmlTextAreaElement {
    find(place, selector).unchecked_into()
}

/// Waits until every effect of a change has run, and those that follow from them.
async fn settle() {
    for _ in 0..3 {
        tick().await;
    }
}

async fn type_in(field: &HtmlTextAreaElement, text: &str) {
    field.set_value(text);
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    field.dispatch_event(&Event::new_with_event_init_dict("input", &bubbling).unwrap()).unwrap();
    settle().await;
}

async fn press(key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    focused().dispatch_event(&event).unwrap();
    settle().await;
}

fn focused() -> Element {
    document().unwrap().active_element().unwrap()
}

/// The field of the name, bound to the draft as the form binds it.
fn name_field(editor: Editor) -> impl IntoView {
    let value = Signal::derive(move || editor.draft.with(|draft| draft.name().to_owned()));
    let problems = editor.problems_at(|_| Some("/name".to_owned()));
    let write = move |text: String| editor.type_into("name", |draft| draft.set_name(&text));
    view! { <TextField id="name" value problems on_input=write limit=Limit(20)/> }
}

#[wasm_bindgen_test]
async fn a_counter_warns_before_it_complains() {
    let used = RwSignal::new(8);
    let (place, _) = mounted(move |_| view! { <Counter used limit=10/> });
    let state = || attribute(&place, ".counter", "data-state");
    assert_eq!(state(), None);
    for (count, expected) in [(9, "near"), (10, "near"), (11, "over")] {
        used.set(count);
        settle().await;
        assert_eq!(state().as_deref(), Some(expected), "{count}");
    }
    used.set(0);
    settle().await;
    assert_eq!(state(), None);
}

#[wasm_bindgen_test]
async fn what_is_typed_is_in_the_draft_and_what_the_draft_becomes_is_in_the_field() {
    let (place, editor) = mounted(name_field);
    let field = field(&place, "textarea");
    let name = || editor.draft.with_untracked(|draft| draft.name().to_owned());
    settle().await;
    assert_eq!(field.value(), name());
    type_in(&field, "order_update").await;
    assert_eq!(name(), "order_update");
    editor.undo();
    settle().await;
    assert_eq!(field.value(), name());
    assert_ne!(field.value(), "order_update");
}

#[wasm_bindgen_test]
async fn a_field_of_one_line_takes_no_second_line() {
    let (place, editor) = mounted(name_field);
    type_in(&field(&place, "textarea"), "one\ntwo").await;
    editor.draft.with_untracked(|draft| assert_eq!(draft.name(), "one two"));
}

#[wasm_bindgen_test]
async fn a_problem_is_said_at_the_field_and_gone_with_its_cause() {
    let (place, editor) = mounted(name_field);
    let is_wrong = || attribute(&place, "textarea", "aria-invalid").as_deref() == Some("true");
    assert!(!is_wrong());
    type_in(&field(&place, "textarea"), "Order Update").await;
    assert!(is_wrong());
    assert_eq!(attribute(&place, ".field", "data-severity").as_deref(), Some("error"));
    assert!(place.query_selector(".marks [data-problem]").unwrap().is_some());
    editor.change(|draft| draft.set_name("order_update"));
    settle().await;
    assert!(!is_wrong());
    assert!(place.query_selector(".marks [data-problem]").unwrap().is_none());
}

#[wasm_bindgen_test]
async fn a_menu_is_walked_by_arrows_and_gives_the_focus_back() {
    let chosen = RwSignal::new("");
    let (place, _) = mounted(move |_| {
        view! {
            <Menu label=|| "More" id="more">
                <MenuItem icon="copy" name=Signal::stored("First") on_choose=move || chosen.set("first")/>
                <MenuItem icon="trash" name=Signal::stored("Last") on_choose=move || chosen.set("last")/>
            </Menu>
        }
    });
    let button: HtmlElement = find(&place, "#more").unchecked_into();
    button.focus().unwrap();
    press("ArrowDown").await;
    assert_eq!(attribute(&place, "#more", "aria-expanded").as_deref(), Some("true"));
    assert_eq!(focused().text_content().as_deref().map(str::trim), Some("First"));
    press("End").await;
    assert_eq!(focused().text_content().as_deref().map(str::trim), Some("Last"));
    focused().unchecked_into::<HtmlElement>().click();
    settle().await;
    assert_eq!(chosen.get_untracked(), "last");
    assert!(place.query_selector("[role=menu]").unwrap().is_none());
    assert_eq!(focused().id(), "more");
    press("ArrowUp").await;
    press("Escape").await;
    assert_eq!((focused().id().as_str(), chosen.get_untracked()), ("more", "last"));
}

#[wasm_bindgen_test]
async fn what_is_typed_in_the_body_is_on_the_phone_and_judged() {
    let place = place();
    document().unwrap().location().unwrap().set_hash("#draft").unwrap();
    mount_to(place.clone(), move || view! { <App sprite=String::new() left=Left::nothing(Locale::En)/> })
        .forget();
    settle().await;
    type_in(&field(&place, "#body"), "Hello *there*, your order is on its way.").await;
    settle().await;
    let phone = find(&place, ".chat");
    assert!(phone.text_content().unwrap().contains("Hello there, your order is on its way."));
    assert_eq!(find(&phone, "strong").text_content().as_deref(), Some("there"));
    let problems = || place.query_selector_all(".problem").unwrap().length();
    let before = problems();
    type_in(&field(&place, "#body"), "{{1}} is on its way").await;
    settle().await;
    assert!(problems() > before);
}

#[wasm_bindgen_test]
async fn the_draft_survives_being_shown_and_read_back() {
    let (_, editor) = mounted(name_field);
    let shown = editor.draft.with_untracked(Draft::to_json);
    editor.change(|draft| *draft = Draft::from_json(shown.clone()).unwrap());
    settle().await;
    assert_eq!(editor.draft.with_untracked(Draft::to_json), shown);
}
