use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(crate) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The first element that a selector of ours finds.
pub(crate) fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

/// All that a selector of ours finds in an element.
pub(crate) fn all(of: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = of.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// The nearest element around, or this one, that a selector of ours finds.
pub(crate) fn closest(of: &Element, selector: &str) -> Option<Element> {
    of.closest(selector).ok().flatten()
}

pub(super) fn matches(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or(false)
}

/// Sets an attribute of the root element, or removes it.
pub(crate) fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    // A name of ours is always a sound attribute name.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Sets an attribute of the element with this id.
pub(crate) fn set_attribute(id: &str, name: &str, value: &str) {
    if let Some(element) = element(id) {
        // A name of ours is always a sound attribute name.
        let _ = element.set_attribute(name, value);
    }
}

/// Has a link of the page lead to the file that it names for a language.
pub(crate) fn follow_language(id: &str, code: &str) {
    if let Some(address) = element(id).and_then(|link| link.get_attribute(&["data-", code].concat())) {
        set_attribute(id, "href", &address);
    }
}

/// Puts an element out of reach, or back.
pub(crate) fn set_inert(id: &str, inert: bool) {
    if let Some(element) = element(id) {
        // A name of ours is always a sound attribute name.
        let _ = element.toggle_attribute_with_force("inert", inert);
    }
}

/// Moves the focus to a field, and selects a stretch of its text in UTF-16 code units.
pub(crate) fn focus_text(id: &str, span: Option<(u32, u32)>) {
    let Some(element) = element(id) else { return };
    element.scroll_into_view_with_bool(false);
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        let _ = field.focus();
        if let Some((start, end)) = span {
            let _ = field.set_selection_range(start, end);
        }
    } else if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

pub(super) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // What cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// The element with the focus, when it is not the page itself.
pub(crate) fn active() -> Option<Element> {
    document()?.active_element().filter(|element| element.tag_name() != "BODY")
}

/// What the focus can be moved to.
pub(crate) const FOCUSABLE: &str = "a[href], button:not(:disabled), input:not(:disabled, [type=radio]:not(:checked)), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";

/// Gives the focus back, when it is nowhere or still in what was left.
pub(crate) fn focus_back(to: Option<&Element>, left: &str) {
    let lost = active().is_none_or(|active| closest(&active, left).is_some());
    if let Some(to) = to.filter(|to| lost && is_drawn(to)) {
        focus(to);
    }
}

/// Moves the focus to the first thing in an element that takes it.
pub(crate) fn focus_first(of: &Element) {
    if let Some(first) = all(of, FOCUSABLE).iter().find(|element| is_drawn(element)) {
        focus(first);
    }
}

/// Moves the focus to the first thing in the element with this id.
pub(crate) fn focus_in(id: &str) {
    if let Some(element) = element(id) {
        focus_first(&element);
    }
}

/// Moves the focus to the first thing of a dialog that has just been opened, unless it asked for another one: browsers
/// may choose what no key can act on.
pub(crate) fn settle_in(dialog: &HtmlDialogElement) {
    let is_settled = active().is_some_and(|active| matches(&active, FOCUSABLE));
    if !is_settled {
        focus_first(dialog);
    }
}

/// How many frames a column is given to come into sight.
const FRAMES: u32 = 12;

/// Moves the focus to a column, as soon as it is in sight: a sheet that opens takes no focus in its first frame.
pub(crate) fn focus_column(id: &'static str) {
    focus_within(id, FRAMES);
}

fn focus_within(id: &'static str, frames: u32) {
    let Some(column) = element(id) else { return };
    focus(&column);
    if frames > 0 && active().as_ref() != Some(&column) {
        leptos::prelude::request_animation_frame(move || focus_within(id, frames - 1));
    }
}

/// Moves the focus to the first field below a heading.
pub(crate) fn focus_section(heading: &str) {
    let Some(section) = element(heading).and_then(|heading| closest(&heading, "section")) else { return };
    section.scroll_into_view_with_bool(true);
    focus_first(&section);
}

/// Ids and words of headings.
pub(crate) fn headings(selector: &str) -> Vec<(String, String)> {
    let Some(root) = document().and_then(|document| document.document_element()) else { return Vec::new() };
    let named = |heading: Element| Some((heading.id(), heading.text_content()?));
    all(&root, selector).into_iter().filter_map(named).collect()
}

/// Presses a control, as a pointer would.
pub(crate) fn press(selector: &str) {
    if let Some(control) = first(selector).and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        control.click();
    }
}

