//! Names and texts as a search reads them, and names as people do.

use super::Draft;
use ventana_core::json::Json;
use ventana_core::text::without_accent;

/// Case, accents and the underscores of names do not matter to a search.
pub(crate) fn folded(text: &str) -> String {
    let plain = |letter| if letter == '_' { ' ' } else { without_accent(letter) };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// The name and the texts of a template's components, folded.
pub(crate) fn searched(name: &str, variants: &[Json]) -> String {
    let mut words = folded(name);
    for component in variants.iter().flat_map(|variant| variant.elements("components")) {
        if let Some(text) = component.get("text").and_then(Json::as_str) {
            words.push('\n');
            words.push_str(&folded(text));
        }
    }
    words
}

/// A name as people read it: `order_on_its_way` is "Order on its way". Empty when there is none.
pub(crate) fn title_of(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut characters = words.trim().chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// A title as Meta takes it for a name: small letters of the alphabet, digits and underscores.
pub(crate) fn name_from(title: &str) -> String {
    let letters = title.chars().flat_map(char::to_lowercase).map(without_accent);
    let plain: String =
        letters.map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
    plain.split('_').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
}

/// `name` with a number behind it that none of the taken ones has.
pub(crate) fn name_beside(name: &str, taken: &[&str]) -> String {
    let stem = name.trim_end_matches(|last: char| last.is_ascii_digit()).trim_end_matches('_');
    let stem = if stem.is_empty() { name } else { stem };
    let numbered = (2..).map(|number| format!("{stem}_{number}"));
    numbered.into_iter().find(|name| !taken.contains(&name.as_str())).unwrap_or_default()
}

impl Draft {
    /// The title of the draft, empty when it has no name.
    pub(crate) fn title(&self) -> String {
        title_of(self.name())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_reads_as_a_title_and_a_title_becomes_a_name() {
        assert_eq!(title_of("pedido_en_camino"), "Pedido en camino");
        assert_eq!(title_of("_"), "");
        assert_eq!(name_from("  ¡Último día! Ofertas – 50 % "), "ultimo_dia_ofertas_50");
    }

    #[test]
    fn a_copy_gets_the_first_number_that_is_free() {
        assert_eq!(name_beside("order", &["order"]), "order_2");
        assert_eq!(name_beside("order_2", &["order", "order_2", "order_3"]), "order_4");
        assert_eq!(name_beside("", &[]), "_2");
        assert_eq!(name_beside("2024", &[]), "2024_2");
    }

    proptest! {
        #[test]
        fn a_name_stays_as_it_is(name in "[a-z0-9]{1,8}(_[a-z0-9]{1,8}){0,3}") {
            prop_assert_eq!(name_from(&title_of(&name)), name);
        }
    }
}
