//! The npm package: from the crate `ventana-js` to a folder from which `npm pack` makes the tarball.

use crate::docs;
use crate::module::optimise;
use crate::steps::{Outcome, cargo, command, fresh_folder, read, root, run, run_and_show, say, write};
use crate::{tools, types};
use std::path::{Path, PathBuf};
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
    let glue = folder().join("wasm");
    fresh_folder(&glue)?;
    bind(&compiled("ventana-js")?, &glue)?;
    optimise(&bin, &glue.join(MODULE))?;
    types::write_all(&glue.join("ventana_js.d.ts"))?;
    for declared in ["ventana_js.d.ts", "ventana_js_bg.wasm.d.ts"] {
        std::fs::remove_file(glue.join(declared)).map_err(|error| error.to_string())?;
    }
    bare(&glue.join("ventana_js.js"))?;
    let bytes = std::fs::read(glue.join(MODULE)).map_err(|error| error.to_string())?;
    write(&glue.join("bytes.js"), format!("export default \"{}\";\n", base64(&bytes)))?;
    joined(&bin)?;
    command_of(&bin)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        std::fs::copy(root().join(licence), folder().join(licence)).map_err(|error| error.to_string())?;
    }
    docs::data()?;
    say("The package stands in pkg/; `npm pack` there makes the tarball");
    Ok(())
}

/// Compiles a module as it is shipped.
fn compiled(package: &str) -> Outcome<PathBuf> {
    let words = ["rustc", "--locked", "--profile", "npm", "--verbose", "--package", package, "--lib"];
    let mut compiler = tools::cargo_for_release(&words);
    compiler.args(TARGET).args(["--crate-type", "cdylib"]);
    let is_news = |line: &str| !matches!(line.split_whitespace().next(), Some("Fresh" | "Running" | "Dirty"));
    let (succeeded, printed) = run_and_show(&mut compiler, is_news)?;
    if !succeeded {
        return Err("The package could not be built.".into());
    }
    let name = package.replace('-', "_");
    if !took_lto(&printed, &name) {
        // Built again next time, so that the check cannot be passed by asking twice.
        run(cargo(&["clean", "--quiet", "--profile", "npm", "--package", package]).args(TARGET))?;
        return Err(format!(
            "Link-time optimisation did not take effect in {package}. See [profile.release] in Cargo.toml and the crate types."
        ));
    }
    Ok(tools::target().join("wasm32-unknown-unknown/npm").join(format!("{name}.wasm")))
}

/// The command: a module of its own beside its script, so that the package's module holds nothing of it.
fn command_of(bin: &Path) -> Outcome {
    say("Building the command of the package");
    let glue = folder().join("bin");
    bind(&compiled("ventana-cli")?, &glue)?;
    for declared in ["ventana_cli.d.ts", "ventana_cli_bg.wasm.d.ts"] {
        std::fs::remove_file(glue.join(declared)).map_err(|error| error.to_string())?;
    }
    bare(&glue.join("ventana_cli.js"))?;
    optimise(bin, &glue.join("ventana_cli_bg.wasm"))
}

/// Takes the comments out of glue, of which the first points at declarations that are elsewhere.
fn bare(glue: &Path) -> Outcome {
    write(glue, without_comments(&read(glue)?))
}

/// Makes the tarball, in an empty folder of its own below another.
pub(crate) fn pack(to: &Path) -> Outcome<PathBuf> {
    let folder = to.join("packed");
    fresh_folder(&folder)?;
    let mut pack = command("npm");
    pack.args(["pack", "--silent", "--pack-destination"]).arg(&folder);
    run(pack.current_dir(self::folder()))?;
    let made = std::fs::read_dir(&folder).ok().and_then(|mut files| files.next()?.ok());
    Ok(made.ok_or("npm pack made no tarball.")?.path())
}

/// The module, as it is called in the folder of what is generated.
const MODULE: &str = "ventana_js_bg.wasm";

