//! What is wrong with limited-time offers and coupons.

mod codes;
pub(super) mod coupon_characters;
pub(super) mod coupon_not_first;
pub(super) mod coupon_too_long;
pub(super) mod footer_beside_offer;
pub(super) mod long_coupon;
pub(super) mod missing_offer_text;
pub(super) mod offer_too_long;
pub(super) mod offer_without_url;
