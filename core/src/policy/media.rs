//! Which files Meta takes as samples and in messages, and how large they may be.

use super::Fact;
use crate::template::HeaderFormat;

/// What a file above a text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaFacts {
    /// The header that shows it.
    pub format: HeaderFormat,
    /// Its media types.
    pub kinds: &'static [&'static str],
    /// The same as people say it.
    pub names: &'static str,
    /// The most megabytes of 1,024 × 1,024 bytes, in tenths.
    pub tenths_of_mb: u32,
}

/// The files of headers and cards.
pub static HEADER_MEDIA: Fact<&[MediaFacts]> = Fact {
    value: &[
        MediaFacts {
            format: HeaderFormat::Image,
            kinds: &["image/jpeg", "image/png"],
            names: "JPEG, PNG",
            tenths_of_mb: 50,
        },
        MediaFacts {
            format: HeaderFormat::Video,
            kinds: &["video/mp4", "video/3gpp", "video/3gp"],
            names: "MP4, 3GP",
            tenths_of_mb: 160,
        },
        MediaFacts {
            format: HeaderFormat::Document,
            kinds: &["application/pdf"],
            names: "PDF",
            tenths_of_mb: 1000,
        },
        MediaFacts { format: HeaderFormat::Gif, kinds: &["video/mp4"], names: "MP4", tenths_of_mb: 35 },
    ],
    source: "Meta, Media; Template components",
    as_of: "2026-05-06",
};

/// What a header of a format takes; `None` where it takes no file.
#[must_use]
pub fn of_format(format: HeaderFormat) -> Option<&'static MediaFacts> {
    HEADER_MEDIA.value.iter().find(|facts| facts.format == format)
}

/// The most bytes that any header takes.
#[must_use]
pub fn most_bytes() -> u64 {
    HEADER_MEDIA.value.iter().map(MediaFacts::bytes).max().unwrap_or(0)
}

impl MediaFacts {
    /// The most bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        u64::from(self.tenths_of_mb) * 1024 * 1024 / 10
    }

    /// The most megabytes as they are written: `5`, `3.5`.
    #[must_use]
    pub fn megabytes(&self) -> String {
        match (self.tenths_of_mb / 10, self.tenths_of_mb % 10) {
            (whole, 0) => whole.to_string(),
            (whole, tenth) => format!("{whole}.{tenth}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn megabytes_are_counted_and_written() {
        let of = |format| of_format(format).map(|facts| (facts.bytes(), facts.megabytes()));
        assert_eq!(of(HeaderFormat::Image), Some((5_242_880, "5".to_owned())));
        assert_eq!(of(HeaderFormat::Gif), Some((3_670_016, "3.5".to_owned())));
        assert_eq!(of(HeaderFormat::Text), None);
        assert_eq!(most_bytes(), 104_857_600);
    }
}
