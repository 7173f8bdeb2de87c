//! Puts the examples of the editor's start screen together: from a folder with a file an example, in three languages, to a
//! list a language in another folder, as `cargo xtask build editor` asks for.

use std::path::{Path, PathBuf};
use ventana_core::Locale;
use ventana_core::json::{Json, parse};

fn main() -> Result<(), String> {
    let folders: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = folders.as_slice() else {
        return Err("Two folders are wanted: of the examples, and for the lists.".into());
    };
    let entries = std::fs::read_dir(from).map_err(|error| format!("{from}: {error}"))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for locale in Locale::ALL {
        let examples: Vec<_> = files.iter().map(|file| example(file, locale)).collect::<Result<_, _>>()?;
        let list = Path::new(to).join(format!("gallery.{}.json", locale.code()));
        std::fs::write(&list, Json::Array(examples).to_string())
            .map_err(|error| format!("{}: {error}", list.display()))?;
    }
    Ok(())
}

/// What the list of a language says of an example.
fn example(file: &Path, locale: Locale) -> Result<Json, String> {
    let named = |why: String| format!("{}: {why}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| named(error.to_string()))?;
    let whole = parse(&text).map_err(|error| named(format!("{error:?}")))?;
    let there = |pointer: String| {
        let value = whole.at(&pointer).cloned();
        value.ok_or_else(|| named(format!("nothing is at {pointer}")))
    };
    let spoken = |part: &str| there(format!("/{part}/{}", locale.code()));
    let slug = file.file_stem().unwrap_or_default().to_string_lossy();
    let mut members = vec![
        ("slug", Json::from(slug.as_ref())),
        ("intent", there("/intent".into())?),
        ("title", spoken("title")?),
        ("about", spoken("about")?),
        ("template", spoken("templates")?),
    ];
    members.extend(whole.get("teaches").map(|codes| ("teaches", codes.clone())));
    Ok(Json::from_iter(members))
}
