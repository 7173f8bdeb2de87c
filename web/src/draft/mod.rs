//! What is being drafted: a template with the changes a person makes to it, its samples, its history.
//! Plain Rust without signals or browser; what a draft looks like is none of its business.

mod buttons;
mod cards;
mod family;
mod history;
mod kinds;
mod parts;
mod samples;
mod scope;
mod starters;
mod words;

pub(crate) use buttons::{ButtonRow, ButtonSet};
pub(crate) use cards::CardThumb;
pub(crate) use family::Family;
pub(crate) use history::History;
pub(crate) use parts::HeaderChoice;
pub(crate) use samples::{Sample, SamplePlace};
pub(crate) use scope::Scope;
pub(crate) use starters::starter;
pub(crate) use words::{folded, name_beside, name_from, searched};

use ventana_core::diagnostic::{EditError, Fix, Report};
use ventana_core::json::{self, Json};
use ventana_core::policy::languages;
use ventana_core::rules::{self, Purpose};
use ventana_core::template::{Body, Category, Component, ComponentKind, Decode, Field, Template, Vocabulary};
use ventana_core::{Locale, preview};

/// A template on the desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    template: Template,
    /// One key a button, so that a row keeps its focus when it moves.
    button_keys: Vec<u32>,
    /// The same for the buttons that all cards have.
    card_button_keys: Vec<u32>,
    /// The same for the cards.
    card_keys: Vec<u32>,
    next_key: u32,
    /// Whether a person has changed it since it came in; a stored template that has not changed is only looked at.
    edited: bool,
}

impl Draft {
    /// `Err` when the document is no object.
    pub(crate) fn from_json(document: Json) -> Option<Self> {
        let template = Template::read(document, &mut Vec::new()).ok()?;
        let mut draft = Self { template, ..Self::default() };
        draft.number();
        Some(draft)
    }

    pub(crate) fn to_json(&self) -> Json {
        self.template.encode()
    }

    /// The Graph JSON as people read it.
    pub(crate) fn to_text(&self) -> String {
        format!("{:#}", self.to_json())
    }

    pub(crate) fn report(&self, locale: Locale) -> Report {
        rules::lint(self.to_json(), self.purpose(), locale)
    }

    fn purpose(&self) -> Option<Purpose> {
        (self.template.is_stored() && self.edited).then_some(Purpose::Edit)
    }

    pub(crate) fn preview(&self, options: &preview::Options) -> preview::Preview {
        preview::preview(&self.template, options)
    }

    /// The draft with a fix applied, or with several that do not meet.
    pub(crate) fn fixed<'a>(&self, fixes: impl IntoIterator<Item = &'a Fix>) -> Result<Self, EditError> {
        let all: Vec<_> = fixes.into_iter().flat_map(|one| one.edits.iter().cloned()).collect();
        let document = json::apply(&self.to_json(), &all)?;
        let draft = Self::from_json(document).unwrap_or_else(|| self.clone());
        Ok(Self { edited: true, ..draft })
    }

    /// The draft with all fixes that leave nothing to choose, and how many problems went by it.
    pub(crate) fn fixed_without_choice(&self, locale: Locale) -> Option<(Self, usize)> {
        let before = self.report(locale).diagnostics.len();
        let fixed = rules::fix_without_choice(self.to_json(), self.purpose(), locale);
        if fixed.applied.is_empty() {
            return None;
        }
        let gone = before.saturating_sub(fixed.report.diagnostics.len()).max(1);
        let draft = Self::from_json(fixed.document)?;
        Some((Self { edited: true, ..draft }, gone))
    }

    pub(crate) fn template(&self) -> &Template {
        &self.template
    }

    pub(crate) fn name(&self) -> &str {
        self.template.name.text().unwrap_or_default()
    }

    pub(crate) fn set_name(&mut self, name: &str) {
        self.edited = true;
        self.template.name = Field::Given(name.to_owned());
    }

    pub(crate) fn language(&self) -> &str {
        self.template.language.text().unwrap_or_default()
    }

    pub(crate) fn set_language(&mut self, code: &str) {
        self.edited = true;
        self.template.language = Field::Given(code.to_owned());
    }

    pub(crate) fn category(&self) -> Option<Category> {
        self.template.category.known()
    }

    /// Whether the texts are written from right to left, by the language.
    pub(crate) fn is_right_to_left(&self) -> bool {
        languages::is_rtl(self.language())
    }

    /// The status a stored template came with.
    pub(crate) fn status(&self) -> Option<&str> {
        self.template.status.given().map(ventana_core::template::Named::text)
    }

    /// The components that the form cannot change: index and type as it was written.
    pub(crate) fn kept_components(&self) -> Vec<(usize, String)> {
        let others = self.template.components().filter_map(|(index, component)| match component {
            Component::Other(other) => Some((index, other.kind.clone().unwrap_or_default())),
            _ => None,
        });
        others.collect()
    }

    /// The index of the first component of a kind in the payload, which its paths begin with.
    pub(crate) fn index_of(&self, kind: ComponentKind) -> Option<usize> {
        self.template
            .components()
            .find(|(_, component)| component.kind() == Some(kind))
            .map(|(index, _)| index)
    }
}

/// The order in which Meta's samples give the components.
const USUAL_ORDER: [ComponentKind; 7] = [
    ComponentKind::Header,
    ComponentKind::Body,
    ComponentKind::LimitedTimeOffer,
    ComponentKind::CallPermissionRequest,
    ComponentKind::Footer,
    ComponentKind::Buttons,
    ComponentKind::Carousel,
];

/// A new component of a kind that the form can make.
fn empty(kind: ComponentKind) -> Component {
    let named = Json::from_iter([("type", kind.name())]);
    Decode::decode(named, &json::Path::Root, &mut Vec::new())
        .unwrap_or_else(|_| Component::Body(Body::default()))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
