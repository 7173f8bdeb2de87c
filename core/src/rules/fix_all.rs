use super::lint::{lint, lint_text};
use crate::Locale;
use crate::diagnostic::{Diagnostic, Edit, Fix, Report, Severity};
use crate::json::{Json, apply, apply_to_text, parse};
use serde::Serialize;

/// A document after all fixes that only improve it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixed<T> {
    /// The document; a JSON text is written as it was elsewhere.
    pub document: T,
    /// What was applied, in this order.
    pub applied: Vec<Applied>,
    /// What remains.
    pub report: Report,
}

/// A fix that was applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Applied {
    /// The rule whose finding it removed.
    pub code: &'static str,
    /// Its title.
    pub title: String,
}

/// Applies fixes until none is left that only improves: after it there are fewer problems of the gravest kind that it
/// touches, and of no kind of error more. So each step has less left to do, and it ends.
///
/// # Examples
/// ```
/// use ventana_core::{Locale, json, rules};
/// let document = json::parse(r#"{"name":"Order","language":"es-MX","category":"UTILITY",
///     "components":[{"type":"BODY","text":"Tu pedido ya salió de nuestro almacén."}]}"#)?;
/// let fixed = rules::fix_all(document, Locale::En);
/// assert!(fixed.report.valid);
/// assert_eq!(fixed.document.at("/name").and_then(json::Json::as_str), Some("order"));
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn fix_all(document: Json, locale: Locale) -> Fixed<Json> {
    settle(document, locale, &mut |_| true)
}

/// The same for a JSON text, which stays as it was written elsewhere. A text that is not JSON stays as it is.
#[must_use]
pub fn fix_all_of_text(text: &str, locale: Locale) -> Fixed<String> {
    let mut document = text.to_owned();
    let Ok(parsed) = parse(text) else {
        return Fixed { document, applied: Vec::new(), report: lint_text(text, None, locale) };
    };
    let Fixed { applied, report, .. } = settle(parsed, locale, &mut |edits| {
        let edited = apply_to_text(&document, edits);
        edited.map(|edited| document = edited).is_ok()
    });
    Fixed { document, applied, report }
}

/// Steps as long as one improves and `follow` can take it.
fn settle(mut document: Json, locale: Locale, follow: &mut dyn FnMut(&[Edit]) -> bool) -> Fixed<Json> {
    let mut report = lint(document.clone(), None, locale);
    let mut applied = Vec::new();
    while let Some(step) = step(&document, &report, locale) {
        if !follow(&step.edits) {
            break;
        }
        document = step.document;
        report = step.report;
        applied.extend(step.applied);
    }
    Fixed { document, applied, report }
}

struct Step {
    edits: Vec<Edit>,
    document: Json,
    report: Report,
    applied: Vec<Applied>,
}

/// The first fix that only improves. Fixes of one rule are tried together first: a document can break it at many places.
fn step(document: &Json, report: &Report, locale: Locale) -> Option<Step> {
    for (index, said) in report.diagnostics.iter().enumerate() {
        let alike = || report.diagnostics.iter().filter(|other| other.code == said.code);
        let is_first = !report.diagnostics.iter().take(index).any(|other| other.code == said.code);
        let together: Vec<&Fix> = alike().filter_map(|said| said.fixes.first()).collect();
        let together = if is_first && together.len() > 1 { together } else { Vec::new() };
        let alone = said.fixes.iter().map(|fix| vec![fix]);
        for fixes in std::iter::once(together).chain(alone).filter(|fixes| !fixes.is_empty()) {
            let edits: Vec<Edit> = fixes.iter().flat_map(|fix| fix.edits.clone()).collect();
            let Ok(edited) = apply(document, &edits) else { continue };
            let after = lint(edited.clone(), None, locale);
            let left = count(&after.diagnostics, said.code);
            if left + fixes.len() <= alike().count() && improves(report, &after) {
                let applied = fixes.iter().map(|fix| applied(said, fix)).collect();
                return Some(Step { edits, document: edited, report: after, applied });
            }
        }
    }
    None
}

fn applied(said: &Diagnostic, fix: &Fix) -> Applied {
    Applied { code: said.code, title: fix.title.clone() }
}

