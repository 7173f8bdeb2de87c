//! The words of the form.

use crate::i18n::texts;

texts! {
    HEADER_OF_CODE {
        en: "Meta words codes itself: they have no header",
        es: "Meta redacta los códigos: no llevan encabezado",
        pt: "A Meta redige os códigos: eles não têm cabeçalho",
    }
    HEADER_OF_CARDS {
        en: "Each card has a header of its own",
        es: "Cada tarjeta lleva su propio encabezado",
        pt: "Cada cartão tem o próprio cabeçalho",
    }
    HEADER_OF_OFFER {
        en: "An offer takes an image or a video",
        es: "Una oferta admite imagen o vídeo",
        pt: "Uma oferta aceita imagem ou vídeo",
    }
    HEADER_OF_ITEMS {
        en: "With “View items” the header is a text",
        es: "Con «Ver artículos», el encabezado es un texto",
        pt: "Com “Ver itens”, o cabeçalho é um texto",
    }
    HEADER_OF_PRODUCT {
        en: "With “View” the header is the product",
        es: "Con «Ver», el encabezado es el producto",
        pt: "Com “Ver”, o cabeçalho é o produto",
    }
    HEADER_OF_ORDER {
        en: "An order takes a text, an image or a document",
        es: "Un pedido admite texto, imagen o documento",
        pt: "Um pedido aceita texto, imagem ou documento",
    }
    PRODUCT_NEEDS_HEADER {
        en: "Only on cards that show a product",
        es: "Solo en tarjetas que muestran un producto",
        pt: "Só em cartões que mostram um produto",
    }
    PLACE { en: "Place", es: "Lugar", pt: "Local" }
    PLACE_AT_SENDING {
        en: "The place is given with each message: latitude, longitude, name and address.",
        es: "El lugar se indica en cada envío: latitud, longitud, nombre y dirección.",
        pt: "O local é informado em cada envio: latitude, longitude, nome e endereço.",
    }
    PRODUCT_AT_SENDING {
        en: "The product is chosen from your catalog with each message.",
        es: "El producto se elige de tu catálogo en cada envío.",
        pt: "O produto é escolhido do seu catálogo em cada envio.",
    }
    CHOOSE_SAMPLE {
        en: "Choose a file, or drop it here",
        es: "Elige un archivo o suéltalo aquí",
        pt: "Escolha um arquivo ou solte-o aqui",
    }
    FILE_STAYS {
        en: "It stays on this device. Upload it to Meta when you submit the template.",
        es: "No sale de tu equipo. Súbelo a Meta cuando envíes la plantilla a revisión.",
        pt: "Ele fica neste aparelho. Envie-o à Meta ao submeter o modelo.",
    }
    HANDLE { en: "Handle of Meta's upload", es: "Identificador de la subida a Meta", pt: "Identificador do envio à Meta" }
    HANDLE_NOTE {
        en: "If you have uploaded the file already",
        es: "Si ya has subido el archivo",
        pt: "Se você já enviou o arquivo",
    }
    FILE_NOT_HERE {
        en: "The file is not on this device any more; choose it again to see it.",
        es: "El archivo ya no está en este equipo; elígelo otra vez para verlo.",
        pt: "O arquivo não está mais neste aparelho; escolha-o de novo para vê-lo.",
    }
    FILE_TAKES { en: "<names>, up to <most> MB", es: "<names>, hasta <most> MB", pt: "<names>, até <most> MB" }
    FILE_FAR_TOO_LARGE {
        en: "The file is larger than anything Meta takes.",
        es: "El archivo es más grande que todo lo que admite Meta.",
        pt: "O arquivo é maior que tudo o que a Meta aceita.",
    }
    REMOVE_FILE { en: "Remove the file", es: "Quitar el archivo", pt: "Remover o arquivo" }
    SECURITY_ADVICE {
        en: "Add Meta's advice not to share the code",
        es: "Añadir el consejo de Meta de no compartir el código",
        pt: "Acrescentar o aviso da Meta para não compartilhar o código",
    }
    EXPIRES { en: "Say when the code expires", es: "Decir cuándo caduca el código", pt: "Dizer quando o código expira" }
    MINUTES { en: "Minutes, from <least> to <most>", es: "Minutos, de <least> a <most>", pt: "Minutos, de <least> a <most>" }
    OFFER { en: "Offer", es: "Oferta", pt: "Oferta" }
    OFFER_NOTE { en: "limited time", es: "por tiempo limitado", pt: "por tempo limitado" }
    OFFER_LINE { en: "Line of the offer", es: "Línea de la oferta", pt: "Linha da oferta" }
    OFFER_LINE_NOTE {
        en: "Shown in bold beside the code",
        es: "Sale en negrita junto al código",
        pt: "Aparece em negrito ao lado do código",
    }
    OFFER_ENDS { en: "Show the time that is left", es: "Mostrar el tiempo que queda", pt: "Mostrar o tempo que falta" }
    REMOVE_OFFER { en: "Remove the offer", es: "Quitar la oferta", pt: "Remover a oferta" }
    OFFER_REMOVED { en: "Offer removed", es: "Oferta quitada", pt: "Oferta removida" }
    CALLS { en: "Calls", es: "Llamadas", pt: "Ligações" }
    CALLS_NOTE {
        en: "WhatsApp asks below your message whether your business may call. Its words and buttons are WhatsApp's.",
        es: "WhatsApp pregunta, debajo de tu mensaje, si tu empresa puede llamar. Las palabras y los botones son de WhatsApp.",
        pt: "O WhatsApp pergunta, abaixo da sua mensagem, se sua empresa pode ligar. As palavras e os botões são do WhatsApp.",
    }
    REMOVE_CALLS { en: "Remove the question", es: "Quitar la pregunta", pt: "Remover a pergunta" }
    CALLS_REMOVED { en: "Question removed", es: "Pregunta quitada", pt: "Pergunta removida" }
    CARDS { en: "Cards", es: "Tarjetas", pt: "Cartões" }
    FROM_TO { en: "from <least> to <most>", es: "de <least> a <most>", pt: "de <least> a <most>" }
    CARD_N { en: "Card <n>", es: "Tarjeta <n>", pt: "Cartão <n>" }
    OF_N { en: "of <n>", es: "de <n>", pt: "de <n>" }
    ADD_CARD { en: "Add a card", es: "Añadir una tarjeta", pt: "Adicionar um cartão" }
    MOST_CARDS { en: "<n> cards are the most", es: "<n> tarjetas como máximo", pt: "<n> cartões no máximo" }
    LEAST_CARDS { en: "A carousel has at least <n> cards", es: "Un carrusel tiene al menos <n> tarjetas", pt: "Um carrossel tem pelo menos <n> cartões" }
    PREVIOUS_CARD { en: "Previous card", es: "Tarjeta anterior", pt: "Cartão anterior" }
    NEXT_CARD { en: "Next card", es: "Tarjeta siguiente", pt: "Próximo cartão" }
    CARD_EARLIER { en: "Move the card forward", es: "Adelantar la tarjeta", pt: "Adiantar o cartão" }
    CARD_LATER { en: "Move the card back", es: "Atrasar la tarjeta", pt: "Atrasar o cartão" }
    DUPLICATE_CARD { en: "Duplicate the card", es: "Duplicar la tarjeta", pt: "Duplicar o cartão" }
    DELETE_CARD { en: "Delete the card", es: "Borrar la tarjeta", pt: "Excluir o cartão" }
    CARD_DELETED { en: "Card deleted", es: "Tarjeta borrada", pt: "Cartão excluído" }
    REMOVE_CARDS { en: "Remove all cards", es: "Quitar todas las tarjetas", pt: "Remover todos os cartões" }
    CARDS_REMOVED { en: "Cards removed", es: "Tarjetas quitadas", pt: "Cartões removidos" }
    CARD_SHOWS { en: "Every card shows", es: "Cada tarjeta muestra", pt: "Cada cartão mostra" }
    CARD_TEXT { en: "Every card has a text", es: "Cada tarjeta lleva texto", pt: "Cada cartão tem texto" }
    CARD_BODY { en: "Text of the card", es: "Texto de la tarjeta", pt: "Texto do cartão" }
    CARD_LINES { en: "<n> lines at most", es: "<n> líneas como máximo", pt: "<n> linhas no máximo" }
    CARD_ADDRESS { en: "Address of “<label>” on this card", es: "Dirección de «<label>» en esta tarjeta", pt: "Endereço de “<label>” neste cartão" }
    CARD_BUTTONS {
        en: "All cards have the same buttons in the same order. They change once for all.",
        es: "Todas las tarjetas llevan los mismos botones, en el mismo orden. Se cambian una vez para todas.",
        pt: "Todos os cartões têm os mesmos botões, na mesma ordem. Eles mudam uma vez para todos.",
    }
    EMPTY_CARD { en: "No text yet", es: "Aún sin texto", pt: "Ainda sem texto" }
    ADD_PART { en: "Add", es: "Añadir", pt: "Acrescentar" }
    ADD_CAROUSEL { en: "Cards to scroll", es: "Tarjetas deslizables", pt: "Cartões deslizáveis" }
    ADD_PRODUCT_CARDS { en: "Product cards", es: "Tarjetas de producto", pt: "Cartões de produto" }
    ADD_OFFER { en: "Limited-time offer", es: "Oferta por tiempo limitado", pt: "Oferta por tempo limitado" }
    ADD_CALLS { en: "Request to call", es: "Permiso para llamar", pt: "Permissão para ligar" }
    ONE_IS_ENOUGH { en: "It is there already", es: "Ya está puesto", pt: "Já está no modelo" }
    NOT_WITH_CODES { en: "Codes have Meta's build alone", es: "Los códigos solo llevan lo que fija Meta", pt: "Códigos só têm o que a Meta define" }
    NOT_WITH_CARDS { en: "Not beside cards", es: "No va junto a tarjetas", pt: "Não vai junto com cartões" }
    NOT_WITH_OFFER { en: "Not beside an offer", es: "No va junto a una oferta", pt: "Não vai junto com uma oferta" }
    NOT_WITH_CALLS { en: "Not beside a request to call", es: "No va con el permiso para llamar", pt: "Não vai com o pedido para ligar" }
    NOT_WITH_BUTTONS { en: "Not beside buttons", es: "No va junto a botones", pt: "Não vai junto com botões" }
    STANDS_ALONE { en: "It stands alone", es: "Va solo", pt: "Vai sozinho" }
    ANOTHER_ALONE { en: "The button there stands alone", es: "El botón que hay va solo", pt: "O botão que está lá vai sozinho" }
    CARD_BUTTONS_FULL { en: "No more fit on a card", es: "No caben más en una tarjeta", pt: "Não cabem mais em um cartão" }
    ONLY_MARKETING { en: "Only in Marketing templates", es: "Solo en plantillas de Marketing", pt: "Só em modelos de Marketing" }
    ONLY_CODES { en: "Only in templates for codes", es: "Solo en plantillas de código", pt: "Só em modelos de código" }
    FOOTER_OF_OFFER { en: "An offer has no footer", es: "Una oferta no lleva pie", pt: "Uma oferta não tem rodapé" }
    FOOTER_OF_CARDS { en: "A carousel has no footer", es: "Un carrusel no lleva pie", pt: "Um carrossel não tem rodapé" }
    BUTTONS_OF_CARDS { en: "The buttons stand on the cards", es: "Los botones van en las tarjetas", pt: "Os botões ficam nos cartões" }
    MARKETING_CARDS { en: "A carousel is always Marketing", es: "Un carrusel es siempre de Marketing", pt: "Um carrossel é sempre de Marketing" }
    MARKETING_OFFER { en: "An offer is always Marketing", es: "Una oferta es siempre de Marketing", pt: "Uma oferta é sempre de Marketing" }
    MARKETING_BUTTON { en: "With this button it is always Marketing", es: "Con este botón es siempre de Marketing", pt: "Com este botão é sempre de Marketing" }
    BECAME_CODE { en: "Changed into a template for codes", es: "Convertida en plantilla de código", pt: "Convertido em modelo de código" }
    FLOW { en: "Form (flow)", es: "Formulario (flow)", pt: "Formulário (flow)" }
    CATALOG { en: "Catalog", es: "Catálogo", pt: "Catálogo" }
    ITEMS { en: "Several products", es: "Varios productos", pt: "Vários produtos" }
    ONE_PRODUCT { en: "One product", es: "Un producto", pt: "Um produto" }
    VOICE_CALL { en: "WhatsApp call", es: "Llamada por WhatsApp", pt: "Ligação pelo WhatsApp" }
    ORDER { en: "Review and pay an order", es: "Revisar y pagar un pedido", pt: "Revisar e pagar um pedido" }
    CONTACT_INFO { en: "Ask for the phone number", es: "Pedir el número de teléfono", pt: "Pedir o número de telefone" }
    APP { en: "Open an app", es: "Abrir una app", pt: "Abrir um app" }
    ONE_TIME_CODE { en: "One-time code", es: "Código de un solo uso", pt: "Código de uso único" }
    OTP_TYPE { en: "How the code arrives", es: "Cómo llega el código", pt: "Como o código chega" }
    OTP_COPY { en: "Copy", es: "Copiar", pt: "Copiar" }
    OTP_ONE_TAP { en: "One tap", es: "Un toque", pt: "Um toque" }
    OTP_ZERO_TAP { en: "No tap", es: "Sin tocar", pt: "Sem tocar" }
    OTP_LABEL { en: "Label to copy, optional", es: "Texto para copiar, opcional", pt: "Texto para copiar, opcional" }
    OTP_AUTOFILL { en: "Label to fill in, optional", es: "Texto para autocompletar, opcional", pt: "Texto para preencher, opcional" }
    OTP_TERMS {
        en: "I accept Meta's terms for codes without a tap",
        es: "Acepto las condiciones de Meta para códigos sin tocar",
        pt: "Aceito os termos da Meta para códigos sem toque",
    }
    APPS { en: "Apps that may take the code", es: "Apps que pueden tomar el código", pt: "Apps que podem receber o código" }
    APP_N { en: "App <n>", es: "App <n>", pt: "App <n>" }
    PACKAGE_NAME { en: "Package name", es: "Nombre del paquete", pt: "Nome do pacote" }
    SIGNATURE_HASH { en: "Signing key hash", es: "Hash de la clave de firma", pt: "Hash da chave de assinatura" }
    ADD_APP { en: "Add an app", es: "Añadir una app", pt: "Adicionar um app" }
    REMOVE_APP { en: "Remove the app", es: "Quitar la app", pt: "Remover o app" }
    FLOW_SOURCE { en: "The flow is named by", es: "El flow se indica por", pt: "O flow é indicado por" }
    FLOW_NAME { en: "Name of the flow", es: "Nombre del flow", pt: "Nome do flow" }
    FLOW_ID { en: "Id of the flow", es: "Id. del flow", pt: "ID do flow" }
    FLOW_JSON { en: "JSON of the flow", es: "JSON del flow", pt: "JSON do flow" }
    FLOW_ACTION { en: "A tap", es: "Al tocar", pt: "Ao tocar" }
    FLOW_NAVIGATE { en: "opens a screen", es: "abre una pantalla", pt: "abre uma tela" }
    FLOW_EXCHANGE { en: "asks your server", es: "pregunta a tu servidor", pt: "consulta seu servidor" }
    FLOW_SCREEN { en: "First screen", es: "Primera pantalla", pt: "Primeira tela" }
    FLOW_ICON { en: "Icon", es: "Icono", pt: "Ícone" }
    ICON_NONE { en: "None", es: "Ninguno", pt: "Nenhum" }
    ICON_DOCUMENT { en: "Page", es: "Página", pt: "Página" }
    ICON_PROMOTION { en: "Tag", es: "Etiqueta", pt: "Etiqueta" }
    ICON_REVIEW { en: "Star", es: "Estrella", pt: "Estrela" }
    LABEL_FIXED {
        en: "Meta words this button in the language of the template.",
        es: "Meta redacta este botón en el idioma de la plantilla.",
        pt: "A Meta redige este botão no idioma do modelo.",
    }
    CALL_MINUTES { en: "WhatsApp rings your business; the person pays nothing.", es: "WhatsApp llama a tu empresa; la persona no paga nada.", pt: "O WhatsApp liga para sua empresa; a pessoa não paga nada." }
    META_APP_ID { en: "Meta's id of the app", es: "Id. de la app en Meta", pt: "ID do app na Meta" }
    DEEP_LINK { en: "Address in the app", es: "Dirección dentro de la app", pt: "Endereço dentro do app" }
    FALLBACK { en: "Page in the shop", es: "Página en la tienda", pt: "Página na loja" }
    QUOTE { en: "Quote", es: "Cita", pt: "Citação" }
    LIST { en: "List", es: "Lista", pt: "Lista" }
    NUMBERED { en: "Numbered list", es: "Lista numerada", pt: "Lista numerada" }
    EMOJI { en: "Emoji", es: "Emoji", pt: "Emoji" }
    TIME_TO_LIVE { en: "Meta tries to deliver for", es: "Meta intenta entregarla durante", pt: "A Meta tenta entregar por" }
    TTL_USUAL { en: "the usual time", es: "el tiempo habitual", pt: "o tempo habitual" }
    TTL_MINUTES { en: "<n> minutes", es: "<n> minutos", pt: "<n> minutos" }
    TTL_HOURS { en: "<n> <n|hour|hours>", es: "<n> <n|hora|horas>", pt: "<n> <n|hora|horas>" }
    TTL_MONTH { en: "30 days", es: "30 días", pt: "30 dias" }
}
