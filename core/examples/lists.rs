//! Puts texts of the editor together that are data: from a folder with a file an entry, which says all in three languages,
//! to a list a language in another folder, named after the first, as `cargo xtask build editor` asks for.

use std::path::{Path, PathBuf};
use ventana_core::Locale;
use ventana_core::json::{Json, parse};

fn main() -> Result<(), String> {
    let folders: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = folders.as_slice() else {
        return Err("Two folders are wanted: of the entries, and for the lists.".into());
    };
    let entries = std::fs::read_dir(from).map_err(|error| format!("{from}: {error}"))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let name = Path::new(from).file_name().unwrap_or_default().to_string_lossy();
    for locale in Locale::ALL {
        let entries: Vec<_> = files.iter().map(|file| entry(file, locale)).collect::<Result<_, _>>()?;
        let list = Path::new(to).join(format!("{name}.{}.json", locale.code()));
        std::fs::write(&list, Json::Array(entries).to_string())
            .map_err(|error| format!("{}: {error}", list.display()))?;
    }
    Ok(())
}

/// What the list of a language says of an entry: its name, and each member as it is said in that language.
fn entry(file: &Path, locale: Locale) -> Result<Json, String> {
    let named = |why: String| format!("{}: {why}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| named(error.to_string()))?;
    let whole = parse(&text).map_err(|error| named(format!("{error:?}")))?;
    let members = whole.as_object().ok_or_else(|| named("an object is wanted".into()))?;
    let slug = file.file_stem().unwrap_or_default().to_string_lossy();
    let mut said = vec![("slug", Json::from(slug.as_ref()))];
    for (name, value) in members.iter() {
        let value =
            spoken(value, locale).ok_or_else(|| named(format!("{name} is not said in {}", locale.code())))?;
        said.push((name, value.clone()));
    }
    Ok(Json::from_iter(said))
}

/// A member in a language; what is the same in all languages is an object in none.
fn spoken(value: &Json, locale: Locale) -> Option<&Json> {
    if value.as_object().is_some() { value.get(locale.code()) } else { Some(value) }
}
