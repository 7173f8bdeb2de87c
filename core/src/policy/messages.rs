//! What each type of free-form message holds, how long and how many. Lengths are characters in Meta's wording.

use super::Fact;

/// What a value must be. A text is never empty unless it is `Free`.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Anything at all.
    Any,
    /// A text of at most so many characters; 0 for no limit.
    Text(usize),
    /// A text that may be empty.
    Free,
    /// A value that is put into a template: no line break, tab or long run of spaces; 0 for no limit.
    Value(usize),
    /// A whole number between two others, or a text that holds one.
    Whole(i64, i64),
    /// A number between two whole ones, or a text that holds one.
    Number(i64, i64),
    /// `true` or `false`.
    Flag,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// An address that begins with `http://` or `https://`.
    Link,
    /// A file by `id` or `link`.
    Media(&'static Media),
    /// The header of an interactive message, of one of these types.
    Header(&'static [&'static str]),
    /// An object with these members; others are passed over.
    Object(&'static [Member]),
    /// A list of at least and at most so many.
    List(usize, usize, &'static Shape),
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub key: &'static str,
    /// Whether Meta refuses the message without it.
    pub is_required: bool,
    /// What it must be.
    pub shape: Shape,
}

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Media {
    /// The longest caption; 0 where none is taken.
    pub caption: usize,
    /// Whether it has a file name.
    pub has_filename: bool,
    /// The endings of files that Meta takes.
    pub endings: &'static [&'static str],
}

pub(super) const fn need(key: &'static str, shape: Shape) -> Member {
    Member { key, is_required: true, shape }
}

pub(super) const fn may(key: &'static str, shape: Shape) -> Member {
    Member { key, is_required: false, shape }
}

/// A type of message, of interactive message or of parameter, by name.
pub type Named = (&'static str, Fact<Shape>);

/// The shape of the type called `name`, in either case.
#[must_use]
pub fn shape_of(types: &'static [Named], name: &str) -> Option<&'static Shape> {
    types.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, fact)| &fact.value)
}

const fn fact(value: Shape, source: &'static str) -> Fact<Shape> {
    Fact { value, source, as_of: "2026-09-11" }
}

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

const BODY: Member = need("body", Shape::Object(&[need("text", Shape::Text(1024))]));
const FOOTER: Member = may("footer", Shape::Object(&[need("text", Shape::Text(60))]));
const HEADER: Member = may("header", Shape::Header(&["text", "image", "video", "document"]));

/// The longest text of a header.
pub static HEADER_LENGTH: Fact<usize> =
    Fact { value: 60, source: "Meta, Interactive messages", as_of: "2026-09-11" };

/// The longest body of a list in Meta's schema; its page says 4096.
pub static LIST_BODY_IN_SCHEMA: Fact<usize> =
    Fact { value: 1024, source: "facebook/openapi v23.0", as_of: "2026-09-11" };

/// The most rows of a list, and the most products of a message, over all their sections.
pub static ROWS: Fact<usize> =
    Fact { value: 10, source: "Meta, Interactive list messages", as_of: "2026-09-11" };
/// The same for products.
pub static PRODUCTS: Fact<usize> = Fact { value: 30, source: "Meta, Share products", as_of: "2026-09-11" };

/// The longest label of a flow button that Meta advises.
pub static FLOW_LABEL_LENGTH: Fact<usize> =
    Fact { value: 30, source: "Meta, Interactive flow messages", as_of: "2026-09-11" };

/// The most line breaks in the body of a card.
pub static CARD_BODY_BREAKS: Fact<usize> =
    Fact { value: 2, source: "Meta, Interactive media carousel messages", as_of: "2026-09-11" };

/// Where address requests are taken: ISO countries.
pub static ADDRESS_COUNTRIES: Fact<&[&str]> =
    Fact { value: &["IN"], source: "Meta, Address messages", as_of: "2025-11-07" };

/// The longest text of a Direct Send.
pub static DIRECT_SEND_LENGTH: Fact<usize> =
    Fact { value: 1024, source: "Meta, Direct Send, as described by client libraries", as_of: "2026-10-12" };

/// Sections of products, in a message and in the send of a template.
pub(super) static PRODUCT_SECTION: Shape = Shape::Object(&[
    may("title", Shape::Text(24)),
    need("product_items", Shape::List(1, 30, &Shape::Object(&[need("product_retailer_id", Shape::Text(0))]))),
]);

/// The label and address of a button that opens a page.
static LINK_BUTTON: Shape = Shape::Object(&[need("display_text", Shape::Text(20)), need("url", Shape::Link)]);

