//! The declarations of the package: one file with every type, the same for `require`, and what a worker makes of the functions.

use crate::docs;
use crate::package::folder;
use crate::steps::{Outcome, cargo, printed, read, write};
use std::path::Path;

/// Writes every declaration file of the package from the types that wasm-bindgen made of Rust's, and those that the core's own
/// declarations of a template tell.
pub(crate) fn write_all(generated: &Path) -> Outcome {
    let facade = read(&folder().join("types/facade.d.ts"))?;
    let payloads = printed(&mut cargo(&docs::example("payload_types")))?;
    let main = format!("{}\n{payloads}{facade}", ours(&read(generated)?));
    let worker = worker(&main, &read(&folder().join("types/worker.d.ts"))?);
    let inline = "export * from \"./index.js\";\n".to_owned();
    for (name, text) in [("index", main), ("worker", worker), ("inline", inline)] {
        write(&folder().join(format!("{name}.d.cts")), text.replace("./index.js", "./index.cjs"))?;
        write(&folder().join(format!("{name}.d.ts")), text)?;
    }
    Ok(())
}

/// What stands in the generated types and is not for apps: directives of linters, what starts the module anew, and the members of
/// explicit resource management, which only the newest libraries of TypeScript know.
const UNTOLD: [&str; 4] = ["tslint:", "eslint-", "__wbg_reset_state", "[Symbol.dispose]"];

/// The part of the generated types that is for apps: without the loaders, which the entries have instead.
fn ours(generated: &str) -> String {
    let end = generated.find("export type InitInput").unwrap_or(generated.len());
    let generated = &generated[..end];
    let lines = generated.lines().filter(|line| !UNTOLD.iter().any(|word| line.contains(word)));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned() + "\n"
}

/// The functions with promises, their types being those of the main entry.
fn worker(main: &str, by_hand: &str) -> String {
    let types: Vec<&str> = main.lines().filter_map(type_name).collect();
    let list = format!("  {},\n", types.join(",\n  "));
    let functions: Vec<String> = main.split("\n\n").filter_map(later).collect();
    format!(
        "import type {{\n{list}}} from \"./index.js\";\n\nexport type {{\n{list}}} from \"./index.js\";\n\n{by_hand}\n{}\n",
        functions.join("\n\n")
    )
}

fn type_name(line: &str) -> Option<&str> {
    let name = line.strip_prefix("export type ").or_else(|| line.strip_prefix("export interface "))?;
    name.split(|letter: char| !letter.is_alphanumeric()).next()
}

/// A function that answers at once, with its comment, as one that answers later. Those that do so already are written by hand.
fn later(declaration: &str) -> Option<String> {
    let (comment, function) = match declaration.find("export function ") {
        Some(start) => {
            declaration.trim().split_at(start - (declaration.len() - declaration.trim_start().len()))
        }
        None => return None,
    };
    let (head, answer) = function.strip_suffix(';')?.rsplit_once("): ")?;
    if answer.starts_with("Promise<") || answer.starts_with("AsyncGenerator<") {
        return None;
    }
    let head = match head.rsplit_once("options?: ") {
        Some((before, options)) => {
            let options = options.trim_end().trim_end_matches(" | null");
            format!("{before}options?: ({options} & Cancel) | null")
        }
        None if head.ends_with('(') => format!("{head}options?: Cancel | null"),
        None => format!("{head}, options?: Cancel | null"),
    };
    Some(format!("{comment}{head}): Promise<{answer}>;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_name_nothing_that_most_apps_cannot_compile_and_no_loader() {
        let generated = "/* tslint:disable */\nexport class A {\n  free(): void;\n  [Symbol.dispose](): void;\n}\n\nexport type InitInput = 1;\n";
        assert_eq!(ours(generated), "export class A {\n  free(): void;\n}\n");
    }

    #[test]
    fn a_function_answers_later_and_can_be_given_up() {
        let given = |function: &str| later(&format!("/** Does. */\n{function}")).unwrap_or_default();
        assert_eq!(
            given("export function f(a: A, options?: Options | null): B;"),
            "/** Does. */\nexport function f(a: A, options?: (Options & Cancel) | null): Promise<B>;"
        );
        assert_eq!(
            given("export function g<T>(a: T): T;"),
            "/** Does. */\nexport function g<T>(a: T, options?: Cancel | null): Promise<T>;"
        );
        assert_eq!(
            given("export function h(): B;"),
            "/** Does. */\nexport function h(options?: Cancel | null): Promise<B>;"
        );
        assert_eq!(given("export function i(): Promise<B>;"), "");
    }
}
