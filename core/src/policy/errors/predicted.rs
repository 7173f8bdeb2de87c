//! The errors with which the Cloud API refuses a send, as far as the rules and the decision foresee them.

use super::{Basis, CLIENT_LIBRARIES, META, ROUTING};
use crate::{Text, text};

/// An error of the Cloud API.
#[derive(Debug, PartialEq, Eq)]
pub struct SendError {
    /// Meta's number for it.
    pub code: u32,
    /// What it says, in few words. Meta's own titles are not stable.
    pub title: Text,
    /// Where it is documented.
    pub basis: &'static Basis,
}

macro_rules! errors {
    ($( $(#[$about:meta])* $name:ident = $code:literal, $basis:ident, [$en:literal, $es:literal, $pt:literal]; )*) => {
        $(
            $(#[$about])*
            pub static $name: SendError = SendError {
                code: $code,
                title: text! { en: $en, es: $es, pt: $pt },
                basis: &$basis,
            };
        )*

        /// All of them, by code.
        pub static ALL: &[&SendError] = &[ $( &$name, )* ];
    };
}

/// The error with this code.
#[must_use]
pub fn of_code(code: u32) -> Option<&'static SendError> {
    ALL.iter().copied().find(|error| error.code == code)
}

errors! {
    /// A parameter that the API does not take, of any kind.
    INVALID_PARAMETER = 100, META,
        ["A parameter is invalid", "Un parámetro no es válido", "Um parâmetro é inválido"];
    /// The business itself blocked the person.
    RECIPIENT_BLOCKED = 130_403, META,
        ["You blocked this customer", "Bloqueaste a este cliente", "Você bloqueou este cliente"];
    /// A parameter that the API needs is not there.
    PARAMETER_MISSING = 131_008, META,
        ["A required parameter is missing", "Falta un parámetro obligatorio", "Falta um parâmetro obrigatório"];
    /// A parameter has a value that the API does not take.
    PARAMETER_VALUE = 131_009, META,
        ["A parameter has an invalid value", "Un parámetro tiene un valor no válido", "Um parâmetro tem um valor inválido"];
    /// The message goes to the number it is sent from.
    RECIPIENT_IS_SENDER = 131_021, META,
        ["Recipient and sender are the same", "El destinatario y el remitente son el mismo",
         "O destinatário e o remetente são o mesmo"];
    /// The message cannot be delivered, for one of many reasons.
    UNDELIVERABLE = 131_026, META,
        ["The message cannot be delivered", "El mensaje no se puede entregar", "A mensagem não pode ser entregue"];
    /// A test number writes only to the numbers on its list.
    NOT_ON_TEST_LIST = 131_030, CLIENT_LIBRARIES,
        ["Recipient is not on the test number's list", "El destinatario no está en la lista del número de prueba",
         "O destinatário não está na lista do número de teste"];
    /// More than 24 hours since the person's last activity, and no template.
    RE_ENGAGEMENT = 131_047, META,
        ["More than 24 hours since the customer last wrote", "Más de 24 horas desde que el cliente escribió",
         "Mais de 24 horas desde que o cliente escreveu"];
    /// Meta chose not to deliver a marketing message.
    MARKETING_NOT_DELIVERED = 131_049, META,
        ["Meta does not deliver this marketing message", "Meta no entrega este mensaje de marketing",
         "A Meta não entrega esta mensagem de marketing"];
    /// The person stopped marketing messages of this business.
    MARKETING_STOPPED = 131_050, META,
        ["The customer stopped your marketing messages", "El cliente detuvo tus mensajes de marketing",
         "O cliente parou as suas mensagens de marketing"];
    /// A file could not be uploaded or fetched.
    MEDIA_FAILED = 131_053, META,
        ["The file cannot be used", "El archivo no se puede usar", "O arquivo não pode ser usado"];
    /// A business-scoped user id where a phone number is needed.
    NEEDS_PHONE_NUMBER = 131_062, META,
        ["This message needs a phone number", "Este mensaje necesita un número de teléfono",
         "Esta mensagem precisa de um número de telefone"];
    /// Another app owns the thread. Sources disagree on the number.
    OWNED_ELSEWHERE = 131_070, ROUTING,
        ["Another app answers in this conversation", "Otra aplicación atiende esta conversación",
         "Outro aplicativo atende esta conversa"];
    /// Another number of values than the template has variables.
    PARAMETER_COUNT = 132_000, META,
        ["The number of values does not match the template", "El número de valores no coincide con la plantilla",
         "O número de valores não corresponde ao modelo"];
    /// No approved template of this name in this language.
    TEMPLATE_MISSING = 132_001, META,
        ["No approved template of this name and language", "No hay plantilla aprobada con este nombre e idioma",
         "Não há modelo aprovado com este nome e idioma"];
    /// A text is too long once its values stand in it.
    TEXT_TOO_LONG = 132_005, META,
        ["The text is too long with these values", "El texto es demasiado largo con estos valores",
         "O texto é longo demais com estes valores"];
    /// A value of another kind than the template has there.
    PARAMETER_FORMAT = 132_012, META,
        ["A value does not fit the template", "Un valor no encaja en la plantilla", "Um valor não se encaixa no modelo"];
    /// Low quality, or pacing.
    TEMPLATE_PAUSED = 132_015, META,
        ["The template is paused", "La plantilla está en pausa", "O modelo está pausado"];
    /// Paused too often.
    TEMPLATE_DISABLED = 132_016, META,
        ["The template is disabled for good", "La plantilla está desactivada para siempre",
         "O modelo está desativado para sempre"];
    /// The parameters of a template are not as it needs them.
    TEMPLATE_PARAMETERS = 132_018, META,
        ["The parameters do not fit the template", "Los parámetros no encajan en la plantilla",
         "Os parâmetros não se encaixam no modelo"];
}
