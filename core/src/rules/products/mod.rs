//! What is wrong with catalogs and products, and what the kinds of templates demand of category and header.

pub(super) mod header_beside_catalog;
pub(super) mod header_not_here;
pub(super) mod kind_needs_marketing;
pub(super) mod missing_product_header;
