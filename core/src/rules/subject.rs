use super::reading::Reading;
use super::traits::Traits;
use super::variables::{Density, Keys};
use crate::Locale;
use crate::template::{
    Button, ButtonKind, Category, Component, ComponentKind, Place, Problem, Template, every_component,
};
use crate::text::{Glance, Placeholder, PlaceholderFault, PlaceholderKind, Tokens, placeholders};
use std::cell::OnceCell;
use std::ops::Range;

/// What the rules judge: a template, the problems of its shape, and its texts.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The template.
    pub template: &'a Template,
    /// Values of the wrong kind, found while decoding.
    pub problems: &'a [Problem],
    /// Every component that could be read, in document order: those of cards after their carousel.
    pub components: Vec<(Place, &'a Component)>,
    /// The buttons that could be read, those of cards too, each with its place and its index there.
    pub buttons: Vec<(Place, usize, &'a Button)>,
    /// Every text that people read or that may hold a variable, in document order.
    pub texts: Vec<Part<'a>>,
    pub(super) traits: Traits,
    is_preset: bool,
    language: Option<Locale>,
}

/// A text of a template.
#[derive(Debug)]
pub struct Part<'a> {
    /// Which text it is.
    pub role: Role,
    /// The text.
    pub text: &'a str,
    /// What it holds at a glance.
    pub glance: Glance,
    /// Its placeholders, sound and broken ones, in order.
    pub placeholders: Vec<Placeholder<'a>>,
    /// Its variables, each once.
    pub keys: Keys<'a>,
    /// Where its component stands.
    pub place: Place,
    /// The component it stands in.
    pub component: &'a Component,
    pub(super) density: OnceCell<Density>,
    reading: OnceCell<Reading>,
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
    /// The line of a limited-time offer.
    Offer,
}

impl<'a> Subject<'a> {
    /// Prepares a template for the rules.
    #[must_use]
    pub fn new(template: &'a Template, problems: &'a [Problem]) -> Self {
        let components = every_component(template);
        let (mut texts, mut buttons) = (Vec::with_capacity(components.len() + 4), Vec::new());
        let mut traits = Traits::of_template(template);
        if !problems.is_empty() {
            traits.add(Traits::PROBLEM);
        }
        for &(place, of) in &components {
            traits.add(Traits::of_component(of));
            let mut add = |role, text: Option<&'a str>, button| {
                texts.extend(text.map(|text| {
                    let glance = Glance::of(text);
                    let has_braces = glance.has(Glance::BRACE);
                    let placeholders: Vec<_> =
                        if has_braces { placeholders(text).collect() } else { Vec::new() };
                    let keys = Keys::of(&placeholders);
                    Part {
                        role,
                        text,
                        glance,
                        placeholders,
                        keys,
                        place,
                        component: of,
                        density: OnceCell::new(),
                        reading: OnceCell::new(),
                        button,
                    }
                }));
            };
            match of {
                Component::Header(header) => add(Role::Header, header.text.text(), None),
                Component::Body(body) => add(Role::Body, body.text.text(), None),
                Component::Footer(footer) => add(Role::Footer, footer.text.text(), None),
                Component::Buttons(list) => {
                    for (index, button) in list.buttons() {
                        buttons.push((place, index, button));
                        traits.add(Traits::of_button(button));
                        let is_own = button.kind().is_some_and(ButtonKind::has_own_label);
                        let role = if is_own { Role::Label } else { Role::FixedLabel };
                        add(role, button.label(), Some(index));
                        if let Button::Url(button) = button {
                            add(Role::Url, button.url.text(), Some(index));
                        }
                    }
                }
                Component::LimitedTimeOffer(offer) => {
                    add(
                        Role::Offer,
                        offer.limited_time_offer.given().and_then(|offer| offer.text.text()),
                        None,
                    );
                }
                Component::Carousel(_) | Component::CallPermissionRequest(_) | Component::Other(_) => {}
            }
        }
        for part in &texts {
            traits.add(Traits::of_text(part.glance, &part.placeholders, &part.keys));
        }
        let is_preset = template.category.known() == Some(Category::Authentication)
            || template.library_template_name.is_present();
        let code = template.language.text().unwrap_or_default();
        let language = code.split(['_', '-']).next().and_then(Locale::from_code);
        Self { template, problems, components, buttons, texts, traits, is_preset, language }
    }

    /// Whether the template has a component of this kind at its top.
    #[must_use]
    pub fn has(&self, kind: ComponentKind) -> bool {
        self.top(kind).is_some()
    }

    /// Where the first component of this kind stands at the top.
    #[must_use]
    pub fn top(&self, kind: ComponentKind) -> Option<Place> {
        let mut all = self.components.iter();
        all.find(|(place, of)| place.card.is_none() && of.kind() == Some(kind)).map(|(place, _)| *place)
    }

    /// The first button of this kind at the top: its component and its index there.
    #[must_use]
    pub fn top_button(&self, kind: ButtonKind) -> Option<(Place, usize)> {
        self.button(None, kind)
    }

    /// The same in a card, given as [`Place::card`] gives it.
    #[must_use]
    pub fn button(&self, card: Option<(usize, usize)>, kind: ButtonKind) -> Option<(Place, usize)> {
        let mut all = self.buttons.iter();
        all.find(|(place, _, button)| place.card == card && button.kind() == Some(kind))
            .map(|(place, index, _)| (*place, *index))
    }

    /// Whether the value at `path` is of a wrong kind, so that nothing more needs to be said of it.
    #[must_use]
    pub fn is_odd(&self, path: &str) -> bool {
        self.problems.iter().any(|problem| problem.path == path)
    }

    /// Whether Meta words its texts: those of authentication and library templates.
    #[must_use]
    pub fn is_preset(&self) -> bool {
        self.is_preset
    }

    /// The bodies that the business words itself.
    pub fn own_bodies(&self) -> impl Iterator<Item = &Part<'a>> {
        let is_preset = self.is_preset();
        self.texts(Role::Body).filter(move |_| !is_preset)
    }

    /// The language of the template, where it is one whose words are known.
    #[must_use]
    pub fn language(&self) -> Option<Locale> {
        self.language
    }

    /// The texts that the business words itself.
    pub fn own_texts(&self) -> impl Iterator<Item = &Part<'a>> + Clone {
        self.texts.iter().filter(|part| {
            matches!(part.role, Role::Header | Role::Body | Role::Footer | Role::Label) && !self.is_preset
        })
    }

    /// The same, each with its words and what they are signs of.
    pub fn readings(&self) -> impl Iterator<Item = (&Part<'a>, &Reading)> + Clone {
        self.own_texts().map(|part| (part, self.reading(part)))
    }

    /// What the words of a text are signs of; it is read once.
    pub fn reading<'p>(&self, part: &'p Part<'a>) -> &'p Reading {
        let tokens = || Tokens::around(part.text, part.glance, &part.placeholders);
        part.reading.get_or_init(|| Reading::of(tokens(), self.language))
    }

    /// The texts of one role.
    pub fn texts(&self, role: Role) -> impl Iterator<Item = &Part<'a>> {
        self.texts.iter().filter(move |part| part.role == role)
    }
}

