use super::draw::Scene;
use super::values::{Values, value_of};
use super::{PreviewButton, PreviewClient, labels, notes};
use crate::json::Json;
use crate::policy::authentication;
use crate::policy::limits;
use crate::template::{Button, ButtonKind, Buttons, OtpType, Vocabulary, sample_at};
use crate::text::{placeholders, web_scheme};

/// Draws the buttons of a message or card, and notes what is not drawn truly.
pub(super) fn draw(buttons: &Buttons, values: &Values, scene: &mut Scene<'_>) -> Vec<PreviewButton> {
    let mut drawn = Vec::new();
    for (index, button) in buttons.buttons() {
        match button.kind() {
            Some(ButtonKind::Catalog | ButtonKind::Mpm | ButtonKind::Spm) => {
                scene.note(&notes::PRODUCTS_AT_SENDING, "");
            }
            Some(ButtonKind::OrderDetails) => scene.note(&notes::ORDER_AT_SENDING, ""),
            Some(ButtonKind::CopyCode) => scene.hide(&[PreviewClient::Web], &notes::COUPON_NOT_ON_WEB),
            _ => {}
        }
        let kind = match button {
            Button::Other(other) => other.kind.as_deref().unwrap_or_default(),
            _ => button.kind().map_or("", Vocabulary::name),
        };
        drawn.push(PreviewButton {
            kind: kind.to_ascii_lowercase(),
            label: label(button, scene).to_owned(),
            target: target(button, value_of(&values.buttons, &index.to_string()), scene),
        });
    }
    drawn
}

/// The label that is given, else Meta's.
fn label<'a>(button: &'a Button, scene: &mut Scene<'_>) -> &'a str {
    let (mut given, mut fills) = (button.label(), false);
    if let Button::Otp(otp) = button
        && otp.otp_type.known() == Some(OtpType::OneTap)
    {
        (given, fills) = (otp.autofill_text.text(), true);
    }
    if let Some(given) = given.filter(|label| !label.is_empty()) {
        return given;
    }
    let Some(kind) = button.kind() else { return "" };
    let words = match kind {
        ButtonKind::Otp => authentication::wording(scene.language)
            .map(|(words, known)| (if fills { words.autofill } else { words.copy }, known)),
        _ => labels::fixed(kind, scene.language),
    };
    let Some((label, is_known)) = words else { return "" };
    if !is_known {
        scene.note(&notes::LABEL_UNKNOWN, "");
    }
    label
}

fn target(button: &Button, given: Option<String>, scene: &Scene<'_>) -> Option<String> {
    let sampled =
        |example: Option<&Json>| sample_at(example?, "1").filter(|_| scene.samples).map(str::to_owned);
    match button {
        Button::Url(url) => {
            let example = given.or_else(|| sampled(url.example.given()));
            url.url.text().map(|address| filled(address, example.as_deref()))
        }
        Button::PhoneNumber(phone) => phone.phone_number.text().map(str::to_owned),
        Button::CopyCode(code) => given.or_else(|| sampled(code.example.given())),
        _ => given,
    }
}

/// An address with its variable filled. Samples are met as the suffix and as the whole address; a whole one replaces it.
fn filled(address: &str, value: Option<&str>) -> String {
    let variable = placeholders(address).next().map(|found| found.bytes);
    match (variable, value) {
        (Some(_), Some(value)) if web_scheme(value).is_some() => value.to_owned(),
        (Some(bytes), Some(value)) => {
            let (head, tail) = (address.get(..bytes.start), address.get(bytes.end..));
            [head.unwrap_or_default(), value, tail.unwrap_or_default()].concat()
        }
        _ => address.to_owned(),
    }
}

/// Whether the buttons keep the message off desktop clients: too many, or quick replies beside others.
pub(super) fn hide_on_desktop(buttons: &Buttons) -> bool {
    let (mut all, mut replies) = (0, 0);
    for (_, button) in buttons.buttons() {
        all += 1;
        replies += usize::from(button.kind() == Some(ButtonKind::QuickReply));
    }
    all > limits::DESKTOP_BUTTONS.value || (replies > 0 && replies < all)
}