/// Whether an element takes up room in the page.
pub(crate) fn is_drawn(element: &Element) -> bool {
    element.get_client_rects().length() > 0
}

/// Whether a column is a sheet or a drawer at this width.
pub(crate) fn is_sheet(id: &str) -> bool {
    let Some(element) = element(id) else { return true };
    let style = web_sys::window().and_then(|window| window.get_computed_style(&element).ok().flatten());
    let is = |name: &str, value: &str| {
        style.as_ref().is_some_and(|style| style.get_property_value(name).is_ok_and(|held| held == value))
    };
    is("visibility", "hidden")
        || is("display", "none")
        || is("position", "absolute")
        || is("position", "fixed")
}

/// Whether keys write where the focus is.
pub(crate) fn is_writing() -> bool {
    const FIELDS: &str = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=file])";
    active().is_some_and(|element| matches(&element, FIELDS))
}

/// Whether a dialog is open that keeps the keys to itself.
pub(crate) fn has_dialog() -> bool {
    first("dialog[open]").is_some()
}

/// The dialog that an event speaks of, when it was not something inside it.
pub(crate) fn dialog_itself(event: &web_sys::MouseEvent) -> Option<HtmlDialogElement> {
    let (target, current) = (event.target()?, event.current_target()?);
    (target == current).then(|| current.dyn_into().ok()).flatten()
}

/// Whether the focus is shown, as it is for those who come by keyboard.
pub(crate) fn has_visible_focus(element: &Element) -> bool {
    matches(element, ":focus-visible")
}

/// Where the selection of a field begins and ends in UTF-16 code units, also after the field has lost the focus.
pub(crate) fn selection(id: &str) -> Option<(u32, u32)> {
    let field = element(id)?.dyn_into::<HtmlTextAreaElement>().ok()?;
    Some((field.selection_start().ok()??, field.selection_end().ok()??))
}

/// Where the caret stands: the field's id, and the UTF-16 code units before it.
pub(crate) fn caret() -> Option<(String, u32)> {
    let field = active()?;
    let at = match field.dyn_ref::<HtmlTextAreaElement>() {
        Some(field) => field.selection_start().ok().flatten(),
        None => field.dyn_ref::<HtmlInputElement>()?.selection_start().ok().flatten(),
    };
    Some((field.id(), at?))
}

/// Changes the text of a field as a person would, so that whoever listens hears of it.
pub(crate) fn edit(field: &HtmlTextAreaElement, change: impl FnOnce(String, u32, u32) -> (String, u32, u32)) {
    let edge = |edge: Option<u32>| edge.unwrap_or(0);
    let start = edge(field.selection_start().ok().flatten());
    let end = edge(field.selection_end().ok().flatten());
    let (text, start, end) = change(field.value(), start, end);
    field.set_value(&text);
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &init) {
        // An event that nobody stops is delivered.
        let _ = field.dispatch_event(&event);
    }
    let _ = field.focus();
    let _ = field.set_selection_range(start, end);
}

/// A piece of the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Rect {
    fn of(rect: &web_sys::DomRect) -> Self {
        Self { left: rect.left(), top: rect.top(), width: rect.width(), height: rect.height() }
    }

    fn holds(&self, x: f64, y: f64) -> bool {
        (self.left..=self.left + self.width).contains(&x) && (self.top..=self.top + self.height).contains(&y)
    }
}

/// The room of an element.
pub(crate) fn rect(element: &Element) -> Rect {
    Rect::of(&element.get_bounding_client_rect())
}

/// The room of the mark of a problem, the one in the field first; without one, of what has the focus.
pub(crate) fn mark_rect(identity: &str) -> Rect {
    let of = |within: &str| first(&[within, "[data-problem~='", identity, "']"].concat());
    of(".marks ").or_else(|| of(".mark")).or_else(active).map(|element| rect(&element)).unwrap_or_default()
}

