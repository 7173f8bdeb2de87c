//! The files that are to be checked: those that are named, and those in folders that are named.

use crate::host::{Failure, Host, Thing};

/// What standard input is called on the command line.
pub const INPUT: &str = "-";

/// A file to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path, as it is shown.
    pub path: String,
    /// Whether it was named itself.
    pub is_named: bool,
}

/// What paths lead to: files, in the order of the paths and sorted within a folder, each once; and what could not be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The files.
    pub files: Vec<File>,
    /// Paths that lead to nothing, and why. Of a folder without any JSON file there is no why.
    pub failures: Vec<(String, Option<Failure>)>,
}

/// Follows paths to files.
pub fn find(paths: &[String], host: &mut dyn Host) -> Found {
    let mut found = Found::default();
    for path in paths {
        let thing = if path == INPUT { Ok(Thing::File { bytes: 0 }) } else { host.look(path) };
        match thing {
            Ok(Thing::File { .. }) => found.files.push(File { path: path.clone(), is_named: true }),
            Ok(Thing::Folder) => {
                let before = found.files.len() + found.failures.len();
                walk(path, host, &mut found);
                if before == found.files.len() + found.failures.len() {
                    found.failures.push((path.clone(), None));
                }
            }
            Err(failure) => found.failures.push((path.clone(), Some(failure))),
        }
    }
    let mut seen = std::collections::BTreeMap::new();
    for file in &found.files {
        *seen.entry(file.path.clone()).or_insert(false) |= file.is_named;
    }
    found
        .files
        .retain_mut(|file| seen.remove(&file.path).inspect(|is_named| file.is_named = *is_named).is_some());
    found
}

fn walk(folder: &str, host: &mut dyn Host, found: &mut Found) {
    let mut entries = match host.list(folder) {
        Ok(entries) => entries,
        Err(failure) => return found.failures.push((folder.to_owned(), Some(failure))),
    };
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    for entry in entries {
        let path = join(folder, &entry.name);
        let is_left_out = entry.name == "node_modules" || entry.name.starts_with('.');
        if entry.is_folder && !is_left_out {
            walk(&path, host, found);
        } else if !entry.is_folder && !entry.name.starts_with('.') && is_json(&entry.name) {
            found.files.push(File { path, is_named: false });
        }
    }
}

fn is_json(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("json"))
}

fn join(folder: &str, name: &str) -> String {
    match folder {
        "." => name.to_owned(),
        _ if folder.ends_with('/') => [folder, name].concat(),
        _ => [folder, "/", name].concat(),
    }
}
