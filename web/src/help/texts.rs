//! What the screen of the help says around the answers.

crate::i18n::texts! {
    OPEN {
        en: "Help: sessions, templates, costs",
        es: "Ayuda: sesiones, plantillas, costes",
        pt: "Ajuda: sessões, modelos, custos",
    }
    TITLE { en: "Help", es: "Ayuda", pt: "Ajuda" }
    HOW {
        en: "When you may write freely, when you need a template, and what each costs. Every answer leads into the tool.",
        es: "Cuándo puedes escribir libremente, cuándo necesitas una plantilla y cuánto cuesta. Cada respuesta te lleva a la herramienta.",
        pt: "Quando você pode escrever livremente, quando precisa de um modelo e o que é cobrado. Cada resposta leva à ferramenta.",
    }
    QUESTIONS { en: "Questions", es: "Preguntas", pt: "Perguntas" }
    SEARCH { en: "Search the help", es: "Buscar en la ayuda", pt: "Buscar na ajuda" }
    FOUND { en: "<n> of <all> questions", es: "<n> de <all> preguntas", pt: "<n> de <all> perguntas" }
    NONE_FOUND {
        en: "No answer has all of these words. Try fewer.",
        es: "Ninguna respuesta tiene todas estas palabras. Prueba con menos.",
        pt: "Nenhuma resposta tem todas essas palavras. Tente menos.",
    }
    LOADING { en: "Getting the answers", es: "Preparando las respuestas", pt: "Preparando as respostas" }
    NO_HELP {
        en: "The answers could not be loaded.",
        es: "No se han podido cargar las respuestas.",
        pt: "Não foi possível carregar as respostas.",
    }
}
