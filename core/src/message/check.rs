use super::judge::Judge;
use super::slots::Slots;
use super::{free_form, is_one_of, rules, send};
use crate::Locale;
use crate::diagnostic::Report;
use crate::json::{Json, Path, parse};
use crate::policy::messages::{ENVELOPE, READ, TYPES};
use crate::rules::{not_json, settle};
use crate::template::Template;
use crate::text::nearest;

/// Judges a message, the body of a Cloud API POST to `/messages`. One that sends a template is held against its
/// definition where that is given, as an object or as its JSON text.
///
/// # Examples
/// ```
/// use ventana_core::{Locale, json, message};
/// let text = json::parse(r#"{"messaging_product": "whatsapp", "to": "15550051310", "type": "text", "text": {"body": ""}}"#)?;
/// let report = message::validate(&text, None, Locale::En);
/// assert_eq!(report.diagnostics[0].path, "/text/body");
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn validate(message: &Json, template: Option<&Json>, locale: Locale) -> Report {
    let read = template.and_then(read_definition);
    let slots = read.as_ref().map(Slots::of);
    let definition = match (template, &slots) {
        (None, _) => Definition::None,
        (_, Some(slots)) => Definition::Given(slots),
        _ => Definition::Unreadable,
    };
    let Judge { mut diagnostics, trials, .. } = run(message, definition, locale);
    if !trials.is_empty() {
        settle(&mut diagnostics, &trials, message, |edited| {
            Some(run(&edited, definition, locale).diagnostics)
        });
    }
    Report::new(diagnostics, || message.clone())
}

/// A template, given as an object or as its JSON text. What is wrong with it is not said here.
pub(super) fn read_definition(template: &Json) -> Option<Template> {
    let json = match template {
        Json::Text(text) => parse(text).ok()?,
        other => other.clone(),
    };
    Template::read(json, &mut Vec::new()).ok()
}

/// What is known of the template that a message sends.
#[derive(Clone, Copy)]
enum Definition<'a> {
    None,
    Given(&'a Slots<'a>),
    Unreadable,
}

fn run(message: &Json, definition: Definition<'_>, locale: Locale) -> Judge {
    let mut judge = Judge { locale, diagnostics: Vec::new(), trials: Vec::new() };
    if message.as_object().is_some() {
        whole(&mut judge, message, definition);
    } else {
        judge.at(&rules::NOT_A_MESSAGE, &Path::Root, &[]);
    }
    judge
}

/// Judges a message given as JSON text.
#[must_use]
pub fn validate_text(text: &str, template: Option<&Json>, locale: Locale) -> Report {
    match parse(text) {
        Ok(message) => validate(&message, template, locale),
        Err(error) => not_json(text, error, locale),
    }
}

fn whole(judge: &mut Judge, message: &Json, definition: Definition<'_>) {
    let root = Path::Root;
    judge.shape(message, &root, "message", &ENVELOPE.value);
    if message.get("messaging_product").is_none() {
        judge.replace(&rules::NO_PRODUCT, &root.member("messaging_product"), &[], Some("whatsapp"));
    }
    if message.get("status").and_then(Json::as_str) == Some("read") {
        return judge.shape(message, &root, "message", &READ.value);
    }
    if message.get("to").is_none() && message.get("recipient").is_none() {
        judge.at(&rules::NOT_ADDRESSED, &root.member("to"), &[]);
    }
    let type_at = root.member("type");
    let is_known = |kind: &str| kind.eq_ignore_ascii_case("template") || super::FreeForm::is_type(kind);
    let kind = match message.get("type") {
        Some(Json::Text(kind)) => kind.as_str(),
        Some(other) => return judge.wrong_kind(other, &type_at, crate::json::Kind::Text),
        None if message.get("text").is_some() => "text",
        None => {
            let members = message.as_object().into_iter().flat_map(crate::json::Object::iter);
            let held: Vec<_> = members.map(|(key, _)| key).filter(|key| is_known(key)).collect();
            let only = if let [only] = held.as_slice() { Some(*only) } else { None };
            judge.replace(&rules::MISSING_TYPE, &type_at, &[], only);
            match only {
                Some(only) => only,
                None => return,
            }
        }
    };
    if !is_known(kind) {
        let known = TYPES.iter().map(|(known, _)| *known).chain(["template"]);
        let meant = nearest(kind, known).filter(|meant| message.get(meant).is_some());
        return judge.replace(&rules::UNKNOWN_TYPE, &type_at, &[("type", kind.into())], meant);
    }
    let kind = kind.to_ascii_lowercase();
    let at = root.member(&kind);
    let Some(content) = message.get(&kind) else { return judge.missing(&at, &kind) };
    if kind != "template" {
        return free_form::judge(judge, message, &kind, content, &at);
    }
    if message.get("context").is_some() {
        judge.at(&rules::TEMPLATE_REPLY, &root.member("context"), &[]);
    }
    let given = match definition {
        Definition::Given(slots) => Some(slots),
        Definition::None => None,
        Definition::Unreadable => {
            judge.at(&rules::DEFINITION, &root.member("template"), &[]);
            None
        }
    };
    if let Some(given) = given {
        recipient(judge, message, given);
    }
    send::judge(judge, content, given);
}

/// To whom not every template may go.
fn recipient(judge: &mut Judge, message: &Json, slots: &Slots<'_>) {
    if slots.is_code && message.get("to").is_none() && message.get("recipient").is_some() {
        judge.at(&rules::CODE_RECIPIENT, &Path::Root.member("recipient"), &[]);
    }
    if message.get("recipient_type").and_then(Json::as_str) == Some("group") && !slots.is_for_groups() {
        judge.at(&rules::GROUP_TEMPLATE, &Path::Root.member("recipient_type"), &[]);
    }
}

impl super::FreeForm<'_> {
    /// Whether messages of this type are known.
    fn is_type(kind: &str) -> bool {
        TYPES.iter().any(|(known, _)| is_one_of(kind, &[known]))
    }
}
