//! What an edit of a stored template means: which sends it breaks, whether Meta takes it, and whether it is reviewed again.
//! The template as it will be is judged by `rules`.

mod rules;

pub use rules::RULES;

use super::Said;
use super::shape::{Place, Role, Shape, name, shown, text};
use crate::diagnostic::Report;
use crate::json::{Json, Object};
use crate::policy::edits;
use crate::rules::{Finding, read_template};
use crate::template::{Status, Vocabulary as _};
use crate::{Instant, Locale};

/// Judges the edit of `before` into `after`, each a template or its JSON text. `edited` tells when the template was edited
/// before, `at` when this edit is made. A member that `after` does not have is not edited; without a status, `before` is
/// taken as approved. Paths are of `after`.
///
/// # Examples
/// ```
/// use ventana_core::{Instant, Locale, compare::change, json};
/// let before = json::parse(r#"{"name": "hello", "status": "APPROVED", "category": "UTILITY"}"#)?;
/// let after = json::parse(r#"{"category": "MARKETING"}"#)?;
/// let report = change::compare(&before, &after, &[], Instant::date(2026, 11, 25), Locale::En);
/// assert_eq!(report.diagnostics[0].code, "edit-reviewed-again");
/// assert_eq!(report.diagnostics[1].path, "/category");
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn compare(before: &Json, after: &Json, edited: &[Instant], at: Instant, locale: Locale) -> Report {
    let mut said = Said { locale, diagnostics: Vec::new() };
    let read = |given, said: &mut Said| read_template(given, "", locale, &mut said.diagnostics);
    if let Some(after) = read(after, &mut said) {
        // What cannot be read is said once, whichever of the two it is.
        if let Some(before) = read(before, &mut said) {
            let mut change = Change { before: Shape::of(&before), after: Shape::of(&after), said: &mut said };
            change.fields();
            change.quotas(edited, at);
            if after.get("components").is_some() {
                change.sends();
            }
        }
    }
    Report::new(said.diagnostics, || after.clone())
}

struct Change<'a> {
    before: Shape<'a>,
    after: Shape<'a>,
    said: &'a mut Said,
}

