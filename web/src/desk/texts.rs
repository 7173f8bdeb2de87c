//! What the send desk says.

use crate::i18n::texts;

texts! {
    SEND { en: "Send", es: "Enviar", pt: "Enviar" }
    CAN_I_SEND_IT { en: "Can I send it?", es: "¿Puedo enviarlo?", pt: "Posso enviar?" }
    DRAFT_OR_DESK {
        en: "From the draft to “Can I send it?” and back",
        es: "Del borrador a «¿Puedo enviarlo?» y de vuelta",
        pt: "Do rascunho para “Posso enviar?” e de volta",
    }
    OPEN_DESK { en: "Ask about any moment", es: "Preguntar por cualquier momento", pt: "Perguntar por qualquer momento" }

    CAN_I_SEND { en: "Can I send", es: "¿Puedo enviar", pt: "Posso enviar" }
    TO { en: "to", es: "a", pt: "para" }
    WHICH_IS { en: "(at Meta:", es: "(en Meta:", pt: "(na Meta:" }
    WHO_LAST_WROTE { en: ", who last wrote", es: ", que escribió por última vez", pt: ", que escreveu pela última vez" }
    WHAT_GOES_OUT { en: "What goes out", es: "Qué se envía", pt: "O que é enviado" }
    STATUS { en: "Status at Meta", es: "Estado en Meta", pt: "Situação na Meta" }
    CUSTOMER { en: "Country of the customer", es: "País del cliente", pt: "País do cliente" }
    LAST_WROTE { en: "When they last wrote", es: "Cuándo escribió por última vez", pt: "Quando escreveu pela última vez" }
    FREE_TEXT { en: "free text", es: "texto libre", pt: "texto livre" }
    THE_DRAFTS { en: "Templates on this device", es: "Plantillas de este equipo", pt: "Modelos deste aparelho" }
    A_CUSTOMER { en: "a customer", es: "un cliente", pt: "um cliente" }
    IN_COUNTRY { en: "a customer in <country>", es: "un cliente en <country>", pt: "um cliente em <country>" }
    JUST_NOW { en: "just now", es: "ahora mismo", pt: "agora mesmo" }
    AN_HOUR_AGO { en: "an hour ago", es: "hace una hora", pt: "há uma hora" }
    HALF_A_DAY_AGO { en: "12 hours ago", es: "hace 12 horas", pt: "há 12 horas" }
    YESTERDAY { en: "yesterday at this time", es: "ayer a esta hora", pt: "ontem a esta hora" }
    NEVER { en: "never", es: "nunca", pt: "nunca" }
    BY_WEBHOOKS { en: "<time> (webhooks)", es: "<time> (webhooks)", pt: "<time> (webhooks)" }
    UNKNOWN_BY_WEBHOOKS { en: "never, by these webhooks", es: "nunca, según estos webhooks", pt: "nunca, segundo estes webhooks" }
    DATE_AND_TIME { en: "Date and time", es: "Fecha y hora", pt: "Data e hora" }
    MESSAGE { en: "Your message", es: "Tu mensaje", pt: "Sua mensagem" }
    MESSAGE_HINT {
        en: "Optional: what you write here is checked as well, and stays on this device.",
        es: "Opcional: lo que escribas aquí también se revisa y no sale de este equipo.",
        pt: "Opcional: o que você escrever aqui também é conferido e não sai deste aparelho.",
    }
    SENT_THIS_MONTH {
        en: "Session messages sent this month",
        es: "Mensajes de sesión enviados este mes",
        pt: "Mensagens de sessão enviadas neste mês",
    }

    BRING_RATES { en: "Add Meta’s rate card", es: "Añadir las tarifas de Meta", pt: "Adicionar as tarifas da Meta" }
    OTHER_RATES { en: "Other rate card", es: "Otras tarifas", pt: "Outras tarifas" }
    RATES_TAKEN {
        en: "Rates of <n> <n|market|markets> read",
        es: "Tarifas de <n> <n|mercado|mercados> leídas",
        pt: "Tarifas de <n> <n|mercado|mercados> lidas",
    }
    PRICE_UNCERTAIN { en: "price uncertain", es: "precio incierto", pt: "preço incerto" }

    NOT_SURE { en: "Not sure when they wrote?", es: "¿No sabes cuándo escribió?", pt: "Não sabe quando escreveu?" }
    PASTE_WEBHOOKS {
        en: "Paste a webhook, or drop a log of them",
        es: "Pega un webhook o suelta un registro de ellos",
        pt: "Cole um webhook ou solte um registro deles",
    }
    WEBHOOKS { en: "Webhooks", es: "Webhooks", pt: "Webhooks" }
    WEBHOOKS_HINT {
        en: "JSON, or one webhook a line. It is read on this device and not kept.",
        es: "JSON, o un webhook por línea. Se lee en este equipo y no se guarda.",
        pt: "JSON, ou um webhook por linha. É lido neste aparelho e não fica guardado.",
    }
    CHOOSE_FILE { en: "Choose a file", es: "Elegir un archivo", pt: "Escolher um arquivo" }
    FOUND_N {
        en: "<n> <n|conversation|conversations> found.",
        es: "<n> <n|conversación encontrada|conversaciones encontradas>.",
        pt: "<n> <n|conversa encontrada|conversas encontradas>.",
    }
    FOUND_NONE {
        en: "No conversation found in it.",
        es: "No contiene ninguna conversación.",
        pt: "Não contém nenhuma conversa.",
    }
    UNREAD_N {
        en: "<n> <n|line is|lines are> no JSON.",
        es: "<n> <n|línea no es|líneas no son> JSON.",
        pt: "<n> <n|linha não é|linhas não são> JSON.",
    }
    IGNORED_N {
        en: "<n> <n|part was|parts were> passed over: <why>",
        es: "<n> <n|parte no cuenta|partes no cuentan>: <why>",
        pt: "<n> <n|parte não conta|partes não contam>: <why>",
    }
    WHICH_CONVERSATION { en: "Which conversation?", es: "¿Qué conversación?", pt: "Qual conversa?" }
    WROTE_AT { en: "wrote <time>", es: "escribió <time>", pt: "escreveu <time>" }
    NEVER_WROTE { en: "never wrote", es: "nunca escribió", pt: "nunca escreveu" }

    YES { en: "Yes.", es: "Sí.", pt: "Sim." }
    YES_UNTIL { en: "Yes, until <time>.", es: "Sí, hasta <time>.", pt: "Sim, até <time>." }
    YES_UNTIL_TODAY { en: "Yes, until <time> today.", es: "Sí, hasta las <time> de hoy.", pt: "Sim, até <time> de hoje." }
    YES_UNTIL_TOMORROW { en: "Yes, until <time> tomorrow.", es: "Sí, hasta las <time> de mañana.", pt: "Sim, até <time> de amanhã." }
    NO { en: "No.", es: "No.", pt: "Não." }
    UNCERTAIN { en: "Not certain.", es: "No se sabe.", pt: "Não se sabe." }
    CLOSES_IN { en: "Closes in", es: "Se cierra en", pt: "Fecha em" }
    CHANGES_IN { en: "Changes in", es: "Cambia en", pt: "Muda em" }
    NOT_SUBMITTED {
        en: "Meta does not know this template yet. It can be sent once it is approved.",
        es: "Meta aún no conoce esta plantilla. Se puede enviar cuando esté aprobada.",
        pt: "A Meta ainda não conhece este modelo. Ele pode ser enviado depois de aprovado.",
    }
    SUBMIT_IT {
        en: "Submit it for review; the answer usually comes within a day.",
        es: "Envíala a revisión; la respuesta suele llegar en un día.",
        pt: "Envie-o à revisão; a resposta costuma chegar em um dia.",
    }
    MAYBE_CHARGED { en: "Price not certain:", es: "Precio sin confirmar:", pt: "Preço não confirmado:" }

    COPY_MESSAGE { en: "Copy the message", es: "Copiar el mensaje", pt: "Copiar a mensagem" }
    MESSAGE_COPIED { en: "Message copied", es: "Mensaje copiado", pt: "Mensagem copiada" }
    WRITE_MESSAGE { en: "Write the message", es: "Escribir el mensaje", pt: "Escrever a mensagem" }
    SHOW_REQUEST { en: "Show the request to send", es: "Ver la solicitud de envío", pt: "Ver a solicitação de envio" }
    USE_TEMPLATE { en: "Ask about <name>", es: "Preguntar por <name>", pt: "Perguntar sobre <name>" }
    OPEN_DRAFT { en: "Open the draft", es: "Abrir el borrador", pt: "Abrir o rascunho" }
    WRITE_TEMPLATE { en: "Write a template", es: "Escribir una plantilla", pt: "Escrever um modelo" }
    USE_FREE_TEXT { en: "Send free text instead", es: "Enviar texto libre", pt: "Enviar texto livre" }
    MOVE_THERE { en: "Move to <time>", es: "Ir a <time>", pt: "Ir para <time>" }

    TIMELINE { en: "What may go out, and when", es: "Qué puede salir y cuándo", pt: "O que pode sair e quando" }
    LEGEND { en: "Legend", es: "Leyenda", pt: "Legenda" }
    LANE_FREE_TEXT { en: "Free text", es: "Texto libre", pt: "Texto livre" }
    ANY_MESSAGE { en: "any message, no template", es: "cualquier mensaje, sin plantilla", pt: "qualquer mensagem, sem modelo" }
    TEMPLATE { en: "Template", es: "Plantilla", pt: "Modelo" }
    FREE { en: "Free", es: "Gratis", pt: "Grátis" }
    CHARGED { en: "Charged", es: "De pago", pt: "Cobrado" }
    NOT_CERTAIN { en: "Uncertain", es: "Incierto", pt: "Incerto" }
    REFUSED { en: "Refused", es: "Rechazado", pt: "Recusado" }
    PRICE_NOT_CERTAIN { en: "Goes out, price uncertain", es: "Sale, precio incierto", pt: "Sai, preço incerto" }
    REFUSED_WITH { en: "Refused: error <code>", es: "Rechazado: error <code>", pt: "Recusado: erro <code>" }
    CHARGED_AT { en: "Charged, <price>", es: "De pago, <price>", pt: "Cobrado, <price>" }
    FROM_TO { en: "<what>, from <from> to <to>", es: "<what>, de <from> a <to>", pt: "<what>, de <from> a <to>" }
    INSTANT { en: "Moment of sending", es: "Momento del envío", pt: "Momento do envio" }
    HANDLE_HINT {
        en: "Drag the handle, or use the arrow keys: 5 minutes, with Shift an hour, End to the next change.",
        es: "Arrastra el mando o usa las flechas: 5 minutos, con Mayús una hora, Fin hasta el próximo cambio.",
        pt: "Arraste o marcador ou use as setas: 5 minutos, com Shift uma hora, End até a próxima mudança.",
    }
    NOW { en: "Now, <time>", es: "Ahora, <time>", pt: "Agora, <time>" }
    BACK_TO_NOW { en: "Back to now", es: "Volver a ahora", pt: "Voltar para agora" }

    AFTER { en: "After <time>", es: "Después de <time>", pt: "Depois de <time>" }
    AFTERWARDS { en: "What comes after", es: "Qué viene después", pt: "O que vem depois" }
    IT_MAY_GO { en: "It can be sent", es: "Se puede enviar", pt: "Pode ser enviado" }
    IT_MAY_NOT_GO { en: "It cannot be sent", es: "No se puede enviar", pt: "Não pode ser enviado" }
    ONLY_A_TEMPLATE { en: "Only a template gets through", es: "Solo pasa una plantilla", pt: "Só um modelo passa" }
    NOBODY_KNOWS { en: "Nobody can tell for certain", es: "No se puede saber con certeza", pt: "Não dá para saber ao certo" }
    STAYS { en: "It stays like this", es: "Se queda así", pt: "Continua assim" }
    STAYS_WHY {
        en: "In the coming days nothing changes by itself.",
        es: "En los próximos días nada cambia por sí solo.",
        pt: "Nos próximos dias nada muda por si só.",
    }
    GOES_OUT_FREE { en: "It goes out free", es: "Sale gratis", pt: "Sai grátis" }
    IS_CHARGED { en: "It is charged", es: "Se cobra", pt: "É cobrado" }
    PRICE_UNKNOWN { en: "What it costs is not certain", es: "No se sabe cuánto cuesta", pt: "Não se sabe quanto custa" }
    READY_TO_GO { en: "Ready to go:", es: "Lista para enviar:", pt: "Pronto para enviar:" }
    META_ANSWERS { en: "What Meta would answer", es: "Qué respondería Meta", pt: "O que a Meta responderia" }
    META_ANSWERS_THEN { en: "What Meta would answer then", es: "Qué respondería Meta entonces", pt: "O que a Meta responderia então" }
    META_ACCEPTS { en: "It should take it", es: "Debería aceptarlo", pt: "Deve aceitar" }
    META_ACCEPTS_WHY {
        en: "Meta promises nothing: it may still hold a message back.",
        es: "Meta no promete nada: aún puede retener un mensaje.",
        pt: "A Meta não promete nada: ainda pode reter uma mensagem.",
    }
    NO_CODE { en: "No error code is known for it", es: "No se conoce un código de error", pt: "Não se conhece um código de erro" }
    ERROR { en: "<code>, <title>", es: "<code>, <title>", pt: "<code>, <title>" }
    WHAT_CHANGES_IT { en: "What changes it", es: "Qué lo cambia", pt: "O que muda isso" }
    ANY_MESSAGE_OR_CALL { en: "Any message or call from them", es: "Cualquier mensaje o llamada suya", pt: "Qualquer mensagem ou ligação dele" }
    A_READ_MARK_DOES_NOT {
        en: "It opens the 24-hour window anew. A read mark does not; whether a reaction does is not published.",
        es: "Abre de nuevo la ventana de 24 horas. La marca de leído no; si lo hace una reacción, no está publicado.",
        pt: "Abre de novo a janela de 24 horas. A marca de lida não; se uma reação abre, não está publicado.",
    }
    ITS_STATUS { en: "Its status at Meta", es: "Su estado en Meta", pt: "A situação dele na Meta" }
    ITS_STATUS_WHY {
        en: "A template needs no open window, but Meta can pause or disable it at any time.",
        es: "Una plantilla no necesita ventana abierta, pero Meta puede pausarla o desactivarla en cualquier momento.",
        pt: "Um modelo não precisa de janela aberta, mas a Meta pode pausá-lo ou desativá-lo a qualquer momento.",
    }

    FITTING { en: "Approved templates that fit", es: "Plantillas aprobadas que sirven", pt: "Modelos aprovados que servem" }
    FITTING_NONE {
        en: "No other template on this device is approved and may go out at this moment.",
        es: "Ninguna otra plantilla de este equipo está aprobada y puede salir en este momento.",
        pt: "Nenhum outro modelo deste aparelho está aprovado e pode sair neste momento.",
    }
    IMPORT_TEMPLATES { en: "Import templates", es: "Importar plantillas", pt: "Importar modelos" }
    ASK { en: "Ask about it", es: "Preguntar", pt: "Perguntar" }
    THE_BEST { en: "recommended", es: "recomendada", pt: "recomendado" }

    CAN_GO_NOW { en: "Can be sent now: <kind>.", es: "Se puede enviar ahora: <kind>.", pt: "Pode ser enviado agora: <kind>." }
    CANNOT_GO_NOW { en: "Cannot be sent now.", es: "Ahora no se puede enviar.", pt: "Agora não pode ser enviado." }
    MAY_GO_NOW { en: "Whether it can be sent now is not certain.", es: "No se sabe si se puede enviar ahora.", pt: "Não se sabe se pode ser enviado agora." }
    CAN_GO_AT { en: "Can be sent: <kind>. <time>", es: "Se puede enviar: <kind>. <time>", pt: "Pode ser enviado: <kind>. <time>" }
    CANNOT_GO_AT { en: "Cannot be sent then. <time>", es: "Entonces no se puede enviar. <time>", pt: "Então não pode ser enviado. <time>" }
    MAY_GO_AT { en: "Whether it can be sent then is not certain. <time>", es: "No se sabe si entonces se puede enviar. <time>", pt: "Não se sabe se então pode ser enviado. <time>" }

    PLAN { en: "Plan", es: "Plan", pt: "Plano" }
    SAVE_PLAN { en: "Save the plan", es: "Guardar el plan", pt: "Salvar o plano" }
    PLAN_KEPT { en: "Plan saved on this device", es: "Plan guardado en este equipo", pt: "Plano salvo neste aparelho" }
    PLAN_NOT_KEPT {
        en: "Not saved: this browser has no room for it. Download the plan as a file.",
        es: "Sin guardar: en este navegador no hay sitio. Descarga el plan como archivo.",
        pt: "Não salvo: não há espaço neste navegador. Baixe o plano como arquivo.",
    }
    PLAN_OPENED { en: "Plan opened", es: "Plan abierto", pt: "Plano aberto" }
    PLAN_DELETED { en: "Plan deleted", es: "Plan eliminado", pt: "Plano excluído" }
    PLAN_IS_BACK { en: "The plan is back", es: "El plan ha vuelto", pt: "O plano voltou" }
    COPY_REQUEST { en: "Copy as JSON", es: "Copiar como JSON", pt: "Copiar como JSON" }
    REQUEST_COPIED { en: "Request copied", es: "Solicitud copiada", pt: "Solicitação copiada" }
    DOWNLOAD_PLAN { en: "Download as a file", es: "Descargar como archivo", pt: "Baixar como arquivo" }
    OPEN_PLAN_FILE { en: "Open a plan from a file", es: "Abrir un plan de un archivo", pt: "Abrir um plano de um arquivo" }
    NO_PLAN { en: "This file is no plan", es: "Ese archivo no es un plan", pt: "Esse arquivo não é um plano" }
    YOUR_PLANS { en: "Saved plans", es: "Planes guardados", pt: "Planos salvos" }
    NO_PLANS {
        en: "What you plan can be saved here, with its template and its moment.",
        es: "Aquí puedes guardar lo que planees, con su plantilla y su momento.",
        pt: "O que você planejar pode ser salvo aqui, com o modelo e o momento.",
    }
    OPEN_PLAN { en: "Open", es: "Abrir", pt: "Abrir" }
    ACTIONS_OF { en: "Actions for “<title>”", es: "Acciones para «<title>»", pt: "Ações para “<title>”" }
    DELETE { en: "Delete", es: "Eliminar", pt: "Excluir" }
    AT_ANY_TIME { en: "whenever it is opened", es: "cuando se abra", pt: "quando for aberto" }
    AT_TIME { en: "for <time>", es: "para <time>", pt: "para <time>" }
    TIME_IS_PAST { en: "for <time>, which has gone by", es: "para <time>, que ya pasó", pt: "para <time>, que já passou" }
    SAVED_AT { en: "saved <time>", es: "guardado <time>", pt: "salvo <time>" }
}