/// The types of interactive messages and what `interactive` holds.
pub static INTERACTIVE: &[Named] = &[
    (
        "button",
        fact(
            Shape::Object(&[
                HEADER,
                BODY,
                FOOTER,
                need("action", Shape::Object(&[need("buttons", Shape::List(1, 3, &REPLY_BUTTON))])),
            ]),
            "Meta, Interactive reply buttons messages",
        ),
    ),
    (
        "list",
        fact(
            Shape::Object(&[
                may("header", Shape::Header(&["text"])),
                need("body", Shape::Object(&[need("text", Shape::Text(TEXT_LENGTH))])),
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("button", Shape::Text(20)),
                        need("sections", Shape::List(1, 10, &LIST_SECTION)),
                    ]),
                ),
            ]),
            "Meta, Interactive list messages",
        ),
    ),
    (
        "cta_url",
        fact(
            Shape::Object(&[
                HEADER,
                BODY,
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["cta_url"])),
                        need("parameters", LINK_BUTTON),
                    ]),
                ),
            ]),
            "Meta, Interactive CTA URL messages",
        ),
    ),
    (
        "location_request_message",
        fact(
            Shape::Object(&[
                BODY,
                need("action", Shape::Object(&[need("name", Shape::Word(&["send_location"]))])),
            ]),
            "Meta, Location request messages",
        ),
    ),
    (
        "flow",
        fact(
            Shape::Object(&[
                HEADER,
                BODY,
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["flow"])),
                        need(
                            "parameters",
                            Shape::Object(&[
                                need("flow_message_version", Shape::Word(&["3"])),
                                need("flow_cta", Shape::Text(0)),
                                may("mode", Shape::Word(&["draft", "published"])),
                                may("flow_action", Shape::Word(&["navigate", "data_exchange"])),
                                may("flow_token", Shape::Text(0)),
                            ]),
                        ),
                    ]),
                ),
            ]),
            "facebook/openapi v23.0; Meta, Interactive flow messages",
        ),
    ),
    (
        "product",
        fact(
            Shape::Object(&[
                may("body", Shape::Object(&[need("text", Shape::Text(1024))])),
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("catalog_id", Shape::Text(0)),
                        need("product_retailer_id", Shape::Text(0)),
                    ]),
                ),
            ]),
            "Meta, Share products",
        ),
    ),
    (
        "product_list",
        fact(
            Shape::Object(&[
                need("header", Shape::Header(&["text"])),
                BODY,
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("catalog_id", Shape::Text(0)),
                        need("sections", Shape::List(1, 10, &PRODUCT_SECTION)),
                    ]),
                ),
            ]),
            "Meta, Share products",
        ),
    ),
    (
        "catalog_message",
        fact(
            Shape::Object(&[
                BODY,
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["catalog_message"])),
                        may(
                            "parameters",
                            Shape::Object(&[may("thumbnail_product_retailer_id", Shape::Text(0))]),
                        ),
                    ]),
                ),
            ]),
            "Meta, Share products",
        ),
    ),
    (
        "carousel",
        fact(
            Shape::Object(&[
                BODY,
                need("action", Shape::Object(&[need("cards", Shape::List(2, 10, &CARD))])),
            ]),
            "Meta, Interactive carousel messages",
        ),
    ),
    (
        "address_message",
        fact(
            Shape::Object(&[
                BODY,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["address_message"])),
                        need("parameters", Shape::Object(&[need("country", Shape::Text(0))])),
                    ]),
                ),
            ]),
            "Meta, Address messages",
        ),
    ),
    (
        "call_permission_request",
        fact(
            Shape::Object(&[
                may("body", Shape::Object(&[need("text", Shape::Text(1024))])),
                need("action", Shape::Object(&[need("name", Shape::Word(&["call_permission_request"]))])),
            ]),
            "Meta, User call permissions",
        ),
    ),
    (
        "voice_call",
        fact(
            Shape::Object(&[
                BODY,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["voice_call"])),
                        may(
                            "parameters",
                            Shape::Object(&[
                                may("display_text", Shape::Text(20)),
                                may("ttl_minutes", Shape::Whole(1, 43_200)),
                                may("payload", Shape::Text(512)),
                            ]),
                        ),
                    ]),
                ),
            ]),
            "Meta, Call button messages and deep links",
        ),
    ),
    ("request_contact_info", fact(Shape::Object(&[BODY]), "Client libraries, 2026")),
    (
        "order_details",
        fact(
            Shape::Object(&[
                BODY,
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["review_and_pay"])),
                        need("parameters", Shape::Object(&[need("reference_id", Shape::Text(0))])),
                    ]),
                ),
            ]),
            "Meta, Payments",
        ),
    ),
    (
        "order_status",
        fact(
            Shape::Object(&[
                BODY,
                FOOTER,
                need(
                    "action",
                    Shape::Object(&[
                        need("name", Shape::Word(&["review_order"])),
                        need("parameters", ORDER_STATUS),
                    ]),
                ),
            ]),
            "Meta, Payments",
        ),
    ),
];

/// The state of an order, in a message and in the send of a template.
pub(super) const ORDER_STATUS: Shape = Shape::Object(&[
    need("reference_id", Shape::Text(0)),
    need(
        "order",
        Shape::Object(&[need(
            "status",
            Shape::Word(&["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"]),
        )]),
    ),
]);

static REPLY_BUTTON: Shape = Shape::Object(&[
    need("type", Shape::Word(&["reply"])),
    need("reply", Shape::Object(&[need("id", Shape::Text(256)), need("title", Shape::Text(20))])),
]);

static LIST_SECTION: Shape = Shape::Object(&[
    may("title", Shape::Text(24)),
    need(
        "rows",
        Shape::List(
            1,
            10,
            &Shape::Object(&[
                need("id", Shape::Text(200)),
                need("title", Shape::Text(24)),
                may("description", Shape::Text(72)),
            ]),
        ),
    ),
]);

static CARD: Shape = Shape::Object(&[
    need("card_index", Shape::Whole(0, 9)),
    may("header", Shape::Header(&["image", "video"])),
    may("body", Shape::Object(&[need("text", Shape::Text(160))])),
    need(
        "action",
        Shape::Object(&[
            may("parameters", LINK_BUTTON),
            may("buttons", Shape::List(1, 2, &CARD_BUTTON)),
            may("catalog_id", Shape::Text(0)),
            may("product_retailer_id", Shape::Text(0)),
        ]),
    ),
]);

static CARD_BUTTON: Shape = Shape::Object(&[may(
    "quick_reply",
    Shape::Object(&[need("id", Shape::Text(20)), need("title", Shape::Text(20))]),
)]);

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
