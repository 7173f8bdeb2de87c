use super::texts;
use ventana_core::Text;

/// What rules speak of, by the names of the list, in the order of the choice.
pub(super) static PARTS: [(&str, &Text); 13] = [
    ("name", &texts::NAME),
    ("category", &texts::CATEGORY),
    ("language", &texts::LANGUAGE),
    ("header", &texts::HEADER),
    ("body", &texts::BODY),
    ("footer", &texts::FOOTER),
    ("buttons", &texts::BUTTONS),
    ("carousel", &texts::CAROUSEL),
    ("offer", &texts::OFFER),
    ("whole", &texts::WHOLE),
    ("languages", &texts::LANGUAGES),
    ("edits", &texts::EDITS),
    ("messages", &texts::MESSAGES),
];
