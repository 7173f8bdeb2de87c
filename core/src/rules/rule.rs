use super::finding::Findings;
use super::subject::Subject;
use crate::Text;
use crate::diagnostic::{MetaAnswer, Severity};
use crate::policy::Confidence;

/// One rule: all that is known of it, its texts, and its check.
#[derive(Debug)]
pub struct Rule {
    /// Stable kebab-case id that reads well after "allow"; never reused for another meaning.
    pub code: &'static str,
    /// How much breaking it matters.
    pub severity: Severity,
    /// When Meta applies it.
    pub bites: Bites,
    /// The rule in a few words, as the head of a card.
    pub title: Text,
    /// What is wrong and why it matters.
    pub message: Text,
    /// What to do, when the message alone does not say.
    pub help: Option<Text>,
    /// The titles of its fixes.
    pub fixes: &'static [Text],
    /// Where it comes from.
    pub source: &'static str,
    /// How far to trust the source.
    pub confidence: Confidence,
    /// ISO date on which the source was last checked.
    pub as_of: &'static str,
    /// What Meta answers, where that is known.
    pub meta: Option<MetaAnswer>,
    /// The rows of the fact sheet it stands on, such as `BOD-2`.
    pub rows: &'static [&'static str],
    /// Judges a template.
    pub check: Check,
    /// Templates that keep it and templates that break it.
    #[cfg(any(test, feature = "docs"))]
    pub examples: Examples,
}

/// The check of a rule: it reads the subject and adds what it finds.
pub type Check = fn(&Subject<'_>, &mut Findings<'_>);

/// When Meta applies a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bites {
    /// When a template is created or edited; a stored one has passed it, and it becomes an info there.
    AtCreation,
    /// Always: review, delivery or the price depends on it also later.
    Always,
}

/// Templates that show a rule. Each is laid over a sound one: the members it names replace those of the same name.
#[cfg(any(test, feature = "docs"))]
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    /// Templates that keep the rule.
    pub good: &'static [&'static str],
    /// Templates that break it, exactly once.
    pub bad: &'static [Bad],
}

/// A template that breaks a rule.
#[cfg(any(test, feature = "docs"))]
#[derive(Clone, Copy, Debug)]
pub struct Bad {
    /// The template; `⟦` and `⟧` stand around the characters at fault, if it is not the whole field.
    pub template: &'static str,
    /// The pointer to the field at fault.
    pub at: &'static str,
    /// What each fix makes of it, in the order of the fixes it offers.
    pub fixed: &'static [&'static str],
}
