//! Nobody loses their place: when what has the focus goes, the focus goes to what stands where it stood.

use super::dom;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit};

/// What comes and goes over the page: from it the focus returns to where it was before.
const PASSING: &str = "dialog, .menu, .toast, .hint";

/// Where the focus was: the element, and the way up from it.
#[derive(Clone)]
struct Trail {
    element: Element,
    /// Each element around it, with the place of the one below among its children.
    around: Vec<(Element, u32)>,
}

impl Trail {
    fn of(element: Element) -> Self {
        let mut around = Vec::new();
        let mut below = element.clone();
        while let Some(above) = below.parent_element() {
            around.push((above.clone(), place(&below)));
            below = above;
        }
        Self { element, around }
    }

    /// The element itself if it can take the focus, else what stands nearest to where it stood.
    fn nearest(&self) -> Option<Element> {
        if can_take(&self.element) {
            return Some(self.element.clone());
        }
        let held = self.around.iter().filter(|(above, _)| above.is_connected());
        held.into_iter().find_map(|(above, place)| neighbour(above, *place))
    }
}

/// Where the focus is, by its place in a landmark: to be found again in a page that is drawn anew.
pub(crate) struct Spot {
    landmark: String,
    /// From the landmark down, the place of each element among its siblings.
    steps: Vec<u32>,
}

impl Spot {
    pub(crate) fn of_focus() -> Option<Self> {
        let mut element = dom::active()?;
        let mut steps = Vec::new();
        while !matches!(element.tag_name().as_str(), "HEADER" | "MAIN") {
            steps.push(place(&element));
            element = element.parent_element()?;
        }
        steps.reverse();
        Some(Self { landmark: element.tag_name(), steps })
    }

    /// Moves the focus there, and says whether something there can take it.
    pub(crate) fn focus(&self) -> bool {
        let spot = dom::first(&self.landmark.to_lowercase())
            .and_then(|top| self.steps.iter().try_fold(top, |at, step| at.children().item(*step)))
            .filter(|spot| can_take(spot) && spot.matches(dom::FOCUSABLE).unwrap_or(false));
        spot.as_ref().map(focus).is_some()
    }
}

/// How many elements stand before this one beside it.
fn place(element: &Element) -> u32 {
    let mut count = 0;
    let mut before = element.previous_element_sibling();
    while let Some(one) = before {
        count += 1;
        before = one.previous_element_sibling();
    }
    count
}

/// What takes the focus in the element that now stands at a place, else after it, else before it.
fn neighbour(around: &Element, place: u32) -> Option<Element> {
    let children = around.children();
    let after = (place..children.length()).chain((0..place).rev());
    after.filter_map(|index| children.item(index)).find_map(|child| {
        if can_take(&child) && child.matches(dom::FOCUSABLE).unwrap_or(false) {
            return Some(child);
        }
        dom::all(&child, dom::FOCUSABLE).into_iter().find(can_take)
    })
}

fn can_take(element: &Element) -> bool {
    element.is_connected()
        && dom::is_drawn(element)
        && !element.matches(":disabled, [hidden] *, [inert] *").unwrap_or(true)
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // What cannot take the focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}

#[derive(Default)]
struct Keeper {
    last: Option<Trail>,
    /// The last place that was not of what comes and goes.
    home: Option<Trail>,
    waits: bool,
}

impl Keeper {
    fn note(&mut self, element: Element) {
        let passing = dom::closest(&element, PASSING).is_some();
        let trail = Trail::of(element);
        if !passing {
            self.home = Some(trail.clone());
        }
        self.last = Some(trail);
    }

    /// Where the focus belongs, when it is lost.
    fn lost(&self) -> Option<Element> {
        let active = dom::active();
        if active.as_ref().is_some_and(|active| !active.matches(":disabled").unwrap_or(false)) {
            return None;
        }
        let last = self.last.as_ref()?;
        let passed = last.around.iter().any(|(above, _)| above.matches(PASSING).unwrap_or(false))
            && !can_take(&last.element);
        let open = last
            .around
            .iter()
            .any(|(above, _)| above.is_connected() && above.matches(PASSING).unwrap_or(false));
        if passed && !open { self.home.as_ref()?.nearest() } else { last.nearest() }
    }
}

/// Watches over the focus for as long as the page lives.
pub(crate) fn keep_focus() {
    let keeper = Rc::new(RefCell::new(Keeper::default()));
    let noted = keeper.clone();
    dom::on_document("focusin", move |event| {
        if let Some(element) = event.target().and_then(|target| target.dyn_into().ok()) {
            noted.borrow_mut().note(element);
        }
    });
    let left = keeper.clone();
    // A press on bare ground takes the focus away on purpose.
    dom::on_document("pointerdown", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let takes = [dom::FOCUSABLE, "label", "[tabindex]"].join(", ");
        if target.is_none_or(|target| dom::closest(&target, &takes).is_none()) {
            left.borrow_mut().last = None;
        }
    });
    let changed = Closure::<dyn FnMut()>::new(move || {
        if std::mem::replace(&mut keeper.borrow_mut().waits, true) {
            return;
        }
        let keeper = keeper.clone();
        // Whoever made the change moves the focus first, if they mean to.
        leptos::prelude::request_animation_frame(move || {
            keeper.borrow_mut().waits = false;
            let there = keeper.borrow().lost();
            if let Some(there) = there {
                focus(&there);
            }
        });
    });
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    options.set_attributes(true);
    options.set_attribute_filter(&js_sys::Array::of2(&"disabled".into(), &"hidden".into()));
    if let (Ok(observer), Some(body)) = (
        MutationObserver::new(changed.as_ref().unchecked_ref()),
        dom::document().and_then(|document| document.body()),
    ) {
        // The page can always be watched.
        let _ = observer.observe_with_options(&body, &options);
    }
    // It lives as long as the page.
    changed.forget();
}