impl<'a> Part<'a> {
    /// The bytes outside the placeholders, in order; some may be empty.
    pub fn gaps(&self) -> impl Iterator<Item = Range<usize>> {
        let starts = self.placeholders.iter().map(|found| found.bytes.end);
        let ends = self.placeholders.iter().map(|found| found.bytes.start);
        std::iter::once(0).chain(starts).zip(ends.chain([self.text.len()])).map(|(start, end)| start..end)
    }

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

    /// The index of its button among those of the component.
    #[must_use]
    pub fn button(&self) -> Option<usize> {
        self.button
    }

    /// The RFC 6901 pointer to the text.
    #[must_use]
    pub fn pointer(&self) -> String {
        self.pointer_to(match self.role {
            Role::Url => "url",
            Role::Offer => "limited_time_offer/text",
            _ => "text",
        })
    }

    /// The pointer to a member of the component or button that holds the text.
    #[must_use]
    pub fn pointer_to(&self, member: &str) -> String {
        match self.button {
            Some(button) => self.place.pointer_to_button(button, member),
            None => self.place.pointer_to(member),
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

#[cfg(test)]
mod tests {
    use crate::Locale;
    use crate::rules::lint_text;

    /// What is said of a template of two cards, the second with these components, beside what carousels have to answer for.
    fn said(second: &str) -> Vec<(&'static str, String)> {
        let text = [
            r#"{"name":"bags","language":"en","category":"MARKETING","components":[{"type":"BODY","text":"Our new bags are here."},
            {"type":"CAROUSEL","cards":[{"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}},
            {"type":"BODY","text":"For {{1}}: the bag you looked at.","example":{"body_text":[["Ana"]]}},
            {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Stop"}]}]},{"components":["#,
            second,
            "]}]}]}",
        ]
        .concat();
        let report = lint_text(&text, None, Locale::En);
        let of_texts =
            report.diagnostics.into_iter().filter(|said| said.path.starts_with("/components/1/cards/"));
        of_texts.map(|said| (said.code, said.path)).collect()
    }

    #[test]
    fn every_card_begins_its_variables_at_one() {
        let card = |text: &str| {
            [
                r#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}},{"type":"BODY","text":""#,
                text,
                r#"","example":{"body_text":[["Ben"]]}},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Stop"}]}"#,
            ]
            .concat()
        };
        assert_eq!(said(&card("For {{1}}: a bag for the office.")), []);
        let found = said(&card("For {{2}}: a bag for the office."));
        assert_eq!(found, [("variable-gap", "/components/1/cards/1/components/1/text".to_owned())]);
    }

    #[test]
    fn the_texts_of_cards_are_judged_where_they_stand() {
        let found = said(
            r#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}},
            {"type":"BODY","text":"{{1}} is {{2}} yours.\n\n\nTake it."},
            {"type":"BUTTONS","buttons":[{"type":"URL","text":"A *bold* word","url":"https://example.com/{{1}}"}]}"#,
        );
        for expected in [
            ("variable-at-edge", "/components/1/cards/1/components/1/text"),
            ("many-variables", "/components/1/cards/1/components/1/text"),
            ("too-many-newlines", "/components/1/cards/1/components/1/text"),
            ("missing-example", "/components/1/cards/1/components/1/example"),
            ("label-characters", "/components/1/cards/1/components/2/buttons/0/text"),
            ("missing-url-example", "/components/1/cards/1/components/2/buttons/0/example"),
        ] {
            assert!(
                found.iter().any(|(code, path)| (*code, path.as_str()) == expected),
                "{expected:?} in {found:?}"
            );
        }
    }

    #[test]
    fn a_card_repeats_what_another_has_but_not_what_it_has_itself() {
        let found = said(
            r#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}},
            {"type":"BODY","text":"A bag."},{"type":"BODY","text":"A bag."},
            {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Stop"},{"type":"QUICK_REPLY","text":"stop"}]}"#,
        );
        let count = |code| found.iter().filter(|(said, _)| *said == code).count();
        assert_eq!((count("repeated-component"), count("repeated-label")), (1, 1), "{found:?}");
    }
}
