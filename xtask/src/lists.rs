//! Texts of the editor that are data: from a folder of `web` with one file an entry in three languages, to one list a language.

use crate::steps::{Outcome, cargo, fresh_folder, read, root, run};
use crate::tools::target;

/// The lists of a folder under the names that the page knows them by.
pub(crate) fn of(folder: &str) -> Outcome<Vec<(String, String)>> {
    let made = target().join("lists").join(folder);
    fresh_folder(&made)?;
    let example = ["run", "--quiet", "--locked", "--package", "ventana-core", "--example", "lists", "--"];
    run(cargo(&example).arg(root().join("web").join(folder)).arg(&made))?;
    let list = |locale: &str| {
        let name = format!("{folder}.{locale}.json");
        let text = read(&made.join(&name))?;
        Ok((format!("web/{name}"), text))
    };
    crate::texts::LANGUAGES.into_iter().map(list).collect()
}
