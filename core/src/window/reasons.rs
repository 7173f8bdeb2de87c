use crate::{Text, text};

/// Why a window is as it is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) code: &'static str,
    pub(crate) text: Text,
}

macro_rules! reasons {
    ($( $name:ident = $code:literal, $en:literal, $es:literal, $pt:literal; )*) => {
        $(
            pub(super) static $name: Reason =
                Reason { code: $code, text: text! { en: $en, es: $es, pt: $pt } };
        )*

        #[cfg(test)]
        pub(crate) static ALL: &[&Reason] = &[ $( &$name, )* ];
    };
}

reasons! {
    WROTE = "customer-wrote",
        "The customer wrote within the last 24 hours.",
        "El cliente escribió en las últimas 24 horas.",
        "O cliente escreveu nas últimas 24 horas.";
    CALLED = "customer-called",
        "The customer was on the phone with you within the last 24 hours. A call opens the window like a message.",
        "Hubo una llamada con el cliente en las últimas 24 horas. Una llamada abre la ventana igual que un mensaje.",
        "Houve uma ligação com o cliente nas últimas 24 horas. Uma ligação abre a janela como uma mensagem.";
    WAS_ACTIVE = "customer-was-active",
        "The customer wrote or called within the last 24 hours.",
        "El cliente escribió o llamó en las últimas 24 horas.",
        "O cliente escreveu ou ligou nas últimas 24 horas.";
    ENDED = "24-hours-over",
        "The 24 hours since the customer last wrote or called are over.",
        "Ya pasaron las 24 horas desde que el cliente escribió o llamó.",
        "As 24 horas desde que o cliente escreveu ou ligou já passaram.";
    NEVER_WROTE = "never-wrote",
        "The customer has never written to this number or called it.",
        "El cliente nunca ha escrito ni llamado a este número.",
        "O cliente nunca escreveu nem ligou para este número.";
    ACTIVITY_MAY_COUNT = "activity-may-count",
        "Later the customer did something that may or may not open the window, such as a reaction or an edit. Meta does not say.",
        "Después el cliente hizo algo que quizá abra la ventana, como una reacción o una edición. Meta no lo aclara.",
        "Depois o cliente fez algo que talvez abra a janela, como uma reação ou uma edição. A Meta não esclarece.";
    BEFORE_LAST_ACTIVITY = "before-last-activity",
        "The instant in question is before the last known activity, and what was known earlier is not kept.",
        "El momento consultado es anterior a la última actividad conocida, y lo anterior no se guarda.",
        "O momento consultado é anterior à última atividade conhecida, e o que havia antes não fica guardado.";
    UNREADABLE_INSTANT = "unreadable-instant",
        "An instant in the data cannot be read. It needs milliseconds, or an ISO 8601 text with its offset.",
        "No se puede leer un momento de los datos. Debe venir en milisegundos o como texto ISO 8601 con su desfase horario.",
        "Não é possível ler um momento dos dados. Ele deve vir em milissegundos ou como texto ISO 8601 com o fuso.";
    ENTRY_OPEN = "free-entry-open",
        "The customer came through an ad and you replied in time. Messages are free while this lasts.",
        "El cliente llegó por un anuncio y respondiste a tiempo. Mientras dure, los mensajes son gratis.",
        "O cliente veio por um anúncio e você respondeu a tempo. Enquanto durar, as mensagens são grátis.";
    ENTRY_LENGTH_DISPUTED = "free-entry-length-disputed",
        "Sources disagree on how long messages stay free after an ad: 72 hours for certain, up to 7 days as quoted since September 2026.",
        "Las fuentes no coinciden en cuánto dura la gratuidad tras un anuncio: 72 horas seguro, hasta 7 días según se cita desde septiembre de 2026.",
        "As fontes divergem sobre quanto dura a gratuidade após um anúncio: 72 horas com certeza, até 7 dias segundo citações desde setembro de 2026.";
    ENTRY_ENDED = "free-entry-ended",
        "The free time after the ad is over.",
        "El periodo gratis tras el anuncio ya terminó.",
        "O período grátis após o anúncio já terminou.";
    ENTRY_AWAITS_REPLY = "free-entry-awaits-reply",
        "The customer came through an ad. The free time begins with your first reply, if it comes within 24 hours of their message.",
        "El cliente llegó por un anuncio. El periodo gratis empieza con tu primera respuesta, si llega dentro de las 24 horas de su mensaje.",
        "O cliente veio por um anúncio. O período grátis começa com a sua primeira resposta, se ela vier em até 24 horas da mensagem dele.";
    ENTRY_REPLY_LATE = "free-entry-reply-late",
        "The customer came through an ad, but nobody replied within 24 hours. So no free time began.",
        "El cliente llegó por un anuncio, pero nadie respondió en 24 horas. Por eso no empezó ningún periodo gratis.",
        "O cliente veio por um anúncio, mas ninguém respondeu em 24 horas. Por isso não começou nenhum período grátis.";
    NO_ENTRY = "no-free-entry",
        "The customer did not come through an ad.",
        "El cliente no llegó por un anuncio.",
        "O cliente não veio por um anúncio.";
}
