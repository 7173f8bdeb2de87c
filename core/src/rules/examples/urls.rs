//! What the rules about samples of addresses share.

use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::template::{Button, Component, Url};

/// The addresses of buttons that the business words itself, each with its button.
pub(super) fn urls<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = (&'s Part<'a>, &'a Url)> {
    let is_preset = subject.is_preset();
    subject.texts(Role::Url).filter(move |_| !is_preset).filter_map(|part| {
        let Component::Buttons(buttons) = part.component else { return None };
        match buttons.buttons.given()?.get(part.button()?)?.given()? {
            Button::Url(button) => Some((part, button)),
            _ => None,
        }
    })
}

/// The address with a word in the place of each variable.
pub(super) fn sample_address(part: &Part<'_>) -> String {
    let mut address = String::new();
    let mut from = 0;
    for slot in part.slots() {
        address.push_str(part.text.get(from..slot.bytes.start).unwrap_or_default());
        address.push_str("sample");
        from = slot.bytes.end;
    }
    address.push_str(part.text.get(from..).unwrap_or_default());
    address
}
