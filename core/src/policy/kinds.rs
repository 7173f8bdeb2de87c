//! What goes together in a template: which buttons stand alone or make it marketing, which headers go with what.

use super::Fact;
use crate::template::{ButtonKind, HeaderFormat};

const GUIDES: &str = "Meta's guides of offers, carousels, products and orders";

/// The buttons that take no other button beside them.
pub static ALONE: Fact<&[ButtonKind]> = Fact {
    value: &[ButtonKind::Otp, ButtonKind::Catalog, ButtonKind::Mpm],
    source: "Gupshup, Template Button List; Meta, Authentication templates",
    as_of: "2026-09-11",
};

/// The buttons that only a marketing template has.
pub static MARKETING_BUTTONS: Fact<&[ButtonKind]> = Fact {
    value: &[ButtonKind::CopyCode, ButtonKind::Catalog, ButtonKind::Mpm, ButtonKind::Spm],
    source: "Meta's guides of coupons, catalogs and products",
    as_of: "2026-09-11",
};

/// What stands above a message or card with a button that shows one product.
pub static PRODUCT_HEADERS: Fact<&[HeaderFormat]> =
    Fact { value: &[HeaderFormat::Product], source: GUIDES, as_of: "2026-09-11" };

/// What stands above a card.
pub static CARD_HEADERS: Fact<&[HeaderFormat]> = Fact {
    value: &[HeaderFormat::Image, HeaderFormat::Video, HeaderFormat::Product],
    source: GUIDES,
    as_of: "2026-09-11",
};

/// What stands above a limited-time offer.
pub static OFFER_HEADERS: Fact<&[HeaderFormat]> =
    Fact { value: &[HeaderFormat::Image, HeaderFormat::Video], source: GUIDES, as_of: "2026-09-11" };

/// What stands above a message that shows several products.
pub static ITEMS_HEADERS: Fact<&[HeaderFormat]> =
    Fact { value: &[HeaderFormat::Text], source: GUIDES, as_of: "2026-09-11" };

/// What stands above an order to review and pay.
pub static ORDER_HEADERS: Fact<&[HeaderFormat]> = Fact {
    value: &[HeaderFormat::Text, HeaderFormat::Image, HeaderFormat::Document],
    source: GUIDES,
    as_of: "2026-09-11",
};
