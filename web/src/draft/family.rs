use super::Draft;
use ventana_core::diagnostic::{Edit, Fix};
use ventana_core::json::{self, Json};
use ventana_core::template::{Category, Field, Named};

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

    /// The same template as another draft of the library.
    pub(crate) fn with_id(&self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self.clone() }
    }

    /// Whether two drafts say the same in every language, whatever is shown of them.
    pub(crate) fn is_same_template(&self, other: &Self) -> bool {
        let documents = |family: &Self| family.variants.iter().map(Draft::to_json).collect::<Vec<_>>();
        documents(self) == documents(other)
    }

    /// The language that is being written.
    pub(crate) fn shown(&self) -> &Draft {
        self.variants.get(self.shown).unwrap_or(&self.variants[0])
    }

    /// Changes the language that is written. Name and category belong to the template, so they change in all languages.
    pub(crate) fn change_shown<T>(&mut self, change: impl FnOnce(&mut Draft) -> T) -> T {
        let before = self.shared();
        let index = self.shown_index();
        let outcome = change(&mut self.variants[index]);
        self.share(&before);
        outcome
    }

    fn shared(&self) -> Shared {
        let template = &self.shown().template;
        (template.name.clone(), template.category.clone())
    }

    fn share(&mut self, before: &Shared) {
        let now = self.shared();
        for draft in &mut self.variants {
            let template = &mut draft.template;
            if now.0 != before.0 && template.name != now.0 {
                template.name = now.0.clone();
                draft.edited = true;
            }
            if now.1 != before.1 && template.category != now.1 {
                template.category = now.1.clone();
                draft.edited = true;
            }
        }
    }

    /// Whether a fix speaks of several languages: its paths begin with the index of one, as those of the core's comparison.
    pub(crate) fn is_spoken_of(fix: &Fix) -> bool {
        fix.edits.first().is_some_and(|edit| variant_of(&edit.path).is_some())
    }

    /// The family with fixes applied that speak of several languages and do not meet; `None` when one does not fit.
    pub(crate) fn fixed(&self, fixes: &[Fix]) -> Option<Self> {
        let mut family = self.clone();
        for (index, draft) in family.variants.iter_mut().enumerate() {
            let of_variant = |edit: &Edit| {
                let (variant, path) = variant_of(&edit.path)?;
                (variant == index).then(|| Edit { path: path.to_owned(), ..edit.clone() })
            };
            let edits: Vec<_> = fixes.iter().flat_map(|fix| &fix.edits).filter_map(of_variant).collect();
            if !edits.is_empty() {
                *draft = Draft::rewritten(json::apply(&draft.to_json(), &edits).ok()?)?;
            }
        }
        Some(family)
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

    /// Takes a language away. The last one stays: a template without a language is none.
    pub(crate) fn remove(&mut self, index: usize) {
        if self.variants.len() > 1 && index < self.variants.len() {
            self.variants.remove(index);
            let shown = self.shown - usize::from(index < self.shown);
            self.show(shown);
        }
    }

    /// Puts a language first, where the others are held against it, and shows it.
    pub(crate) fn make_main(&mut self, index: usize) {
        if index < self.variants.len() {
            let main = self.variants.remove(index);
            self.variants.insert(0, main);
            self.shown = 0;
        }
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

/// What all languages of a template have in common: its name and its category.
type Shared = (Field<String>, Field<Named<Category>>);

/// The index of a language and the path in its document.
fn variant_of(path: &str) -> Option<(usize, &str)> {
    let rest = path.strip_prefix('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    Some((rest.get(..end)?.parse().ok()?, rest.get(end..)?))
}

impl Draft {
    /// A document that a person has changed as a draft; `None` when it is none.
    pub(crate) fn rewritten(document: Json) -> Option<Self> {
        let mut draft = Self::from_json(document)?;
        draft.edited = true;
        Some(draft)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
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
        family.remove(0);
        assert_eq!(family.shown().language(), "en");
        family.remove(0);
        assert_eq!(family.shown().language(), "en");
    }

    #[test]
    fn another_language_can_become_the_main_one() {
        let mut family = Family::new("7", draft("es"));
        family.add(draft("en"));
        family.make_main(1);
        assert_eq!((family.main().language(), family.shown().language()), ("en", "en"));
    }

    #[test]
    fn name_and_category_belong_to_all_languages() {
        let mut family = Family::new("7", draft("es"));
        family.add(draft("en"));
        family.change_shown(|draft| draft.set_name("b"));
        family.change_shown(|draft| draft.set_category(Category::Utility));
        family.change_shown(|draft| draft.set_language("fr"));
        let seen: Vec<_> = family.variants().iter().map(|d| (d.name(), d.category(), d.language())).collect();
        let utility = Some(Category::Utility);
        assert_eq!(seen, [("b", utility, "es"), ("b", utility, "fr")]);
    }

    #[test]
    fn a_fix_changes_the_languages_it_speaks_of() {
        let mut family = Family::new("7", draft("es"));
        family.add(draft("en"));
        let edit = |path: &str| Edit { path: path.to_owned(), span: None, value: "x".into() };
        let fix = |paths: &[&str]| Fix {
            title: String::new(),
            edits: paths.iter().map(|path| edit(path)).collect(),
        };
        assert!(Family::is_spoken_of(&fix(&["/0/name"])) && !Family::is_spoken_of(&fix(&["/name"])));
        let fixed = family.fixed(&[fix(&["/0/name"])]).unwrap();
        assert_eq!((fixed.variants()[0].name(), fixed.variants()[1].name()), ("x", "a"));
        assert_eq!(family.fixed(&[fix(&["/1/name/deep"])]), None);
    }

    proptest! {
        #[test]
        fn languages_come_go_and_change_places_with_their_documents_whole(steps in proptest::collection::vec((0..4_u8, 0..5_usize), 0..12)) {
            let mut family = Family::new("7", draft("0"));
            let mut history = crate::draft::History::default();
            let mut seen = vec![family.clone()];
            let mut expected = vec!["0".to_owned()];
            for (number, (step, index)) in steps.into_iter().enumerate() {
                history.before_change(&family, None, 0.0);
                match step {
                    0 | 1 => {
                        let language = (number + 1).to_string();
                        family.add(draft(&language));
                        expected.push(language);
                    }
                    2 => {
                        family.remove(index);
                        if expected.len() > 1 && index < expected.len() {
                            expected.remove(index);
                        }
                    }
                    _ => {
                        family.make_main(index);
                        if index < expected.len() {
                            let main = expected.remove(index);
                            expected.insert(0, main);
                        }
                    }
                }
                let documents: Vec<_> = family.variants().iter().map(Draft::to_json).collect();
                prop_assert_eq!(documents, expected.iter().map(|language| draft(language).to_json()).collect::<Vec<_>>());
                prop_assert!(family.shown_index() < expected.len());
                seen.push(family.clone());
            }
            seen.pop();
            while let Some(before) = history.undo(&family) {
                prop_assert_eq!(Some(before.clone()), seen.pop());
                family = before;
            }
        }
    }
}
