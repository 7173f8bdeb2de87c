use super::{Draft, USUAL_ORDER, empty};
use ventana_core::json::Json;
use ventana_core::template::{Card, Carousel, Component, ComponentKind, Decode, Field};

/// Where components stand: in the message itself, or on a card of its carousel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Message,
    /// The card at this place, from 0.
    Card(usize),
}

impl Draft {
    /// The path of the first component of a kind, such as `/components/1`.
    pub(crate) fn path_of(&self, scope: Scope, kind: ComponentKind) -> Option<String> {
        let index = self.place_of(scope, kind)?;
        Some(format!("{}/components/{index}", self.path_to(scope)?))
    }

    /// The path of what holds the components: nothing for the message.
    fn path_to(&self, scope: Scope) -> Option<String> {
        match scope {
            Scope::Message => Some(String::new()),
            Scope::Card(card) => {
                let carousel = self.index_of(ComponentKind::Carousel)?;
                Some(format!("/components/{carousel}/cards/{card}"))
            }
        }
    }

    pub(super) fn components(&self, scope: Scope) -> &[Field<Component>] {
        let components = match scope {
            Scope::Message => self.template.components.given(),
            Scope::Card(card) => match self.cards().get(card) {
                Some(Field::Given(card)) => card.components.given(),
                _ => None,
            },
        };
        components.map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn find<'a, T>(
        &'a self,
        scope: Scope,
        pick: impl Fn(&'a Component) -> Option<T>,
    ) -> Option<T> {
        self.components(scope).iter().filter_map(Field::given).find_map(pick)
    }

    fn components_mut(&mut self, scope: Scope) -> Option<&mut Vec<Field<Component>>> {
        let held = match scope {
            Scope::Message => &mut self.template.components,
            Scope::Card(card) => match self.cards_mut()?.get_mut(card)? {
                Field::Given(card) => &mut card.components,
                _ => return None,
            },
        };
        if held.given().is_none() {
            *held = Field::Given(Vec::new());
        }
        match held {
            Field::Given(components) => Some(components),
            _ => None,
        }
    }

    /// Changes the first component of a kind, which is put in its usual place when it is not there.
    pub(super) fn change_in(
        &mut self,
        scope: Scope,
        kind: ComponentKind,
        change: &mut dyn FnMut(&mut Component),
    ) {
        self.edited = true;
        let index = match self.place_of(scope, kind) {
            Some(index) => index,
            None => self.insert_in(scope, kind, None),
        };
        let Some(components) = self.components_mut(scope) else { return };
        if let Some(Field::Given(component)) = components.get_mut(index) {
            change(component);
        }
    }

    /// Which of the components the first of a kind is.
    pub(crate) fn place_of(&self, scope: Scope, kind: ComponentKind) -> Option<usize> {
        let is_kind = |element: &Field<Component>| element.given().and_then(Component::kind) == Some(kind);
        self.components(scope).iter().position(is_kind)
    }

    /// Puts a new component at a place, or where one of its kind usually stands; says where.
    pub(super) fn insert_in(&mut self, scope: Scope, kind: ComponentKind, place: Option<usize>) -> usize {
        let Some(components) = self.components_mut(scope) else { return 0 };
        let rank =
            |kind| USUAL_ORDER.iter().position(|usual| Some(*usual) == kind).unwrap_or(USUAL_ORDER.len());
        let after =
            |element: &Field<Component>| rank(element.given().and_then(Component::kind)) > rank(Some(kind));
        let usual = || components.iter().position(after).unwrap_or(components.len());
        let index = place.unwrap_or_else(usual).min(components.len());
        components.insert(index, Field::Given(empty(kind)));
        index
    }

    pub(super) fn remove_in(&mut self, scope: Scope, kind: ComponentKind) {
        self.edited = true;
        let index = self.place_of(scope, kind);
        if let Some((index, components)) = index.zip(self.components_mut(scope)) {
            components.remove(index);
        }
    }

    fn carousel(&self) -> Option<&Carousel> {
        self.find(Scope::Message, |component| match component {
            Component::Carousel(carousel) => Some(carousel),
            _ => None,
        })
    }

    pub(super) fn cards(&self) -> &[Field<Card>] {
        self.carousel().and_then(|carousel| carousel.cards.given()).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn cards_mut(&mut self) -> Option<&mut Vec<Field<Card>>> {
        let Field::Given(components) = &mut self.template.components else { return None };
        let carousel = components.iter_mut().find_map(|element| match element {
            Field::Given(Component::Carousel(carousel)) => Some(carousel),
            _ => None,
        })?;
        if carousel.cards.given().is_none() {
            carousel.cards = Field::Given(Vec::new());
        }
        match &mut carousel.cards {
            Field::Given(cards) => Some(cards),
            _ => None,
        }
    }
}

/// A card as Graph JSON has it.
pub(super) fn card(json: Json) -> Field<Card> {
    Card::decode(json, &ventana_core::json::Path::Root, &mut Vec::new()).map_or_else(Field::Odd, Field::Given)
}
