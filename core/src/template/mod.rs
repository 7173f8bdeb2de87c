//! What a template is: one type per component and button, decoded from Graph JSON and encoded back without loss.
//! Decoding never stops at the first problem. What is wrong with a template is said in `rules`, not here.

mod button;
mod component;
mod decode;
mod example;
mod record;
mod vocabulary;

pub use button::{
    Button, ButtonKind, Catalog, CopyCode, Flow, FlowAction, FlowIcon, Mpm, OrderDetails, Otp, PhoneNumber,
    QuickReply, RequestContactInfo, Spm, Url, VoiceCall,
};
pub use component::{Body, Buttons, Component, ComponentKind, Footer, Header, HeaderFormat, Unmodelled};
pub use decode::{Decode, Expected, Problem};
pub use example::{BodyExample, HeaderExample, NamedExample};
pub use record::{Field, Members};
pub use vocabulary::{Named, Vocabulary};

use crate::json::{Json, Path};
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
        let elements = self.components.given().map(Vec::as_slice).unwrap_or_default();
        elements.iter().enumerate().filter_map(|(index, element)| Some((index, element.given()?)))
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
