//! What a preview cannot show truly.

use crate::Text;

pub(super) static NOT_A_TEMPLATE: Text = Text {
    en: "This is no template, so there is nothing to show.",
    es: "Esto no es una plantilla, así que no hay nada que mostrar.",
    pt: "Isto não é um modelo, então não há nada para mostrar.",
};

pub(super) static KEPT: Text = Text {
    en: "<name> is kept as it came, but not drawn here.",
    es: "<name> se conserva tal cual, pero aquí no se dibuja.",
    pt: "<name> fica como veio, mas não é desenhado aqui.",
};

pub(super) static WITHOUT_TYPE: Text =
    Text { en: "A part without a type", es: "Una parte sin tipo", pt: "Uma parte sem tipo" };

pub(super) static LABEL_UNKNOWN: Text = Text {
    en: "Meta words this button itself; its words in this language are not known here and are shown in English.",
    es: "Meta redacta este botón; sus palabras en este idioma no se conocen aquí y se muestran en inglés.",
    pt: "A Meta redige este botão; suas palavras neste idioma não são conhecidas aqui e aparecem em inglês.",
};

pub(super) static TEXT_BY_META: Text = Text {
    en: "Meta words the text of authentication templates itself; it is not drawn here.",
    es: "Meta redacta el texto de las plantillas de autenticación; aquí no se dibuja.",
    pt: "A Meta redige o texto dos modelos de autenticação; ele não é desenhado aqui.",
};

pub(super) static NOT_ON_DESKTOP: Text = Text {
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
        for note in [&NOT_A_TEMPLATE, &KEPT, &WITHOUT_TYPE, &LABEL_UNKNOWN, &TEXT_BY_META, &NOT_ON_DESKTOP] {
            for locale in Locale::ALL {
                assert!(!note.get(locale).is_empty());
                assert_eq!(note.arguments(locale), note.arguments(Locale::En));
            }
        }
    }
}