fn improves(before: &Report, after: &Report) -> bool {
    let errors = after.diagnostics.iter().filter(|said| said.severity == Severity::Error);
    weight(after) < weight(before)
        && errors
            .into_iter()
            .all(|error| count(&after.diagnostics, error.code) <= count(&before.diagnostics, error.code))
}

/// How many errors, warnings and infos there are; less of the graver weighs more than any number of the others.
fn weight(report: &Report) -> [usize; 3] {
    [Severity::Error, Severity::Warning, Severity::Info]
        .map(|severity| report.diagnostics.iter().filter(|said| said.severity == severity).count())
}

fn count(diagnostics: &[Diagnostic], code: &str) -> usize {
    diagnostics.iter().filter(|said| said.code == code).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fixed(template: &str) -> Fixed<String> {
        fix_all_of_text(template, Locale::En)
    }

    fn codes(report: &Report) -> Vec<&str> {
        report.diagnostics.iter().map(|said| said.code).collect()
    }

    #[test]
    fn a_report_weighs_what_it_says_by_severity() {
        let weighed = |template| weight(&lint(crate::json::parse(template).unwrap(), None, Locale::En));
        let text = "Your order has left our warehouse and is on its way.";
        let sound = format!(
            r#"{{"name": "a", "language": "en", "category": "UTILITY", "components": [{{"type": "BODY", "text": "{text}"}}]}}"#
        );
        assert_eq!(weighed(sound.as_str()), [0, 0, 0]);
        assert_eq!(weighed(&sound.replace(r#""a""#, r#""A""#).replace(r#""en""#, r#""zz""#)), [1, 1, 0]);
    }

    #[test]
    fn everything_that_has_a_fix_is_mended_and_said() {
        let before = r#"{ "name": "Order Update",  "language": "es-MX", "category": "TRANSACTIONAL",
            "components": [{"type": "BODY", "text": "Hola {{1}}, tu pedido {{3}} ya salió de nuestro almacén de Puebla y llega mañana por la tarde."}]}"#;
        let after = fixed(before);
        assert_eq!(codes(&after.report), [] as [&str; 0]);
        assert!(
            after
                .document
                .starts_with(r#"{ "name": "order_update",  "language": "es_MX", "category": "UTILITY","#)
        );
        let said: Vec<_> = after.applied.iter().map(|applied| applied.code).collect();
        for code in
            ["malformed-name", "malformed-language", "legacy-category", "variable-gap", "missing-example"]
        {
            assert!(said.contains(&code), "{code} in {said:?}");
        }
    }

    #[test]
    fn many_places_of_one_kind_are_mended_at_once() {
        let text = "word {{ 1 }} and some more words ".repeat(20) + "end";
        let template = Json::from_iter([
            ("name", Json::from("order_update")),
            ("language", "en".into()),
            ("category", "UTILITY".into()),
            (
                "components",
                vec![Json::from_iter([("type", Json::from("BODY")), ("text", text.into())])].into(),
            ),
        ]);
        let after = fix_all(template, Locale::En);
        assert!(!codes(&after.report).contains(&"spaces-in-variable"), "{:?}", after.report);
        let mended = after.applied.iter().filter(|applied| applied.code == "spaces-in-variable").count();
        assert_eq!(mended, 20, "{:?}", after.applied);
    }

    #[test]
    fn what_has_no_fix_remains_and_is_said() {
        let after = fixed(r#"{"name": "Order", "language": "en", "category": "UTILITY"}"#);
        assert_eq!(after.document, r#"{"name": "order", "language": "en", "category": "UTILITY"}"#);
        assert_eq!(codes(&after.report), ["missing-components"]);
    }

    #[test]
    fn what_is_no_json_stays_as_it_is() {
        let after = fixed("{\"name\": }");
        assert_eq!((after.document.as_str(), after.applied.len()), ("{\"name\": }", 0));
        assert_eq!(codes(&after.report), ["invalid-json"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

        #[test]
        fn a_second_time_nothing_is_left_to_do(document in crate::rules::any_template()) {
            let once = fix_all(document, Locale::Es);
            let twice = fix_all(once.document.clone(), Locale::Es);
            prop_assert_eq!(&twice.document, &once.document);
            prop_assert!(twice.applied.is_empty());
            prop_assert_eq!(twice.report, once.report);
        }
    }
}
