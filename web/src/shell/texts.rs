//! The texts of what happens to the frame.

crate::i18n::texts! {
    NO_WORDS {
        en: "The texts of this language could not be fetched. Try again when you are online.",
        es: "No se han podido cargar los textos de este idioma. Prueba otra vez cuando tengas conexión.",
        pt: "Não foi possível carregar os textos deste idioma. Tente de novo quando estiver on-line.",
    }
}
