use super::Draft;
use ventana_core::json::Json;

/// One template in its languages: the main one first, the others held against it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Family {
    /// Tells it from the other drafts of the library.
    id: String,
    /// Never empty.
    variants: Vec<Draft>,
    shown: usize,
}

impl Family {
    pub(crate) fn new(id: &str, main: Draft) -> Self {
        Self { id: id.to_owned(), variants: vec![main], shown: 0 }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The language that is being written.
    pub(crate) fn shown(&self) -> &Draft {
        self.variants.get(self.shown).unwrap_or(&self.variants[0])
    }

    pub(crate) fn shown_mut(&mut self) -> &mut Draft {
        let index = self.shown_index();
        &mut self.variants[index]
    }

    pub(crate) fn shown_index(&self) -> usize {
        self.shown.min(self.variants.len() - 1)
    }

    /// All languages, the main one first.
    pub(crate) fn variants(&self) -> &[Draft] {
        &self.variants
    }

    pub(crate) fn main(&self) -> &Draft {
        &self.variants[0]
    }

    pub(crate) fn show(&mut self, index: usize) {
        self.shown = index.min(self.variants.len() - 1);
    }

    /// Adds a language and shows it.
    pub(crate) fn add(&mut self, draft: Draft) {
        self.variants.push(draft);
        self.shown = self.variants.len() - 1;
    }

    /// As it is kept on the device.
    pub(crate) fn to_json(&self) -> Json {
        let variants = Json::Array(self.variants.iter().map(Draft::to_json).collect());
        Json::from_iter([
            ("id", Json::from(self.id.as_str())),
            ("shown", Json::from(i64::try_from(self.shown_index()).unwrap_or(0))),
            ("edited", Json::Array(self.variants.iter().map(|draft| draft.edited.into()).collect())),
            ("variants", variants),
        ])
    }

    /// Reads what was kept. What is no template is left out; `None` when nothing is left.
    pub(crate) fn from_json(json: &Json) -> Option<Self> {
        let id = json.get("id").and_then(Json::as_str)?.to_owned();
        let edited = json.elements("edited");
        let read = |(index, variant): (usize, &Json)| {
            let mut draft = Draft::from_json(variant.clone())?;
            draft.edited = edited.get(index).and_then(Json::as_bool).unwrap_or(false);
            Some(draft)
        };
        let variants: Vec<_> = json.elements("variants").iter().enumerate().filter_map(read).collect();
        let shown = json.get("shown").and_then(Json::as_i64).and_then(|shown| usize::try_from(shown).ok());
        let shown = shown.unwrap_or(0).min(variants.len().checked_sub(1)?);
        Some(Self { id, variants, shown })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn draft(language: &str) -> Draft {
        Draft::from_json(Json::from_iter([("name", "a"), ("language", language)])).unwrap()
    }

    #[test]
    fn what_is_kept_is_what_is_read() {
        let mut family = Family::new("7", draft("es"));
        family.add(draft("pt_BR"));
        assert_eq!(Family::from_json(&family.to_json()), Some(family));
        assert_eq!(Family::from_json(&parse(r#"{"id":"7","variants":[1]}"#).unwrap()), None);
        let odd = parse(r#"{"id":"7","shown":-3,"variants":[{}]}"#).unwrap();
        assert_eq!(Family::from_json(&odd).map(|family| family.shown_index()), Some(0));
    }

    #[test]
    fn a_family_always_shows_a_language() {
        let mut family = Family::new("7", draft("es"));
        family.add(draft("en"));
        assert_eq!(family.shown().language(), "en");
        family.show(0);
        assert_eq!(family.shown().language(), "es");
        family.show(9);
        assert_eq!(family.shown().language(), "en");
    }
}
