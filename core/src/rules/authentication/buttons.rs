//! What the rules about OTP buttons share.

use crate::rules::prelude::*;
use crate::template::{Button, Otp, Place};

/// The OTP buttons, each with its place and its index there.
pub(super) fn each<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (Place, usize, &'a Otp)> {
    subject.buttons.iter().filter_map(|&(place, index, button)| match button {
        Button::Otp(button) => Some((place, index, button)),
        _ => None,
    })
}

/// A member of every app that may take the code, and of the app named outside the list, with what makes its pointer.
pub(super) fn each_app(
    subject: &Subject<'_>,
    member: &str,
    judge: &mut dyn FnMut(&dyn Fn() -> String, &str),
) {
    let is_name = member == "package_name";
    for (place, index, button) in each(subject) {
        let outside = if is_name { &button.package_name } else { &button.signature_hash };
        if let Some(text) = outside.text() {
            judge(&|| place.pointer_to_button(index, member), text);
        }
        let Some(apps) = button.supported_apps.given() else { continue };
        for (app, of) in apps.iter().enumerate() {
            let Some(of) = of.given() else { continue };
            let inside = if is_name { &of.package_name } else { &of.signature_hash };
            if let Some(text) = inside.text() {
                judge(&|| place.pointer_to_button(index, &format!("supported_apps/{app}/{member}")), text);
            }
        }
    }
}
