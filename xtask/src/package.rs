//! The npm package: from the crate `ventana-js` to a folder from which `npm pack` makes the tarball.

use crate::editor::optimise;
use crate::steps::{Outcome, cargo, command, fresh_folder, root, run, run_and_keep, say};
use crate::tools;
use std::path::PathBuf;

pub(crate) fn folder() -> PathBuf {
    root().join("pkg")
}

/// Builds `pkg/wasm/`; the rest of the package is written by hand.
pub(crate) fn build() -> Outcome {
    tools::wasm_target()?;
    let bin = tools::node_tools()?;
    say("Building the npm package");
    let mut build =
        cargo(&["rustc", "--locked", "--release", "--verbose", "--package", "ventana-js", "--lib"]);
    build.args(["--target", "wasm32-unknown-unknown", "--crate-type", "cdylib"]);
    let (succeeded, printed) = run_and_keep(&mut build)?;
    if !succeeded {
        return Err("The package could not be built.".into());
    }
    check_lto(&printed)?;
    let glue = folder().join("wasm");
    fresh_folder(&glue)?;
    let module = tools::target().join("wasm32-unknown-unknown/release/ventana_js.wasm");
    let mut bindgen = command(tools::wasm_bindgen()?.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--remove-name-section", "--remove-producers-section", "--out-dir"]);
    run(bindgen.arg(&glue).arg(module))?;
    optimise(&bin, &glue.join("ventana_js_bg.wasm"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        std::fs::copy(root().join(licence), folder().join(licence)).map_err(|error| error.to_string())?;
    }
    say("The package stands in pkg/; `npm pack` there makes the tarball");
    Ok(())
}

/// Cargo drops LTO without a word when a crate is also built as `rlib`: 22 % larger. A module that is fresh was checked
/// when it was built with these same flags.
fn check_lto(printed: &str) -> Outcome {
    let compiled = printed.lines().find(|line| line.contains("--crate-name ventana_js "));
    match compiled {
        Some(line) if !line.contains("-C lto") => {
            Err("Link-time optimisation did not take effect. Is there a crate-type in pkg/Cargo.toml?".into())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_without_lto_is_refused() {
        let line = |flags: &str| {
            format!("   Running `rustc --crate-name ventana_js --edition=2024 {flags} pkg/src/lib.rs`")
        };
        assert!(check_lto(&line("-C lto")).is_ok());
        assert!(check_lto(&line("-C opt-level=z")).is_err());
        assert!(check_lto("       Fresh ventana-js v0.1.0").is_ok());
    }
}
