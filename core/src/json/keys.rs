use std::borrow::Cow;

/// A key as it is kept: without memory of its own where it is one that Meta's documents are made of, as nearly all are.
pub(super) fn interned(text: &str) -> Cow<'static, str> {
    let place = |length| STARTS.get(length).copied().map(usize::from);
    let of_length = place(text.len()).zip(place(text.len() + 1)).and_then(|(from, to)| KEYS.get(from..to));
    let known = of_length.unwrap_or_default().iter().find(|known| **known == text);
    known.map_or_else(|| Cow::Owned(text.to_owned()), |known| Cow::Borrowed(*known))
}

/// The keys that Meta's documents are made of, the shortest first, and of one length what is met most.
pub static KEYS: &[&str] = &[
    "id",
    "to",
    "url",
    "type",
    "text",
    "name",
    "body",
    "from",
    "code",
    "link",
    "cards",
    "value",
    "field",
    "entry",
    "image",
    "index",
    "format",
    "status",
    "header",
    "footer",
    "action",
    "object",
    "example",
    "buttons",
    "changes",
    "context",
    "profile",
    "category",
    "language",
    "template",
    "messages",
    "statuses",
    "contacts",
    "metadata",
    "otp_type",
    "sub_type",
    "body_text",
    "timestamp",
    "recipient",
    "components",
    "param_name",
    "parameters",
    "card_index",
    "header_text",
    "interactive",
    "phone_number",
    "recipient_id",
    "sub_category",
    "header_handle",
    "quality_score",
    "parameter_name",
    "phone_number_id",
    "parameter_format",
    "messaging_product",
    "limited_time_offer",
    "display_phone_number",
    "body_text_named_params",
    "header_text_named_params",
];

const LONGEST: usize = match KEYS.last() {
    Some(longest) => longest.len(),
    None => 0,
};

const _: () = assert!(KEYS.len() < 255, "a key is packed as one byte, of which 255 is for the others");

/// Where the keys of each length begin.
static STARTS: [u8; LONGEST + 2] = starts();

#[expect(clippy::indexing_slicing, reason = "both are counted up to their length, while compiling")]
const fn starts() -> [u8; LONGEST + 2] {
    let mut starts = [0; LONGEST + 2];
    let (mut at, mut length) = (0, 0);
    while length < starts.len() {
        while at < KEYS.len() && KEYS[at].len() < length {
            at += 1;
        }
        starts[length] = at as u8;
        length += 1;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_key_is_found_in_its_place() {
        assert!(KEYS.iter().is_sorted_by_key(|key| key.len()), "the shortest first");
        for (place, known) in KEYS.iter().enumerate() {
            assert!(!KEYS.iter().take(place).any(|other| other == known), "{known} stands twice");
            assert!(matches!(interned(known), Cow::Borrowed(found) if found == *known), "{known}");
        }
        for other in ["", "nyame", "nam", "a_key_that_is_longer_than_any_of_them"] {
            assert!(matches!(interned(other), Cow::Owned(found) if found == other), "{other}");
        }
    }
}
