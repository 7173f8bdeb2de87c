//! What the preview says around the phone, and what of WhatsApp it has to word itself.

crate::i18n::texts! {
    WEB { en: "Web", es: "Web", pt: "Web" }
    CONTACT { en: "One contact", es: "Un contacto", pt: "Um contato" }
    WIDTH { en: "Width of the phone", es: "Ancho del móvil", pt: "Largura do celular" }
    PIXELS { en: "<n> px", es: "<n> px", pt: "<n> px" }
    WINDOW { en: "Window", es: "Ventana", pt: "Janela" }
    CONTACT_PANEL {
        en: "What this contact would receive",
        es: "Lo que recibiría este contacto",
        pt: "O que este contato receberia",
    }
    CONTACT_STAYS {
        en: "Kept only until you close the page.",
        es: "Se guarda solo hasta que cierres la página.",
        pt: "Fica só até você fechar a página.",
    }
    NOTHING_OPEN {
        en: "This template has no variables: everyone receives the same.",
        es: "Esta plantilla no tiene variables: todos reciben lo mismo.",
        pt: "Este modelo não tem variáveis: todos recebem o mesmo.",
    }
    PASTE_ROW { en: "Paste a row", es: "Pegar una fila", pt: "Colar uma linha" }
    PASTE_HOW {
        en: "Paste a row of your spreadsheet with its header above it, or lines such as name=Ana.",
        es: "Pega una fila de tu hoja de cálculo con la de los títulos encima, o líneas como nombre=Ana.",
        pt: "Cole uma linha da sua planilha com a dos títulos acima, ou linhas como nome=Ana.",
    }
    TAKE_OVER { en: "Fill in", es: "Rellenar", pt: "Preencher" }
    VALUES_TAKEN {
        en: "<n> <n|value|values> filled in.",
        es: "<n> <n|dato rellenado|datos rellenados>.",
        pt: "<n> <n|dado preenchido|dados preenchidos>.",
    }
    NO_PLACE_FOR { en: "No place for: <names>.", es: "Sin sitio para: <names>.", pt: "Sem lugar para: <names>." }
    OF_CARD { en: "Card <n>", es: "Tarjeta <n>", pt: "Cartão <n>" }
    MEDIA { en: "File or link", es: "Archivo o enlace", pt: "Arquivo ou link" }
    PLACE_NAME { en: "Name of the place", es: "Nombre del lugar", pt: "Nome do local" }
    PLACE_ADDRESS { en: "Its address", es: "Su dirección", pt: "Seu endereço" }
    CODE_OF { en: "Code of button <n>", es: "Código del botón <n>", pt: "Código do botão <n>" }
    LINK_OF { en: "Link of button <n>", es: "Enlace del botón <n>", pt: "Link do botão <n>" }
    CARDS { en: "Cards", es: "Tarjetas", pt: "Cartões" }
    CARD_OF { en: "Card <n> of <all>", es: "Tarjeta <n> de <all>", pt: "Cartão <n> de <all>" }
    PREVIOUS_CARD { en: "Previous card", es: "Tarjeta anterior", pt: "Cartão anterior" }
    NEXT_CARD { en: "Next card", es: "Tarjeta siguiente", pt: "Próximo cartão" }
    MORE_CARDS {
        en: "The template has more cards than are drawn here.",
        es: "La plantilla tiene más tarjetas de las que se dibujan aquí.",
        pt: "O modelo tem mais cartões do que os desenhados aqui.",
    }
    FOLDED_LINES {
        en: "Longer marketing texts are folded after about five lines. Others have seen it; Meta does not say so.",
        es: "Los textos de marketing largos se pliegan tras unas cinco líneas. Lo han visto terceros; Meta no lo dice.",
        pt: "Textos de marketing longos são recolhidos após umas cinco linhas. Terceiros viram isso; a Meta não diz.",
    }
    FOLDED_LENGTH {
        en: "Very long texts are folded. How long they may be, Meta does not say.",
        es: "Los textos muy largos se pliegan. Meta no dice a partir de cuánto.",
        pt: "Textos muito longos são recolhidos. A Meta não diz a partir de quanto.",
    }
    PLATE_IS_OURS {
        en: "In its place WhatsApp asks to open the phone, in words of its own; those shown are ours.",
        es: "En su lugar, WhatsApp pide abrir el móvil con sus propias palabras; las que ves son nuestras.",
        pt: "No lugar dela, o WhatsApp pede para abrir o celular com palavras próprias; as mostradas são nossas.",
    }
    TIME_LEFT {
        en: "When the offer ends is set when the message is sent; 24 hours are an example.",
        es: "Cuándo termina la oferta se indica al enviar el mensaje; 24 horas son un ejemplo.",
        pt: "Quando a oferta termina é informado ao enviar a mensagem; 24 horas são um exemplo.",
    }
    PLACE_AT_SENDING {
        en: "The place is given when the message is sent.",
        es: "El lugar se indica al enviar el mensaje.",
        pt: "O local é informado ao enviar a mensagem.",
    }
}
