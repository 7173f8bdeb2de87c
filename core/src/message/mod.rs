//! What a send payload is: the body of a Cloud API POST to `/messages`, what is wrong with it, alone and against its
//! template, and how one is made. Nothing is coerced; whether it can be sent now is said in `send`.

mod build;
mod check;
mod free_form;
#[cfg(test)]
mod harness;
mod judge;
#[cfg(test)]
mod laws;
mod rules;
mod send;
mod slots;
mod values;

pub use build::message_for;
pub use check::{validate, validate_text};
pub use rules::RULES;

use crate::Datum;
use crate::json::Json;
use crate::policy::direct_send;

/// A message on its way to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// The recipient's phone number, or the id of a group.
    pub to: Datum<&'a str>,
    /// Whether it goes to a group.
    pub is_to_group: bool,
    /// What is sent.
    pub content: Content<'a>,
}

/// What a message holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// A template of the account.
    Template(TemplateCall<'a>),
    /// Anything else.
    FreeForm(FreeForm<'a>),
    /// A `template` without a `type` that says so.
    Untyped,
    /// A `type` that is no text.
    Unreadable,
}

/// Which template a message asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemplateCall<'a> {
    /// `template.name`
    pub name: Datum<&'a str>,
    /// `template.language.code`
    pub language: Datum<&'a str>,
}

/// A message that is no template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeForm<'a> {
    /// `type`; an interactive message also has an inner one.
    pub kind: &'a str,
    /// `interactive.type`
    pub interactive: Datum<&'a str>,
    /// The `category` of a Direct Send.
    pub category: Datum<&'a str>,
}

impl<'a> Message<'a> {
    /// Reads a message. `None` when it is no object.
    ///
    /// # Examples
    /// ```
    /// use ventana_core::{json, message::Message};
    /// let json = json::parse(r#"{"type":"template","template":{"name":"hello","language":{"code":"en"}}}"#)?;
    /// assert_eq!(Message::read(&json), Some(Message::template("hello", "en")));
    /// # Ok::<(), json::SyntaxError>(())
    /// ```
    #[must_use]
    pub fn read(json: &'a Json) -> Option<Self> {
        json.as_object()?;
        let content = match Datum::text(json, "type") {
            Datum::Given(kind) if kind.eq_ignore_ascii_case("template") => {
                Content::Template(TemplateCall::read(json))
            }
            Datum::Given(kind) => Content::FreeForm(FreeForm::read(kind, json)),
            Datum::Absent if json.get("template").is_some() => Content::Untyped,
            // The Cloud API takes a message without a type for a text.
            Datum::Absent => Content::FreeForm(FreeForm::read("text", json)),
            Datum::Unreadable => Content::Unreadable,
        };
        let is_to_group = json.get("recipient_type").and_then(Json::as_str) == Some("group");
        Some(Self { to: Datum::text(json, "to"), is_to_group, content })
    }

    /// A template message.
    #[must_use]
    pub const fn template(name: &'a str, language: &'a str) -> Self {
        let call = TemplateCall { name: Datum::Given(name), language: Datum::Given(language) };
        Self { to: Datum::Absent, is_to_group: false, content: Content::Template(call) }
    }

    /// A message of plain text.
    #[must_use]
    pub const fn text() -> Self {
        Self { to: Datum::Absent, is_to_group: false, content: Content::FreeForm(FreeForm::TEXT) }
    }
}

impl<'a> TemplateCall<'a> {
    fn read(message: &'a Json) -> Self {
        let Some(template) = message.get("template") else {
            return Self { name: Datum::Absent, language: Datum::Absent };
        };
        if template.as_object().is_none() {
            return Self { name: Datum::Unreadable, language: Datum::Unreadable };
        }
        let language = match template.get("language") {
            None => Datum::Absent,
            Some(language) if language.as_object().is_none() => Datum::Unreadable,
            Some(language) => Datum::text(language, "code"),
        };
        Self { name: Datum::text(template, "name"), language }
    }
}

impl<'a> FreeForm<'a> {
    /// Plain text.
    pub const TEXT: Self = Self { kind: "text", interactive: Datum::Absent, category: Datum::Absent };

    fn read(kind: &'a str, message: &'a Json) -> Self {
        let interactive = match message.get("interactive") {
            Some(interactive) => Datum::text(interactive, "type"),
            None => Datum::Absent,
        };
        Self { kind, interactive, category: Datum::text(message, "category") }
    }

    /// Whether the Cloud API is known to take messages of this type.
    #[must_use]
    pub fn is_known(&self) -> bool {
        is_one_of(self.kind, direct_send::MESSAGE_TYPES.value)
    }

    /// Whether Direct Send cannot carry it.
    #[must_use]
    pub fn is_excluded_from_direct_send(&self) -> bool {
        let excluded = direct_send::EXCLUDED_TYPES.value;
        is_one_of(self.kind, excluded)
            || self.interactive.given().is_some_and(|inner| is_one_of(inner, excluded))
    }
}

pub(crate) fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    fn content(json: &Json) -> Content<'_> {
        Message::read(json).unwrap().content
    }

    #[test]
    fn a_message_without_a_type_is_a_text() {
        let json = parse(r#"{"text":{"body":"hi"}}"#).unwrap();
        assert_eq!(content(&json), Content::FreeForm(FreeForm::TEXT));
    }

    #[test]
    fn a_template_without_a_type_is_not_taken_for_a_template() {
        assert_eq!(content(&parse(r#"{"template":{"name":"a"}}"#).unwrap()), Content::Untyped);
    }

    #[test]
    fn what_is_of_the_wrong_kind_is_unreadable_and_not_absent() {
        let json = parse(r#"{"to":5,"type":"template","template":{"name":1,"language":"en"}}"#).unwrap();
        let call = TemplateCall { name: Datum::Unreadable, language: Datum::Unreadable };
        assert_eq!(
            Message::read(&json),
            Some(Message { to: Datum::Unreadable, is_to_group: false, content: Content::Template(call) })
        );
        assert_eq!(content(&parse(r#"{"type":[]}"#).unwrap()), Content::Unreadable);
        assert_eq!(Message::read(&parse("[]").unwrap()), None);
    }

    #[test]
    fn null_is_absent() {
        let json = parse(r#"{"to":null,"type":"template","template":null}"#).unwrap();
        let call = TemplateCall { name: Datum::Absent, language: Datum::Absent };
        assert_eq!(
            Message::read(&json),
            Some(Message { to: Datum::Absent, is_to_group: false, content: Content::Template(call) })
        );
    }

    #[test]
    fn an_address_request_is_known_by_its_inner_type() {
        let json = parse(r#"{"type":"interactive","interactive":{"type":"address_message"}}"#).unwrap();
        let Content::FreeForm(free) = content(&json) else { panic!() };
        assert!(free.is_known() && free.is_excluded_from_direct_send());
        assert!(!FreeForm::TEXT.is_excluded_from_direct_send());
    }
}
