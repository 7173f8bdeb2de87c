use super::{Diagnostic, Severity};
use crate::{Arg, Locale, Text};

/// Something to be said of a file or a row, which no rule of a template or message is about.
pub(crate) struct Remark {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) message: Text,
    pub(crate) help: Option<Text>,
}

impl Remark {
    pub(crate) fn at(&self, path: String, args: &[(&str, Arg<'_>)], locale: Locale) -> Diagnostic {
        Diagnostic {
            code: self.code,
            severity: self.severity,
            path,
            span: None,
            message: self.message.fill(locale, args),
            help: self.help.as_ref().map(|help| help.fill(locale, args)),
            fixes: Vec::new(),
            meta: None,
        }
    }
}

/// Declares remarks, each once with its texts in all languages, and a list of all for the tests.
macro_rules! remarks {
    ($($name:ident = $code:literal, $severity:ident, [$en:literal, $es:literal, $pt:literal] $(, help [$hen:literal, $hes:literal, $hpt:literal])?;)*) => {
        $(
            pub(super) static $name: $crate::diagnostic::Remark = $crate::diagnostic::Remark {
                code: $code,
                severity: $crate::diagnostic::Severity::$severity,
                message: $crate::text! { en: $en, es: $es, pt: $pt },
                help: $crate::diagnostic::remarks!(@help $($hen, $hes, $hpt)?),
            };
        )*

        #[cfg(test)]
        pub(super) static ALL: &[&$crate::diagnostic::Remark] = &[ $( &$name, )* ];
    };
    (@help) => { None };
    (@help $en:literal, $es:literal, $pt:literal) => { Some($crate::text! { en: $en, es: $es, pt: $pt }) };
}

pub(crate) use remarks;

/// Every remark has a code of its own, and says the same with the same arguments in every language.
#[cfg(test)]
pub(crate) fn check(all: &[&Remark]) {
    let mut codes = std::collections::BTreeSet::new();
    for remark in all {
        assert!(codes.insert(remark.code), "{}", remark.code);
        for text in std::iter::once(&remark.message).chain(&remark.help) {
            for locale in Locale::ALL {
                assert_eq!(text.arguments(locale), text.arguments(Locale::En), "{text:?}");
                assert!(locale == Locale::En || text.get(locale) != text.get(Locale::En), "{text:?}");
            }
        }
    }
}
