//! The texts of what happens to the frame.

crate::i18n::texts! {
    NO_WORDS {
        en: "The texts of this language could not be fetched. Try again when you are online.",
        es: "No se han podido cargar los textos de este idioma. Prueba otra vez cuando tengas conexión.",
        pt: "Não foi possível carregar os textos deste idioma. Tente de novo quando estiver on-line.",
    }
    NEWER {
        en: "There is a newer version of Ventana. Your drafts stay as they are.",
        es: "Hay una versión más reciente de Ventana. Tus borradores se quedan como están.",
        pt: "Há uma versão mais recente da Ventana. Seus rascunhos ficam como estão.",
    }
    RELOAD { en: "Reload", es: "Recargar", pt: "Recarregar" }
    NOT_NOW { en: "Not now", es: "Ahora no", pt: "Agora não" }
    RELOAD_WOULD_LOSE {
        en: "This draft is only in this tab and would go. Export it first.",
        es: "Este borrador solo está en esta pestaña y se perdería. Expórtalo antes.",
        pt: "Este rascunho está só nesta aba e se perderia. Exporte-o antes.",
    }
    RELOAD_WOULD_CHOOSE {
        en: "Another tab has a newer draft. Choose first which one stays.",
        es: "Otra pestaña tiene un borrador más reciente. Elige antes cuál se queda.",
        pt: "Outra aba tem um rascunho mais recente. Escolha antes qual fica.",
    }
}
