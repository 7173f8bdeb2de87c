//! How long and how many. Lengths are characters in Meta's wording; its unit is not published.

use super::Fact;
use crate::template::ButtonKind;

const COMPONENTS: &str = "Meta, Template components";
const OFFERS: &str = "Meta, Limited-time offer templates";
const CARDS_GUIDE: &str = "Meta, Media card carousel templates";
const ANSWER_2388047: &str = "Meta's answer 2388047";
const ANSWERS_2388293: &str = "Meta's answers 2388293 and templates it created, 2025 and 2026";
const AUTHENTICATION: &str = "Meta, Authentication templates";
const MANAGEMENT: &str = "Meta, Template management";

/// The longest name of a template.
pub static NAME_LENGTH: Fact<usize> = Fact { value: 512, source: MANAGEMENT, as_of: "2026-09-11" };

/// The longest header text.
pub static HEADER_LENGTH: Fact<usize> = Fact { value: 60, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest body, counted on the template text.
pub static BODY_LENGTH: Fact<usize> = Fact { value: 1024, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest body beside a limited-time offer.
pub static OFFER_BODY_LENGTH: Fact<usize> = Fact { value: 600, source: OFFERS, as_of: "2026-09-11" };

/// The longest body of a card, also with its variables filled.
pub static CARD_BODY_LENGTH: Fact<usize> = Fact { value: 160, source: CARDS_GUIDE, as_of: "2026-06-24" };

/// The most lines of the body of a card.
pub static CARD_BODY_LINES: Fact<usize> =
    Fact { value: 3, source: "Meta's answer 2388245", as_of: "2026-11-22" };

/// The fewest cards of a carousel.
pub static LEAST_CARDS: Fact<usize> = Fact { value: 2, source: CARDS_GUIDE, as_of: "2026-06-24" };

/// The most cards of a carousel.
pub static CARDS: Fact<usize> = Fact { value: 10, source: CARDS_GUIDE, as_of: "2026-06-24" };

/// How many cards a carousel of products is created with.
pub static PRODUCT_CARDS: Fact<usize> =
    Fact { value: 2, source: "Meta, Product card carousel templates", as_of: "2026-09-11" };

/// The most buttons of a card.
pub static CARD_BUTTONS: Fact<usize> = Fact { value: 2, source: CARDS_GUIDE, as_of: "2026-06-24" };

/// The most buttons of a card that shows a product.
pub static PRODUCT_CARD_BUTTONS: Fact<usize> =
    Fact { value: 1, source: "Meta, Product card carousel templates", as_of: "2026-09-11" };

/// The longest line of a limited-time offer.
pub static OFFER_LENGTH: Fact<usize> = Fact { value: 16, source: OFFERS, as_of: "2026-09-11" };

/// The longest code of a coupon on any page of Meta's.
pub static COUPON_LENGTH: Fact<usize> =
    Fact { value: 20, source: "Meta, Coupon code templates", as_of: "2026-09-11" };

/// The longest code of a coupon on every page of Meta's.
pub static SAFE_COUPON_LENGTH: Fact<usize> = Fact { value: 15, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest footer.
pub static FOOTER_LENGTH: Fact<usize> = Fact { value: 60, source: COMPONENTS, as_of: "2026-05-06" };

/// The longest label of a button.
pub static LABEL_LENGTH: Fact<usize> = Fact { value: 25, source: COMPONENTS, as_of: "2026-05-06" };

/// The most buttons of a template.
pub static BUTTONS: Fact<usize> = Fact { value: 10, source: COMPONENTS, as_of: "2026-05-06" };

/// The most emojis of a body.
pub static BODY_EMOJIS: Fact<usize> = Fact { value: 10, source: ANSWER_2388047, as_of: "2026-11-22" };

/// The most line breaks in a row in a body.
pub static BODY_NEWLINES: Fact<usize> = Fact { value: 2, source: ANSWER_2388047, as_of: "2026-11-22" };

/// The most spaces in a row in a body, as partners claim; Meta states it for values of variables only.
pub static BODY_SPACES: Fact<usize> =
    Fact { value: 4, source: "Twilio and older partner guides", as_of: "2026-11-22" };

/// With more buttons than this, or quick replies beside others, desktop clients do not show the message.
pub static DESKTOP_BUTTONS: Fact<usize> = Fact { value: 3, source: COMPONENTS, as_of: "2026-05-06" };

/// How many URL buttons there may be.
pub static URL_BUTTONS: Fact<usize> = Fact { value: 2, source: COMPONENTS, as_of: "2026-05-06" };

/// The most variables of a header text.
pub static HEADER_VARIABLES: Fact<usize> = Fact { value: 1, source: COMPONENTS, as_of: "2026-05-06" };

/// Above this share of variables among the words of a body, in thousandths, Meta has created none: 333 were taken, 364
/// refused.
pub static REFUSED_VARIABLES: Fact<usize> = Fact { value: 350, source: ANSWERS_2388293, as_of: "2026-11-22" };

/// From this share on, in thousandths, single bodies have been refused.
pub static RISKY_VARIABLES: Fact<usize> = Fact { value: 250, source: ANSWERS_2388293, as_of: "2026-11-22" };

/// The longest name of a variable that a client library takes; Meta publishes none.
pub static VARIABLE_NAME_LENGTH: Fact<usize> =
    Fact { value: 20, source: "whatsapp-api-js 6.3.0", as_of: "2026-11-22" };

/// The longest address of a URL button.
pub static URL_LENGTH: Fact<usize> = Fact { value: 2000, source: COMPONENTS, as_of: "2026-05-06" };

/// The fewest and the most minutes after which a one-time code expires.
pub static CODE_EXPIRATION_MINUTES: Fact<(usize, usize)> =
    Fact { value: (1, 90), source: AUTHENTICATION, as_of: "2026-09-11" };

/// The most apps that may take a one-time code.
pub static SUPPORTED_APPS: Fact<usize> = Fact { value: 5, source: AUTHENTICATION, as_of: "2026-09-11" };

/// The longest name of an Android package.
pub static PACKAGE_NAME_LENGTH: Fact<usize> =
    Fact { value: 224, source: AUTHENTICATION, as_of: "2026-09-11" };

/// How long the hash of a signing key is.
pub static SIGNATURE_HASH_LENGTH: Fact<usize> =
    Fact { value: 11, source: AUTHENTICATION, as_of: "2026-09-11" };

/// The longest phone number of a button.
pub static PHONE_NUMBER_LENGTH: Fact<usize> = Fact { value: 20, source: COMPONENTS, as_of: "2026-05-06" };

/// The most buttons of a type; quick replies are limited by all buttons alone.
pub static BUTTONS_OF_A_TYPE: Fact<&[(ButtonKind, usize)]> = Fact {
    value: &[
        (ButtonKind::Url, URL_BUTTONS.value),
        (ButtonKind::PhoneNumber, 1),
        (ButtonKind::CopyCode, 1),
        (ButtonKind::Flow, 1),
        (ButtonKind::VoiceCall, 1),
        (ButtonKind::OrderDetails, 1),
        (ButtonKind::RequestContactInfo, 1),
    ],
    source: COMPONENTS,
    as_of: "2026-05-06",
};
