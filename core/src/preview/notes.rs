//! What a preview cannot show truly.

use crate::{Text, text};

pub(super) static NOT_A_TEMPLATE: Text = text! {
    en: "This is no template, so there is nothing to show.",
    es: "Esto no es una plantilla, así que no hay nada que mostrar.",
    pt: "Isto não é um modelo, então não há nada para mostrar.",
};

pub(super) static KEPT: Text = text! {
    en: "<name> is kept as it came, but not drawn here.",
    es: "<name> se conserva tal cual, pero aquí no se dibuja.",
    pt: "<name> fica como veio, mas não é desenhado aqui.",
};

pub(super) static WITHOUT_TYPE: Text =
    text! { en: "A part without a type", es: "Una parte sin tipo", pt: "Uma parte sem tipo" };

pub(super) static LABEL_UNKNOWN: Text = text! {
    en: "Meta words this button itself; its words in this language are not known here and are shown in English.",
    es: "Meta redacta este botón; sus palabras en este idioma no se conocen aquí y se muestran en inglés.",
    pt: "A Meta redige este botão; suas palavras neste idioma não são conhecidas aqui e aparecem em inglês.",
};

pub(super) static WORDS_UNKNOWN: Text = text! {
    en: "Meta words authentication templates itself; its words in this language are not known here, so those of <name> are shown.",
    es: "Meta redacta las plantillas de autenticación; sus palabras en este idioma no se conocen aquí y se muestran las de <name>.",
    pt: "A Meta redige os modelos de autenticação; suas palavras neste idioma não são conhecidas aqui e aparecem as de <name>.",
};

pub(super) static OFFER_NOT_ON_DESKTOP: Text = text! {
    en: "Limited-time offers cannot be seen on WhatsApp Web and desktop.",
    es: "Las ofertas por tiempo limitado no se ven en WhatsApp Web ni en escritorio.",
    pt: "Ofertas por tempo limitado não aparecem no WhatsApp Web nem no desktop.",
};

pub(super) static COUPON_NOT_ON_WEB: Text = text! {
    en: "Coupons cannot be seen on WhatsApp Web.",
    es: "Los cupones no se ven en WhatsApp Web.",
    pt: "Cupons não aparecem no WhatsApp Web.",
};

pub(super) static PRODUCTS_AT_SENDING: Text = text! {
    en: "The products are chosen when the message is sent; their pictures and prices come from the catalog.",
    es: "Los productos se eligen al enviar el mensaje; sus fotos y precios vienen del catálogo.",
    pt: "Os produtos são escolhidos ao enviar a mensagem; suas fotos e preços vêm do catálogo.",
};

pub(super) static ORDER_AT_SENDING: Text = text! {
    en: "The order is given when the message is sent; WhatsApp draws its items and total.",
    es: "El pedido se indica al enviar el mensaje; WhatsApp dibuja sus artículos y el total.",
    pt: "O pedido é informado ao enviar a mensagem; o WhatsApp desenha seus itens e o total.",
};

pub(super) static CALL_REQUEST: Text = text! {
    en: "WhatsApp adds its own question whether the business may call, in the words of the app.",
    es: "WhatsApp añade su propia pregunta de si la empresa puede llamar, con las palabras de la app.",
    pt: "O WhatsApp acrescenta sua própria pergunta se a empresa pode ligar, nas palavras do app.",
};

pub(super) static LIBRARY: Text = text! {
    en: "Meta's library brings the texts of this template; they are not known here.",
    es: "La biblioteca de Meta pone los textos de esta plantilla; aquí no se conocen.",
    pt: "A biblioteca da Meta traz os textos deste modelo; eles não são conhecidos aqui.",
};

pub(super) static NOT_ON_DESKTOP: Text = text! {
    en: "With these buttons the message cannot be seen on WhatsApp for desktop.",
    es: "Con estos botones, el mensaje no se ve en WhatsApp para escritorio.",
    pt: "Com esses botões, a mensagem não aparece no WhatsApp para desktop.",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    #[test]
    fn no_note_is_missing_in_any_language() {
        for note in [
            &NOT_A_TEMPLATE,
            &KEPT,
            &WITHOUT_TYPE,
            &LABEL_UNKNOWN,
            &WORDS_UNKNOWN,
            &OFFER_NOT_ON_DESKTOP,
            &COUPON_NOT_ON_WEB,
            &PRODUCTS_AT_SENDING,
            &ORDER_AT_SENDING,
            &CALL_REQUEST,
            &LIBRARY,
            &NOT_ON_DESKTOP,
        ] {
            for locale in Locale::ALL {
                assert!(!note.get(locale).is_empty());
                assert_eq!(note.arguments(locale), note.arguments(Locale::En));
            }
        }
    }
}
