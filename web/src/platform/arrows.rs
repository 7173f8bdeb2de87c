//! Rows of things that are one stop of the Tab key, and walked through by arrows, Home, End and letters.

use super::dom::{active, all, focus, is_drawn, matches};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};

/// The ways in which a row of things runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Axis {
    Horizontal,
    Vertical,
}

/// Moves the focus among the things that a selector finds in an element, round and round, as the arrows, Home and End ask.
/// Says whether the key was one of these.
pub(crate) fn walk(around: &EventTarget, selector: &str, key: &str, axis: Axis) -> bool {
    let Some(around) = around.dyn_ref::<Element>() else { return false };
    let things: Vec<_> = all(around, selector).into_iter().filter(is_drawn).collect();
    let Some(last) = things.len().checked_sub(1) else { return false };
    let active = active();
    let at = things.iter().position(|thing| Some(thing) == active.as_ref());
    let turned = axis == Axis::Horizontal && is_right_to_left(around);
    let (back, on) = match (axis, turned) {
        (Axis::Vertical, _) => ("ArrowUp", "ArrowDown"),
        (Axis::Horizontal, false) => ("ArrowLeft", "ArrowRight"),
        (Axis::Horizontal, true) => ("ArrowRight", "ArrowLeft"),
    };
    let next = match (key, at) {
        ("Home", _) => 0,
        ("End", _) => last,
        (key, Some(at)) if key == on => {
            if at == last {
                0
            } else {
                at + 1
            }
        }
        (key, Some(at)) if key == back => at.checked_sub(1).unwrap_or(last),
        (key, None) if key == on => 0,
        (key, None) if key == back => last,
        _ => return false,
    };
    if let Some(thing) = things.get(next) {
        focus(thing);
    }
    true
}

/// Moves the focus to the next thing whose words begin with a letter. Says whether there is one.
pub(crate) fn walk_to(list: &Element, selector: &str, letter: &str) -> bool {
    let things = all(list, selector);
    let active = active();
    let at = things.iter().position(|thing| Some(thing) == active.as_ref()).map_or(0, |at| at + 1);
    let letter = letter.to_lowercase();
    let begins = |thing: &&Element| {
        thing.text_content().is_some_and(|words| words.trim_start().to_lowercase().starts_with(&letter))
    };
    match things.iter().cycle().skip(at).take(things.len()).find(begins) {
        Some(thing) => {
            focus(thing);
            true
        }
        None => false,
    }
}

/// Makes one of the things a stop of the Tab key and leaves the others to the arrows.
pub(crate) fn one_stop(list: &Element, selector: &str) {
    let things = all(list, selector);
    let active = active();
    let stop = things.iter().position(|thing| Some(thing) == active.as_ref()).unwrap_or(0);
    for (at, thing) in things.iter().enumerate() {
        // A name of ours is always a sound attribute name.
        let _ = thing.set_attribute("tabindex", if at == stop { "0" } else { "-1" });
    }
}

fn is_right_to_left(element: &Element) -> bool {
    matches(element, ":dir(rtl)")
}
