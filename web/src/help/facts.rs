//! The numbers of the answers, from the core's facts.

use crate::i18n::number;
use ventana_core::Locale;
use ventana_core::policy::{limits, media, messages, prices, windows};
use ventana_core::template::HeaderFormat;

const HOUR: i64 = 3_600_000;

/// The number that stands under a name, as it is written in a language.
pub(super) fn fact(name: &str, locale: Locale) -> Option<String> {
    let hours = |milliseconds: i64| usize::try_from(milliseconds / HOUR).ok();
    let count = match name {
        "hours" => hours(windows::CUSTOMER_SERVICE.value),
        "entry_reply" => hours(windows::FREE_ENTRY_REPLY.value),
        "entry" => hours(windows::FREE_ENTRY_POINT.last()?.fact.value.certain),
        "free" => usize::try_from(prices::FREE_SERVICE_MESSAGES.value).ok(),
        "text" => Some(messages::TEXT_LENGTH),
        "caption" => Some(messages::IMAGE.caption),
        "body" => Some(limits::BODY_LENGTH.value),
        "header" => Some(limits::HEADER_LENGTH.value),
        "footer" => Some(limits::FOOTER_LENGTH.value),
        "label" => Some(limits::LABEL_LENGTH.value),
        "buttons" => Some(limits::BUTTONS.value),
        "links" => Some(limits::URL_BUTTONS.value),
        "emojis" => Some(limits::BODY_EMOJIS.value),
        "least_cards" => Some(limits::LEAST_CARDS.value),
        "cards" => Some(limits::CARDS.value),
        "card_buttons" => Some(limits::CARD_BUTTONS.value),
        "image" => return Some(media::of_format(HeaderFormat::Image)?.megabytes()),
        "video" => return Some(media::of_format(HeaderFormat::Video)?.megabytes()),
        "document" => return Some(media::of_format(HeaderFormat::Document)?.megabytes()),
        _ => None,
    };
    Some(number(count?, locale))
}

/// An answer with its numbers; what is no name of a fact stays as it is.
pub(super) fn filled(answer: &str, locale: Locale) -> String {
    let mut whole = String::new();
    let mut rest = answer;
    while let Some((before, after)) = rest.split_once('<') {
        whole.push_str(before);
        let number = after.split_once('>').and_then(|(name, tail)| Some((fact(name, locale)?, tail)));
        if let Some((number, tail)) = number {
            whole.push_str(&number);
            rest = tail;
        } else {
            whole.push('<');
            rest = after;
        }
    }
    whole.push_str(rest);
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_facts_are_filled_and_others_stay() {
        assert_eq!(filled("<hours> h, <free>", Locale::Pt), "24 h, 1.000");
        assert_eq!(filled("a < b <nothing>", Locale::En), "a < b <nothing>");
    }
}
