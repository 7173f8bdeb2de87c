crate::i18n::texts! {
    LANGUAGES { en: "Languages of the template", es: "Idiomas de la plantilla", pt: "Idiomas do modelo" }
    NO_LANGUAGE { en: "No language", es: "Sin idioma", pt: "Sem idioma" }
    MAIN { en: "main", es: "principal", pt: "principal" }
    READY { en: "ready", es: "listo", pt: "pronto" }
    WITH_ERRORS { en: "<n> <n|error|errors>", es: "<n> <n|error|errores>", pt: "<n> <n|erro|erros>" }
    WITH_WARNINGS { en: "<n> <n|warning|warnings>", es: "<n> <n|aviso|avisos>", pt: "<n> <n|aviso|avisos>" }
    WITH_NOTES { en: "<n> <n|note|notes>", es: "<n> <n|nota|notas>", pt: "<n> <n|nota|notas>" }
    ADD { en: "Add language", es: "Añadir idioma", pt: "Adicionar idioma" }
    MORE_ABOUT { en: "More about <language>", es: "Más opciones de <language>", pt: "Mais opções de <language>" }
    MAKE_MAIN { en: "Make it the main language", es: "Convertirlo en el principal", pt: "Definir como principal" }
    IS_MAIN { en: "It is the main one", es: "Ya es el principal", pt: "Já é o principal" }
    DUPLICATE { en: "Duplicate into another language", es: "Duplicar en otro idioma", pt: "Duplicar em outro idioma" }
    REMOVE { en: "Remove this language", es: "Quitar este idioma", pt: "Remover este idioma" }
    LAST_ONE {
        en: "A template needs a language",
        es: "Una plantilla necesita un idioma",
        pt: "Um modelo precisa de um idioma",
    }
    REMOVED { en: "<language> removed", es: "Se ha quitado <language>", pt: "<language> removido" }
    MADE_MAIN { en: "<language> is the main language", es: "<language> es el idioma principal", pt: "<language> é o idioma principal" }
    ADDED {
        en: "<language> added. Its texts are still those of <main>.",
        es: "Se ha añadido <language>. Sus textos son aún los de <main>.",
        pt: "<language> adicionado. Os textos ainda são os de <main>.",
    }
    WHICH { en: "Which language do you want to add?", es: "¿Qué idioma quieres añadir?", pt: "Que idioma você quer adicionar?" }
    COPY_OF {
        en: "It begins as a copy of <language>: the same parts, buttons, addresses and samples. You translate the texts.",
        es: "Empieza como copia de <language>: las mismas partes, botones, direcciones y muestras. Tú traduces los textos.",
        pt: "Começa como cópia de <language>: as mesmas partes, botões, endereços e exemplos. Você traduz os textos.",
    }
    SEARCH { en: "Search by name or code", es: "Busca por nombre o código", pt: "Busque por nome ou código" }
    THERE_ALREADY { en: "There already", es: "Ya está", pt: "Já está" }
    N_FOUND { en: "<n> <n|language|languages>", es: "<n> <n|idioma|idiomas>", pt: "<n> <n|idioma|idiomas>" }
    NONE_FOUND {
        en: "Meta takes no language by that name.",
        es: "Meta no admite ningún idioma con ese nombre.",
        pt: "A Meta não aceita nenhum idioma com esse nome.",
    }
    COMPARED_WITH { en: "Compared with <language>", es: "Comparado con <language>", pt: "Comparado com <language>" }
    SHARED {
        en: "Name and category are the same in all languages: a change here is a change in all.",
        es: "Nombre y categoría son los mismos en todos los idiomas: si los cambias aquí, cambian en todos.",
        pt: "Nome e categoria são os mesmos em todos os idiomas: se mudar aqui, muda em todos.",
    }
    DIFFERS { en: "Differs from <language>:", es: "No coincide con <language>:", pt: "Difere de <language>:" }
    OTHERS_DIFFER { en: "Not like <language>:", es: "No coinciden con <language>:", pt: "Diferem de <language>:" }
    ALIKE { en: "The same parts as <language>.", es: "Las mismas partes que <language>.", pt: "As mesmas partes que <language>." }
    ALL_ALIKE {
        en: "All <n> languages have the same parts.",
        es: "Los <n> idiomas tienen las mismas partes.",
        pt: "Os <n> idiomas têm as mesmas partes.",
    }
    AND_MORE { en: "<n> more", es: "<n> más", pt: "mais <n>" }
    UNTRANSLATED {
        en: "<n> <n|text is|texts are> still in <language>",
        es: "<n> <n|texto sigue|textos siguen> en <language>",
        pt: "<n> <n|texto ainda está|textos ainda estão> em <language>",
    }
    NOT_TRANSLATED { en: "To be translated", es: "Por traducir", pt: "A traduzir" }
    SIDE_BY_SIDE { en: "Side by side", es: "Lado a lado", pt: "Lado a lado" }
    BACK_TO_FORM { en: "Back to the form", es: "Volver al formulario", pt: "Voltar ao formulário" }
    SAME_IN_ALL { en: "Do the same in all languages", es: "Hacer lo mismo en todos los idiomas", pt: "Fazer o mesmo em todos os idiomas" }
    AS_IN { en: "Do as in <language>", es: "Dejarlo como en <language>", pt: "Deixar como em <language>" }
    DONE_AS_IN {
        en: "<language> now has the parts of <main>.",
        es: "<language> ya tiene las mismas partes que <main>.",
        pt: "<language> agora tem as mesmas partes que <main>.",
    }
    LEFT_TO_YOU {
        en: "Done as far as it goes without you: <n> <n|difference needs|differences need> your words.",
        es: "Hecho lo que se podía hacer sin ti: <n> <n|diferencia necesita|diferencias necesitan> tus palabras.",
        pt: "Feito o que dava para fazer sem você: <n> <n|diferença precisa|diferenças precisam> das suas palavras.",
    }
    DONE_IN_ALL { en: "All languages have the same parts", es: "Todos los idiomas tienen las mismas partes", pt: "Todos os idiomas têm as mesmas partes" }
    BUTTON_MISSING { en: "the button “<label>” is missing", es: "falta el botón «<label>»", pt: "falta o botão “<label>”" }
    BUTTON_EXTRA { en: "the button “<label>” is only here", es: "el botón «<label>» solo está aquí", pt: "o botão “<label>” só está aqui" }
    BUTTONS_TURNED { en: "the buttons stand in another order", es: "los botones van en otro orden", pt: "os botões estão em outra ordem" }
    VARIABLE_MISSING { en: "<name> is missing", es: "falta <name>", pt: "falta <name>" }
    VARIABLE_EXTRA { en: "<name> is only here", es: "<name> solo está aquí", pt: "<name> só está aqui" }
    ADDRESS_DIFFERS {
        en: "the address of “<label>” takes other variables",
        es: "la dirección de «<label>» lleva otras variables",
        pt: "o endereço de “<label>” leva outras variáveis",
    }
    HEADER_MISSING { en: "the header is missing", es: "falta el encabezado", pt: "falta o cabeçalho" }
    HEADER_EXTRA { en: "the header is only here", es: "el encabezado solo está aquí", pt: "o cabeçalho só está aqui" }
    HEADER_DIFFERS { en: "the header is of another kind", es: "el encabezado es de otro tipo", pt: "o cabeçalho é de outro tipo" }
    CARDS_MISSING { en: "<n> <n|card is|cards are> missing", es: "<n|falta|faltan> <n> <n|tarjeta|tarjetas>", pt: "<n|falta|faltam> <n> <n|cartão|cartões>" }
    CARDS_EXTRA { en: "<n> <n|card is|cards are> only here", es: "<n> <n|tarjeta solo está|tarjetas solo están> aquí", pt: "<n> <n|cartão só está|cartões só estão> aqui" }
    NAME_DIFFERS { en: "the name is another one", es: "el nombre es otro", pt: "o nome é outro" }
    CATEGORY_DIFFERS { en: "the category is another one", es: "la categoría es otra", pt: "a categoria é outra" }
    FORMAT_DIFFERS {
        en: "the variables are written in another way",
        es: "las variables se escriben de otra forma",
        pt: "as variáveis são escritas de outra forma",
    }
    LANGUAGE_TWICE { en: "this language stands twice", es: "este idioma está repetido", pt: "este idioma aparece duas vezes" }
    COUNT_OF_BUTTONS {
        en: "<main> has <n> <n|button|buttons>, <here> has <m>.",
        es: "<main> tiene <n> <n|botón|botones> y <here>, <m>.",
        pt: "<main> tem <n> <n|botão|botões>, <here> tem <m>.",
    }
    WHY_BUTTONS {
        en: "A send fills the buttons by their place, so one that fits <main> fails here. All languages of a template need the same buttons.",
        es: "Un envío rellena los botones por su posición, así que uno que sirve para <main> falla aquí. Todos los idiomas de una plantilla necesitan los mismos botones.",
        pt: "Um envio preenche os botões pela posição, então um que serve para <main> falha aqui. Todos os idiomas de um modelo precisam dos mesmos botões.",
    }
    WHY_VARIABLES {
        en: "A send that fits <main> is refused here. All languages of a template need the same variables; their order in the sentence is free.",
        es: "Un envío que sirve para <main> se rechaza aquí. Todos los idiomas de una plantilla necesitan las mismas variables; su orden en la frase es libre.",
        pt: "Um envio que serve para <main> é recusado aqui. Todos os idiomas de um modelo precisam das mesmas variáveis; a ordem na frase é livre.",
    }
    WHY_HEADER {
        en: "A send that fits <main> is refused here. All languages of a template need a header of the same kind.",
        es: "Un envío que sirve para <main> se rechaza aquí. Todos los idiomas de una plantilla necesitan un encabezado del mismo tipo.",
        pt: "Um envio que serve para <main> é recusado aqui. Todos os idiomas de um modelo precisam de um cabeçalho do mesmo tipo.",
    }
    COPY_BUTTON { en: "Copy the button here", es: "Copiar el botón aquí", pt: "Copiar o botão para cá" }
    REMOVE_FROM { en: "Remove it from <language>", es: "Quitarlo de <language>", pt: "Remover de <language>" }
    REMOVE_HERE { en: "Remove it here", es: "Quitarlo de aquí", pt: "Remover daqui" }
    COPY_TO { en: "Copy it to <language>", es: "Copiarlo a <language>", pt: "Copiar para <language>" }
    ORDER_OF { en: "Use the order of <language>", es: "Usar el orden de <language>", pt: "Usar a ordem de <language>" }
    INSERT { en: "Insert <name>", es: "Insertar <name>", pt: "Inserir <name>" }
    TAKE_OUT { en: "Take <name> out", es: "Quitar <name>", pt: "Remover <name>" }
    ADDRESS_OF { en: "Use the address of <language>", es: "Usar la dirección de <language>", pt: "Usar o endereço de <language>" }
    COPY_HEADER { en: "Copy the header here", es: "Copiar el encabezado aquí", pt: "Copiar o cabeçalho para cá" }
    COPY_CARDS { en: "Copy <n|the card|the cards> here", es: "Copiar <n|la tarjeta|las tarjetas> aquí", pt: "Copiar <n|o cartão|os cartões> para cá" }
    REMOVE_CARDS { en: "Remove <n|it|them> here", es: "<n|Quitarla|Quitarlas> de aquí", pt: "<n|Removê-lo|Removê-los> daqui" }
    CARDS_TO { en: "Copy <n|it|them> to <language>", es: "<n|Copiarla|Copiarlas> a <language>", pt: "<n|Copiá-lo|Copiá-los> para <language>" }
    USE_VALUE { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }
    NOTHING_THERE { en: "Not here", es: "No está aquí", pt: "Não está aqui" }
    NOTHING_IN { en: "Not in <language>", es: "No está en <language>", pt: "Não está em <language>" }
    CARD_N { en: "Card <n>", es: "Tarjeta <n>", pt: "Cartão <n>" }
    BUTTON_N { en: "Button <n>", es: "Botón <n>", pt: "Botão <n>" }
    EXTRA_BUTTON_N { en: "Extra button <n>", es: "Botón de más <n>", pt: "Botão a mais <n>" }
    OFFER { en: "Offer", es: "Oferta", pt: "Oferta" }
    IN_LANGUAGE { en: "<part> in <language>", es: "<part> en <language>", pt: "<part> em <language>" }
    COPY_PART { en: "Copy it here", es: "Copiar aquí", pt: "Copiar para cá" }
    NOT_YET_IN {
        en: "Not ready to submit in <language>: <n> <n|error|errors>.",
        es: "Aún no se puede enviar a revisión en <language>: <n> <n|error|errores>.",
        pt: "Ainda não dá para enviar à revisão em <language>: <n> <n|erro|erros>.",
    }
    NOT_YET_IN_SHORT {
        en: "<n> <n|error|errors> in <language>",
        es: "<n> <n|error|errores> en <language>",
        pt: "<n> <n|erro|erros> em <language>",
    }
    NOT_YET_IN_SEVERAL {
        en: "Not ready to submit: errors in <languages>.",
        es: "Aún no se puede enviar a revisión: hay errores en <languages>.",
        pt: "Ainda não dá para enviar à revisão: há erros em <languages>.",
    }
    NOT_YET_IN_SEVERAL_SHORT { en: "Errors in <n> languages", es: "Errores en <n> idiomas", pt: "Erros em <n> idiomas" }
    ARE_READY { en: "<languages> <n|is|are> ready.", es: "<languages> <n|está listo|están listos>.", pt: "<languages> <n|está pronto|estão prontos>." }
    NOT_READY_EITHER {
        en: "<languages> <n|is|are> not ready either.",
        es: "<languages> tampoco <n|está listo|están listos>.",
        pt: "<languages> também não <n|está pronto|estão prontos>.",
    }
    WARNINGS_DO_NOT {
        en: "<n> <n|warning does|warnings do> not stand in the way.",
        es: "<n> <n|aviso no lo impide|avisos no lo impiden>.",
        pt: "<n> <n|aviso não impede|avisos não impedem>.",
    }
    RISKS_IN {
        en: "The <n|risk is|risks are> in <languages>.",
        es: "<n|El riesgo está|Los riesgos están> en <languages>.",
        pt: "<n|O risco está|Os riscos estão> em <languages>.",
    }
    READY_IN { en: "Ready to submit in <n> languages.", es: "Lista para enviar a revisión en <n> idiomas.", pt: "Pronto para enviar à revisão em <n> idiomas." }
}
