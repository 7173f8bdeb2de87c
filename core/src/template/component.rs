use super::button::Button;
use super::decode::{Decode, Expected, Problem, object};
use super::example::{BodyExample, HeaderExample};
use super::record::{Field, record};
use super::vocabulary::{Named, Vocabulary, vocabulary};
use crate::json::{Json, Path};

vocabulary! {
    /// The components that Meta's pages name.
    pub enum ComponentKind {
        /// What stands above the body.
        Header = "HEADER",
        /// The text of the message.
        Body = "BODY",
        /// The small line below the body.
        Footer = "FOOTER",
        /// What can be tapped.
        Buttons = "BUTTONS",
        /// Cards to scroll through.
        Carousel = "CAROUSEL",
        /// An offer that ends.
        LimitedTimeOffer = "LIMITED_TIME_OFFER",
        /// Asks for leave to call.
        CallPermissionRequest = "CALL_PERMISSION_REQUEST",
    }
}

vocabulary! {
    /// What a header shows.
    pub enum HeaderFormat {
        /// A line of text.
        Text = "TEXT",
        /// A picture.
        Image = "IMAGE",
        /// A video.
        Video = "VIDEO",
        /// A file, PDF in templates.
        Document = "DOCUMENT",
        /// A place on a map.
        Location = "LOCATION",
        /// A short silent video; Marketing Messages API only.
        Gif = "GIF",
        /// A product of the catalog.
        Product = "PRODUCT",
    }
}

record! {
    /// What stands above the body.
    pub struct Header {
        /// What it shows.
        format: Named<HeaderFormat> = "format",
        /// The line of a text header.
        text: String = "text",
        /// Samples for review.
        example: HeaderExample = "example",
    }
}

record! {
    /// The text of the message.
    pub struct Body {
        /// The text, with variables and formatting marks.
        text: String = "text",
        /// Samples for review.
        example: BodyExample = "example",
    }
}

record! {
    /// The small line below the body.
    pub struct Footer {
        /// The line; without variables.
        text: String = "text",
    }
}

record! {
    /// What can be tapped.
    pub struct Buttons {
        /// The buttons, in the order of the payload.
        buttons: Vec<Field<Button>> = "buttons",
    }
}

/// A component that has no type here yet, kept whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmodelled {
    /// Its `type` as it was written, when there is a text.
    pub kind: Option<String>,
    /// The whole component.
    pub json: Json,
}

/// A component of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Component {
    /// What stands above the body.
    Header(Header),
    /// The text of the message.
    Body(Body),
    /// The small line below the body.
    Footer(Footer),
    /// What can be tapped.
    Buttons(Buttons),
    /// Any other component, whole.
    Other(Unmodelled),
}

impl Component {
    /// Which of the known components it is.
    #[must_use]
    pub fn kind(&self) -> Option<ComponentKind> {
        match self {
            Self::Header(_) => Some(ComponentKind::Header),
            Self::Body(_) => Some(ComponentKind::Body),
            Self::Footer(_) => Some(ComponentKind::Footer),
            Self::Buttons(_) => Some(ComponentKind::Buttons),
            Self::Other(other) => ComponentKind::from_name(other.kind.as_deref()?),
        }
    }
}

impl Buttons {
    /// The buttons that could be read, each with its index among all.
    pub fn buttons(&self) -> impl Iterator<Item = (usize, &Button)> {
        let elements = self.buttons.given().map(Vec::as_slice).unwrap_or_default();
        elements.iter().enumerate().filter_map(|(index, element)| Some((index, element.given()?)))
    }
}

impl Decode for Component {
    const EXPECTED: Expected = Expected::Object;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        let kind = json.get("type").and_then(Json::as_str);
        Ok(match kind.and_then(ComponentKind::from_name) {
            Some(ComponentKind::Header) => Self::Header(Header::decode(json, at, problems)?),
            Some(ComponentKind::Body) => Self::Body(Body::decode(json, at, problems)?),
            Some(ComponentKind::Footer) => Self::Footer(Footer::decode(json, at, problems)?),
            Some(ComponentKind::Buttons) => Self::Buttons(Buttons::decode(json, at, problems)?),
            _ => {
                let kind = kind.map(str::to_owned);
                Self::Other(Unmodelled { kind, json: object(json, at, problems)?.into() })
            }
        })
    }

    fn encode(&self) -> Json {
        match self {
            Self::Header(header) => header.encode(),
            Self::Body(body) => body.encode(),
            Self::Footer(footer) => footer.encode(),
            Self::Buttons(buttons) => buttons.encode(),
            Self::Other(other) => other.json.clone(),
        }
    }
}
