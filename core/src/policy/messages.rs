//! What each type of free-form message holds, how long and how many. Lengths are characters in Meta's wording.

use super::Fact;
use super::shapes::{Media, Named, Shape, fact, may, need};

/// The longest text of a message and of a list; longer than any other.
pub const TEXT_LENGTH: usize = 4096;

const CAPTION: usize = 1024;

/// JPEG and PNG.
pub static IMAGE: Media = Media { caption: CAPTION, has_filename: false, endings: &["jpg", "jpeg", "png"] };
/// MP4 and 3GPP.
pub static VIDEO: Media = Media { caption: CAPTION, has_filename: false, endings: &["mp4", "3gp", "3gpp"] };
/// AAC, AMR, MPEG, M4A and OGG.
pub static AUDIO: Media = Media {
    caption: 0,
    has_filename: false,
    endings: &["aac", "amr", "mp3", "mpeg", "m4a", "mp4", "ogg", "opus"],
};
/// Text, PDF and Office files.
pub static DOCUMENT: Media = Media {
    caption: CAPTION,
    has_filename: true,
    endings: &["txt", "csv", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx"],
};
/// WebP.
pub static STICKER: Media = Media { caption: 0, has_filename: false, endings: &["webp"] };

/// Endings that say for certain which kind of file it is, beside those of the kinds themselves.
pub static OTHER_ENDINGS: Fact<&[&str]> = Fact {
    value: &["gif", "bmp", "svg", "tiff", "heic", "avi", "mov", "mkv", "webm", "wav", "flac", "zip"],
    source: "Meta, Media",
    as_of: "2026-09-11",
};

const LATITUDE: Shape = Shape::Number(-90, 90);
const LONGITUDE: Shape = Shape::Number(-180, 180);

/// A place on a map, as a header of a template needs it.
pub(super) const PLACE: Shape = Shape::Object(&[
    need("latitude", LATITUDE),
    need("longitude", LONGITUDE),
    need("name", Shape::Text(0)),
    need("address", Shape::Text(0)),
]);

/// The types of free-form messages and what their member of the same name holds.
pub static TYPES: &[Named] = &[
    (
        "text",
        fact(
            Shape::Object(&[need("body", Shape::Text(TEXT_LENGTH)), may("preview_url", Shape::Flag)]),
            "Meta, Text messages",
        ),
    ),
    ("image", fact(Shape::Media(&IMAGE), "Meta, Image messages")),
    ("video", fact(Shape::Media(&VIDEO), "Meta, Video messages")),
    ("audio", fact(Shape::Media(&AUDIO), "Meta, Audio messages")),
    ("document", fact(Shape::Media(&DOCUMENT), "Meta, Document messages")),
    ("sticker", fact(Shape::Media(&STICKER), "Meta, Sticker messages")),
    (
        "location",
        fact(
            Shape::Object(&[
                need("latitude", LATITUDE),
                need("longitude", LONGITUDE),
                may("name", Shape::Text(0)),
                may("address", Shape::Text(0)),
            ]),
            "Meta, Location messages",
        ),
    ),
    ("contacts", fact(Shape::List(1, 257, &CONTACT), "Meta, Contacts messages")),
    (
        "reaction",
        fact(
            Shape::Object(&[need("message_id", Shape::Text(0)), need("emoji", Shape::Free)]),
            "Meta, Reaction messages",
        ),
    ),
    ("interactive", fact(Shape::Object(&[need("type", Shape::Text(0))]), "Meta, Messages reference")),
];

static CONTACT: Shape =
    Shape::Object(&[need("name", Shape::Object(&[need("formatted_name", Shape::Text(0))]))]);

/// The parts of a name of which a contact needs one beside `formatted_name`.
pub static NAME_PARTS: Fact<&[&str]> = Fact {
    value: &["first_name", "last_name", "middle_name", "suffix", "prefix"],
    source: "Meta, Contacts messages",
    as_of: "2026-09-11",
};

/// The longest text of a Direct Send.
pub static DIRECT_SEND_LENGTH: Fact<usize> =
    Fact { value: 1024, source: "Meta, Direct Send, as described by client libraries", as_of: "2026-10-12" };

/// Members of every message.
pub static ENVELOPE: Fact<Shape> = Fact {
    value: Shape::Object(&[
        may("messaging_product", Shape::Word(&["whatsapp"])),
        may("recipient_type", Shape::Word(&["individual", "group"])),
        may("to", Shape::Text(0)),
        may("recipient", Shape::Text(0)),
        may("context", Shape::Object(&[need("message_id", Shape::Text(0))])),
        may("biz_opaque_callback_data", Shape::Text(512)),
    ]),
    source: "Meta, Messages reference",
    as_of: "2026-09-11",
};

/// The mark that a message was read, with or without a typing indicator.
pub static READ: Fact<Shape> = Fact {
    value: Shape::Object(&[
        need("message_id", Shape::Text(0)),
        may("typing_indicator", Shape::Object(&[need("type", Shape::Word(&["text"]))])),
    ]),
    source: "Meta, Typing indicators",
    as_of: "2026-09-11",
};
