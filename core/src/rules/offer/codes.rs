//! What the rules about sample codes share.

use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::Button;

/// The sample codes of coupons, each with what makes its pointer.
pub(super) fn each(subject: &Subject<'_>, judge: &mut dyn FnMut(&dyn Fn() -> String, &str)) {
    for &(place, index, button) in &subject.buttons {
        let Button::CopyCode(button) = button else { continue };
        match button.example.given() {
            Some(Json::Text(code)) => judge(&|| place.pointer_to_button(index, "example"), code),
            Some(Json::Array(list)) => {
                if let Some(code) = list.first().and_then(Json::as_str) {
                    judge(&|| place.pointer_to_button(index, "example/0"), code);
                }
            }
            _ => {}
        }
    }
}
