//! What the start screen says.

use crate::i18n::texts;
use ventana_core::Text;

texts! {
    EXAMPLES_AND_DRAFTS { en: "Drafts", es: "Borradores", pt: "Rascunhos" }
    PLACES { en: "Places", es: "Secciones", pt: "Seções" }
    EDITOR { en: "Editor", es: "Editor", pt: "Editor" }
    AUDIENCE { en: "Audience", es: "Público", pt: "Público" }
    RULES { en: "Rules", es: "Reglas", pt: "Regras" }
    HELP { en: "Help", es: "Ayuda", pt: "Ajuda" }
    NEW_DRAFT { en: "New draft", es: "Borrador nuevo", pt: "Novo rascunho" }
    BLANK { en: "Start from nothing", es: "Empezar de cero", pt: "Começar do zero" }
    QUESTION {
        en: "What do you want to tell your customers?",
        es: "¿Qué quieres contar a tus clientes?",
        pt: "O que você quer contar aos seus clientes?",
    }
    HOW {
        en: "Choose one and start from a complete message. Nothing you write leaves this device.",
        es: "Elige uno y empieza con un mensaje completo. Nada de lo que escribas sale de este equipo.",
        pt: "Escolha um e comece com uma mensagem completa. Nada do que você escreve sai deste dispositivo.",
    }
    EXAMPLES { en: "Examples", es: "Ejemplos", pt: "Exemplos" }
    BY_PURPOSE { en: "What I want to do", es: "Lo que quiero hacer", pt: "O que quero fazer" }
    ALL_N { en: "All <n> examples", es: "Los <n> ejemplos", pt: "Todos os <n> exemplos" }
    ALL_OF_THEM { en: "All examples", es: "Todos los ejemplos", pt: "Todos os exemplos" }
    BROKEN { en: "Learn from broken ones", es: "Aprender de los que fallan", pt: "Aprender com os que falham" }
    TEACHES { en: "Broken on purpose", es: "Falla a propósito", pt: "Falha de propósito" }
    LOADING { en: "Getting the examples", es: "Preparando los ejemplos", pt: "Preparando os exemplos" }
    NO_EXAMPLES {
        en: "The examples could not be loaded. You can start from nothing, or open a template of yours.",
        es: "No se han podido cargar los ejemplos. Puedes empezar de cero o abrir una plantilla tuya.",
        pt: "Não foi possível carregar os exemplos. Você pode começar do zero ou abrir um modelo seu.",
    }
    CAROUSEL { en: "carousel", es: "carrusel", pt: "carrossel" }
    WITH_IMAGE { en: "image", es: "imagen", pt: "imagem" }
    WITH_VIDEO { en: "video", es: "vídeo", pt: "vídeo" }
    WITH_DOCUMENT { en: "document", es: "documento", pt: "documento" }
    WITH_PLACE { en: "place on the map", es: "lugar en el mapa", pt: "lugar no mapa" }
    WITH_DEADLINE { en: "with a deadline", es: "con fecha límite", pt: "com prazo" }
    FIXED_WORDING { en: "wording fixed by Meta", es: "texto fijado por Meta", pt: "texto fixado pela Meta" }
    CALL_PERMISSION { en: "asks to call", es: "pide permiso para llamar", pt: "pede para ligar" }
    TO_APPOINTMENT { en: "Remind of an appointment", es: "Recordar una cita", pt: "Lembrar de um horário" }
    TO_ORDER { en: "Say where an order is", es: "Decir dónde está un pedido", pt: "Dizer onde está um pedido" }
    TO_CART { en: "Recover a cart", es: "Recuperar un carrito", pt: "Recuperar um carrinho" }
    TO_CODE { en: "Send a code", es: "Enviar un código", pt: "Enviar um código" }
    TO_PAYMENT { en: "Confirm a payment or ask for one", es: "Confirmar o pedir un pago", pt: "Confirmar ou pedir um pagamento" }
    TO_OFFER { en: "Announce an offer", es: "Anunciar una oferta", pt: "Anunciar uma oferta" }
    TO_LAUNCH { en: "Show new products", es: "Presentar novedades", pt: "Mostrar novidades" }
    TO_CATALOG { en: "Sell from the catalog", es: "Vender desde el catálogo", pt: "Vender pelo catálogo" }
    TO_FEEDBACK { en: "Ask for an opinion", es: "Pedir una opinión", pt: "Pedir uma opinião" }
    TO_WELCOME { en: "Welcome somebody", es: "Dar la bienvenida", pt: "Dar as boas-vindas" }
    TO_EVENT { en: "Invite to an event", es: "Invitar a un evento", pt: "Convidar para um evento" }
    TO_SUPPORT { en: "Follow up on a case", es: "Seguir un caso de soporte", pt: "Acompanhar um atendimento" }
    TO_FORM { en: "Collect details by form", es: "Recoger datos con un formulario", pt: "Coletar dados por formulário" }
    TO_DOCUMENT { en: "Send an invoice or a ticket", es: "Enviar una factura o una entrada", pt: "Enviar uma fatura ou um ingresso" }
}

/// The purposes of the gallery with their words.
pub(super) static PURPOSES: [(&str, &Text); 14] = [
    ("appointment", &TO_APPOINTMENT),
    ("order", &TO_ORDER),
    ("cart", &TO_CART),
    ("code", &TO_CODE),
    ("payment", &TO_PAYMENT),
    ("offer", &TO_OFFER),
    ("launch", &TO_LAUNCH),
    ("catalog", &TO_CATALOG),
    ("feedback", &TO_FEEDBACK),
    ("welcome", &TO_WELCOME),
    ("event", &TO_EVENT),
    ("support", &TO_SUPPORT),
    ("form", &TO_FORM),
    ("document", &TO_DOCUMENT),
];
