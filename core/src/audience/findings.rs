use crate::diagnostic::{Diagnostic, Severity};
use crate::{Arg, Locale, Text};

/// Something about one row that its decision does not say.
pub(super) struct Finding {
    code: &'static str,
    severity: Severity,
    message: Text,
}

impl Finding {
    pub(super) fn at(&self, path: String, args: &[(&str, Arg<'_>)], locale: Locale) -> Diagnostic {
        Diagnostic {
            code: self.code,
            severity: self.severity,
            path,
            span: None,
            message: self.message.fill(locale, args),
            help: None,
            fixes: Vec::new(),
            meta: None,
        }
    }
}

macro_rules! findings {
    ($($name:ident = $code:literal, $severity:ident, [$en:literal, $es:literal, $pt:literal];)*) => {
        $(
            pub(super) static $name: Finding = Finding {
                code: $code,
                severity: Severity::$severity,
                message: Text { en: $en, es: $es, pt: $pt },
            };
        )*

        #[cfg(test)]
        pub(super) static ALL: &[&Finding] = &[ $( &$name, )* ];
    };
}

findings! {
    RECIPIENT_TWICE = "recipient-twice", Warning,
        ["This recipient stands in an earlier row too, and would get the message twice.",
         "Este destinatario ya está en una fila anterior y recibiría el mensaje dos veces.",
         "Este destinatário já está em uma linha anterior e receberia a mensagem duas vezes."];
    INSTANT_UNREADABLE = "last-inbound-unreadable", Warning,
        ["When this customer last wrote cannot be read.", "No se puede leer cuándo escribió este cliente por última vez.",
         "Não é possível ler quando este cliente escreveu pela última vez."];
    LIMIT_REACHED = "limit-reached-here", Warning,
        ["With this person the account reaches its limit of <limit> people in 24 hours. Whoever comes after may have to wait.",
         "Con esta persona la cuenta llega a su límite de <limit> personas en 24 horas. Quienes siguen quizá tengan que esperar.",
         "Com esta pessoa a conta chega ao limite de <limit> pessoas em 24 horas. Quem vem depois talvez precise esperar."];
    VALUE_WITHOUT_PLACE = "value-without-place", Warning,
        ["The template has no place called \"<place>\", so these values are not sent.",
         "La plantilla no tiene ningún lugar llamado \"<place>\", así que estos valores no se envían.",
         "O modelo não tem nenhum lugar chamado \"<place>\", então estes valores não são enviados."];
}

#[cfg(test)]
impl Finding {
    pub(super) fn text(&self) -> &Text {
        &self.message
    }
}
