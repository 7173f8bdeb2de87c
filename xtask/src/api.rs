//! What the package promises, read off its declarations: the reference, and the snapshot that fails on any change of a type.

use crate::package;
use crate::steps::{Outcome, read, root, say, write};

const REFERENCE: &str = "docs/api.md";
const SNAPSHOT: &str = "tests/package/api.snap";
const HINT: &str = "Write it with: cargo xtask api";

/// Writes both, or says which is no longer true.
pub(crate) fn run(check: bool) -> Outcome {
    package::build()?;
    say("What the package promises");
    let [main, worker] = ["index.d.ts", "worker.d.ts"].map(|name| read(&package::folder().join(name)));
    let (main, worker) = (declarations(&main?), declarations(&worker?));
    for (file, text) in [(SNAPSHOT, snapshot(&main, &worker)), (REFERENCE, reference(&main, &worker))] {
        let path = root().join(file);
        if !check {
            write(&path, text)?;
        } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            return Err(format!(
                "The types of the package are not those of {file}. If they should be: {HINT}"
            ));
        }
    }
    Ok(())
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Declaration {
    name: String,
    comment: String,
    code: String,
}

/// Everything that is exported by name, in the order of names.
fn declarations(text: &str) -> Vec<Declaration> {
    let mut all = Vec::new();
    let mut comment = Vec::new();
    let mut code: Vec<&str> = Vec::new();
    let mut is_comment = false;
    for line in text.lines() {
        let is_outside = code.is_empty();
        if is_outside && (is_comment || line.starts_with("/**")) {
            if line.starts_with("/**") {
                comment.clear();
            }
            let said = line.trim_start_matches("/**").trim_end_matches("*/");
            let said = said
                .trim_start()
                .strip_prefix('*')
                .map_or(said, |rest| rest.strip_prefix(' ').unwrap_or(rest));
            comment.push(said.trim());
            is_comment = !line.ends_with("*/");
            continue;
        }
        if is_outside && !line.starts_with("export ") {
            continue;
        }
        code.push(line);
        if is_whole(&code) {
            if let Some(name) = name_of(&code) {
                all.push(Declaration {
                    name,
                    comment: comment.join("\n").trim().to_owned(),
                    code: code.join("\n"),
                });
            }
            comment.clear();
            code.clear();
        }
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// Whether a declaration ends here: its braces are closed, and nothing stands open.
fn is_whole(code: &[&str]) -> bool {
    let depth: i32 = code
        .iter()
        .flat_map(|line| line.chars())
        .map(|letter| match letter {
            '{' | '(' | '[' => 1,
            '}' | ')' | ']' => -1,
            _ => 0,
        })
        .sum();
    depth == 0 && code.last().is_some_and(|line| line.ends_with([';', '}']))
}

/// The name that a declaration gives; a list of names gives none of its own.
fn name_of(code: &[&str]) -> Option<String> {
    let words = code.first()?.strip_prefix("export ")?;
    let kinds = ["type ", "interface ", "function ", "class "];
    let rest = kinds.iter().find_map(|kind| words.strip_prefix(kind))?;
    let name: String = rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The types alone: what is said of them may be said better at any time.
fn snapshot(main: &[Declaration], worker: &[Declaration]) -> String {
    let of = |(title, all): (&str, &[Declaration])| {
        let lines = all.iter().map(|declaration| bare(&declaration.code) + "\n").collect::<String>();
        format!("# {title}\n\n{lines}\n")
    };
    [("ventana-core", main), ("ventana-core/worker", worker)].map(of).concat().trim_end().to_owned() + "\n"
}

/// Code without comments, and with one space where there was any.
fn bare(code: &str) -> String {
    let mut left = code;
    let mut kept = String::new();
    while let Some((before, after)) = left.split_once("/**") {
        kept.push_str(before);
        left = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    kept.push_str(left);
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reference(main: &[Declaration], worker: &[Declaration]) -> String {
    let is_call = |declaration: &&Declaration| {
        ["export function ", "export class "].iter().any(|kind| declaration.code.starts_with(kind))
    };
    let section = |declaration: &Declaration| {
        let Declaration { name, comment, code } = declaration;
        let gap = if comment.is_empty() { "" } else { "\n\n" };
        format!("### {name}\n\n{comment}{gap}```ts\n{}\n```\n\n", code.replace("export ", ""))
    };
    let list = |all: &mut dyn Iterator<Item = &Declaration>| all.map(section).collect::<String>();
    let functions = list(&mut main.iter().filter(is_call));
    let types = list(&mut main.iter().filter(|declaration| !is_call(declaration)));
    let own = ["Cancel", "Inbox", "close", "init"];
    let of_worker = list(&mut worker.iter().filter(|declaration| own.contains(&declaration.name.as_str())));
    let text = format!(
        "# The package `ventana-core`\n\nMade from its declarations by `cargo xtask api`.\n\n## Functions\n\n{functions}\
         ## On another thread: `ventana-core/worker`\n\nThe same functions with promises; the options of each take a `signal` too.\n\n\
         {of_worker}## Types\n\n{types}"
    );
    text.trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "/**\n * Does.\n *\n * More.\n */\nexport function f(\n  a: A,\n): B;\n\nexport type {\n  A,\n} from \"./x.js\";\n\n/** Is. */\nexport interface A {\n  /** One. */\n  a?: string[];\n}\n";

    #[test]
    fn declarations_are_found_with_what_is_said_of_them() {
        let found = declarations(TEXT);
        let told: Vec<_> = found.iter().map(|one| (one.name.as_str(), one.comment.as_str())).collect();
        assert_eq!(told, [("A", "Is."), ("f", "Does.\n\nMore.")]);
    }

    #[test]
    fn a_change_of_a_type_shows_in_the_snapshot_and_one_of_a_comment_does_not() {
        let of = |text: &str| snapshot(&declarations(text), &[]);
        assert!(of(TEXT).contains("export interface A { a?: string[]; }\nexport function f( a: A, ): B;\n"));
        assert_eq!(of(&TEXT.replace("One.", "Two.")), of(TEXT));
        assert_ne!(of(&TEXT.replace("string[]", "string")), of(TEXT));
        assert_ne!(of(&TEXT.replace("a?", "a")), of(TEXT));
    }
}
