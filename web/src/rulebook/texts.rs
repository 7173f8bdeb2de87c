//! What the screen of the rules says.

crate::i18n::texts! {
    ALL_RULES { en: "All rules", es: "Todas las reglas", pt: "Todas as regras" }
    EXPLAIN_AN_ERROR {
        en: "Explain an error from Meta",
        es: "Explicar un error de Meta",
        pt: "Explicar um erro da Meta",
    }
    TITLE { en: "Rules", es: "Reglas", pt: "Regras" }
    HOW {
        en: "What Ventana checks, with the reason, the source and the day on which it was last looked at.",
        es: "Lo que Ventana comprueba, con el motivo, la fuente y el día en que se revisó por última vez.",
        pt: "O que o Ventana confere, com o motivo, a fonte e o dia em que foi verificada pela última vez.",
    }
    SEARCH { en: "Search by word, rule or error code", es: "Buscar por palabra, regla o código de error", pt: "Buscar por palavra, regra ou código de erro" }
    PART { en: "Part", es: "Parte", pt: "Parte" }
    EVERY_PART { en: "Every part", es: "Todas las partes", pt: "Todas as partes" }
    ALL { en: "All", es: "Todas", pt: "Todas" }
    ERROR { en: "error", es: "error", pt: "erro" }
    WARNING { en: "warning", es: "aviso", pt: "aviso" }
    NOTE { en: "note", es: "nota", pt: "nota" }
    FOUND { en: "<n> of <all> rules", es: "<n> de <all> reglas", pt: "<n> de <all> regras" }
    NONE_FOUND {
        en: "No rule has all of these words. Try fewer, or the number of the error.",
        es: "Ninguna regla tiene todas estas palabras. Prueba con menos, o con el número del error.",
        pt: "Nenhuma regra tem todas essas palavras. Tente menos, ou o número do erro.",
    }
    LOADING { en: "Getting the rules", es: "Preparando las reglas", pt: "Preparando as regras" }
    NO_RULES {
        en: "The rules could not be loaded. Your drafts are checked all the same.",
        es: "No se han podido cargar las reglas. Tus borradores se comprueban igualmente.",
        pt: "Não foi possível carregar as regras. Seus rascunhos são conferidos mesmo assim.",
    }
    META { en: "Meta <code>", es: "Meta <code>", pt: "Meta <code>" }
    AN_EXAMPLE { en: "For example:", es: "Por ejemplo:", pt: "Por exemplo:" }
    FIXES_OFFERED { en: "Ventana offers to:", es: "Ventana ofrece:", pt: "O Ventana oferece:" }
    SOURCE { en: "Source: <source>, checked on <date>. <confidence>.", es: "Fuente: <source>, revisada el <date>. <confidence>.", pt: "Fonte: <source>, verificada em <date>. <confidence>." }
    ONLY_AT_CREATION {
        en: "It applies when a template is created or edited.",
        es: "Se aplica al crear o editar una plantilla.",
        pt: "Vale ao criar ou editar um modelo.",
    }
    WHOLE { en: "Template as a whole", es: "La plantilla en conjunto", pt: "O modelo como um todo" }
    HEADER { en: "Header", es: "Encabezado", pt: "Cabeçalho" }
    BODY { en: "Body", es: "Cuerpo", pt: "Corpo" }
    FOOTER { en: "Footer", es: "Pie", pt: "Rodapé" }
    BUTTONS { en: "Buttons", es: "Botones", pt: "Botões" }
    CAROUSEL { en: "Carousel", es: "Carrusel", pt: "Carrossel" }
    OFFER { en: "Offer with a deadline", es: "Oferta con fecha límite", pt: "Oferta com prazo" }
    NAME { en: "Name", es: "Nombre", pt: "Nome" }
    CATEGORY { en: "Category", es: "Categoría", pt: "Categoria" }
    LANGUAGE { en: "Language", es: "Idioma", pt: "Idioma" }
    LANGUAGES { en: "Languages side by side", es: "Idiomas comparados", pt: "Idiomas comparados" }
    EDITS { en: "Edits of a stored template", es: "Cambios en una plantilla guardada", pt: "Edições de um modelo já criado" }
    MESSAGES { en: "Messages being sent", es: "Mensajes al enviarlos", pt: "Mensagens no envio" }
    PASTE { en: "Explain an error from Meta", es: "Explicar un error de Meta", pt: "Explicar um erro da Meta" }
    PASTE_HOW {
        en: "Paste the answer of the API, a status of a webhook, a line of a log, or just the number. It stays on this device.",
        es: "Pega la respuesta de la API, un estado de un webhook, una línea de un registro o solo el número. No sale de este equipo.",
        pt: "Cole a resposta da API, um status de um webhook, uma linha de log ou só o número. Não sai deste dispositivo.",
    }
    WHAT_TO_DO { en: "What to do", es: "Qué hacer", pt: "O que fazer" }
    CODE { en: "Error <code>", es: "Error <code>", pt: "Erro <code>" }
    CODE_AND_SUBCODE {
        en: "Error <code>, subcode <subcode>",
        es: "Error <code>, subcódigo <subcode>",
        pt: "Erro <code>, subcódigo <subcode>",
    }
    SUBCODE { en: "Subcode <subcode>", es: "Subcódigo <subcode>", pt: "Subcódigo <subcode>" }
    META_SAYS { en: "Meta’s own words: “<words>”", es: "En palabras de Meta: «<words>»", pt: "Nas palavras da Meta: “<words>”" }
    NO_RETRY {
        en: "Sending the same again will not work.",
        es: "Volver a enviar lo mismo no va a funcionar.",
        pt: "Enviar o mesmo de novo não vai funcionar.",
    }
    RETRY_AFTER_FIX {
        en: "Send it again once that is put right.",
        es: "Vuelve a enviarlo cuando esté corregido.",
        pt: "Envie de novo quando isso estiver corrigido.",
    }
    RETRY_LATER {
        en: "Wait a while before you send it again.",
        es: "Espera un tiempo antes de volver a enviarlo.",
        pt: "Espere um tempo antes de enviar de novo.",
    }
    RETRY_AFTER_HOURS {
        en: "Wait <n> <n|hour|hours> before you send it again.",
        es: "Espera <n> <n|hora|horas> antes de volver a enviarlo.",
        pt: "Espere <n> <n|hora|horas> antes de enviar de novo.",
    }
    RETRY_AFTER_MINUTES {
        en: "Wait <n> <n|minute|minutes> before you send it again.",
        es: "Espera <n> <n|minuto|minutos> antes de volver a enviarlo.",
        pt: "Espere <n> <n|minuto|minutos> antes de enviar de novo.",
    }
    RETRY_AFTER_SECONDS {
        en: "Wait <n> <n|second|seconds> before you send it again.",
        es: "Espera <n> <n|segundo|segundos> antes de volver a enviarlo.",
        pt: "Espere <n> <n|segundo|segundos> antes de enviar de novo.",
    }
    RETRY {
        en: "Try again, with longer and longer pauses.",
        es: "Inténtalo otra vez, con pausas cada vez más largas.",
        pt: "Tente de novo, com pausas cada vez maiores.",
    }
    AT_FAULT {
        en: "In the draft that is open:",
        es: "En el borrador abierto:",
        pt: "No rascunho aberto:",
    }
    NOT_IN_DRAFT {
        en: "The draft that is open does not make this mistake.",
        es: "El borrador abierto no comete este error.",
        pt: "O rascunho aberto não comete esse erro.",
    }
    CAUGHT_BY { en: "Rules that catch it before Meta does:", es: "Reglas que lo detectan antes que Meta:", pt: "Regras que o detectam antes da Meta:" }
    WITH_WORDS { en: "Rules that have these words:", es: "Reglas que contienen estas palabras:", pt: "Regras que contêm essas palavras:" }
    SEE_ALL { en: "See all <n> rules", es: "Ver las <n> reglas", pt: "Ver todas as <n> regras" }
    ASK_WHEN { en: "Ask when it can go out", es: "Ver cuándo puede salir", pt: "Ver quando pode sair" }
}
