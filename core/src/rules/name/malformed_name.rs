use crate::rules::prelude::*;
use crate::text::to_identifier;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "malformed-name",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A character the name cannot have",
        es: "Un carácter que el nombre no admite",
        pt: "Um caractere que o nome não aceita",
    },
    message: text! {
        en: "A name holds only a to z without accents, digits and underscores; <characters> cannot stand in it.",
        es: "Un nombre solo lleva letras de la a a la z sin acentos, cifras y guiones bajos; no admite <characters>.",
        pt: "Um nome só leva letras de a a z sem acentos, algarismos e sublinhados; não aceita <characters>.",
    },
    help: None,
    fixes: &[text! { en: "Rename to <name>", es: "Cambiar a <name>", pt: "Mudar para <name>" }],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_046)),
    rows: &["TOP-2", "TOP-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"name": "24h_reminder_2"}"#],
        bad: &[
            Bad {
                template: r#"{"name": "order⟦-⟧update"}"#,
                at: "/name",
                fixed: &[r#"{"name": "order_update"}"#],
            },
            Bad {
                template: r#"{"name": "⟦Pedido Enviado ⟧"}"#,
                at: "/name",
                fixed: &[r#"{"name": "pedido_enviado"}"#],
            },
            Bad {
                template: r#"{"name": "pr⟦ó⟧xima"}"#, at: "/name", fixed: &[r#"{"name": "proxima"}"#]
            },
            Bad { template: r#"{"name": "⟦注文⟧"}"#, at: "/name", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(name) = subject.template.name.text() else { return };
    let mut wrong = name.char_indices().filter(|(_, character)| !fits(*character));
    let Some((start, first)) = wrong.next() else { return };
    let (last_at, last) = wrong.clone().next_back().unwrap_or((start, first));
    let mut shown = String::new();
    for character in std::iter::once(first).chain(wrong.map(|(_, character)| character)) {
        let character = if character == ' ' { '␣' } else { character };
        if !shown.contains(character) {
            if !shown.is_empty() {
                shown.push(' ');
            }
            shown.push(character);
        }
    }
    let renamed = to_identifier(name);
    let span = Span::of(name, start..last_at + last.len_utf8());
    let args = [("characters", shown.as_str().into()), ("name", renamed.as_str().into())];
    let finding = Finding::at("/name").span(span).with(&args);
    found.add(if renamed.is_empty() {
        finding
    } else {
        finding.fix(0, vec![Edit { path: "/name".into(), span: None, value: renamed.as_str().into() }])
    });
}

fn fits(character: char) -> bool {
    matches!(character, 'a'..='z' | '0'..='9' | '_')
}

#[cfg(test)]
mod tests {
    use crate::Locale;
    use crate::rules::lint_text;

    #[test]
    fn each_character_is_shown_once_and_a_blank_can_be_seen() {
        let report = lint_text(r#"{"name": "a b!c d!", "language": "en"}"#, None, Locale::En);
        let said = report.diagnostics.iter().find(|found| found.code == "malformed-name").expect("a finding");
        assert!(said.message.contains("␣ !") && !said.message.contains("! ␣"), "{}", said.message);
    }
}