/// Makes the glue. It has no address of the module, so that no bundler looks for one, and can start the module anew.
pub(crate) fn bind(module: &Path, to: &Path) -> Outcome {
    let mut bindgen = command(tools::wasm_tools()?.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--remove-name-section", "--remove-producers-section"]);
    bindgen.args(["--omit-default-module-path", "--experimental-reset-state-function", "--out-dir"]);
    run(bindgen.arg(to).arg(module))
}

/// A module that breaks when it is asked to, beside glue as the package's own: for the tests of what follows. It is built as for
/// work, since the browser's tests have built most of that.
pub(crate) fn breakable() -> Outcome<PathBuf> {
    tools::wasm_target()?;
    say("Building a module that breaks when it is asked to");
    let words = ["rustc", "--locked", "--package", "ventana-js", "--lib", "--features", "breakable"];
    run(cargo(&words).args(TARGET).args(["--crate-type", "cdylib"]))?;
    let folder = tools::target().join("breakable");
    fresh_folder(&folder)?;
    bind(&tools::target().join("wasm32-unknown-unknown/debug/ventana_js.wasm"), &folder)?;
    Ok(folder)
}

/// Joins the entries of Node into a file each, over the same module: `require` takes no ES module, and ten files take `import` as
/// long again as the module itself.
fn joined(bin: &Path) -> Outcome {
    say("Joining the entries of Node");
    let here = "--banner:js=const here = require(\"node:url\").pathToFileURL(__filename).href;";
    let require = ["--format=cjs", "--define:import.meta.url=here", here];
    let entries = [
        ("node.js", "index.mjs", &["--format=esm"][..]),
        ("node.js", "index.cjs", &require),
        ("worker-node.js", "worker.cjs", &require),
    ];
    for (from, to, flags) in entries {
        let mut join = command(bin.join("esbuild"));
        join.args(["--bundle", "--platform=node", "--target=node20", "--log-level=warning"]).args(flags);
        run(join.args([from, &format!("--outfile={to}")]).current_dir(folder()))?;
    }
    Ok(())
}

/// The glue without what it says of its functions, which the declarations say, and without its pointer to those.
fn without_comments(code: &str) -> String {
    let mut is_comment = false;
    let is_code = |line: &&str| {
        let line = line.trim();
        let is_begun = is_comment || line.starts_with("/*");
        is_comment = is_begun && !line.ends_with("*/");
        !is_begun
    };
    code.lines().filter(is_code).fold(String::new(), |all, line| all + line + "\n")
}

/// Bytes as a text of letters that no encoding changes.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 4);
    for three in bytes.chunks(3) {
        let bits =
            three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place > three.len() { '=' } else { letter.into() });
        }
    }
    text
}

/// Cargo drops LTO without a word when a crate is also built as `rlib`: 22 % larger. A module that is fresh was checked
/// when it was built with these same flags.
fn took_lto(printed: &str, name: &str) -> bool {
    let compiled = printed.lines().find(|line| line.contains(&format!("--crate-name {name} ")));
    compiled.is_none_or(|line| line.contains(" -C lto"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glue_keeps_its_code_and_no_comment() {
        let code = "/* @ts-self-types=\"./a.d.ts\" */\n/**\n * Does.\n */\nexport function f() {\n    return \"/* a */\";\n}\n";
        assert_eq!(without_comments(code), "export function f() {\n    return \"/* a */\";\n}\n");
    }

    #[test]
    fn bytes_are_written_as_every_decoder_reads_them() {
        assert_eq!(
            ["", "f", "fo", "foo", "foob"].map(|text| base64(text.as_bytes())),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]
        );
        assert_eq!(base64(&[255, 254, 0]), "//4A");
    }

    #[test]
    fn a_build_without_lto_is_refused() {
        let line = |flags: &str| {
            format!("   Running `rustc --crate-name ventana_js --edition=2024 {flags} pkg/src/lib.rs`")
        };
        assert!(took_lto(&line("-C lto=fat"), "ventana_js"));
        assert!(!took_lto(&line("-C opt-level=z"), "ventana_js"));
        assert!(took_lto("       Fresh ventana-js v0.1.0", "ventana_js"));
    }
}
