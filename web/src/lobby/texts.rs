crate::i18n::texts! {
    COMING { en: "Getting the editor ready.", es: "Preparando el editor.", pt: "Preparando o editor." }
    NOT_COME {
        en: "The editor could not be loaded. Check your connection.",
        es: "No se ha podido cargar el editor. Revisa tu conexión.",
        pt: "Não foi possível carregar o editor. Confira sua conexão.",
    }
}
