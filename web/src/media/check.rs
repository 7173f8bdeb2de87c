use super::LocalFile;
use super::texts;
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;
use ventana_core::policy::media;
use ventana_core::template::HeaderFormat;

/// What is wrong with a file as the sample of a header, the gravest first.
pub(crate) fn check(file: &LocalFile, format: HeaderFormat, locale: Locale) -> Vec<(Severity, String)> {
    let Some(facts) = media::of_format(format) else { return Vec::new() };
    let mut found = Vec::new();
    if !facts.kinds.contains(&file.kind.as_str()) {
        let kind = if file.kind.is_empty() { &file.name } else { &file.kind };
        let args = [("kind", kind.as_str().into()), ("names", facts.names.into())];
        found.push((Severity::Error, texts::WRONG_KIND.fill(locale, &args)));
    }
    #[expect(clippy::cast_precision_loss, reason = "the sizes of files that are taken are exact in an f64")]
    if file.size > facts.bytes() as f64 {
        let (size, most) = (size(file.size), facts.megabytes());
        let args = [("size", size.as_str().into()), ("most", most.as_str().into())];
        found.push((Severity::Error, texts::TOO_LARGE.fill(locale, &args)));
    }
    if let Some((width, height)) = file.dimensions
        && width < height
    {
        found.push((Severity::Warning, texts::TALL.get(locale).to_owned()));
    }
    found
}

/// A size as people read it, such as `240 KB`.
pub(crate) fn size(bytes: f64) -> String {
    const KB: f64 = 1024.0;
    let whole = |value: f64| {
        #[expect(
            clippy::cast_sign_loss,
            clippy::cast_possible_truncation,
            reason = "the size of a file is a whole number that is not negative"
        )]
        let whole = value.max(1.0) as u64;
        whole
    };
    if bytes < KB * KB {
        return format!("{} KB", whole((bytes / KB).ceil()));
    }
    let tenths = whole((bytes / KB / KB * 10.0).ceil());
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(kind: &str, size: f64, dimensions: Option<(u32, u32)>) -> LocalFile {
        let (handle, name, address) = ("file:a".into(), "a".into(), String::new());
        LocalFile { handle, name, kind: kind.into(), size, dimensions, address }
    }

    #[test]
    fn a_file_is_held_to_what_its_header_takes() {
        let said = |file: &LocalFile, format| {
            check(file, format, Locale::En).into_iter().map(|(severity, _)| severity).collect::<Vec<_>>()
        };
        let mb = 1024.0 * 1024.0;
        let photo = file("image/png", 5.0 * mb, Some((1200, 628)));
        assert!(said(&photo, HeaderFormat::Image).is_empty());
        assert_eq!(said(&photo, HeaderFormat::Video), [Severity::Error]);
        let large = file("image/webp", 5.0 * mb + 1.0, Some((600, 900)));
        assert_eq!(said(&large, HeaderFormat::Image), [Severity::Error, Severity::Error, Severity::Warning]);
        assert!(said(&large, HeaderFormat::Location).is_empty());
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!([size(0.0), size(1025.0), size(5_242_881.0)], ["1 KB", "2 KB", "5.1 MB"]);
    }
}
