//! What is shipped, and how large it is: raw, gzip, brotli, against the committed table.

use crate::editor::{self, dist};
use crate::names::unhashed;
use crate::package;
use crate::steps::{Outcome, command, printed, read, root, say, write};
use std::path::PathBuf;

const SNAPSHOT: &str = "tests/size.snap";

const README: &str = "pkg/README.md";

const HINT: &str = "Enter what is shipped with: cargo xtask size --update";

/// How much a file may grow without the table being changed, in percent.
const TOLERANCE: u64 = 3;

/// Bytes that a file may grow by all the same: names with hashes compress better on one day than on another.
const SLACK: u64 = 64;

const PACKAGE_BUDGET: u64 = 100 * 1024;
const EDITOR_BUDGET: u64 = 250 * 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    name: String,
    /// Raw, gzip and brotli, in bytes.
    sizes: [u64; 3],
}

/// Builds what is measured.
pub(crate) fn built() -> Outcome {
    editor::release()?;
    package::build()
}

/// Measures what stands there, and names what has grown.
pub(crate) fn compare() -> Outcome {
    let rows = measure()?;
    show(&rows);
    let held = read(&root().join(SNAPSHOT)).map_err(|error| format!("{error}\n{HINT}"))?;
    let complaints = growth(&parsed(&held), &rows);
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n")) }
}

/// Measures what stands there, and enters it in the table.
pub(crate) fn update() -> Outcome {
    let rows = measure()?;
    show(&rows);
    write(&root().join(SNAPSHOT), table(&rows))?;
    readme(false)
}

/// Writes the sizes into the package's README, or says that they are no longer those of the table.
pub(crate) fn readme(check: bool) -> Outcome {
    let path = root().join(README);
    let (text, rows) = (read(&path)?, parsed(&read(&root().join(SNAPSHOT))?));
    let [begin, end] = ["<!-- sizes -->\n", "<!-- /sizes -->"];
    let parts = text.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = parts.ok_or_else(|| format!("{README} has no place for sizes: {begin}{end}"))?;
    let expected = format!("{before}{begin}{}{end}{after}", told(&rows));
    match (expected == text, check) {
        (true, _) => Ok(()),
        (false, true) => Err(format!("The sizes in {README} are behind {SNAPSHOT}. {HINT}")),
        (false, false) => write(&path, expected),
    }
}

/// What answers in the thread of the page, however the module came.
const IN_PAGE: [&str; 10] = [
    "wasm/ventana_js.js",
    "api.js",
    "contacts.js",
    "inbox.js",
    "line.js",
    "load.js",
    "pieces.js",
    "plan.js",
    "planner.js",
    "ready.js",
];

/// What an app loads of the package, by entry.
const LOADED: [(&str, &[&[&str]]); 5] = [
    ("the module alone", &[&["wasm/ventana_js_bg.wasm"]]),
    ("`ventana-core` in a browser, module and code", &[&["wasm/ventana_js_bg.wasm", "index.js"], &IN_PAGE]),
    ("`ventana-core/inline`", &[&["wasm/bytes.js", "inline.js"], &IN_PAGE]),
    (
        "`ventana-core/worker`, in the page",
        &[&["worker.js", "client.js", "line.js", "load.js", "pieces.js", "plan.js"]],
    ),
    (
        "the command `ventana`, which no app loads",
        &[&["bin/ventana_cli_bg.wasm", "bin/ventana_cli.js", "bin/ventana.js"]],
    ),
];

fn told(rows: &[Row]) -> String {
    let kb = |bytes: u64| format!("{}.{}", bytes / 1000, bytes % 1000 / 100);
    let lines = LOADED.iter().map(|(what, names)| {
        let names = names.concat();
        let is_of = |row: &&Row| names.iter().any(|name| row.name == format!("package/{name}"));
        let sum = |place: usize| rows.iter().filter(is_of).filter_map(|row| row.sizes.get(place)).sum();
        format!("| {what} | {} | {} | {} |\n", kb(sum(0)), kb(sum(1)), kb(sum(2)))
    });
    format!("| | raw | gzip | brotli |\n|---|---|---|---|\n{}", lines.collect::<String>())
}

/// Prints the table, and how much of the budgets is used. Growth is what fails; a budget is a goal.
fn show(rows: &[Row]) {
    say("What is shipped, in bytes: raw, gzip, brotli");
    print!("{}", table(rows));
    let budgets = [
        ("package/", PACKAGE_BUDGET, "module and glue of the package"),
        ("editor/", EDITOR_BUDGET, "first view of the editor"),
    ];
    for (prefix, budget, what) in budgets {
        let sum: u64 = rows
            .iter()
            .filter(|row| row.name.starts_with(prefix) && is_first(row))
            .map(|row| row.sizes[2])
            .sum();
        let word = if sum > budget { "OVER BUDGET" } else { "within budget" };
        println!("{what}: {sum} of {budget} brotli, {} %, {word}", sum * 100 / budget);
    }
}

/// What is not needed before anybody asks for more: the rest of the module, the rules, the help, what the page is installed
/// with, the script of the worker, and the words and examples of all languages but the one that needs most; of the package the
/// entries of Node, of workers, and of those who want no file, and its command.
const LATER: [&str; 20] = [
    "package/bin/",
    "editor/ventana-web-rest.",
    "editor/rules.",
    "editor/help.",
    "editor/aside.",
    "editor/gallery.en.",
    "editor/gallery.pt.",
    "editor/words.en.",
    "editor/words.es.",
    "editor/app",
    "package/aside",
    "package/client",
    "package/index.cjs",
    "package/index.mjs",
    "package/inline",
    "package/local",
    "package/node",
    "package/serve",
    "package/wasm/bytes",
    "package/worker",
];

