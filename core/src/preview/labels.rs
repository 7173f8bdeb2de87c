//! Labels that Meta sets itself, in the languages in which they are known here.

use crate::policy::Fact;
use crate::template::ButtonKind;
use crate::{Locale, Words};

/// Meta's own labels, as its samples and apps show them.
static LABELS: Fact<&[(ButtonKind, Words)]> = Fact {
    value: &[
        (
            ButtonKind::CopyCode,
            Words {
                en: "Copy offer code", es: "Copiar código de la oferta", pt: "Copiar código da oferta"
            },
        ),
        (ButtonKind::Catalog, Words { en: "View catalog", es: "Ver catálogo", pt: "Ver catálogo" }),
        (ButtonKind::Mpm, Words { en: "View items", es: "Ver artículos", pt: "Ver itens" }),
        (ButtonKind::Spm, Words { en: "View", es: "Ver", pt: "Ver" }),
        (
            ButtonKind::RequestContactInfo,
            Words {
                en: "Share contact info",
                es: "Compartir datos de contacto",
                pt: "Compartilhar dados de contato",
            },
        ),
    ],
    source: "Meta, samples of the template guides; the apps",
    as_of: "2026-11-22",
};

/// The label of a button whose words are Meta's, and whether it is known in the template's language.
pub(super) fn fixed(kind: ButtonKind, language: &str) -> Option<(&'static str, bool)> {
    let (_, label) = LABELS.value.iter().find(|(of, _)| *of == kind)?;
    let family = language.split(['_', '-']).next().unwrap_or_default();
    Some(match Locale::from_code(family) {
        Some(locale) => (label.get(locale), true),
        None => (label.en, false),
    })
}
