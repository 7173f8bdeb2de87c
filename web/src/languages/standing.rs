//! Whether a template in several languages is ready: one sentence for all of them, and the rest in a second line.

use super::judged::{Counts, Judged};
use super::names::{listed, spoken};
use super::texts;
use crate::ui::Verdict;
use ventana_core::{Arg, Locale, Text};

/// A language with how much is wrong in it.
#[derive(Clone, Debug)]
struct Standing {
    /// As its tab calls it.
    own: String,
    /// As a sentence calls it.
    spoken: String,
    counts: Counts,
}

/// The verdict, its sentence, the same in short, and the second line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) verdict: Verdict,
    pub(crate) says: String,
    pub(crate) short: String,
    pub(crate) why: String,
}

/// What is to be said of all languages; `None` where there is but one.
pub(crate) fn in_languages(judged: &Judged, locale: Locale) -> Option<Said> {
    let codes = judged.codes();
    let standing = |(index, code): (usize, &&str)| Standing {
        own: judged.name(index).to_owned(),
        spoken: spoken(code, &codes, locale),
        counts: judged.counts(index),
    };
    let standings: Vec<_> = codes.iter().enumerate().map(standing).collect();
    (standings.len() > 1).then(|| said(&standings, judged.shown(), locale))
}

fn said(standings: &[Standing], shown: usize, locale: Locale) -> Said {
    let fill = |text: &Text, args: &[(&str, Arg<'_>)]| text.fill(locale, args);
    let own = |of: &[&Standing]| {
        listed(&of.iter().map(|standing| standing.own.clone()).collect::<Vec<_>>(), locale)
    };
    let warnings: usize = standings.iter().map(|standing| standing.counts.warnings).sum();
    let (erring, ready): (Vec<_>, Vec<_>) = standings.iter().partition(|standing| standing.counts.errors > 0);
    let of_shown = standings.get(shown).filter(|standing| standing.counts.errors > 0);
    if !erring.is_empty() {
        // The language that is shown is spoken of first; without errors in it, the only other one that has some.
        let named = of_shown.or(if let [only] = erring.as_slice() { Some(only) } else { None });
        let (says, short) = match named {
            Some(standing) => {
                let args =
                    [("language", standing.spoken.as_str().into()), ("n", standing.counts.errors.into())];
                (fill(&texts::NOT_YET_IN, &args), fill(&texts::NOT_YET_IN_SHORT, &args))
            }
            None => (
                fill(&texts::NOT_YET_IN_SEVERAL, &[("languages", own(&erring).as_str().into())]),
                fill(&texts::NOT_YET_IN_SEVERAL_SHORT, &[("n", erring.len().into())]),
            ),
        };
        let others: Vec<_> = erring
            .iter()
            .copied()
            .filter(|standing| named.is_some_and(|named| !std::ptr::eq(*standing, named)))
            .collect();
        let mut why = Vec::new();
        for (text, of) in [(&texts::NOT_READY_EITHER, &others), (&texts::ARE_READY, &ready)] {
            if !of.is_empty() {
                why.push(fill(text, &[("languages", own(of).as_str().into()), ("n", of.len().into())]));
            }
        }
        if warnings > 0 {
            why.push(fill(&texts::WARNINGS_DO_NOT, &[("n", warnings.into())]));
        }
        return Said { verdict: Verdict::Shut, says, short, why: why.join(" ") };
    }
    if warnings > 0 {
        let risky: Vec<_> = standings.iter().filter(|standing| standing.counts.warnings > 0).collect();
        let says = fill(&crate::i18n::ACCEPTED_WITH_RISK, &[("n", warnings.into())]);
        let why =
            fill(&texts::RISKS_IN, &[("languages", own(&risky).as_str().into()), ("n", warnings.into())]);
        return Said { verdict: Verdict::Half, short: says.clone(), says, why };
    }
    let says = fill(&texts::READY_IN, &[("n", standings.len().into())]);
    let all: Vec<_> = standings.iter().collect();
    Said { verdict: Verdict::Open, short: says.clone(), says, why: own(&all) + "." }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(counts: [(usize, usize); 3], shown: usize) -> (Verdict, String, String) {
        let names = [("Español", "Spanish"), ("العربية", "Arabic"), ("Português", "Portuguese")];
        let standing = |((own, spoken), (errors, warnings)): ((&str, &str), (usize, usize))| Standing {
            own: own.to_owned(),
            spoken: spoken.to_owned(),
            counts: Counts { errors, warnings, notes: 0 },
        };
        let standings: Vec<_> = names.into_iter().zip(counts).map(standing).collect();
        let said = said(&standings, shown, Locale::En);
        (said.verdict, said.says, said.why)
    }

    fn shut(says: &str, why: &str) -> (Verdict, String, String) {
        (Verdict::Shut, says.to_owned(), why.to_owned())
    }

    #[test]
    fn the_language_that_is_not_ready_is_named() {
        let one = shut(
            "Not ready to submit in Arabic: 1 error.",
            "Español and Português are ready. 2 warnings do not stand in the way.",
        );
        assert_eq!(of([(0, 0), (1, 2), (0, 0)], 1), one);
        assert_eq!(of([(0, 0), (1, 2), (0, 0)], 0), one, "it is ready only when all are");
        assert_eq!(
            of([(0, 0), (1, 0), (2, 0)], 1),
            shut(
                "Not ready to submit in Arabic: 1 error.",
                "Português is not ready either. Español is ready."
            )
        );
        assert_eq!(
            of([(0, 0), (1, 0), (2, 0)], 0),
            shut("Not ready to submit: errors in العربية and Português.", "Español is ready.")
        );
    }

    #[test]
    fn without_errors_all_are_spoken_of_together() {
        assert_eq!(
            of([(0, 0), (0, 1), (0, 0)], 0),
            (
                Verdict::Half,
                "Will be accepted; 1 risk in review.".to_owned(),
                "The risk is in العربية.".to_owned()
            )
        );
        assert_eq!(
            of([(0, 0); 3], 0),
            (
                Verdict::Open,
                "Ready to submit in 3 languages.".to_owned(),
                "Español, العربية and Português.".to_owned()
            )
        );
    }
}
