//! The words that Meta gives to authentication templates, in the languages in which they are known here.

use super::Fact;

/// Meta's words in one language. `{{1}}` stands for the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The codes of templates that have these words.
    pub languages: &'static [&'static str],
    /// The sentence with the code.
    pub code: &'static str,
    /// The warning not to share it.
    pub security: &'static str,
    /// The footer, up to the number of minutes and after it.
    pub expiry: (&'static str, &'static str),
    /// The label of the button that copies the code.
    pub copy: &'static str,
    /// The label of the button that fills it in.
    pub autofill: &'static str,
}

const PREVIEWS: &str = "Meta, message_template_previews";
const READ_BACK: &str = "authentication templates read back from accounts";

/// The words by language, the best known first.
pub static WORDINGS: &[Fact<Wording>] = &[
    Fact {
        value: Wording {
            languages: &["en", "en_US", "en_GB"],
            code: "*{{1}}* is your verification code.",
            security: "For your security, do not share this code.",
            expiry: ("This code expires in ", " minutes."),
            copy: "Copy code",
            autofill: "Autofill",
        },
        source: PREVIEWS,
        as_of: "2026-11-25",
    },
    Fact {
        value: Wording {
            languages: &["es", "es_ES", "es_AR", "es_MX"],
            code: "Tu código de verificación es *{{1}}*.",
            security: "Por tu seguridad, no lo compartas.",
            expiry: ("Este código caduca en ", " minutos."),
            copy: "Copiar código",
            autofill: "Autocompletar",
        },
        source: PREVIEWS,
        as_of: "2026-11-25",
    },
    Fact {
        value: Wording {
            languages: &["pt_BR"],
            code: "Seu código de verificação é *{{1}}*.",
            security: "Para sua segurança, não o compartilhe.",
            expiry: ("Este código expira em ", " minutos."),
            copy: "Copiar código",
            autofill: "Preenchimento automático",
        },
        source: READ_BACK,
        as_of: "2026-11-25",
    },
    Fact {
        value: Wording {
            languages: &["id"],
            code: "*{{1}}* adalah kode verifikasi Anda.",
            security: "Demi keamanan, jangan bagikan kode ini.",
            expiry: ("Kode ini kedaluwarsa dalam ", " menit."),
            copy: "Salin kode",
            autofill: "Isi otomatis",
        },
        source: READ_BACK,
        as_of: "2026-11-25",
    },
];

/// The words for a language code, and whether they are known to be the language's: else they are of the same language
/// elsewhere, or English.
#[must_use]
pub fn wording(language: &str) -> Option<(&'static Wording, bool)> {
    let of =
        |code: &str| WORDINGS.iter().map(|fact| &fact.value).find(|words| words.languages.contains(&code));
    if let Some(words) = of(language) {
        return Some((words, true));
    }
    let subtag = language.split(['_', '-']).next().unwrap_or_default();
    let related =
        |words: &&Wording| words.languages.iter().any(|code| code.split('_').next() == Some(subtag));
    let near = WORDINGS.iter().map(|fact| &fact.value).find(related);
    Some((near.or_else(|| of("en"))?, false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::languages;

    #[test]
    fn every_language_has_words_or_is_said_to_have_none() {
        assert_eq!(wording("es_MX").map(|(words, known)| (words.copy, known)), Some(("Copiar código", true)));
        assert_eq!(
            wording("es_CO").map(|(words, known)| (words.copy, known)),
            Some(("Copiar código", false))
        );
        assert_eq!(wording("ja").map(|(words, known)| (words.copy, known)), Some(("Copy code", false)));
    }

    #[test]
    fn words_are_of_listed_languages_and_hold_the_code_once() {
        let mut seen = Vec::new();
        for Fact { value, .. } in WORDINGS {
            assert_eq!(value.code.matches("{{1}}").count(), 1);
            for code in value.languages {
                assert!(languages::language(code).is_some(), "{code}");
                assert!(!seen.contains(code), "{code} stands twice");
                seen.push(code);
            }
        }
    }
}
