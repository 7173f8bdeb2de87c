use crate::json::{SyntaxError, SyntaxErrorKind, position};
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "invalid-json",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Not JSON", es: "No es JSON", pt: "Não é JSON" },
    message: text! {
        en: "The text stops being JSON at line <line>, column <column>: <cause>.",
        es: "El texto deja de ser JSON en la línea <line>, columna <column>: <cause>.",
        pt: "O texto deixa de ser JSON na linha <line>, coluna <column>: <cause>.",
    },
    help: Some(text! {
        en: "Copy the template again, from the first brace to the last.",
        es: "Vuelve a copiar la plantilla, de la primera llave a la última.",
        pt: "Copie o modelo de novo, da primeira chave à última.",
    }),
    fixes: &[],
    source: "RFC 8259",
    confidence: Confidence::Documented,
    as_of: "2026-11-25",
    meta: Some(MetaAnswer::code(100)),
    rows: &[],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &["{}"],
        bad: &[
            Bad { template: "{\"name\": \"order\",⟦⟧}", at: "", fixed: &[] },
            Bad { template: "{\"name\": ⟦'⟧order'}", at: "", fixed: &[] },
            Bad { template: "{\"name\": \"order\"⟦⟧", at: "", fixed: &[] },
        ],
    },
};

const CAUSES: [(SyntaxErrorKind, Text); 6] = [
    (
        SyntaxErrorKind::UnexpectedEnd,
        text! { en: "it ends too early", es: "termina antes de tiempo", pt: "termina antes da hora" },
    ),
    (
        SyntaxErrorKind::TrailingComma,
        text! {
            en: "a comma with nothing after it",
            es: "una coma sin nada detrás",
            pt: "uma vírgula sem nada depois",
        },
    ),
    (
        SyntaxErrorKind::ControlCharacter,
        text! {
            en: "a line break or control character inside a text",
            es: "un salto de línea o carácter de control dentro de un texto",
            pt: "uma quebra de linha ou caractere de controle dentro de um texto",
        },
    ),
    (
        SyntaxErrorKind::Escape,
        text! {
            en: "a backslash with something after it that JSON does not know",
            es: "una barra invertida seguida de algo que JSON no conoce",
            pt: "uma barra invertida seguida de algo que o JSON não conhece",
        },
    ),
    (
        SyntaxErrorKind::AfterEnd,
        text! {
            en: "there is more after the end of the document",
            es: "hay algo más después del final del documento",
            pt: "há algo depois do fim do documento",
        },
    ),
    (
        SyntaxErrorKind::TooDeep,
        text! {
            en: "lists stand in lists deeper than any template needs",
            es: "hay listas dentro de listas, más hondo de lo que necesita cualquier plantilla",
            pt: "há listas dentro de listas, mais fundo do que qualquer modelo precisa",
        },
    ),
];

const UNEXPECTED: Text = text! {
    en: "<character> cannot stand here",
    es: "<character> no puede estar aquí",
    pt: "<character> não pode estar aqui",
};

/// Says where and why `text` stops being JSON.
pub(in crate::rules) fn report(text: &str, error: SyntaxError, found: &mut Findings<'_>) {
    let cause = match error.kind {
        SyntaxErrorKind::Unexpected(character) => {
            UNEXPECTED.fill(found.locale, &[("character", character.to_string().as_str().into())])
        }
        kind => {
            let cause = CAUSES.iter().find(|(of, _)| *of == kind);
            cause.map_or_else(String::new, |(_, cause)| cause.get(found.locale).to_owned())
        }
    };
    let length = match error.kind {
        SyntaxErrorKind::Unexpected(character) => character.len_utf8(),
        _ => 0,
    };
    let place = position(text, error.at);
    found.add(Finding::at("").span(Span::of(text, error.at..error.at + length)).with(&[
        ("line", place.line.into()),
        ("column", place.column.into()),
        ("cause", cause.as_str().into()),
    ]));
}
