use crate::Instant;
use serde::Serialize;
use std::collections::BTreeMap;

/// What webhooks told of a template, to lay over its definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct TemplateNews {
    /// Its name.
    pub name: String,
    /// Its language, as sends write it.
    pub language: String,
    /// Where it stands, in Meta's word.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub status: Option<String>,
    /// Its category, in Meta's word.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub category: Option<String>,
    /// Its quality, in Meta's word.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub quality: Option<String>,
}

/// A word with when it was said; of two at one instant the one later in the alphabet is kept, whichever came first.
pub(super) type Said = Option<(Instant, String)>;

/// The last words on a template: status, category, quality.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) status: Said,
    pub(super) category: Said,
    pub(super) quality: Said,
}

/// One piece of news: name, language, words.
pub(super) type News = (String, String, Words);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Templates(pub(super) BTreeMap<(String, String), Words>);

impl Templates {
    pub(super) fn join(&mut self, (name, language, words): News) {
        let held = self.0.entry((name, language)).or_default();
        for (held, said) in [
            (&mut held.status, words.status),
            (&mut held.category, words.category),
            (&mut held.quality, words.quality),
        ] {
            if said > *held {
                *held = said;
            }
        }
    }

    pub(super) fn all(&self) -> Vec<TemplateNews> {
        let word = |said: &Said| said.as_ref().map(|(_, word)| word.clone());
        let news = |((name, language), words): (&(String, String), &Words)| TemplateNews {
            name: name.clone(),
            language: language.clone(),
            status: word(&words.status),
            category: word(&words.category),
            quality: word(&words.quality),
        };
        self.0.iter().map(news).collect()
    }
}
