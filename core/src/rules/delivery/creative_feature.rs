use crate::json::{Json, Object};
use crate::policy::delivery::{CREATIVE_CHOICES, CREATIVE_FEATURES};
use crate::rules::prelude::*;
use crate::rules::words::excerpt;
use crate::text::nearest;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "creative-feature",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "A choice of creative feature that is none",
        es: "Una opción creativa que no existe",
        pt: "Uma opção criativa que não existe",
    },
    message: text! {
        en: "Each creative feature is OPT_IN or OPT_OUT as far as is known; <feature> is “<found>”.",
        es: "Cada función creativa es OPT_IN u OPT_OUT, hasta donde se sabe; <feature> es “<found>”.",
        pt: "Cada recurso criativo é OPT_IN ou OPT_OUT, até onde se sabe; <feature> é “<found>”.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "PyWa, a client library",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: None,
    rows: &["TOP-27"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}], "degrees_of_freedom_spec": {"creative_features_spec": {"image_touchups": {"enroll_status": "OPT_IN"}, "image_banner": "OPT_OUT"}}}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}], "degrees_of_freedom_spec": {"creative_features_spec": {"of_tomorrow": "MAYBE"}}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}], "degrees_of_freedom_spec": {"creative_features_spec": {"image_touchups": "OPTIN"}}}"#,
                at: "/degrees_of_freedom_spec/creative_features_spec/image_touchups",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}], "degrees_of_freedom_spec": {"creative_features_spec": {"image_touchups": "OPT_IN"}}}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}], "degrees_of_freedom_spec": {"creative_features_spec": {"image_banner": {"enroll_status": "yes"}}}}"#,
                at: "/degrees_of_freedom_spec/creative_features_spec/image_banner/enroll_status",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(spec) = subject.template.degrees_of_freedom_spec.given() else { return };
    let groups = spec.as_object().into_iter().flat_map(Object::iter);
    for (group, features) in groups {
        for feature in CREATIVE_FEATURES.value {
            let at = ["/degrees_of_freedom_spec/", group, "/", feature].concat();
            match features.get(feature) {
                Some(Json::Text(choice)) => judge(at, feature, choice, found),
                Some(held) => {
                    if let Some(choice) = held.get("enroll_status").and_then(Json::as_str) {
                        judge(at + "/enroll_status", feature, choice, found);
                    }
                }
                None => {}
            }
        }
    }
}

fn judge(at: String, feature: &str, choice: &str, found: &mut Findings<'_>) {
    if CREATIVE_CHOICES.value.iter().any(|known| known.eq_ignore_ascii_case(choice)) {
        return;
    }
    let shown = excerpt(choice);
    let args = [("feature", feature.into()), ("found", shown.as_str().into())];
    let finding = Finding::at(at).with(&args);
    found.add(match nearest(choice, CREATIVE_CHOICES.value.iter().copied()) {
        Some(meant) => finding.replace(0, meant),
        None => finding,
    });
}