/// What is drawn in the layer behind a field at a point of the window, and the room of the line it is on there.
pub(crate) fn under_text(field: &Element, selector: &str, x: f64, y: f64) -> Option<(Element, Rect)> {
    let layer = field.parent_element()?.query_selector(".marks").ok().flatten()?;
    // What is drawn later lies inside what is drawn before.
    all(&layer, selector).into_iter().rev().find_map(|drawn| {
        let rects = drawn.get_client_rects();
        let lines = (0..rects.length()).filter_map(|index| rects.get(index)).map(|rect| Rect::of(&rect));
        let line = lines.into_iter().find(|line| line.holds(x, y))?;
        Some((drawn, line))
    })
}

/// Chooses the option of a list that the markup says is chosen.
pub(crate) fn choose_marked(list: &Element) {
    if let Ok(Some(option)) = list.query_selector("option[selected]") {
        // Setting a property of an element of our own cannot fail.
        let _ = js_sys::Reflect::set(&option, &"selected".into(), &true.into());
    }
}

/// Where a point of the window stands in the width of an element, in hundredths of a percent.
#[expect(clippy::cast_possible_truncation, reason = "a share of a width is small")]
pub(crate) fn part_of_width(element: &Element, x: f64) -> i64 {
    let around = element.get_bounding_client_rect();
    let width = around.width().max(1.0);
    ((x - around.left()) / width * 10_000.0).clamp(0.0, 10_000.0) as i64
}

/// Lets an element hear of a pointer until it is let go, wherever it goes.
pub(crate) fn hold_pointer(element: &Element, pointer: i32) {
    // A pointer that is gone already needs no holding.
    let _ = element.set_pointer_capture(pointer);
}

/// Width and height of the window.
pub(crate) fn window_size() -> (f64, f64) {
    let Some(window) = web_sys::window() else { return (0.0, 0.0) };
    let number =
        |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|value| value.as_f64()).unwrap_or(0.0);
    (number(window.inner_width()), number(window.inner_height()))
}

/// Brings what a selector of ours finds before the eyes, moving no more than is needed.
pub(crate) fn show(selector: &str) {
    if let Some(element) = first(selector) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

fn media(query: &str) -> bool {
    let found = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    found.is_some_and(|found| found.matches())
}

/// Whether the device asks for a dark page.
pub(crate) fn prefers_dark() -> bool {
    media("(prefers-color-scheme: dark)")
}

/// Whether the device asks for little motion.
pub(crate) fn prefers_less_motion() -> bool {
    media("(prefers-reduced-motion: reduce)")
}

/// Whether problems and preview are sheets over the form.
pub(crate) fn has_sheets() -> bool {
    media("(width < 56.25em)")
}

/// Whether the keyboard is a Mac's, or that of an iPad.
pub(crate) fn is_mac() -> bool {
    let platform = web_sys::window().and_then(|window| window.navigator().platform().ok());
    platform.is_some_and(|platform| ["Mac", "iP"].iter().any(|mac| platform.starts_with(mac)))
}

/// Calls `handler` for every event of a name that reaches the document, for as long as the page lives.
pub(crate) fn on_document(name: &'static str, handler: impl FnMut(web_sys::Event) + 'static) {
    let handler = Closure::<dyn FnMut(web_sys::Event)>::new(handler);
    if let Some(document) = document() {
        // A name of ours is always a sound name of an event.
        let _ = document.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    }
    handler.forget();
}

/// How wide the window is, in CSS pixels.
pub(crate) fn screen_width() -> f64 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok());
    width.and_then(|width| width.as_f64()).unwrap_or_default()
}

/// Moves the focus to the element with this id, without a scroll.
pub(crate) fn focus_id(id: &str) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus_with_options(&options);
    }
}

/// Selects the whole text of a field, to be copied by hand.
pub(crate) fn select_all(id: &str) {
    let Some(field) = element(id) else { return };
    focus(&field);
    if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
        field.select();
    } else if let Some(field) = field.dyn_ref::<web_sys::HtmlInputElement>() {
        field.select();
    }
}
