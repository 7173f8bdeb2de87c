//! Prints the table of all rules and the rows of the fact sheet that they judge, as `cargo xtask docs` writes it.

use ventana_core::diagnostic::Severity;
use ventana_core::rules::Confidence;
use ventana_core::{Locale, rulebook};

fn main() {
    println!("# The rules\n");
    println!(
        "Made from the registry by `cargo xtask docs`; {} rules. Rows are those of the fact sheet.\n",
        rulebook().count()
    );
    println!("| Code | Severity | What | Meta answers | Source | Checked | Confidence | Rows |");
    println!("|---|---|---|---|---|---|---|---|");
    for rule in rulebook() {
        let severity = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let confidence = match rule.confidence {
            Confidence::Documented => "documented",
            Confidence::Observed => "observed",
            Confidence::Inferred => "inferred",
            Confidence::Folklore => "folklore",
        };
        let answer = rule
            .meta
            .and_then(|meta| meta.subcode.or(meta.code))
            .map_or_else(String::new, |code| code.to_string());
        println!(
            "| `{}` | {severity} | {} | {answer} | {} | {} | {confidence} | {} |",
            rule.code,
            rule.title.get(Locale::En),
            rule.source,
            rule.as_of,
            rule.rows.join(", ")
        );
    }
    println!("\n# The rows\n");
    println!(
        "Every row of the fact sheet on templates, with the rules that judge it, or why no program can.\n"
    );
    println!("| Row | What | Rules |");
    println!("|---|---|---|");
    for line in include_str!("../rows.tsv").lines() {
        let mut cells = line.split('\t');
        let (Some(id), Some(about)) = (cells.next(), cells.next()) else { continue };
        let rules = rulebook().filter(|rule| rule.rows.contains(&id));
        let rules: Vec<_> = rules.map(|rule| format!("`{}`", rule.code)).collect();
        let judged = cells.next().map_or_else(|| rules.join(", "), |reason| format!("none: {reason}"));
        println!("| {id} | {about} | {judged} |");
    }
}
