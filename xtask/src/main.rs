//! `cargo xtask`: the only build script there is. Every command installs what it needs, says what it does, and ends with
//! a clear sentence when it cannot.

mod api;
mod bench;
mod ci;
mod count;
mod dev;
mod docs;
mod editor;
mod fuzz;
mod hosting;
mod lists;
mod module;
mod mutants;
mod names;
mod package;
mod scaffold;
mod server;
mod size;
mod steps;
mod tests;
mod texts;
mod tools;
mod types;

use std::process::ExitCode;
use steps::Outcome;

const HELP: &str = "\
cargo xtask COMMAND

  dev [--port N]              the editor on this machine, rebuilt when a file changes
  build [editor|package]      the release editor in dist/, the npm package under pkg/
  build editor [--below PATH] [--embed ORIGIN]
                              the editor with headers for a path, and for pages that may embed it
  test [native|wasm|e2e|package]
                              all tests, or one kind of them
  ci                          exactly what .ci/run does
  size [--update]             the size of every shipped file against tests/size.snap
  bench                       the figures behind the budgets
  new-rule GROUP/NAME         a new rule file, for example: new-rule body/body-too-loud
  docs [--check]              the documents that are made from the core
  api [--check]               the reference of the package, and the snapshot of its types
  fuzz [TARGET] [--seconds N] [--seed N]
                              what nobody should send, five minutes a target
  mutants [rules|sending|many] [--sample N] [--seed N] [--shard K/N]
                              how many small changes of the core its tests notice
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            if !sentence.is_empty() {
                eprintln!("\n{sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Outcome {
    match words {
        ["dev"] => dev::run(None),
        ["dev", "--port", port] => {
            dev::run(Some(port.parse().map_err(|_| format!("`{port}` is no port number."))?))
        }
        ["build"] => editor::release().and_then(|()| package::build()),
        ["build", "editor", words @ ..] => editor::release_for(&hosting::Hosting::read(words)?),
        ["build", "package"] => package::build(),
        ["test"] => tests::all().report(),
        ["test", kind] => tests::one(kind).and_then(count::Counts::report),
        ["ci"] => ci::run(),
        ["size"] => size::built().and_then(|()| size::compare()),
        ["size", "--update"] => size::built().and_then(|()| size::update()),
        ["bench"] => bench::run_all(),
        ["new-rule", name] => scaffold::run(name),
        ["docs"] => docs::run(false),
        ["docs", "--check"] => docs::run(true),
        ["api"] => api::run(false),
        ["api", "--check"] => api::run(true),
        ["fuzz", words @ ..] => fuzz::run_targets(words),
        ["mutants", words @ ..] => mutants::run(words),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(format!("There is no such command: {}\n\n{HELP}", words.join(" "))),
    }
}