impl Change<'_> {
    /// The status whose rules hold.
    fn status(&self) -> Option<Status> {
        Status::from_name(text(self.before.template, "status"))
    }

    /// Whether a member of `after` is given and another than before.
    fn differs(&self, key: &str) -> bool {
        let (before, after) = (self.before.template.get(key), self.after.template.get(key));
        after.is_some_and(|after| !before.is_some_and(|before| is_same(before, after)))
    }

    fn is_edited(&self) -> bool {
        edits::EDITABLE.value.iter().any(|key| self.differs(key))
    }

    fn add(&mut self, rule: &'static crate::rules::Rule, path: String, found: &str, expected: &str) {
        let locale = self.said.locale;
        let args = [("found", shown(found, locale).into()), ("expected", shown(expected, locale).into())];
        self.said.add(rule, Finding::at(path).with(&args));
    }

    /// What Meta takes, and what it does then.
    fn fields(&mut self) {
        let status = self.status();
        for (key, rule) in [("name", &rules::NAME), ("language", &rules::LANGUAGE)] {
            let before = text(self.before.template, key);
            if !before.is_empty() && self.differs(key) {
                self.add(rule, ["/", key].concat(), text(self.after.template, key), before);
            }
        }
        let category = name(self.before.template, "category");
        let is_other = self.differs("category") && name(self.after.template, "category") != category;
        if is_other && !category.is_empty() && edits::is_approved(status) {
            self.add(&rules::CATEGORY, "/category".to_owned(), "", &category);
        }
        if !self.is_edited() {
            return;
        }
        match status {
            Some(status) if !edits::is_editable(status).value => {
                self.add(&rules::STATUS, String::new(), status.name(), "");
            }
            _ => self.add(&rules::REVIEW, String::new(), "", ""),
        }
    }

    /// How often an approved template can be edited. What was edited later than this does not count.
    fn quotas(&mut self, edited: &[Instant], at: Instant) {
        if !self.is_edited() || !edits::is_approved(self.status()) {
            return;
        }
        for quota in edits::QUOTAS {
            let since = at.plus(-quota.value.period);
            let found = edited.iter().filter(|edit| **edit > since && **edit <= at).count();
            if found >= quota.value.most {
                let args = [
                    ("limit", quota.value.most.into()),
                    ("found", found.into()),
                    ("period", quota.value.name.get(self.said.locale).into()),
                ];
                // Of two quotas that are used up, the longer one says all.
                self.said.diagnostics.retain(|said| said.code != rules::QUOTA.code);
                self.said.add(&rules::QUOTA, Finding::at("").with(&args));
            }
        }
    }

    /// Where a send that fits `before` no longer fits.
    fn sends(&mut self) {
        let format = |is_named| if is_named { "NAMED" } else { "POSITIONAL" };
        let (was_named, is_named) = (self.before.is_named(), self.after.is_named());
        // An edit without the member leaves the format as it is.
        let is_reformatted = was_named != is_named && self.after.template.get("parameter_format").is_some();
        if is_reformatted {
            let path = "/parameter_format".to_owned();
            self.add(&rules::PARAMETER_FORMAT, path, format(is_named), format(was_named));
        }
        let mut places: Vec<Place> = self.before.pieces.iter().map(|piece| piece.place).collect();
        let new = self.after.pieces.iter().map(|piece| piece.place);
        let new: Vec<Place> = new.filter(|place| !places.contains(place)).collect();
        places.extend(new);
        for place in places {
            let is_lost = |shape: &Shape<'_>| place.card.is_some() && !shape.holds(place.card);
            if is_lost(&self.before) || is_lost(&self.after) {
                continue;
            }
            let (was, is) = (taken(&self.before, place), taken(&self.after, place));
            let rule = match place.role {
                Role::Header => &rules::HEADER,
                Role::Cards => &rules::CARDS,
                Role::Button(_) => &rules::BUTTONS,
                Role::Body | Role::Buttons => &rules::VARIABLES,
            };
            if was != is && !(was.is_empty() && is_optional(is)) {
                let (was, is) = (self.before.kind(place).to_owned(), self.after.kind(place).to_owned());
                self.add(rule, self.after.path(place), &is, &was);
            } else if !is_reformatted {
                self.variables(place);
            }
        }
    }

    fn variables(&mut self, place: Place) {
        let (was, is) = (self.before.variables(place), self.after.variables(place));
        if was == is {
            return;
        }
        let locale = self.said.locale;
        let args = [("found", shown(&is, locale).into()), ("expected", shown(&was, locale).into())];
        let finding = Finding::at(self.after.text_path(place)).with(&args);
        let finding = match self.after.foreign(place, &was) {
            Some(span) => finding.span(span),
            None => finding,
        };
        self.said.add(&rules::VARIABLES, finding);
    }
}

/// What a send gives at a place besides values of text variables; nothing where it gives none.
fn taken<'a>(shape: &'a Shape<'_>, place: Place) -> &'a str {
    let kind = shape.kind(place);
    let takes = match place.role {
        Role::Header => kind != "TEXT",
        Role::Button(_) if kind == "URL" => !shape.variables(place).is_empty(),
        Role::Button(_) => !matches!(kind, "PHONE_NUMBER" | "REQUEST_CONTACT_INFO"),
        Role::Cards => true,
        Role::Body | Role::Buttons => false,
    };
    if takes { kind } else { "" }
}

/// Whether a send may pass over such a button, so that a new one breaks none.
fn is_optional(kind: &str) -> bool {
    matches!(kind, "QUICK_REPLY" | "VOICE_CALL")
}

/// Whether two values say the same, in whatever order their members stand.
fn is_same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Object(a), Json::Object(b)) => is_within(a, b) && is_within(b, a),
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        _ => a == b,
    }
}

fn is_within(a: &Object, b: &Object) -> bool {
    a.iter().all(|(key, value)| match b.get(key) {
        Some(other) => is_same(value, other),
        None => *value == Json::Null,
    })
}

#[cfg(test)]
mod tests;
