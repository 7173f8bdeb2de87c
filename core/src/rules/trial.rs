use crate::diagnostic::{Diagnostic, Severity};
use crate::json::Json;

/// A fix that must prove itself before it is offered: the index of its diagnostic, and its own among those fixes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trial {
    pub(crate) diagnostic: usize,
    pub(crate) fix: usize,
}

/// How many fixes are tried: each costs a judgement of the whole document, and nobody reads more of them at once.
const MOST_TRIALS: usize = 12;

/// Applies every fix on trial alone, and drops those after which their diagnostic stands or an error is new.
/// Errors are compared by code, since an edit of a list moves the paths behind it.
pub(crate) fn settle(
    diagnostics: &mut [Diagnostic],
    trials: &[Trial],
    document: &Json,
    rejudge: impl Fn(Json) -> Option<Vec<Diagnostic>>,
) {
    let is_kept = |trial: &Trial| {
        let diagnostic = diagnostics.get(trial.diagnostic)?;
        let edited = diagnostic.fixes.get(trial.fix)?.apply(document).ok()?;
        let after = rejudge(edited)?;
        let is_gone = count(&after, diagnostic.code) < count(diagnostics, diagnostic.code);
        let mut errors = after.iter().filter(|found| found.severity == Severity::Error);
        Some(is_gone && errors.all(|error| count(&after, error.code) <= count(diagnostics, error.code)))
    };
    let dropped: Vec<_> = trials
        .iter()
        .enumerate()
        .filter(|(index, trial)| *index >= MOST_TRIALS || is_kept(trial) != Some(true))
        .map(|(_, trial)| *trial)
        .collect();
    for trial in dropped.iter().rev() {
        if let Some(diagnostic) = diagnostics.get_mut(trial.diagnostic) {
            diagnostic.fixes.remove(trial.fix);
        }
    }
}

fn count(diagnostics: &[Diagnostic], code: &str) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.code == code).count()
}
