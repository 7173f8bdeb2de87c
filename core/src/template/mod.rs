//! What a template is: one type per component and button, decoded from Graph JSON and encoded back without loss.
//! Decoding never stops at the first problem. What is wrong with a template is said in `rules`, not here.

mod button;
mod component;
mod decode;
mod example;
mod place;
mod record;
#[cfg(feature = "docs")]
pub mod shape;
mod vocabulary;

pub use button::{
    App, AppDeepLink, Button, ButtonKind, Catalog, CopyCode, Flow, FlowAction, FlowIcon, Mpm, OrderDetails,
    Otp, OtpType, PhoneNumber, QuickReply, RequestContactInfo, Spm, SupportedApp, Url, VoiceCall,
};
pub use component::{
    Body, Buttons, CallPermissionRequest, Card, Carousel, Component, ComponentKind, Footer, Header,
    HeaderFormat, LimitedTimeOffer, Offer, Unmodelled,
};
pub use decode::{Decode, Expected, Problem};
pub use example::{BodyExample, HeaderExample, NamedExample, sample_at};
pub use place::{Place, every_component};
pub use record::{Field, Members};
pub use vocabulary::{Named, Vocabulary};

use crate::json::{Json, Number, Path};
use component::readable;
use record::record;
use vocabulary::vocabulary;

record! {
    /// A template: a Graph API create payload, or an item of a GET `message_templates` answer.
    pub struct Template {
        /// Meta's id, on a stored template.
        id: Json = "id",
        /// Lower-case letters, digits and underscores.
        name: String = "name",
        /// A code of Meta's list, such as `es_MX`.
        language: String = "language",
        /// Several codes at once, in the bulk creation of authentication templates.
        languages: Vec<Field<String>> = "languages",
        /// What it is for.
        category: Named<Category> = "category",
        /// How its variables are written.
        parameter_format: Named<ParameterFormat> = "parameter_format",
        /// Where a stored template stands.
        status: Named<Status> = "status",
        /// The components, in the order of the payload.
        components: Vec<Field<Component>> = "components",
        /// The name of the library template it is made from, which then brings the components.
        library_template_name: String = "library_template_name",
        /// What is chosen in the body of the library template; a JSON text is met too.
        library_template_body_inputs: Json = "library_template_body_inputs",
        /// What the buttons of the library template lead to; a JSON text is met too.
        library_template_button_inputs: Json = "library_template_button_inputs",
        /// For how many seconds Meta tries to deliver it; -1 is 30 days.
        message_send_ttl_seconds: Number = "message_send_ttl_seconds",
        /// What it is for, closer than the category.
        sub_category: Named<SubCategory> = "sub_category",
        /// A form of its own.
        display_format: Named<DisplayFormat> = "display_format",
        /// Whether Meta may move it to another category rather than refuse it.
        allow_category_change: bool = "allow_category_change",
        /// Whether taps on its links are not counted.
        cta_url_link_tracking_opted_out: bool = "cta_url_link_tracking_opted_out",
        /// Whether it is shown on the person's phone alone.
        is_primary_device_delivery_only: bool = "is_primary_device_delivery_only",
        /// Whether it is sent to many at once or to one.
        send_type: Named<SendType> = "send_type",
        /// Which changes Meta may make to look for more taps; Marketing Messages API only.
        degrees_of_freedom_spec: Json = "degrees_of_freedom_spec",
        /// What a business bids; Marketing Messages API only.
        bid_spec: Json = "bid_spec",
        /// Where pictures may come from; Marketing Messages API only.
        creative_sourcing_spec: Json = "creative_sourcing_spec",
    }
}

vocabulary! {
    /// What a template is for; it decides the rules and the price.
    pub enum Category {
        /// One-time codes.
        Authentication = "AUTHENTICATION",
        /// Everything that promotes.
        Marketing = "MARKETING",
        /// What a person asked for or needs to know.
        Utility = "UTILITY",
        /// In the schema's list; no guide explains it.
        FreeService = "FREE_SERVICE",
    }
}

