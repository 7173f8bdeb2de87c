//! The gallery of the start screen: from `web/gallery`, one file an example in three languages, to one list a language.

use crate::steps::{Outcome, cargo, fresh_folder, read, root, run};
use crate::tools::target;

/// The lists under the names that the page knows them by.
pub(crate) fn lists() -> Outcome<Vec<(String, String)>> {
    let made = target().join("gallery");
    fresh_folder(&made)?;
    let example = ["run", "--quiet", "--locked", "--package", "ventana-core", "--example", "gallery", "--"];
    run(cargo(&example).arg(root().join("web/gallery")).arg(&made))?;
    let list = |locale: &str| {
        let name = format!("gallery.{locale}.json");
        let text = read(&made.join(&name))?;
        Ok((format!("web/{name}"), text))
    };
    crate::texts::LANGUAGES.into_iter().map(list).collect()
}
