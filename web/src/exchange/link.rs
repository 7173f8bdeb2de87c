//! A draft as the fragment of an address. What stands behind `#` is never sent to a server, so the link alone holds the
//! draft: `#t=`, the way in which it is packed, and the packed family in base64url.

use super::texts;
use crate::draft::Family;
use crate::platform::deflate::{self, Broken};
use ventana_core::Text;
use ventana_core::json::{self, Json};

/// What the fragment begins with.
const MARK: &str = "#t=";

/// The longest link that is offered, in characters. Chats, mail programs and ticket systems cut or refuse longer ones, the
/// strictest that are still in use at about 8,000.
pub(crate) const LONGEST: usize = 8_000;

/// The longest code that is looked at: what no browser's address would hold is none of ours.
const LONGEST_CODE: usize = 256 * 1024;

/// The most bytes that a code may unpack to; a family of ten languages takes a tenth of it.
const LARGEST: usize = 1024 * 1024;

/// How the family is packed. The sign is the version of the format too: another way gets another one.
const PLAIN: u8 = b'0';
const DEFLATED: u8 = b'1';

/// Why a link opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is of a version that this editor does not know.
    Unknown,
    /// It was cut or changed on its way, or holds no template.
    Damaged,
    /// It unpacks to more than any template.
    TooLarge,
    /// This browser cannot unpack it.
    Unable,
}

impl Unread {
    pub(crate) fn text(self) -> &'static Text {
        match self {
            Self::Unknown => &texts::LINK_OF_NEWER,
            Self::Damaged => &texts::LINK_DAMAGED,
            Self::TooLarge => &texts::LINK_TOO_LARGE,
            Self::Unable => &texts::LINK_NEEDS_NEWER_BROWSER,
        }
    }
}

/// The code of a link, when a text is one: an address or a fragment, and nothing else.
pub(crate) fn code_in(text: &str) -> Option<&str> {
    let text = text.trim();
    let (before, code) = text.split_once(MARK)?;
    let is_address = before.is_empty() || before.contains("://");
    (is_address && !text.contains(char::is_whitespace)).then_some(code)
}

/// What a link holds of a family: all but its place in the library, which stays here.
pub(crate) fn document(family: &Family) -> Json {
    let mut document = family.to_json();
    if let Json::Object(members) = &mut document {
        members.remove("id");
    }
    document
}

/// The whole link to an editor at an address.
pub(crate) async fn link_to(address: &str, family: &Family) -> String {
    let text = document(family).to_string();
    let (way, bytes) = match deflate::pack(text.as_bytes()).await {
        Some(packed) => (DEFLATED, packed),
        None => (PLAIN, text.into_bytes()),
    };
    let address = address.split('#').next().unwrap_or_default();
    [address, MARK, char::from(way).encode_utf8(&mut [0; 4]), &to_base64url(&bytes)].concat()
}

/// The family that a code holds, as one that no library knows.
pub(crate) async fn open(code: &str, id: &str) -> Result<Family, Unread> {
    if code.len() > LONGEST_CODE {
        return Err(Unread::TooLarge);
    }
    let (way, packed) = code.as_bytes().split_first().ok_or(Unread::Damaged)?;
    let packed = from_base64url(packed);
    let bytes = match *way {
        PLAIN => packed.ok_or(Unread::Damaged)?,
        DEFLATED => {
            let unpacked = deflate::unpack(&packed.ok_or(Unread::Damaged)?, LARGEST).await;
            unpacked.map_err(|broken| match broken {
                Broken::TooLarge => Unread::TooLarge,
                Broken::Unable => Unread::Unable,
                Broken::Damaged => Unread::Damaged,
            })?
        }
        _ => return Err(Unread::Unknown),
    };
    family(&bytes, id).ok_or(Unread::Damaged)
}

fn family(bytes: &[u8], id: &str) -> Option<Family> {
    let mut document = json::parse(str::from_utf8(bytes).ok()?).ok()?;
    if let Json::Object(members) = &mut document {
        members.insert("id", id);
    }
    Family::from_json(&document)
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn to_base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits =
            group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for digit in 0..=group.len() {
            text.push(char::from(DIGITS[(bits >> (18 - 6 * digit)) as usize & 63]));
        }
    }
    text
}

/// `None` when a character is no digit, or one is missing.
fn from_base64url(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.chunks(4) {
        let mut bits = 0_u32;
        for digit in group {
            let value = DIGITS.iter().position(|known| known == digit)?;
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        bits <<= 6 * (4 - group.len());
        let [_, whole @ ..] = bits.to_be_bytes();
        bytes.extend(whole.iter().take(group.len().checked_sub(1).filter(|count| *count > 0)?));
    }
    Some(bytes)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use proptest::prelude::*;

    #[test]
    fn a_link_is_an_address_and_nothing_else() {
        assert_eq!(code_in("https://a.example/#t=1x"), Some("1x"));
        assert_eq!(code_in("#t=0"), Some("0"));
        assert_eq!(code_in("{\"text\": \"https://a.example/#t=1x\"}"), None);
        assert_eq!(code_in("see https://a.example/#t=1x"), None);
        assert_eq!(code_in("https://a.example/#body"), None);
    }

    #[test]
    fn what_is_in_a_link_is_a_family_of_its_own() {
        let draft = Draft::from_json(json::parse(r#"{"name":"a","language":"es"}"#).unwrap()).unwrap();
        let bytes = document(&Family::new("7", draft.clone())).to_string();
        assert!(!bytes.contains("\"7\""));
        assert_eq!(family(bytes.as_bytes(), "8"), Some(Family::new("8", draft)));
        for hostile in
            ["", "[]", "{}", "{\"variants\":[]}", "{\"variants\":[1]}", "\u{FEFF}", &"[".repeat(10_000)]
        {
            assert_eq!(family(hostile.as_bytes(), "8"), None, "{hostile}");
        }
        assert_eq!(family(&[0xff, 0xfe], "8"), None);
    }

    #[test]
    fn base64url_is_the_one_of_the_standard() {
        assert_eq!(to_base64url(b"f"), "Zg");
        assert_eq!(to_base64url(&[0xfb, 0xff, 0xfe, 0x00]), "-__-AA");
        assert_eq!(from_base64url(b"-__-AA"), Some(vec![0xfb, 0xff, 0xfe, 0x00]));
        assert_eq!(from_base64url(b"Zg=="), None);
        assert_eq!(from_base64url(b"Z"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes in any::<Vec<u8>>()) {
            prop_assert_eq!(from_base64url(to_base64url(&bytes).as_bytes()), Some(bytes));
        }

        #[test]
        fn any_code_has_an_answer(text in any::<Vec<u8>>()) {
            if let Some(bytes) = from_base64url(&text) {
                family(&bytes, "8");
            }
        }
    }
}