vocabulary! {
    /// How the variables of a template are written.
    pub enum ParameterFormat {
        /// `{{1}}`, `{{2}}`; also when the field is absent.
        Positional = "POSITIONAL",
        /// `{{name}}`.
        Named = "NAMED",
    }
}

vocabulary! {
    /// What a template is for, closer than its category.
    pub enum SubCategory {
        /// In the schema's list; no guide explains it.
        BookingStatus = "BOOKING_STATUS",
        /// Asks for leave to call.
        CallPermissionsRequest = "CALL_PERMISSIONS_REQUEST",
        /// A flight that is late or leaves elsewhere.
        FlightDelayAndGateChangeAlert = "FLIGHT_DELAY_AND_GATE_CHANGE_ALERT",
        /// A warning of fraud.
        FraudAlert = "FRAUD_ALERT",
        /// An order to review and pay.
        OrderDetails = "ORDER_DETAILS",
        /// How an order stands.
        OrderStatus = "ORDER_STATUS",
        /// In the schema's list; no guide explains it.
        RichOrderStatus = "RICH_ORDER_STATUS",
        /// Met in answers only.
        Custom = "CUSTOM",
    }
}

vocabulary! {
    /// A form that a template is shown in.
    pub enum DisplayFormat {
        /// An order to review and pay.
        OrderDetails = "ORDER_DETAILS",
    }
}

vocabulary! {
    /// How a template is sent.
    pub enum SendType {
        /// To many at once.
        Campaign = "campaign",
        /// To one.
        Direct = "direct",
    }
}

vocabulary! {
    /// Where a stored template stands, from a GET answer or a webhook.
    pub enum Status {
        /// Passed review; the only status in which it can be sent.
        Approved = "APPROVED",
        /// In review.
        Pending = "PENDING",
        /// Failed review.
        Rejected = "REJECTED",
        /// Held for low quality or by pacing.
        Paused = "PAUSED",
        /// Switched off for good.
        Disabled = "DISABLED",
        /// A rejection under appeal.
        InAppeal = "IN_APPEAL",
        /// Its deletion was asked for.
        PendingDeletion = "PENDING_DELETION",
        /// Gone.
        Deleted = "DELETED",
        /// Unused for long, or put away by hand.
        Archived = "ARCHIVED",
        /// The account holds as many templates as it may.
        LimitExceeded = "LIMIT_EXCEEDED",
        /// Still approved, to be disabled unless its quality improves.
        Flagged = "FLAGGED",
        /// Cannot be edited for now.
        Locked = "LOCKED",
        /// Unlocked after pauses.
        Reinstated = "REINSTATED",
        /// Taken back from the archive.
        Unarchived = "UNARCHIVED",
    }
}

impl Template {
    /// Reads a template and all problems of its shape. `Err` holds what is no object at all.
    ///
    /// # Errors
    /// The value itself, when it is not an object.
    ///
    /// # Examples
    /// ```
    /// use ventana_core::{json, template::Template};
    /// let text = r#"{"name":"hello","components":[{"type":"BODY","text":"Hello there, friend"}],"new_field":1}"#;
    /// let mut problems = Vec::new();
    /// let template = Template::read(json::parse(text)?, &mut problems).expect("an object");
    /// assert!(problems.is_empty());
    /// assert_eq!(template.encode().to_string(), text);
    /// # Ok::<(), json::SyntaxError>(())
    /// ```
    pub fn read(json: Json, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        Self::decode(json, &Path::Root, problems)
    }

    /// The Graph JSON it stands for.
    #[must_use]
    pub fn encode(&self) -> Json {
        Decode::encode(self)
    }

    /// The components that could be read, each with its index in the payload.
    pub fn components(&self) -> impl Iterator<Item = (usize, &Component)> {
        readable(&self.components)
    }

    /// Whether variables are written by name.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.parameter_format.known() == Some(ParameterFormat::Named)
    }

    /// Whether it comes from an account rather than goes to one.
    #[must_use]
    pub fn is_stored(&self) -> bool {
        self.id.is_present() || self.status.is_present()
    }
}

#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
pub(crate) use tests::any_json;
