//! What each type of interactive message holds, how long and how many.

use super::Fact;
use super::messages::TEXT_LENGTH;
use super::shapes::{Member, Named, Shape, fact, may, need};

const BODY: Member = need("body", Shape::Object(&[need("text", Shape::Text(1024))]));
const OPTIONAL_BODY: Member = may("body", Shape::Object(&[need("text", Shape::Text(1024))]));
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

/// An action that is told by its name, with what else it holds.
macro_rules! action {
    ($name:literal $(, $member:expr)* $(,)?) => {
        need("action", Shape::Object(&[need("name", Shape::Word(&[$name])) $(, $member)*]))
    };
}

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
            Shape::Object(&[HEADER, BODY, FOOTER, action!("cta_url", need("parameters", LINK_BUTTON))]),
            "Meta, Interactive CTA URL messages",
        ),
    ),
    (
        "location_request_message",
        fact(Shape::Object(&[BODY, action!("send_location")]), "Meta, Location request messages"),
    ),
    (
        "flow",
        fact(
            Shape::Object(&[
                HEADER,
                BODY,
                FOOTER,
                action!(
                    "flow",
                    need(
                        "parameters",
                        Shape::Object(&[
                            need("flow_message_version", Shape::Word(&["3"])),
                            need("flow_cta", Shape::Text(0)),
                            may("mode", Shape::Word(&["draft", "published"])),
                            may("flow_action", Shape::Word(&["navigate", "data_exchange"])),
                            may("flow_token", Shape::Text(0)),
                        ]),
                    )
                ),
            ]),
            "facebook/openapi v23.0; Meta, Interactive flow messages",
        ),
    ),
    (
        "product",
        fact(
            Shape::Object(&[
                OPTIONAL_BODY,
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
                action!(
                    "catalog_message",
                    may("parameters", Shape::Object(&[may("thumbnail_product_retailer_id", Shape::Text(0))]),)
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
                action!(
                    "address_message",
                    need("parameters", Shape::Object(&[need("country", Shape::Text(0))]))
                ),
            ]),
            "Meta, Address messages",
        ),
    ),
    (
        "call_permission_request",
        fact(
            Shape::Object(&[OPTIONAL_BODY, action!("call_permission_request")]),
            "Meta, User call permissions",
        ),
    ),
    (
        "voice_call",
        fact(
            Shape::Object(&[
                BODY,
                action!(
                    "voice_call",
                    may(
                        "parameters",
                        Shape::Object(&[
                            may("display_text", Shape::Text(20)),
                            may("ttl_minutes", Shape::Whole(1, 43_200)),
                            may("payload", Shape::Text(512)),
                        ]),
                    )
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
                action!(
                    "review_and_pay",
                    need("parameters", Shape::Object(&[need("reference_id", Shape::Text(0))]))
                ),
            ]),
            "Meta, Payments",
        ),
    ),
    (
        "order_status",
        fact(
            Shape::Object(&[BODY, FOOTER, action!("review_order", need("parameters", ORDER_STATUS))]),
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
