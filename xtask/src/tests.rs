//! All tests, by kind. A kind whose set-up fails counts as one failure, so that nothing passes by not running.

use crate::api;
use crate::count::Counts;
use crate::docs;
use crate::editor;
use crate::package;
use crate::server::{self, Site};
use crate::steps::{Outcome, cargo, command, fresh_folder, root, run, run_and_keep, say};
use crate::tools;
use std::path::Path;
use std::process::Command;

const KINDS: [&str; 4] = ["native", "wasm", "e2e", "package"];

/// Every kind, one after the other, also after a failure.
pub(crate) fn all() -> Counts {
    let mut counts = Counts::default();
    for kind in KINDS {
        counts += one(kind).unwrap_or_else(|sentence| {
            eprintln!("\n{sentence}");
            Counts::FAILURE
        });
    }
    counts
}

/// One kind of tests.
pub(crate) fn one(kind: &str) -> Outcome<Counts> {
    match kind {
        "native" => native(),
        "wasm" => wasm(),
        "e2e" => end_to_end(),
        "package" => packed(),
        _ => Err(format!("There is no such kind of tests: {kind}. There are {}.", KINDS.join(", "))),
    }
}

/// Runs a test runner and reads its counts. A run that fails without a failed test, or runs none, is a failure.
fn counted(runner: &mut Command, read: fn(&str) -> Counts) -> Outcome<Counts> {
    let (succeeded, printed) = run_and_keep(runner)?;
    let mut counts = read(&printed);
    if counts.failed == 0 && (!succeeded || counts.passed == 0) {
        counts += Counts::FAILURE;
    }
    Ok(counts)
}

fn native() -> Outcome<Counts> {
    say("Native tests");
    let packages = [
        "--package",
        "ventana-core",
        "--package",
        "ventana-cli",
        "--package",
        "ventana-web",
        "--package",
        "ventana-tests",
        "--package",
        "ventana-fuzz",
        "--package",
        "xtask",
    ];
    counted(
        cargo(&["test", "--locked", "--no-fail-fast"]).args(packages).env("INSTA_UPDATE", "no"),
        Counts::of_cargo,
    )
}

fn wasm() -> Outcome<Counts> {
    tools::wasm_target()?;
    tools::chromium()?;
    let (bindgen, pack) = (tools::wasm_tools()?, tools::wasm_pack()?);
    let mut counts = Counts::default();
    for (what, package) in [("over the boundary", "tests"), ("of components", "web")] {
        say(&format!("Tests {what}, in headless Chromium"));
        let mut runner = command("wasm-pack");
        runner.args(["test", "--headless", "--chrome", "--mode", "no-install"]).arg(package);
        runner.env("PATH", tools::path_with(&[&bindgen, &pack])).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        runner.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", root().join("tests/webdriver.json"));
        counts += counted(&mut runner, Counts::of_cargo)?;
    }
    Ok(counts)
}

fn end_to_end() -> Outcome<Counts> {
    tools::chromium()?;
    let bin = tools::node_tools()?;
    editor::release()?;
    let site = Site::new(editor::dist());
    let address = server::serve(server::claim(8300, false)?, &site)?;
    say("Journeys in Chromium over the release editor");
    let mut runner = command(bin.join("playwright"));
    runner.arg("test").current_dir(root().join("tests")).env("VENTANA_ADDRESS", address);
    counted(&mut runner, Counts::of_playwright)
}

fn packed() -> Outcome<Counts> {
    tools::chromium()?;
    let bin = tools::node_tools()?;
    let consumers = tools::consumers()?;
    package::build()?;
    let breakable = package::breakable()?;
    say("The packed package in a fresh folder, with all that consumes it");
    let fresh = consumers.join("fresh");
    fresh_folder(&fresh)?;
    let tarball = package::pack(&consumers)?;
    crate::steps::write(
        &fresh.join("package.json"),
        "{\"name\": \"consumer\", \"private\": true, \"type\": \"module\"}\n",
    )?;
    let mut install = command("npm");
    install.args(["install", "--silent", "--no-audit", "--no-fund", "--offline"]).arg(&tarball);
    run(install.current_dir(&fresh))?;
    say("The native command, and the documents that both are held to");
    run(&mut cargo(&["build", "--locked", "--package", "ventana-cli"]))?;
    let documents = fresh.join("documents.jsonl");
    crate::steps::write(&documents, docs::printed_by("shapes")?)?;
    let mut files = copied(&root().join("tests/package"), &fresh)?;
    files.extend(copied(&root().join("tests/consumers"), &fresh)?);
    let recipes = fresh.join("recipes");
    std::fs::create_dir_all(&recipes).map_err(|error| error.to_string())?;
    let of_recipes = copied(&root().join("tests/recipes"), &recipes)?;
    files.extend(of_recipes.iter().map(|name| format!("recipes/{name}")));
    let tests = files.iter().filter(|name| name.ends_with(".test.mjs"));
    let mut counts = counted(
        command("node")
            .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
            .args(tests)
            .env("VENTANA_TESTS", root().join("tests"))
            .env("VENTANA_TARBALL", &tarball)
            .env("VENTANA_BREAKABLE", &breakable)
            .env("VENTANA_COMMAND", tools::target().join("debug/ventana"))
            .env("VENTANA_DOCUMENTS", documents)
            .current_dir(&fresh),
        Counts::of_node,
    )?;
    say("Its types, held against the contract");
    let types = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--moduleResolution",
        "nodenext",
    ];
    let is_typed = |name: &&String| Path::new(name).extension().is_some_and(|ending| ending == "ts");
    let mut compiler = command(bin.join("tsc"));
    compiler.args(types).args(files.iter().filter(is_typed)).current_dir(&fresh);
    counts += step(&mut compiler);
    counts += checked(api::run(true));
    Ok(counts)
}

/// A check that passes or fails as a whole.
fn step(check: &mut Command) -> Counts {
    checked(run(check))
}

fn checked(outcome: Outcome) -> Counts {
    match outcome {
        Ok(()) => Counts { passed: 1, failed: 0 },
        Err(sentence) => {
            eprintln!("{sentence}");
            Counts::FAILURE
        }
    }
}

/// Copies the consumers, so that they find the package as any app would. Says which files stand in the folder itself.
fn copied(from: &Path, to: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    for entry in std::fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            // Not what a person who tried a consumer by hand has left behind.
            if !matches!(name.as_str(), "node_modules" | "dist" | "out") {
                let folder = to.join(&name);
                std::fs::create_dir_all(&folder).map_err(failed)?;
                copied(&entry.path(), &folder)?;
            }
        } else if !name.starts_with("package") {
            std::fs::copy(entry.path(), to.join(&name)).map_err(failed)?;
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}
