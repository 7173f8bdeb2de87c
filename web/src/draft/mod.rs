//! What is being drafted: a template with the changes a person makes to it, its samples, its history.
//! Plain Rust without signals or browser; what a draft looks like is none of its business.

mod buttons;
mod family;
mod history;
mod import;
mod samples;
mod starters;

pub(crate) use buttons::{AddedButton, ButtonRow};
pub(crate) use family::Family;
pub(crate) use history::History;
pub(crate) use import::{Import, read as read_import};
pub(crate) use samples::{Sample, SamplePlace};
pub(crate) use starters::starter;

use ventana_core::diagnostic::{EditError, Fix, Report};
use ventana_core::json::{self, Json};
use ventana_core::policy::languages;
use ventana_core::rules::{self, Purpose};
use ventana_core::template::{
    Body, Category, Component, ComponentKind, Field, Header, HeaderFormat, Template, Vocabulary,
};
use ventana_core::{Locale, preview};

/// A template on the desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    template: Template,
    /// One key a button, so that a row keeps its focus when it moves.
    button_keys: Vec<u32>,
    next_key: u32,
    /// Whether a person has changed it since it came in; a stored template that has not changed is only looked at.
    edited: bool,
}

/// What stands above the body, as the form offers it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum HeaderChoice {
    Nothing,
    Text(String),
    /// A header that the form shows by its format, and leaves alone.
    Other(String),
}

impl Draft {
    /// `Err` when the document is no object.
    pub(crate) fn from_json(document: Json) -> Option<Self> {
        let template = Template::read(document, &mut Vec::new()).ok()?;
        let mut draft = Self { template, button_keys: Vec::new(), next_key: 0, edited: false };
        draft.number_buttons();
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
        let purpose = (self.template.is_stored() && self.edited).then_some(Purpose::Edit);
        rules::lint(self.to_json(), purpose, locale)
    }

    pub(crate) fn preview(&self, locale: Locale, samples: bool) -> preview::Preview {
        preview::preview(&self.template, &preview::Options { locale, samples, ..preview::Options::default() })
    }

    /// The draft with a fix applied.
    pub(crate) fn fixed(&self, fix: &Fix) -> Result<Self, EditError> {
        let document = json::apply(&self.to_json(), &fix.edits)?;
        let mut fixed = Self::from_json(document).unwrap_or_else(|| self.clone());
        fixed.edited = true;
        Ok(fixed)
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

    pub(crate) fn set_category(&mut self, category: Category) {
        self.edited = true;
        self.template.category = Field::Given(category.into());
    }

    /// Whether the texts are written from right to left, by the language.
    pub(crate) fn is_right_to_left(&self) -> bool {
        languages::is_rtl(self.language())
    }

    /// The status a stored template came with.
    pub(crate) fn status(&self) -> Option<&str> {
        self.template.status.given().map(ventana_core::template::Named::text)
    }

    pub(crate) fn header(&self) -> HeaderChoice {
        let Some(header) = self.find(|component| match component {
            Component::Header(header) => Some(header),
            _ => None,
        }) else {
            return HeaderChoice::Nothing;
        };
        match header.format.given() {
            Some(format) if format.known() != Some(HeaderFormat::Text) => {
                HeaderChoice::Other(format.text().to_owned())
            }
            _ => HeaderChoice::Text(header.text.text().unwrap_or_default().to_owned()),
        }
    }

    /// Puts a text above the body, in the place of whatever stood there.
    pub(crate) fn set_header_text(&mut self, text: &str) {
        let keep = matches!(self.header(), HeaderChoice::Text(_));
        self.change(ComponentKind::Header, |component| {
            let Component::Header(header) = component else { return };
            if !keep {
                *header = Header::default();
                header.format = Field::Given(HeaderFormat::Text.into());
            }
            header.text = Field::Given(text.to_owned());
        });
        self.sync_samples(ComponentKind::Header);
    }

    pub(crate) fn remove_header(&mut self) {
        self.remove(ComponentKind::Header);
    }

    pub(crate) fn body(&self) -> &str {
        let body = self.find(|component| match component {
            Component::Body(body) => body.text.text(),
            _ => None,
        });
        body.unwrap_or_default()
    }

    pub(crate) fn set_body(&mut self, text: &str) {
        self.change(ComponentKind::Body, |component| {
            if let Component::Body(body) = component {
                body.text = Field::Given(text.to_owned());
            }
        });
        self.sync_samples(ComponentKind::Body);
    }

    pub(crate) fn footer(&self) -> &str {
        let footer = self.find(|component| match component {
            Component::Footer(footer) => footer.text.text(),
            _ => None,
        });
        footer.unwrap_or_default()
    }

    /// An empty footer is none.
    pub(crate) fn set_footer(&mut self, text: &str) {
        if text.is_empty() {
            return self.remove(ComponentKind::Footer);
        }
        self.change(ComponentKind::Footer, |component| {
            if let Component::Footer(footer) = component {
                footer.text = Field::Given(text.to_owned());
            }
        });
    }

    /// The components that the form cannot change yet: index and type as it was written.
    pub(crate) fn kept_components(&self) -> Vec<(usize, String)> {
        let others = self.template.components().filter_map(|(index, component)| match component {
            Component::Header(_) | Component::Body(_) | Component::Footer(_) | Component::Buttons(_) => None,
            Component::Other(other) => Some((index, other.kind.clone().unwrap_or_default())),
            other => Some((index, other.kind().map_or("", Vocabulary::name).to_owned())),
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

    fn find<'a, T>(&'a self, pick: impl Fn(&'a Component) -> Option<T>) -> Option<T> {
        self.template.components().find_map(|(_, component)| pick(component))
    }

    fn components_mut(&mut self) -> &mut Vec<Field<Component>> {
        if self.template.components.given().is_none() {
            self.template.components = Field::Given(Vec::new());
        }
        match &mut self.template.components {
            Field::Given(components) => components,
            _ => unreachable!("the components were just given"),
        }
    }

    /// Changes the first component of a kind, which is put in its usual place when it is not there.
    fn change(&mut self, kind: ComponentKind, change: impl FnOnce(&mut Component)) {
        self.edited = true;
        let is_kind = |element: &Field<Component>| element.given().and_then(Component::kind) == Some(kind);
        let components = self.components_mut();
        let index = components.iter().position(is_kind).unwrap_or_else(|| {
            let rank =
                |kind| USUAL_ORDER.iter().position(|usual| Some(*usual) == kind).unwrap_or(USUAL_ORDER.len());
            let after = |element: &Field<Component>| {
                rank(element.given().and_then(Component::kind)) > rank(Some(kind))
            };
            let index = components.iter().position(after).unwrap_or(components.len());
            components.insert(index, Field::Given(empty(kind)));
            index
        });
        if let Some(Field::Given(component)) = components.get_mut(index) {
            change(component);
        }
    }

    fn remove(&mut self, kind: ComponentKind) {
        self.edited = true;
        let components = self.components_mut();
        let is_kind = |element: &Field<Component>| element.given().and_then(Component::kind) == Some(kind);
        if let Some(index) = components.iter().position(is_kind) {
            components.remove(index);
        }
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
    ventana_core::template::Decode::decode(named, &json::Path::Root, &mut Vec::new())
        .unwrap_or_else(|_| Component::Body(Body::default()))
}

#[cfg(test)]
mod tests;
