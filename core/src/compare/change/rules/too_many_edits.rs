use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "too-many-edits",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "More edits than Meta takes",
        es: "Más ediciones de las que Meta acepta",
        pt: "Mais edições do que a Meta aceita",
    },
    message: text! {
        en: "An approved template can be edited <limit> <limit|time|times> in <period>. It was edited <found> <found|time|times> in that time.",
        es: "Una plantilla aprobada se puede editar <limit> <limit|vez|veces> en <period>. En ese tiempo se editó <found> <found|vez|veces>.",
        pt: "Um modelo aprovado pode ser editado <limit> <limit|vez|vezes> em <period>. Nesse tempo foi editado <found> <found|vez|vezes>.",
    },
    help: Some(text! {
        en: "Keep the draft, and edit once the oldest of these edits is longer ago.",
        es: "Guarda el borrador y edita cuando la más antigua de estas ediciones quede atrás.",
        pt: "Guarde o rascunho e edite quando a mais antiga dessas edições tiver ficado para trás.",
    }),
    fixes: &[],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_124)),
    rows: &["ACC-7"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"before": {"status": "APPROVED"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}, "edits": [0], "at": 86400000}"#,
            r#"{"before": {"status": "REJECTED"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}, "edits": [0], "at": 1}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"before": {"status": "APPROVED"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}, "edits": [0], "at": 86399999}"#,
                at: "",
                fixed: &[],
            },
            Bad {
                template: r#"{"before": {"status": "APPROVED"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}, "edits": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "at": 2592000000}"#,
                at: "",
                fixed: &[],
            },
        ],
    },
};
