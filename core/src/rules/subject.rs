use super::variables::Keys;
use crate::template::{Button, ButtonKind, Category, Component, Problem, Template};
use crate::text::{Placeholder, PlaceholderFault, PlaceholderKind, placeholders};

/// What the rules judge: a template, the problems of its shape, and its texts.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The template.
    pub template: &'a Template,
    /// Values of the wrong kind, found while decoding.
    pub problems: &'a [Problem],
    /// Every text that people read or that may hold a variable, in document order.
    pub texts: Vec<Part<'a>>,
}

/// A text of a template.
#[derive(Debug)]
pub struct Part<'a> {
    /// Which text it is.
    pub role: Role,
    /// The text.
    pub text: &'a str,
    /// Its placeholders, sound and broken ones, in order.
    pub placeholders: Vec<Placeholder<'a>>,
    /// Its variables, each once.
    pub keys: Keys<'a>,
    component: usize,
    button: Option<usize>,
}

/// Which text of a template a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The text of a header.
    Header,
    /// The text of a body.
    Body,
    /// The text of a footer.
    Footer,
    /// The label that a business gives to a button.
    Label,
    /// The label of a button whose words are Meta's, or of a button that is not known.
    FixedLabel,
    /// The address of a URL button.
    Url,
}

impl<'a> Subject<'a> {
    /// Prepares a template for the rules.
    #[must_use]
    pub fn new(template: &'a Template, problems: &'a [Problem]) -> Self {
        let mut texts = Vec::new();
        for (component, of) in template.components() {
            let mut add = |role, text: Option<&'a str>, button| {
                texts.extend(text.map(|text| {
                    let placeholders: Vec<_> = placeholders(text).collect();
                    let keys = Keys::of(&placeholders);
                    Part { role, text, placeholders, keys, component, button }
                }));
            };
            match of {
                Component::Header(header) => add(Role::Header, header.text.text(), None),
                Component::Body(body) => add(Role::Body, body.text.text(), None),
                Component::Footer(footer) => add(Role::Footer, footer.text.text(), None),
                Component::Buttons(buttons) => {
                    for (index, button) in buttons.buttons() {
                        let is_own = button.kind().is_some_and(ButtonKind::has_own_label);
                        let role = if is_own { Role::Label } else { Role::FixedLabel };
                        add(role, button.label(), Some(index));
                        if let Button::Url(button) = button {
                            add(Role::Url, button.url.text(), Some(index));
                        }
                    }
                }
                Component::Other(_) => {}
            }
        }
        Self { template, problems, texts }
    }

    /// Whether the value at `path` is of a wrong kind, so that nothing more needs to be said of it.
    #[must_use]
    pub fn is_odd(&self, path: &str) -> bool {
        self.problems.iter().any(|problem| problem.path == path)
    }

    /// Whether Meta words its texts: those of authentication and library templates.
    #[must_use]
    pub fn is_preset(&self) -> bool {
        self.template.category.known() == Some(Category::Authentication)
            || self.template.library_template_name.is_present()
    }

    /// The bodies that the business words itself.
    pub fn own_bodies(&self) -> impl Iterator<Item = &Part<'a>> {
        let is_preset = self.is_preset();
        self.texts(Role::Body).filter(move |_| !is_preset)
    }

    /// The texts of one role.
    pub fn texts(&self, role: Role) -> impl Iterator<Item = &Part<'a>> {
        self.texts.iter().filter(move |part| part.role == role)
    }
}

impl<'a> Part<'a> {
    /// The placeholders that are meant as variables: braces that do not pair twice may be prose.
    pub fn variables(&self) -> impl Iterator<Item = &Placeholder<'a>> {
        self.placeholders.iter().filter(|found| {
            let PlaceholderKind::Broken(fault, _) = found.kind else { return true };
            !matches!(fault, PlaceholderFault::SingleBraces | PlaceholderFault::Unbalanced)
        })
    }

    /// The placeholders that Meta takes for a variable or that a person surely meant as one, and so must fill.
    pub fn slots(&self) -> impl Iterator<Item = &Placeholder<'a>> {
        self.placeholders.iter().filter(|found| is_slot(found))
    }

    /// The index of its component.
    #[must_use]
    pub fn component(&self) -> usize {
        self.component
    }

    /// The index of its button among those of the component.
    #[must_use]
    pub fn button(&self) -> Option<usize> {
        self.button
    }

    /// The RFC 6901 pointer to the text.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.pointer_to(if self.role == Role::Url { "url" } else { "text" })
    }

    /// The pointer to a member of the component or button that holds the text.
    #[must_use]
    pub fn pointer_to(&self, member: &str) -> String {
        let component = self.component;
        match self.button {
            Some(button) => format!("/components/{component}/buttons/{button}/{member}"),
            None => format!("/components/{component}/{member}"),
        }
    }
}

/// Single braces are text to Meta; so are braces that never close, unless a name or number stands in them.
pub(super) fn is_slot(found: &Placeholder<'_>) -> bool {
    match found.kind {
        PlaceholderKind::Broken(PlaceholderFault::SingleBraces, _) => false,
        PlaceholderKind::Broken(PlaceholderFault::Unbalanced, _) => found.meant().is_some(),
        _ => true,
    }
}
