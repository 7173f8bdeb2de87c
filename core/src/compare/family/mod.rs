//! The language variants of one template, held against each other: what a send that fits one of them would meet in another.
//! Each variant alone is judged by `rules`.

mod rules;

pub use rules::RULES;

use super::Said;
use super::shape::{Place, Role, Shape, name, shown, text};
use crate::Locale;
use crate::diagnostic::Report;
use crate::json::Json;
use crate::rules::{Finding, Rule, read_template};

/// Judges the language variants of one template, an array of templates or of their JSON texts. Of three and more the
/// minority is at fault, of two the later one. Paths begin with the index of the variant.
///
/// # Examples
/// ```
/// use ventana_core::{Locale, compare::family, json};
/// let variants = json::parse(r#"[
///     {"name": "hello", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hello {{1}}, welcome"}]},
///     {"name": "hello", "language": "es", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hola {{1}}, hola"}]}
/// ]"#)?;
/// let report = family::validate(&variants, Locale::En);
/// assert_eq!(report.diagnostics[0].path, "/1/category");
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn validate(variants: &Json, locale: Locale) -> Report {
    let mut said = Said { locale, diagnostics: Vec::new() };
    let mut read = Vec::new();
    match variants {
        Json::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let at = ["/", &index.to_string()].concat();
                read.extend(
                    read_template(element, &at, locale, &mut said.diagnostics).map(|template| (at, template)),
                );
            }
        }
        other => {
            read_template(other, "", locale, &mut said.diagnostics);
        }
    }
    let shapes = read.iter().map(|(at, template)| (at.as_str(), Shape::of(template))).collect();
    Family { shapes, said: &mut said }.compare();
    Report::new(said.diagnostics, || variants.clone())
}

struct Family<'a> {
    shapes: Vec<(&'a str, Shape<'a>)>,
    said: &'a mut Said,
}

/// What each variant has of one thing; nothing where it cannot be asked for.
type Values = Vec<Option<String>>;

impl Family<'_> {
    fn compare(&mut self) {
        self.repeated_languages();
        let member = |key| move |shape: &Shape<'_>| Some(text(shape.template, key).to_owned());
        let names = self.values(&member("name"));
        self.odd(&rules::NAME, &names, &|_| "/name".to_owned());
        let categories = self.values(&|shape| Some(name(shape.template, "category")));
        self.odd(&rules::CATEGORY, &categories, &|_| "/category".to_owned());
        let formats =
            self.values(&|shape| Some(if shape.is_named() { "NAMED" } else { "POSITIONAL" }.to_owned()));
        let format = self.odd(&rules::PARAMETER_FORMAT, &formats, &|_| "/parameter_format".to_owned());
        let is_named = format.as_deref() == Some("NAMED");
        for place in self.places() {
            let kinds = self.values(&|shape| shape.holds(place.card).then(|| shape.kind(place).to_owned()));
            let rule = match place.role {
                Role::Header => Some(&rules::HEADER),
                Role::Buttons => Some(&rules::BUTTONS),
                Role::Cards => Some(&rules::CARDS),
                Role::Body | Role::Button(_) => None,
            };
            let kind = match rule {
                Some(rule) => self.odd_or_none(rule, &kinds, &|shape| shape.path(place)),
                None => usual(&kinds),
            };
            let variables = self.values(&|shape| {
                let is_alike = Some(shape.kind(place)) == kind.as_deref() && shape.is_named() == is_named;
                is_alike.then(|| shape.variables(place))
            });
            let Some(usual) = usual(&variables) else { continue };
            for ((at, shape), found) in self.shapes.iter().zip(&variables) {
                if let Some(found) = found.as_deref().filter(|found| *found != usual) {
                    let said = &mut *self.said;
                    let args = arguments(found, &usual, said.locale);
                    let finding = Finding::at([at, shape.text_path(place).as_str()].concat()).with(&args);
                    said.add(
                        &rules::VARIABLES,
                        match shape.foreign(place, &usual) {
                            Some(span) => finding.span(span),
                            None => finding,
                        },
                    );
                }
            }
        }
    }

    fn repeated_languages(&mut self) {
        for (index, (at, shape)) in self.shapes.iter().enumerate() {
            let language = text(shape.template, "language");
            let mut earlier = self.shapes.iter().take(index);
            if !language.is_empty() && earlier.any(|(_, other)| text(other.template, "language") == language)
            {
                let args = [("found", language.into())];
                self.said.add(&rules::LANGUAGE, Finding::at([at, "/language"].concat()).with(&args));
            }
        }
    }

    /// Every place at which any variant has a piece, in the order of the first that has it.
    fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for piece in self.shapes.iter().flat_map(|(_, shape)| &shape.pieces) {
            if !places.contains(&piece.place) {
                places.push(piece.place);
            }
        }
        places
    }

    fn values(&self, value: &dyn Fn(&Shape<'_>) -> Option<String>) -> Values {
        self.shapes.iter().map(|(_, shape)| value(shape)).collect()
    }

    /// Says which variants have another value than most; what is empty is not there to be compared. Returns what most have.
    fn odd(
        &mut self,
        rule: &'static Rule,
        values: &Values,
        at: &dyn Fn(&Shape<'_>) -> String,
    ) -> Option<String> {
        let given = values.iter().map(|value| value.clone().filter(|value| !value.is_empty())).collect();
        self.odd_or_none(rule, &given, at)
    }

    /// The same where to have none is a difference.
    fn odd_or_none(
        &mut self,
        rule: &'static Rule,
        values: &Values,
        at: &dyn Fn(&Shape<'_>) -> String,
    ) -> Option<String> {
        let usual = usual(values)?;
        for ((index, shape), value) in self.shapes.iter().zip(values) {
            if let Some(value) = value.as_deref().filter(|value| *value != usual) {
                let args = arguments(value, &usual, self.said.locale);
                self.said.add(rule, Finding::at([index, at(shape).as_str()].concat()).with(&args));
            }
        }
        Some(usual)
    }
}

fn arguments<'a>(found: &'a str, usual: &'a str, locale: Locale) -> [(&'a str, crate::Arg<'a>); 2] {
    [("found", shown(found, locale).into()), ("expected", shown(usual, locale).into())]
}

/// What most have; of equally many the earliest.
fn usual(values: &Values) -> Option<String> {
    let count = |value: &String| values.iter().flatten().filter(|other| *other == value).count();
    let mut most: Option<(&String, usize)> = None;
    for value in values.iter().flatten() {
        let count = count(value);
        if most.is_none_or(|(_, other)| count > other) {
            most = Some((value, count));
        }
    }
    most.map(|(value, _)| value.clone())
}

#[cfg(test)]
mod tests;
