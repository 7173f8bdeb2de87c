//! What a person would see, as a tree to draw: no markup of any page is in it.
//! Here a template meets the values of its variables; what is wrong with it is said in `rules`.

mod buttons;
mod draw;
mod labels;
mod notes;
mod values;

pub use draw::{preview, preview_json};
pub use values::Values;

use crate::Locale;
use crate::text::{Block, Inline};
use serde::Serialize;

/// How a template is to be shown.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of notes.
    pub locale: Locale,
    /// Whether a variable without a value shows the sample of the template.
    pub samples: bool,
    /// The values of variables.
    pub values: Values,
}

/// A message as a person would see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// How its texts run.
    pub direction: Direction,
    /// What cannot be drawn truly, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub notes: Vec<String>,
    /// The clients that ask to open the phone instead of showing it. Cards say it for the whole message.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub hidden_on: Vec<PreviewClient>,
    /// What stands above the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub header: Option<PreviewHeader>,
    /// The limited-time offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub offer: Option<PreviewOffer>,
    /// The text of the message.
    pub body: Vec<Block>,
    /// Whether the app asks below it if the business may call.
    #[serde(skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub call_request: bool,
    /// The small line below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub footer: Option<Vec<Inline>>,
    /// What can be tapped.
    pub buttons: Vec<PreviewButton>,
    /// Cards to scroll through.
    pub cards: Vec<Preview>,
}

/// A client that does not show every message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum PreviewClient {
    /// WhatsApp Web, in a browser.
    Web,
    /// WhatsApp for desktop.
    Desktop,
}

/// How a text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

/// What stands above the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct PreviewHeader {
    /// What it shows.
    pub kind: HeaderKind,
    /// The line of a text header.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub text: Option<Vec<Inline>>,
    /// The id, link or sample handle of a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub media: Option<String>,
}

/// An offer that ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PreviewOffer {
    /// Its line.
    pub text: Vec<Inline>,
    /// The code that the button beside it copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub code: Option<String>,
    /// Whether the time that is left is shown.
    pub has_expiration: bool,
}

/// What a header shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum HeaderKind {
    /// A line of text.
    Text,
    /// A picture.
    Image,
    /// A video.
    Video,
    /// A file.
    Document,
    /// A short silent video.
    Gif,
    /// A place on a map.
    Location,
    /// A product of the catalog.
    Product,
}

/// Something to tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct PreviewButton {
    /// Meta's type in lower case, such as `quick_reply`.
    pub kind: String,
    /// What it says.
    pub label: String,
    /// Where a tap leads: an address, a number, a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub target: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests;
