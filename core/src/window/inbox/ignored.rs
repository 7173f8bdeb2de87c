use crate::{Locale, Text, text};
use serde::Serialize;

/// A part of a webhook that was passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Ignored {
    /// The RFC 6901 pointer to it.
    pub path: String,
    /// Why.
    pub reason: &'static str,
}

impl Ignored {
    pub(super) fn new(path: String, reason: &'static Text, locale: Locale) -> Self {
        Self { path, reason: reason.get(locale) }
    }
}

macro_rules! reasons {
    ($($name:ident: $en:literal, $es:literal, $pt:literal;)*) => {
        $(pub(super) static $name: Text = text! { en: $en, es: $es, pt: $pt };)*

        #[cfg(test)]
        pub(super) static ALL: &[&Text] = &[ $( &$name, )* ];
    };
}

reasons! {
    NOT_JSON: "It is no JSON.", "No es JSON.", "Não é JSON.";
    NO_WEBHOOK: "It is no webhook of a WhatsApp Business account.", "No es un webhook de una cuenta de WhatsApp Business.",
        "Não é um webhook de uma conta do WhatsApp Business.";
    NO_OBJECT: "An object belongs here.", "Aquí va un objeto.", "Aqui vai um objeto.";
    UNKNOWN_FIELD: "This field tells nothing of windows or templates.", "Este campo no dice nada de ventanas ni de plantillas.",
        "Este campo não diz nada de janelas nem de modelos.";
    BUSINESS_APP: "What the business writes in its app opens and closes nothing.",
        "Lo que la empresa escribe en su app no abre ni cierra nada.",
        "O que a empresa escreve no app dela não abre nem fecha nada.";
    NO_NUMBER: "It does not say which business number it is about.", "No dice de qué número de la empresa trata.",
        "Não diz de que número da empresa se trata.";
    NO_PERSON: "It does not say whom it is about.", "No dice de quién trata.", "Não diz de quem se trata.";
    NO_INSTANT: "It does not say when it happened, in seconds.", "No dice cuándo ocurrió, en segundos.",
        "Não diz quando aconteceu, em segundos.";
    MILLISECONDS: "Its instant must be a mistake: milliseconds where seconds belong.",
        "Su instante debe de ser un error: milisegundos donde van segundos.",
        "O instante deve ser um erro: milissegundos no lugar de segundos.";
    TOO_EARLY: "Its instant must be a mistake: there were no webhooks yet.",
        "Su instante debe de ser un error: aún no había webhooks.", "O instante deve ser um erro: ainda não havia webhooks.";
    TOO_LATE: "Its instant must be a mistake: it is yet to come.", "Su instante debe de ser un error: aún no ha llegado.",
        "O instante deve ser um erro: ainda não chegou.";
    COUNTS_FOR_NOTHING: "It neither opens nor renews a window.", "No abre ni renueva ninguna ventana.",
        "Não abre nem renova nenhuma janela.";
    NO_TEMPLATE: "It does not name a template and its language.", "No nombra una plantilla y su idioma.",
        "Não cita um modelo e o idioma dele.";
    NOTHING_NEW: "It tells nothing that is kept.", "No dice nada que se guarde.", "Não diz nada que se guarde.";
}
