//! What is said about files.

use crate::i18n::texts;

texts! {
    WRONG_KIND {
        en: "This is <kind>; Meta takes <names> here.",
        es: "Es <kind>; aquí Meta admite <names>.",
        pt: "Este é <kind>; aqui a Meta aceita <names>.",
    }
    TOO_LARGE {
        en: "It has <size>; Meta takes up to <most> MB.",
        es: "Ocupa <size>; Meta admite hasta <most> MB.",
        pt: "Tem <size>; a Meta aceita até <most> MB.",
    }
    TALL {
        en: "It is taller than wide: WhatsApp cuts headers to a wide strip from the middle.",
        es: "Es más alta que ancha: WhatsApp recorta los encabezados a una franja ancha del centro.",
        pt: "É mais alta que larga: o WhatsApp corta os cabeçalhos numa faixa larga do meio.",
    }
}
