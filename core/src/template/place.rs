use super::{Component, Template};

/// Where a component stands: at the top, or in a card of a carousel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The index of the carousel among the components, and of the card in it.
    pub card: Option<(usize, usize)>,
    /// Its index among the components there.
    pub component: usize,
}

impl Place {
    /// The RFC 6901 pointer to the component.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        if let Some((carousel, card)) = self.card {
            push(&mut pointer, "/components/", carousel);
            push(&mut pointer, "/cards/", card);
        }
        push(&mut pointer, "/components/", self.component);
        pointer
    }

    /// The pointer to what is under `rest` there, such as `text` or `example/body_text`.
    #[must_use]
    pub fn pointer_to(&self, rest: &str) -> String {
        let mut pointer = self.pointer();
        pointer.push('/');
        pointer.push_str(rest);
        pointer
    }

    /// The pointer to a button of the component, or to what is under `rest` in it where that is not empty.
    #[must_use]
    pub fn pointer_to_button(&self, button: usize, rest: &str) -> String {
        let mut pointer = self.pointer();
        push(&mut pointer, "/buttons/", button);
        if !rest.is_empty() {
            pointer.push('/');
            pointer.push_str(rest);
        }
        pointer
    }
}

fn push(pointer: &mut String, name: &str, index: usize) {
    pointer.push_str(name);
    pointer.push_str(&index.to_string());
}

/// Every component that could be read, in document order: those of cards after their carousel.
#[must_use]
pub fn every_component(template: &Template) -> Vec<(Place, &Component)> {
    let mut all = Vec::new();
    for (index, component) in template.components() {
        all.push((Place { card: None, component: index }, component));
        let Component::Carousel(carousel) = component else { continue };
        for (card, of) in carousel.cards() {
            let at = |(component, of)| (Place { card: Some((index, card)), component }, of);
            all.extend(of.components().map(at));
        }
    }
    all
}
