//! The npm package: from the crate `ventana-js` to a folder from which `npm pack` makes the tarball.

use crate::docs;
use crate::editor::optimise;
use crate::steps::{Outcome, cargo, command, fresh_folder, read, root, run, run_and_show, say, write};
use crate::tools;
use std::path::PathBuf;
use std::sync::OnceLock;

const TARGET: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

pub(crate) fn folder() -> PathBuf {
    root().join("pkg")
}

/// Builds `pkg/wasm/`, once a run; the rest of the package is written by hand.
pub(crate) fn build() -> Outcome {
    static BUILT: OnceLock<Outcome> = OnceLock::new();
    BUILT.get_or_init(build_now).clone()
}

fn build_now() -> Outcome {
    tools::wasm_target()?;
    let bin = tools::node_tools()?;
    say("Building the npm package");
    let words = ["rustc", "--locked", "--profile", "npm", "--verbose", "--package", "ventana-js", "--lib"];
    let mut build = tools::cargo_for_release(&words);
    build.args(TARGET).args(["--crate-type", "cdylib"]);
    let is_news = |line: &str| !matches!(line.split_whitespace().next(), Some("Fresh" | "Running" | "Dirty"));
    let (succeeded, printed) = run_and_show(&mut build, is_news)?;
    if !succeeded {
        return Err("The package could not be built.".into());
    }
    if !took_lto(&printed) {
        // Built again next time, so that the check cannot be passed by asking twice.
        run(cargo(&["clean", "--quiet", "--profile", "npm", "--package", "ventana-js"]).args(TARGET))?;
        return Err(
            "Link-time optimisation did not take effect. See [profile.release] in Cargo.toml and the crate types of pkg.".into()
        );
    }
    let glue = folder().join("wasm");
    fresh_folder(&glue)?;
    let module = tools::target().join("wasm32-unknown-unknown/npm/ventana_js.wasm");
    let mut bindgen = command(tools::wasm_tools()?.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--remove-name-section", "--remove-producers-section", "--out-dir"]);
    run(bindgen.arg(&glue).arg(module))?;
    optimise(&bin, &glue.join("ventana_js_bg.wasm"))?;
    let types = glue.join("ventana_js.d.ts");
    write(&types, without_dispose(&read(&types)?))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        std::fs::copy(root().join(licence), folder().join(licence)).map_err(|error| error.to_string())?;
    }
    docs::data()?;
    say("The package stands in pkg/; `npm pack` there makes the tarball");
    Ok(())
}

/// The types without the members of explicit resource management, which only the newest libraries of TypeScript know: an
/// app of today could not be compiled. At run time they are there where the runtime knows them.
fn without_dispose(types: &str) -> String {
    types
        .lines()
        .filter(|line| !line.contains("[Symbol.dispose]"))
        .fold(String::new(), |all, line| all + line + "\n")
}

/// Cargo drops LTO without a word when a crate is also built as `rlib`: 22 % larger. A module that is fresh was checked
/// when it was built with these same flags.
fn took_lto(printed: &str) -> bool {
    let compiled = printed.lines().find(|line| line.contains("--crate-name ventana_js "));
    compiled.is_none_or(|line| line.contains(" -C lto"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_name_nothing_that_most_apps_cannot_compile() {
        assert_eq!(
            without_dispose("a {\n  free(): void;\n  [Symbol.dispose](): void;\n}\n"),
            "a {\n  free(): void;\n}\n"
        );
    }

    #[test]
    fn a_build_without_lto_is_refused() {
        let line = |flags: &str| {
            format!("   Running `rustc --crate-name ventana_js --edition=2024 {flags} pkg/src/lib.rs`")
        };
        assert!(took_lto(&line("-C lto=fat")));
        assert!(!took_lto(&line("-C opt-level=z")));
        assert!(took_lto("       Fresh ventana-js v0.1.0"));
    }
}
