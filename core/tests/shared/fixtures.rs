//! Reads the fixtures. In a file of Markdown `##` begins a valid template, given as a block of JSON; `### Wrong` changes it,
//! by a block `edit` (a member a pointer: `null` removes, an object replaces parts of a text, anything else is put there), or
//! gives a document of its own, as a block `text`. Below stands what is said of it, a line a finding.

use std::path::Path;
use ventana_core::json::{Edit, Json, apply, parse};

/// A document, and what is said of it.
#[derive(Debug)]
pub(crate) struct Fixture {
    file: String,
    title: String,
    /// The document as JSON text, or as what is no JSON.
    pub(crate) text: String,
    /// Whether it is one of the wrong ones.
    pub(crate) is_wrong: bool,
    /// Its findings, as `- severity code at "path": "span"`.
    pub(crate) expected: Vec<String>,
}

impl Fixture {
    /// File and title.
    pub(crate) fn name(&self) -> String {
        format!("{}: {}", self.file, self.title)
    }
}

/// Every fixture, by file.
pub(crate) fn all() -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("tests/corpus")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| fixtures(path)).collect()
}

fn fixtures(path: &Path) -> Vec<Fixture> {
    let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let content = std::fs::read_to_string(path).expect("a text");
    let mut fixtures: Vec<Fixture> = Vec::new();
    let mut sound = Json::Null;
    let mut block: Option<(String, String)> = None;
    for line in content.lines() {
        match (&mut block, line.strip_prefix("```")) {
            (None, Some(kind)) => block = Some((kind.to_owned(), String::new())),
            (Some((kind, body)), Some(_)) => {
                let body = expanded(body);
                let fixture = fixtures.last_mut().expect("a heading before the block");
                let read =
                    |body: &str| parse(body).unwrap_or_else(|error| panic!("{file}: {error:?} in {body}"));
                fixture.text = match kind.as_str() {
                    "json" => {
                        sound = read(&body);
                        body.trim().to_owned()
                    }
                    "edit" => edited(&sound, &read(&body), &fixture.name()).to_string(),
                    _ => body.trim().to_owned(),
                };
                block = None;
            }
            (Some((_, body)), None) => {
                body.push_str(line);
                body.push('\n');
            }
            (None, None) => {
                let title = line.strip_prefix("### ").map(|title| (title, true));
                if let Some((title, is_wrong)) =
                    title.or(line.strip_prefix("## ").map(|title| (title, false)))
                {
                    let (file, title) = (file.clone(), title.to_owned());
                    fixtures.push(Fixture {
                        file,
                        title,
                        text: String::new(),
                        is_wrong,
                        expected: Vec::new(),
                    });
                } else if line.starts_with("- ") {
                    fixtures.last_mut().expect("a heading before a finding").expected.push(line.to_owned());
                }
            }
        }
    }
    fixtures
}

/// The sound template with the changes of an `edit` block.
fn edited(sound: &Json, changes: &Json, name: &str) -> Json {
    let edits: Vec<_> = changes
        .as_object()
        .expect("an object of changes")
        .iter()
        .map(|(path, change)| {
            let held = sound.at(path).and_then(Json::as_str);
            let value = match (held, change) {
                (Some(text), Json::Object(parts)) => replaced(text, parts, name).into(),
                _ => change.clone(),
            };
            Edit { path: path.to_owned(), span: None, value }
        })
        .collect();
    apply(sound, &edits).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn replaced(text: &str, parts: &ventana_core::json::Object, name: &str) -> String {
    parts.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{name}: nothing to replace in {text}");
        text.replacen(from, to.as_str().expect("a text"), 1)
    })
}

/// Writes out `⟪ab×3⟫` as `ababab`.
fn expanded(text: &str) -> String {
    let mut expanded = String::new();
    for piece in text.split('⟪') {
        match piece.split_once('⟫') {
            Some((repeat, rest)) => {
                let (what, times) = repeat.split_once('×').expect("⟪what×times⟫");
                expanded.push_str(&what.repeat(times.parse().expect("a number of times")));
                expanded.push_str(rest);
            }
            None => expanded.push_str(piece),
        }
    }
    expanded
}
