use std::borrow::Cow;

/// A key: without memory of its own where it is one that Meta's documents are made of, as nearly all are.
pub(super) fn key(text: &str) -> Cow<'static, str> {
    let of_length = KEYS.get(text.len()).copied().unwrap_or_default();
    let known = of_length.iter().find(|known| **known == text);
    known.map_or_else(|| Cow::Owned(text.to_owned()), |known| Cow::Borrowed(*known))
}

/// By their length, what is met most first.
static KEYS: [&[&str]; 25] = [
    &[],
    &[],
    &["id", "to"],
    &["url"],
    &["type", "text", "name", "body", "from", "code", "link"],
    &["cards", "value", "field", "entry", "image", "index"],
    &["format", "status", "header", "footer", "action", "object"],
    &["example", "buttons", "changes", "context", "profile"],
    &["category", "language", "template", "messages", "statuses", "contacts", "metadata", "sub_type"],
    &["body_text", "timestamp", "recipient"],
    &["components", "param_name", "parameters", "card_index"],
    &["header_text", "interactive"],
    &["phone_number", "recipient_id", "sub_category"],
    &["header_handle", "quality_score"],
    &["parameter_name"],
    &["phone_number_id"],
    &["parameter_format"],
    &["messaging_product"],
    &[],
    &[],
    &["display_phone_number"],
    &[],
    &["body_text_named_params"],
    &[],
    &["header_text_named_params"],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_key_stands_at_its_length() {
        for known in KEYS.iter().copied().flatten() {
            assert!(matches!(key(known), Cow::Borrowed(found) if found == *known), "{known}");
        }
        assert!(matches!(key("nyame"), Cow::Owned(_)));
    }
}
