use super::button::Button;
use super::decode::{Decode, Expected, Problem, object};
use super::example::{BodyExample, HeaderExample};
use super::record::{Field, Record, read, record, write};
use super::vocabulary::{Named, Vocabulary, vocabulary};
use crate::json::{Json, Number, Path};

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
        /// Whether Meta adds its warning not to share the code; authentication only.
        add_security_recommendation: bool = "add_security_recommendation",
    }
}

record! {
    /// The small line below the body.
    pub struct Footer {
        /// The line; without variables.
        text: String = "text",
        /// After how many minutes Meta says that the code expires; authentication only.
        code_expiration_minutes: Number = "code_expiration_minutes",
    }
}

record! {
    /// What can be tapped.
    pub struct Buttons {
        /// The buttons, in the order of the payload.
        buttons: Vec<Field<Button>> = "buttons",
    }
}

record! {
    /// Cards to scroll through.
    pub struct Carousel {
        /// The cards, in their order.
        cards: Vec<Field<Card>> = "cards",
    }
}

record! {
    /// A card of a carousel.
    pub struct Card {
        /// Its header, body and buttons.
        components: Vec<Field<Component>> = "components",
    }
}

record! {
    /// An offer that ends.
    pub struct LimitedTimeOffer {
        /// What is offered.
        limited_time_offer: Offer = "limited_time_offer",
    }
}

record! {
    /// What a limited-time offer says.
    pub struct Offer {
        /// The line of the offer.
        text: String = "text",
        /// Whether the time that is left is shown.
        has_expiration: bool = "has_expiration",
    }
}

record! {
    /// Asks for leave to call; it has nothing but its type.
    pub struct CallPermissionRequest {}
}

/// A component or button of a type that is not known here, kept whole.
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
    /// Cards to scroll through.
    Carousel(Carousel),
    /// An offer that ends.
    LimitedTimeOffer(LimitedTimeOffer),
    /// Asks for leave to call.
    CallPermissionRequest(CallPermissionRequest),
    /// Any other component, whole.
    Other(Unmodelled),
}

#[cfg(feature = "docs")]
impl super::shape::Shaped for Component {
    fn shape() -> super::shape::Shape {
        super::shape::Shape::OneOf(described)
    }
}

#[cfg(feature = "docs")]
fn described() -> super::shape::Union {
    let described = |kind: &ComponentKind| {
        let record = match kind {
            ComponentKind::Header => Header::described(),
            ComponentKind::Body => Body::described(),
            ComponentKind::Footer => Footer::described(),
            ComponentKind::Buttons => Buttons::described(),
            ComponentKind::Carousel => Carousel::described(),
            ComponentKind::LimitedTimeOffer => LimitedTimeOffer::described(),
            ComponentKind::CallPermissionRequest => CallPermissionRequest::described(),
        };
        (kind.name(), record)
    };
    super::shape::Union {
        name: "Component",
        about: "A component of a template.",
        kinds: ComponentKind::VALUES.iter().map(described).collect(),
    }
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
            Self::Carousel(_) => Some(ComponentKind::Carousel),
            Self::LimitedTimeOffer(_) => Some(ComponentKind::LimitedTimeOffer),
            Self::CallPermissionRequest(_) => Some(ComponentKind::CallPermissionRequest),
            Self::Other(_) => None,
        }
    }
}

/// The elements that could be read, each with its index among all.
pub(super) fn readable<T>(elements: &Field<Vec<Field<T>>>) -> impl Iterator<Item = (usize, &T)> {
    let elements = elements.given().map(Vec::as_slice).unwrap_or_default();
    elements.iter().enumerate().filter_map(|(index, element)| Some((index, element.given()?)))
}

impl Buttons {
    /// The buttons that could be read, each with its index among all.
    pub fn buttons(&self) -> impl Iterator<Item = (usize, &Button)> {
        readable(&self.buttons)
    }
}

impl Carousel {
    /// The cards that could be read, each with its index among all.
    pub fn cards(&self) -> impl Iterator<Item = (usize, &Card)> {
        readable(&self.cards)
    }
}

impl Card {
    /// The components that could be read, each with its index among all.
    pub fn components(&self) -> impl Iterator<Item = (usize, &Component)> {
        readable(&self.components)
    }
}

impl Decode for Component {
    const EXPECTED: Expected = Expected::Object;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        let kind = json.get("type").and_then(Json::as_str);
        let mut component = match kind.and_then(ComponentKind::from_name) {
            Some(ComponentKind::Header) => Self::Header(Header::default()),
            Some(ComponentKind::Body) => Self::Body(Body::default()),
            Some(ComponentKind::Footer) => Self::Footer(Footer::default()),
            Some(ComponentKind::Buttons) => Self::Buttons(Buttons::default()),
            Some(ComponentKind::Carousel) => Self::Carousel(Carousel::default()),
            Some(ComponentKind::LimitedTimeOffer) => Self::LimitedTimeOffer(LimitedTimeOffer::default()),
            Some(ComponentKind::CallPermissionRequest) => {
                Self::CallPermissionRequest(CallPermissionRequest::default())
            }
            None => {
                let kind = kind.map(str::to_owned);
                return Ok(Self::Other(Unmodelled { kind, json: object(json, at, problems)?.into() }));
            }
        };
        if let Some(record) = component.record_mut() {
            read(record, json, at, problems)?;
        }
        Ok(component)
    }

    fn encode(&self) -> Json {
        match self {
            Self::Header(header) => write(header),
            Self::Body(body) => write(body),
            Self::Footer(footer) => write(footer),
            Self::Buttons(buttons) => write(buttons),
            Self::Carousel(carousel) => write(carousel),
            Self::LimitedTimeOffer(offer) => write(offer),
            Self::CallPermissionRequest(request) => write(request),
            Self::Other(other) => other.json.clone(),
        }
    }
}

impl Component {
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        Some(match self {
            Self::Header(header) => header,
            Self::Body(body) => body,
            Self::Footer(footer) => footer,
            Self::Buttons(buttons) => buttons,
            Self::Carousel(carousel) => carousel,
            Self::LimitedTimeOffer(offer) => offer,
            Self::CallPermissionRequest(request) => request,
            Self::Other(_) => return None,
        })
    }
}
