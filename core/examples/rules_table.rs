//! Prints the table of all rules, as `cargo xtask docs` writes it.

use ventana_core::diagnostic::Severity;
use ventana_core::rulebook;
use ventana_core::rules::Confidence;

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
            rule.title.en,
            rule.source,
            rule.as_of,
            rule.rows.join(", ")
        );
    }
}
