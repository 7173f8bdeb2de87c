//! The documents that are made from the rules.

use crate::steps::{Outcome, cargo, printed, read, root, say, write};

const RULES: &str = "core/RULES.md";

/// Writes the table of the rules, or says whether it is still true.
pub(crate) fn run(check: bool) -> Outcome {
    say("The table of the rules");
    let arguments = [
        "run",
        "--quiet",
        "--locked",
        "--package",
        "ventana-core",
        "--features",
        "docs",
        "--example",
        "rules_table",
    ];
    let table = printed(&mut cargo(&arguments))?;
    let place = root().join(RULES);
    if !check {
        return write(&place, table);
    }
    if read(&place)? == table {
        Ok(())
    } else {
        Err(format!("{RULES} is behind the rules. Write it with: cargo xtask docs"))
    }
}
