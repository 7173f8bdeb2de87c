use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "repeated-label",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "Two buttons with the same label",
        es: "Dos botones con el mismo texto",
        pt: "Dois botões com o mesmo texto",
    },
    message: text! {
        en: "Another button already says <label>. Partners say that review rejects equal labels, and people cannot tell them apart.",
        es: "Otro botón ya dice <label>. Los socios dicen que la revisión rechaza textos iguales, y la gente no los distingue.",
        pt: "Outro botão já diz <label>. Parceiros dizem que a análise rejeita textos iguais, e as pessoas não os distinguem.",
    },
    help: None,
    fixes: &[],
    source: "Partner guides",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["BTN-9", "REV-14", "U-14"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "QUICK_REPLY", "text": "No"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "QUICK_REPLY", "text": "No"}, {"type": "QUICK_REPLY", "text": "yes "}]}]}"#,
            at: "/components/1/buttons/2/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let same = |a: &str, b: &str| {
        a.trim().chars().flat_map(char::to_lowercase).eq(b.trim().chars().flat_map(char::to_lowercase))
    };
    for (index, part) in subject.texts.iter().enumerate().filter(|(_, part)| part.role == Role::Label) {
        // Cards repeat each other; and beyond the most buttons of a template there is a graver fault to mend.
        let beside = subject.texts.iter().take(index).filter(|other| other.place == part.place);
        let mut earlier = beside.filter(|other| other.role == Role::Label).take(limits::BUTTONS.value);
        if !part.text.trim().is_empty() && earlier.any(|other| same(other.text, part.text)) {
            found.add(Finding::at(part.pointer()).with(&[("label", part.text.trim().into())]));
        }
    }
}
