//! What the rules about too many variables share: how many variables stand among how many words.

use crate::policy::Fact;
use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::text::{Glance, count_words, is_spaceless};

/// Variables and words of a body. A word is what stands between blanks, a variable one of them; a variable that stands
/// twice is one variable and two words.
#[derive(Debug)]
pub(in crate::rules) struct Density {
    pub(super) variables: usize,
    pub(super) words: usize,
    is_spaceless: bool,
}

impl Density {
    fn of(part: &Part<'_>) -> Self {
        let words = count_words(part.text);
        // Blanks inside braces part no words.
        let inside = part.slots().filter_map(|slot| part.text.get(slot.bytes.clone()));
        let parted: usize = inside.map(|slot| count_words(slot).saturating_sub(1)).sum();
        Self {
            variables: part.keys.count(),
            words: words.saturating_sub(parted),
            is_spaceless: part.glance.has(Glance::BEYOND_ASCII) && is_spaceless(part.text),
        }
    }

    pub(super) fn exceeds(&self, permille: &Fact<usize>) -> bool {
        self.variables * 1000 > self.words * permille.value
    }

    pub(super) fn reaches(&self, permille: &Fact<usize>) -> bool {
        self.variables * 1000 >= self.words * permille.value
    }
}

/// The bodies with variables, without those in a script that sets no blanks between words or, if `spaceless`, only those.
pub(super) fn bodies<'s, 'a>(
    subject: &'s Subject<'a>,
    spaceless: bool,
) -> impl Iterator<Item = (&'s Part<'a>, &'s Density)> {
    let bodies = subject.own_bodies().filter(|part| part.keys.count() > 0);
    let bodies = bodies.map(|part| (part, part.density.get_or_init(|| Density::of(part))));
    bodies.filter(move |(_, density)| density.is_spaceless == spaceless)
}

#[cfg(test)]
mod tests {
    use crate::Locale;
    use crate::json::Json;
    use crate::rules::lint;

    fn codes(text: &str) -> Vec<&'static str> {
        let body = Json::from_iter([("type", Json::from("BODY")), ("text", text.into())]);
        let template = Json::from_iter([("components", Json::from(vec![body]))]);
        let report = lint(template, None, Locale::En);
        let codes = report.diagnostics.iter().map(|found| found.code);
        codes.filter(|code| code.contains("many-variables")).collect()
    }

    /// A body of so many words, of which some are variables.
    fn body(variables: usize, words: usize) -> String {
        let fixed = "word ".repeat(words - variables);
        let variables: Vec<_> = (1..=variables).map(|number| format!("{{{{{number}}}}}")).collect();
        variables.join(" ") + " " + &fixed
    }

    #[test]
    fn what_meta_created_is_no_error_and_what_it_refused_is() {
        for (variables, words) in [(1, 4), (4, 15), (2, 7), (3, 10), (4, 13), (3, 9), (7, 20)] {
            assert_eq!(codes(&body(variables, words)), ["many-variables"], "{variables} of {words}");
        }
        for (variables, words) in [(4, 11), (5, 13), (2, 5), (1, 1), (8, 22)] {
            assert_eq!(codes(&body(variables, words)), ["too-many-variables"], "{variables} of {words}");
        }
        assert_eq!([codes(""), codes(" ")], [[""; 0]; 2]);
        for (variables, words) in [(1, 5), (4, 17), (0, 1)] {
            assert_eq!(codes(&body(variables, words)), [""; 0], "{variables} of {words}");
        }
    }

    #[test]
    fn a_variable_that_stands_twice_is_one_and_blanks_in_braces_part_nothing() {
        assert_eq!(codes("Dear {{1}} good day to {{1}} friend"), [""; 0]);
        assert_eq!(codes("Dear {{ 1 }} good day"), ["many-variables"]);
    }
}
