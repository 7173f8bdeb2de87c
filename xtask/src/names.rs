//! Names of shipped files that change with their content, and the references to them.

/// A name with the hash of the content in it: `web/icons.svg` becomes `icons.1f2e….svg`.
pub(crate) fn hashed(name: &str, content: &[u8]) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    let (stem, extension) = file.split_once('.').unwrap_or((file, ""));
    format!("{stem}.{:016x}.{extension}", fnv1a(content))
}

/// A hash that is the same on every machine; nobody is kept out by it.
fn fnv1a(content: &[u8]) -> u64 {
    content
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The text with every reference to a source replaced by the shipped name. Longer sources go first, since one may end
/// in another.
pub(crate) fn rewritten(text: &str, names: &[(String, String)]) -> String {
    let mut names: Vec<_> = names.iter().collect();
    names.sort_by_key(|(source, _)| std::cmp::Reverse(source.len()));
    names.into_iter().fold(text.to_owned(), |text, (source, shipped)| text.replace(source, shipped))
}

/// The name without its hash, for tables that should not change with every build.
pub(crate) fn unhashed(name: &str) -> String {
    name.split('.').filter(|part| !is_hash(part)).collect::<Vec<_>>().join(".")
}

/// Whether the name changes with the content.
pub(crate) fn is_hashed(name: &str) -> bool {
    name.split('.').any(is_hash)
}

fn is_hash(part: &str) -> bool {
    part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_its_content_and_back() {
        let name = hashed("web/ventana_bg.wasm", b"a");
        assert_eq!(name, "ventana_bg.af63dc4c8601ec8c.wasm");
        assert_ne!(name, hashed("web/ventana_bg.wasm", b"b"));
        assert_eq!(unhashed(&name), "ventana_bg.wasm");
        assert!(is_hashed(&name) && !is_hashed("index.html"));
    }

    #[test]
    fn every_reference_is_rewritten() {
        let names =
            [("web/a.svg".to_owned(), "a.1.svg".to_owned()), ("a.svg".to_owned(), "wrong".to_owned())];
        assert_eq!(
            rewritten("<use href=\"web/a.svg#x\"> web/a.svg", &names),
            "<use href=\"a.1.svg#x\"> a.1.svg"
        );
    }
}