fn is_first(row: &Row) -> bool {
    !LATER.iter().any(|later| row.name.starts_with(later))
}

/// The files that reach a user, with the names they are told apart by.
fn shipped() -> Outcome<Vec<(String, PathBuf)>> {
    let mut files: Vec<(String, PathBuf)> = [
        "wasm/ventana_js_bg.wasm",
        "wasm/ventana_js.js",
        "api.js",
        "aside.js",
        "bin/ventana.js",
        "bin/ventana_cli.js",
        "bin/ventana_cli_bg.wasm",
        "client.js",
        "contacts.js",
        "inbox.js",
        "index.cjs",
        "index.js",
        "index.mjs",
        "inline.js",
        "line.js",
        "load.js",
        "local.js",
        "node.js",
        "pieces.js",
        "plan.js",
        "planner.js",
        "ready.js",
        "serve.js",
        "wasm/bytes.js",
        "worker.cjs",
        "worker.js",
        "worker-node.js",
    ]
    .iter()
    .map(|name| (format!("package/{name}"), package::folder().join(name)))
    .collect();
    let entries = std::fs::read_dir(dist()).map_err(|error| error.to_string())?;
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_of_the_host = name.starts_with('_') || name == "embed.json";
        if !is_of_the_host && !matches!(name.rsplit('.').next(), Some("br" | "gz")) {
            files.push((format!("editor/{}", unhashed(&name)), entry.path()));
        }
    }
    files.sort();
    Ok(files)
}

fn measure() -> Outcome<Vec<Row>> {
    let files = shipped()?;
    let script = "const z=require('zlib'),f=require('fs');for(const n of process.argv.slice(1)){const b=f.readFileSync(n);\
        console.log(b.length,z.gzipSync(b,{level:9}).length,\
        z.brotliCompressSync(b,{params:{[z.constants.BROTLI_PARAM_QUALITY]:11}}).length)}";
    let measured = printed(command("node").args(["-e", script]).args(files.iter().map(|(_, path)| path)))?;
    let row = |((name, _), line): (&(String, PathBuf), &str)| {
        let mut sizes = line.split(' ').filter_map(|number| number.parse().ok());
        Some(Row { name: name.clone(), sizes: [sizes.next()?, sizes.next()?, sizes.next()?] })
    };
    Ok(files.iter().zip(measured.lines()).filter_map(row).collect())
}

fn table(rows: &[Row]) -> String {
    let line = |Row { name, sizes: [raw, gzip, brotli] }: &Row| {
        format!("{name:<34} {raw:>8} {gzip:>8} {brotli:>8}\n")
    };
    rows.iter().map(line).collect()
}

fn parsed(table: &str) -> Vec<Row> {
    let row = |line: &str| {
        let mut words = line.split_whitespace();
        let name = words.next()?.to_owned();
        let mut sizes = words.filter_map(|word| word.parse().ok());
        Some(Row { name, sizes: [sizes.next()?, sizes.next()?, sizes.next()?] })
    };
    table.lines().filter_map(row).collect()
}

/// What has grown too much, or come without being entered in the table.
fn growth(before: &[Row], now: &[Row]) -> Vec<String> {
    let complaint = |row: &Row| {
        let Some(old) = before.iter().find(|old| old.name == row.name) else {
            return Some(format!("{} is not in {SNAPSHOT}. {HINT}", row.name));
        };
        let grown = old
            .sizes
            .iter()
            .zip(row.sizes)
            .any(|(old, new)| new * 100 > old * (100 + TOLERANCE) && new > old + SLACK);
        let [.., was] = old.sizes;
        let [.., is] = row.sizes;
        grown.then(|| {
            format!(
                "{} grew by more than {TOLERANCE} %, from {was} to {is} brotli bytes. If it must: cargo xtask size --update",
                row.name
            )
        })
    };
    now.iter().filter_map(complaint).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, size: u64) -> Row {
        Row { name: name.into(), sizes: [size * 3, size * 2, size] }
    }

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let rows = [row("editor/index.html", 10), row("package/wasm/ventana_js_bg.wasm", 123_456)];
        assert_eq!(parsed(&table(&rows)), rows);
    }

    #[test]
    fn what_is_asked_for_later_is_not_of_the_first_view() {
        let first = |name| is_first(&row(name, 1));
        assert!(first("editor/index.html") && first("editor/styles.css"));
        let later =
            ["editor/rules.en.html", "editor/rules.en.json", "editor/help.es.json", "editor/gallery.en.json"];
        assert!(!later.into_iter().any(first));
    }

    #[test]
    fn growth_beyond_three_percent_is_named() {
        assert!(growth(&[row("a", 10_000)], &[row("a", 10_300)]).is_empty());
        assert_eq!(growth(&[row("a", 10_000)], &[row("a", 10_301)]).len(), 1);
        assert!(growth(&[row("a", 270)], &[row("a", 290)]).is_empty());
        assert_eq!(growth(&[], &[row("a", 1)]).len(), 1);
        assert!(growth(&[row("a", 5)], &[]).is_empty());
    }
}
