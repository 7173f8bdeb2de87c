//! The figures behind the budgets, measured on the packed module.

use crate::server::{self, Site};
use crate::steps::{Outcome, cargo, command, root, run, say};
use crate::{editor, package, tools};

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
    of_editor()
}

/// What a person feels in the editor, measured in the browser.
fn of_editor() -> Outcome {
    tools::chromium()?;
    tools::node_tools()?;
    editor::release()?;
    let site = Site::new(editor::dist());
    let address = server::serve(server::claim(8400, false)?, &site)?;
    for (what, file) in [("key presses in the editor", "keys.mjs"), ("a plan in the editor", "plan.mjs")] {
        say(what);
        let script = root().join("tests/bench/editor").join(file);
        run(command("node").arg(script).env("VENTANA_ADDRESS", &address))?;
    }
    Ok(())
}
