//! The module of the editor, from what the linker leaves to what a page loads: words taken out, the rest taken apart, glue made,
//! made smaller.

use crate::steps::{Outcome, bytes, command, fresh_folder, read, run, say, write};
use crate::{texts, tools};
use std::path::{Path, PathBuf};

/// The module as JavaScript can load it, and the words that were in it. What is split is in two modules.
pub(crate) fn loadable(profile: &str, flags: &[&str], is_split: bool) -> Outcome<PathBuf> {
    let tools = tools::wasm_tools()?;
    let glue = tools::target().join(format!("editor-{profile}"));
    fresh_folder(&glue)?;
    let linked = tools::target().join("wasm32-unknown-unknown").join(profile).join("ventana-web.wasm");
    let parts = tools::target().join(format!("editor-linked-{profile}"));
    fresh_folder(&parts)?;
    let module = parts.join("ventana-web.wasm");
    let (bare, texts) = texts::taken(&bytes(&linked)?)?;
    if is_split {
        run(command(tools.join("wasm-split")).arg(linked).arg(&parts).arg(GLUE))?;
        write(&module, bytes(&parts.join("first.wasm"))?)?;
        write(&glue.join(REST), bytes(&parts.join("split_rest.wasm"))?)?;
    } else {
        write(&module, bare)?;
    }
    let mut bindgen = command(tools.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&glue).args(flags).arg(module);
    run(&mut bindgen)?;
    if is_split {
        let file = glue.join(GLUE);
        write(&file, fetching(&read(&file)?, &read(&parts.join("fetch.js"))?)?)?;
    }
    for (place, code) in texts::LANGUAGES.iter().enumerate() {
        write(&glue.join(words_of(code)), texts::table(&texts, place)?)?;
    }
    Ok(glue)
}

/// What JavaScript calls the module by, and the modules: the one that comes first, and the one that follows.
pub(crate) const GLUE: &str = "ventana-web.js";
pub(crate) const FIRST: &str = "ventana-web_bg.wasm";
pub(crate) const REST: &str = "ventana-web-rest.wasm";

/// How the script makes a module of what it fetched.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// How it does here: a host that calls the module something else is forgiven, as it is for the first part.
const INSTANTIATED: &str = "\
async function instantiated(src, imports) {
    const answer = await src;
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.headers.get(\"Content-Type\") === \"application/wasm\"
        ? WebAssembly.instantiateStreaming(answer, imports)
        : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
";

/// The glue with the script that fetches the rest in it. As files of their own each would name the other, and neither
/// could be named after its content.
fn fetching(glue: &str, script: &str) -> Outcome<String> {
    let import = "import * as import1 from \"./fetch.js\"\n";
    let of_glue = format!("import {{ initSync }} from \"{GLUE}\";\n");
    let export = "export const __wasm_split_load_rest = ";
    let is_known = glue.matches("./fetch.js").count() == 2
        && [
            (glue, import),
            (script, &of_glue),
            (script, export),
            (script, "./split_rest.wasm"),
            (script, STREAMED),
        ]
        .iter()
        .all(|(text, part)| text.matches(part).count() == 1);
    if !is_known {
        return Err("The script that fetches the rest of the module is written otherwise than it was.".into());
    }
    let script = script
        .replace(&of_glue, "")
        .replace(export, "const __wasm_split_load_rest = ")
        .replace("./split_rest.wasm", &format!("./{REST}"))
        .replace(STREAMED, "instantiated(src, imports)");
    Ok(glue
        .replace(import, &format!("{INSTANTIATED}{script}\nconst import1 = {{ __wasm_split_load_rest }};\n")))
}

/// The file with the words of a language.
pub(crate) fn words_of(code: &str) -> String {
    format!("words.{code}.bin")
}

/// What Rust's modules use by default. Binaryen may use whatever it is allowed to, so anything newer would be written
/// into modules that browsers of today refuse.
const FEATURES: [&str; 7] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes a module smaller.
pub(crate) fn optimise(bin: &Path, module: &Path) -> Outcome {
    say("Optimising the module");
    run(command(bin.join("wasm-opt"))
        .args(["-Oz", "--strip-debug"])
        .args(FEATURES)
        .arg("-o")
        .arg(module)
        .arg(module))
}
