use super::lint::{Purpose, lint, lint_text};
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
    settle(document, &Terms { purpose: None, locale, is_meant: |_| true }, &mut |_| true)
}

/// The same with those fixes only that leave nothing to a person: see [`needs_no_choice`].
#[must_use]
pub fn fix_without_choice(document: Json, purpose: Option<Purpose>, locale: Locale) -> Fixed<Json> {
    settle(document, &Terms { purpose, locale, is_meant: needs_no_choice }, &mut |_| true)
}

/// Whether a problem is of those that [`fix_without_choice`] mends: it offers one fix, which does not move the template
/// into a category that nobody complained of, nor make up samples that a person has to give.
#[must_use]
pub fn needs_no_choice(said: &Diagnostic) -> bool {
    let [fix] = said.fixes.as_slice() else { return false };
    let moves = said.path != "/category" && fix.edits.iter().any(|edit| edit.path == "/category");
    let makes_up = fix.edits.iter().all(|edit| edit.path.contains("/example") && edit.value != Json::Null);
    !moves && !makes_up
}

/// The same as [`fix_all`] for a JSON text, which stays as it was written elsewhere. A text that is not JSON stays as it is.
#[must_use]
pub fn fix_all_of_text(text: &str, locale: Locale) -> Fixed<String> {
    fix_text(text, None, locale, |_| true)
}

/// The same with the fixes of those problems only that are meant, such as those that [`needs_no_choice`] names.
#[must_use]
pub fn fix_text(
    text: &str,
    purpose: Option<Purpose>,
    locale: Locale,
    is_meant: fn(&Diagnostic) -> bool,
) -> Fixed<String> {
    let mut document = text.to_owned();
    let Ok(parsed) = parse(text) else {
        return Fixed { document, applied: Vec::new(), report: lint_text(text, purpose, locale) };
    };
    let Fixed { applied, report, .. } = settle(parsed, &Terms { purpose, locale, is_meant }, &mut |edits| {
        let edited = apply_to_text(&document, edits);
        edited.map(|edited| document = edited).is_ok()
    });
    Fixed { document, applied, report }
}

/// How a document is judged, and whose fixes are tried.
struct Terms {
    purpose: Option<Purpose>,
    locale: Locale,
    is_meant: fn(&Diagnostic) -> bool,
}

impl Terms {
    fn judge(&self, document: &Json) -> Report {
        lint(document.clone(), self.purpose, self.locale)
    }
}

/// Steps as long as one improves and `follow` can take it.
fn settle(mut document: Json, terms: &Terms, follow: &mut dyn FnMut(&[Edit]) -> bool) -> Fixed<Json> {
    let mut report = terms.judge(&document);
    let mut applied = Vec::new();
    while let Some(step) = step(&document, &report, terms) {
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
fn step(document: &Json, report: &Report, terms: &Terms) -> Option<Step> {
    let is_meant = |said: &&Diagnostic| (terms.is_meant)(said);
    for (index, said) in report.diagnostics.iter().enumerate().filter(|(_, said)| is_meant(said)) {
        let alike = || report.diagnostics.iter().filter(|other| other.code == said.code);
        let is_first =
            !report.diagnostics.iter().take(index).filter(is_meant).any(|other| other.code == said.code);
        let together: Vec<&Fix> = alike().filter(is_meant).filter_map(|said| said.fixes.first()).collect();
        let together = if is_first && together.len() > 1 { together } else { Vec::new() };
        let alone = said.fixes.iter().map(|fix| vec![fix]);
        for fixes in std::iter::once(together).chain(alone).filter(|fixes| !fixes.is_empty()) {
            let edits: Vec<Edit> = fixes.iter().flat_map(|fix| fix.edits.clone()).collect();
            let Ok(edited) = apply(document, &edits) else { continue };
            let after = terms.judge(&edited);
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
    fn what_offers_a_choice_is_left_to_the_person() {
        let template = crate::json::parse(
            r#"{"name": "Order", "language": "en", "category": "UTILITY", "components":
            [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example":
            {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}]}"#,
        );
        let before = lint(template.clone().unwrap(), None, Locale::En);
        let choices = |report: &Report| {
            let several = report.diagnostics.iter().filter(|said| said.fixes.len() > 1);
            several.map(|said| said.code).collect::<Vec<_>>()
        };
        assert_eq!(choices(&before), ["mixed-variable-formats"]);
        let after = fix_without_choice(template.unwrap(), None, Locale::En);
        assert_eq!(after.document.at("/name").and_then(Json::as_str), Some("order"));
        assert_eq!(codes(&after.report), choices(&before));
    }

    #[test]
    fn categories_and_samples_are_left_to_the_person() {
        let template = crate::json::parse(
            r#"{"name": "Order", "language": "en", "category": "UTILITY", "components":
            [{"type": "BODY", "text": "Hello {{1}}, buy now and get 20% off all our shoes today."}]}"#,
        );
        let after = fix_without_choice(template.unwrap(), None, Locale::En);
        assert_eq!(after.applied.iter().map(|applied| applied.code).collect::<Vec<_>>(), ["malformed-name"]);
        assert!(
            ["promotion-in-utility", "missing-example"]
                .iter()
                .all(|code| codes(&after.report).contains(code))
        );
        let legacy = crate::json::parse(
            r#"{"name": "order", "language": "en", "category": "TRANSACTIONAL", "components":
            [{"type": "BODY", "text": "Your order has left our warehouse today."}]}"#,
        );
        assert_eq!(codes(&fix_without_choice(legacy.unwrap(), None, Locale::En).report), [] as [&str; 0]);
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
