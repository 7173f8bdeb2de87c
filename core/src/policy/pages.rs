//! Where Meta's pages stand that sources name.

use super::Fact;

/// Below which address Meta's pages on WhatsApp stand.
const WHATSAPP: &str = "https://developers.facebook.com/documentation/business-messaging/whatsapp/";

/// Pages by the name a source gives them, and where they stand below the address of all. A name that is part of another
/// comes after it.
pub static PAGES: Fact<&[(&str, &str)]> = Fact {
    value: &[
        ("Message Template API", "reference/whatsapp-business-account/message-template-api"),
        ("Template components", "templates/components"),
        ("Template fundamentals", "templates/overview"),
        ("Template management", "templates/template-management"),
        ("Template review", "templates/template-review"),
        ("Template categorization", "templates/template-categorization"),
        ("Template categories", "templates/template-categorization"),
        ("Supported languages", "templates/supported-languages"),
        ("Authentication templates", "templates/authentication-templates/authentication-templates"),
        ("Media card carousel templates", "templates/marketing-templates/media-card-carousel-templates"),
        ("Limited-time offer templates", "templates/marketing-templates/limited-time-offer-templates"),
        ("Error codes", "support/error-codes"),
    ],
    source: "Meta's pages, by the addresses that other projects quote",
    as_of: "2026-11-26",
};

/// The address of the first page that a source names, where it is known.
///
/// # Examples
/// ```
/// use ventana_core::policy::pages::address;
/// assert!(address("Meta, Template components").is_some_and(|page| page.ends_with("/templates/components")));
/// assert_eq!(address("RFC 8259"), None);
/// ```
#[must_use]
pub fn address(source: &str) -> Option<String> {
    let (_, page) = PAGES.value.iter().find(|(name, _)| source.contains(name))?;
    Some([WHATSAPP, page].concat())
}
