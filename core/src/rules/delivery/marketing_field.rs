use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{Category, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "marketing-field",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "A field for marketing alone",
        es: "Un campo solo para marketing",
        pt: "Um campo só para marketing",
    },
    message: text! {
        en: "<field> is for the Marketing Messages API, which takes MARKETING templates alone; this one is <category>.",
        es: "<field> es para la Marketing Messages API, que solo acepta plantillas MARKETING; esta es <category>.",
        pt: "<field> é para a Marketing Messages API, que só aceita modelos MARKETING; este é <category>.",
    },
    help: None,
    fixes: &[text! { en: "Remove the field", es: "Quitar el campo", pt: "Remover o campo" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["TOP-26"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "bid_spec": {"bid_amount": 10}, "components": [{"type": "BODY", "text": "Our new bags are here."}]}"#,
        ],
        bad: &[
            Bad { template: r#"{"bid_spec": {"bid_amount": 10}}"#, at: "/bid_spec", fixed: &[r"{}"] },
            Bad {
                template: r#"{"degrees_of_freedom_spec": {"creative_features_spec": {}}}"#,
                at: "/degrees_of_freedom_spec",
                fixed: &[r"{}"],
            },
            Bad {
                template: r#"{"creative_sourcing_spec": {}}"#,
                at: "/creative_sourcing_spec",
                fixed: &[r"{}"],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    let Some(category) = template.category.known().filter(|category| *category != Category::Marketing) else {
        return;
    };
    let fields = [
        ("bid_spec", &template.bid_spec),
        ("creative_sourcing_spec", &template.creative_sourcing_spec),
        ("degrees_of_freedom_spec", &template.degrees_of_freedom_spec),
    ];
    for (field, _) in fields.iter().filter(|(_, value)| value.is_present()) {
        let args = [("field", (*field).into()), ("category", category.name().into())];
        found.add(Finding::at(["/", field].concat()).with(&args).replace(0, Json::Null));
    }
}
