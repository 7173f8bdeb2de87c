//! The pages of the rules as one document a language, for the editor to link to.

use super::{answer, confidence, laid_out, said, word};
use std::fmt::Write as _;
use ventana_core::rules::{Bites, Rule};
use ventana_core::{Locale, Text, rulebook, text};

macro_rules! texts {
    ($($name:ident: $en:literal, $es:literal, $pt:literal;)*) => {
        $(const $name: Text = text! { en: $en, es: $es, pt: $pt };)*
    };
}

texts! {
    TITLE: "The rules of Ventana", "Las reglas de Ventana", "As regras do Ventana";
    LEAD: "Every rule with its reason, an example that breaks it and one that keeps it. ⟦…⟧ stand around the characters at fault.",
        "Cada regla con su motivo, un ejemplo que la incumple y otro que la cumple. ⟦…⟧ marcan los caracteres con el problema.",
        "Cada regra com o motivo, um exemplo que a descumpre e outro que a cumpre. ⟦…⟧ marcam os caracteres com o problema.";
    BREAKS: "Breaks it", "La incumple", "Descumpre";
    KEEPS: "Keeps it", "La cumple", "Cumpre";
    FIX: "Fix: <title>", "Arreglo: <title>", "Correção: <title>";
    META: "Meta answers <code>.", "Meta responde <code>.", "A Meta responde <code>.";
    SOURCE: "<source>, checked on <date>.", "<source>, revisado el <date>.", "<source>, verificado em <date>.";
    CREATION: "It bites when a template is created or edited.", "Se aplica al crear o editar una plantilla.", "Vale ao criar ou editar um modelo.";
    ALWAYS: "It bites at any time.", "Se aplica siempre.", "Vale sempre.";
    ERROR: "error", "error", "erro";
    WARNING: "warning", "advertencia", "aviso";
    INFO: "info", "información", "informação";
    DOCUMENTED: "Documented by Meta.", "Documentado por Meta.", "Documentado pela Meta.";
    OBSERVED: "Seen in Meta’s answers.", "Visto en respuestas de Meta.", "Visto em respostas da Meta.";
    INFERRED: "Follows from other facts.", "Se deduce de otros hechos.", "Deduz-se de outros fatos.";
    FOLKLORE: "Told by partners, not by Meta.", "Lo cuentan los socios, no Meta.", "Relatado por parceiros, não pela Meta.";
}

/// The document of a language.
pub(crate) fn document(locale: Locale) -> String {
    let title = TITLE.get(locale);
    let mut page = format!(
        "<!doctype html>
<html lang=\"{}\">
<head>
  <meta charset=\"utf-8\">
  <title>{title}</title>
  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
  <meta name=\"color-scheme\" content=\"light dark\">
  <link rel=\"icon\" type=\"image/svg+xml\" href=\"web/mark.svg\">
  <link rel=\"stylesheet\" href=\"web/styles.css\">
</head>
<body class=\"rulebook\">
<main>
<h1>{title}</h1>
<p class=\"lead\">{}</p>
",
        locale.code(),
        LEAD.get(locale)
    );
    for rule in rulebook() {
        entry(rule, locale, &mut page);
    }
    page + "</main>\n</body>\n</html>\n"
}

fn entry(rule: &Rule, locale: Locale, page: &mut String) {
    let bad = rule.examples.bad.first();
    let found = bad.and_then(|bad| said(rule, bad, locale));
    let severity = match word(rule.severity) {
        "error" => ERROR,
        "warning" => WARNING,
        _ => INFO,
    };
    let _ = write!(
        page,
        "<article id=\"{0}\">\n<h2>{1}</h2>\n<p class=\"rule-id\"><code>{0}</code> · {2}</p>\n",
        rule.code,
        escaped(rule.title.get(locale)),
        severity.get(locale)
    );
    for text in found.iter().flat_map(|found| [Some(&found.message), found.help.as_ref()]).flatten() {
        let _ = writeln!(page, "<p>{}</p>", escaped(text));
    }
    if let Some(bad) = bad {
        example(BREAKS.get(locale), bad.template, page);
        for (fix, fixed) in found.iter().flat_map(|found| &found.fixes).zip(bad.fixed) {
            example(&FIX.fill(locale, &[("title", fix.title.as_str().into())]), fixed, page);
        }
    }
    if let Some(good) = rule.examples.good.first() {
        example(KEEPS.get(locale), good, page);
    }
    let args = [("source", rule.source.into()), ("date", rule.as_of.into())];
    let trust = match confidence(rule) {
        "documented" => DOCUMENTED,
        "observed" => OBSERVED,
        "inferred" => INFERRED,
        _ => FOLKLORE,
    };
    let bites = if rule.bites == Bites::AtCreation { CREATION } else { ALWAYS };
    let meta = answer(rule).map(|code| META.fill(locale, &[("code", code.as_str().into())]) + " ");
    let _ = write!(
        page,
        "<p class=\"rule-source\">{}{} {} {}</p>\n</article>\n",
        escaped(&meta.unwrap_or_default()),
        escaped(&SOURCE.fill(locale, &args)),
        trust.get(locale),
        bites.get(locale)
    );
}

fn example(head: &str, text: &str, page: &mut String) {
    let _ =
        write!(page, "<h3>{}</h3>\n<pre tabindex=\"0\">{}</pre>\n", escaped(head), escaped(&laid_out(text)));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
