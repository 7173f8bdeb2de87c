//! What the send of a template may hold.

use super::messages::{self, PLACE};
use super::shapes::{Media, Member, Named, Shape, may, need};
use super::{Fact, interactive, limits};

const REFERENCE: &str = "Meta, Messages reference; whatsapp-api-js 6.3.0";

const fn fact(value: Shape) -> Fact<Shape> {
    Fact { value, source: REFERENCE, as_of: "2026-09-11" }
}

/// The name, the language and the components; these are judged on their own.
pub static TEMPLATE: Fact<Shape> = fact(Shape::Object(&[
    need("name", Shape::Text(0)),
    need(
        "language",
        Shape::Object(&[need("code", Shape::Text(0)), may("policy", Shape::Word(&["deterministic"]))]),
    ),
]));

/// The types of components.
pub static COMPONENTS: Fact<&[&str]> = Fact {
    value: &[
        "header",
        "body",
        "button",
        "carousel",
        "limited_time_offer",
        "order_status",
        "tap_target_configuration",
    ],
    source: REFERENCE,
    as_of: "2026-09-11",
};

/// The values of a button's `sub_type`; another one is refused.
pub static SUB_TYPES: Fact<&[&str]> = Fact {
    value: &[
        "booking_confirmation",
        "catalog",
        "copy_code",
        "flow",
        "mpm",
        "order_details",
        "quick_reply",
        "reminder",
        "url",
        "voice_call",
    ],
    source: "Answer of the API, frappe_whatsapp issue 188",
    as_of: "2026-11-22",
};

/// The highest index of a button.
pub static LAST_INDEX: Fact<i64> = Fact { value: 9, source: REFERENCE, as_of: "2026-09-11" };

const fn text(key: &'static str) -> Member {
    need(key, Shape::Text(0))
}

static IMAGE: Media = Media { caption: 0, ..messages::IMAGE };
static VIDEO: Media = Media { caption: 0, ..messages::VIDEO };
static DOCUMENT: Media = Media { caption: 0, has_filename: true, endings: &["pdf"] };
static GIF: Media = Media { caption: 0, has_filename: false, endings: &["mp4", "gif"] };

/// The types of parameters and what they hold.
pub static PARAMETERS: &[Named] = &[
    ("text", fact(Shape::Object(&[need("text", Shape::Value(0))]))),
    (
        "currency",
        fact(Shape::Object(&[need(
            "currency",
            Shape::Object(&[
                need("fallback_value", Shape::Value(0)),
                need("code", Shape::Text(3)),
                need("amount_1000", Shape::Whole(1, i64::MAX)),
            ]),
        )])),
    ),
    (
        "date_time",
        fact(Shape::Object(&[need("date_time", Shape::Object(&[need("fallback_value", Shape::Value(0))]))])),
    ),
    ("image", fact(Shape::Object(&[need("image", Shape::Media(&IMAGE))]))),
    ("video", fact(Shape::Object(&[need("video", Shape::Media(&VIDEO))]))),
    ("document", fact(Shape::Object(&[need("document", Shape::Media(&DOCUMENT))]))),
    ("gif", fact(Shape::Object(&[need("gif", Shape::Media(&GIF))]))),
    ("location", fact(Shape::Object(&[need("location", PLACE)]))),
    (
        "product",
        fact(Shape::Object(&[need(
            "product",
            Shape::Object(&[text("product_retailer_id"), text("catalog_id")]),
        )])),
    ),
    ("payload", fact(Shape::Object(&[text("payload")]))),
    ("coupon_code", fact(Shape::Object(&[need("coupon_code", Shape::Value(limits::COUPON_LENGTH.value))]))),
    (
        "action",
        fact(Shape::Object(&[need(
            "action",
            Shape::Object(&[
                may("thumbnail_product_retailer_id", Shape::Text(0)),
                may("sections", Shape::List(1, 10, &interactive::PRODUCT_SECTION)),
                may("flow_token", Shape::Text(0)),
                may("flow_action_data", Shape::Object(&[])),
                may("order_details", Shape::Object(&[text("reference_id")])),
            ]),
        )])),
    ),
    ("ttl_minutes", fact(Shape::Object(&[need("ttl_minutes", Shape::Whole(1, 43_200))]))),
    (
        "limited_time_offer",
        fact(Shape::Object(&[need(
            "limited_time_offer",
            Shape::Object(&[need("expiration_time_ms", Shape::Whole(1, i64::MAX))]),
        )])),
    ),
    ("order_status", fact(Shape::Object(&[need("order_status", interactive::ORDER_STATUS)]))),
    (
        "tap_target_configuration",
        fact(Shape::Object(&[need(
            "tap_target_configuration",
            Shape::List(1, 1, &Shape::Object(&[need("url", Shape::Link), text("title")])),
        )])),
    ),
];

const ERROR_PAGE: &str = "Meta, Error codes";

/// The longest text of a header once its values stand in it.
pub static HEADER_LENGTH: Fact<usize> = Fact { value: 60, source: ERROR_PAGE, as_of: "2026-09-11" };
/// The longest body once its values stand in it.
pub static BODY_LENGTH: Fact<usize> = Fact { value: 1024, source: ERROR_PAGE, as_of: "2026-09-11" };
/// The same of a template that is a body and nothing else.
pub static LONE_BODY_LENGTH: Fact<usize> = Fact { value: 32_768, source: REFERENCE, as_of: "2026-09-11" };
/// The most spaces in a row inside a value.
pub static SPACES: Fact<usize> =
    Fact { value: 4, source: "Answers of the API, 2025 and 2026", as_of: "2026-11-22" };
/// The longest one-time code.
pub static CODE_LENGTH: Fact<usize> =
    Fact { value: 15, source: "Meta, Template categories", as_of: "2026-09-11" };
/// The longest payload of a quick reply that most clients take; Meta publishes none.
pub static PAYLOAD_LENGTH: Fact<usize> = Fact { value: 256, source: "pywa 4.4.0", as_of: "2026-11-22" };
/// The most products of a send.
pub static PRODUCTS: Fact<usize> =
    Fact { value: 30, source: "Meta, Multi-product templates", as_of: "2026-09-11" };
/// The most cards of a send.
pub static CARDS: Fact<usize> =
    Fact { value: 10, source: "Meta, Product card carousel templates", as_of: "2026-09-11" };
/// An expiration before this many milliseconds since 1970 was meant in seconds; it is March 1973.
pub static FIRST_MILLISECONDS: Fact<i64> = Fact {
    value: 100_000_000_000,
    source: "Follows from the unit that Meta, Limited-time offer templates, asks for",
    as_of: "2026-09-11",
};
