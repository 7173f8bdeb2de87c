//! The documents that are made from the core: the table of the rules, a page each, the pages as data of the package, and the
//! schema of a template.

use crate::size;
use crate::steps::{Outcome, cargo, fresh_folder, printed, read, root, run as run_command, say, write};
use crate::tools::target;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const TABLE: &str = "core/RULES.md";

/// The JSON Schema of a template, which the package ships.
const SCHEMA: &str = "pkg/schema/template.schema.json";

/// A folder in which nothing stands but what is made.
const PAGES: &str = "docs/rules";

/// The same as data. It is made with the package and not kept.
const DATA: &str = "pkg/rules";

const HINT: &str = "Write it with: cargo xtask docs";

/// Writes the documents, or says which is no longer true.
pub(crate) fn run(check: bool) -> Outcome {
    size::readme(check)?;
    say("The documents that the core tells");
    let made = made()?;
    if check {
        return compare(&made);
    }
    fresh_folder(&root().join(PAGES))?;
    for file in files(&made)? {
        write(&root().join(&file), read(&made.join(&file))?)?;
    }
    Ok(())
}

/// Writes the pages as data of the package.
pub(crate) fn data() -> Outcome {
    say("The pages of the rules, as data");
    let made = made()?;
    for file in listed(&made, DATA)? {
        write(&root().join(&file), read(&made.join(&file))?)?;
    }
    Ok(())
}

/// The rules as the editor ships them, by name: a page a language that it links to, and a list a language that it reads.
pub(crate) fn of_editor() -> Outcome<Vec<(String, String)>> {
    let made = made()?;
    listed(&made, "web")?.into_iter().map(|file| Ok((file.clone(), read(&made.join(file))?))).collect()
}

fn made() -> Outcome<PathBuf> {
    let made = target().join("documents");
    fresh_folder(&made)?;
    write(&made.join(TABLE), printed_by("rules_table")?)?;
    write(&made.join(SCHEMA), printed_by("template_schema")?)?;
    run_command(cargo(&example("rule_pages")).arg("--").arg(&made))?;
    Ok(made)
}

/// What an example of the core prints.
pub(crate) fn printed_by(name: &'static str) -> Outcome<String> {
    printed(&mut cargo(&example(name)))
}

/// The words for cargo that run an example of the core.
pub(crate) fn example(name: &'static str) -> [&'static str; 8] {
    ["run", "--quiet", "--locked", "--package", "ventana-core", "--features=docs", "--example", name]
}

fn compare(made: &Path) -> Outcome {
    let expected = files(made)?;
    for file in &expected {
        if std::fs::read_to_string(root().join(file)).ok() != Some(read(&made.join(file))?) {
            return Err(format!("{file} is behind the core. {HINT}"));
        }
    }
    let stale = files(&root())?.into_iter().find(|file| !expected.contains(file));
    stale.map_or(Ok(()), |file| Err(format!("{file} belongs to no rule any more. {HINT}")))
}

/// The names of what is made and kept, as it stands under a folder.
fn files(folder: &Path) -> Outcome<BTreeSet<String>> {
    let mut files = listed(folder, PAGES)?;
    files.extend([TABLE, SCHEMA].map(str::to_owned));
    Ok(files)
}

fn listed(folder: &Path, inner: &str) -> Outcome<BTreeSet<String>> {
    let Ok(entries) = std::fs::read_dir(folder.join(inner)) else { return Ok(BTreeSet::new()) };
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.map_err(|error| format!("{inner} cannot be listed: {error}"))?;
        Ok(format!("{inner}/{}", entry.file_name().to_string_lossy()))
    };
    entries.map(name).collect()
}
