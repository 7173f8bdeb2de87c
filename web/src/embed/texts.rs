//! What the editor says in the frame of another product.

crate::i18n::texts! {
    USE_TEMPLATE { en: "Use this template", es: "Usar esta plantilla", pt: "Usar este modelo" }
    HANDED { en: "Handed to <host>", es: "Entregada a <host>", pt: "Entregue a <host>" }
    NOT_HANDED {
        en: "The page around the editor cannot be reached. Download the template instead.",
        es: "No se puede llegar a la página que rodea al editor. Descarga la plantilla.",
        pt: "Não dá para alcançar a página em volta do editor. Baixe o modelo.",
    }
    NOT_TAKEN { en: "<host> did not take it.", es: "<host> no la ha aceptado.", pt: "<host> não o aceitou." }
    NOT_TAKEN_BECAUSE {
        en: "<host> did not take it: <reason>",
        es: "<host> no la ha aceptado: <reason>",
        pt: "<host> não o aceitou: <reason>",
    }
    NOT_A_TEMPLATE {
        en: "What <host> sent is no template. What you were writing is still here.",
        es: "Lo que ha enviado <host> no es una plantilla. Lo que escribías sigue aquí.",
        pt: "O que <host> enviou não é um modelo. O que você escrevia continua aqui.",
    }
}
