//! The figures behind the budgets, measured on the packed module.

use crate::package;
use crate::steps::{Outcome, cargo, command, root, run, say};

/// Runs every benchmark under `tests/bench`.
pub(crate) fn run_all() -> Outcome {
    package::build()?;
    say("corpus, natively");
    run(&mut cargo(&[
        "run",
        "--quiet",
        "--locked",
        "--profile",
        "npm",
        "--package",
        "ventana-tests",
        "--example",
        "corpus",
    ]))?;
    let folder = root().join("tests/bench");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "mjs")) {
        say(&file.file_stem().unwrap_or_default().to_string_lossy());
        run(command("node").arg("--expose-gc").arg(file))?;
    }
    Ok(())
}
