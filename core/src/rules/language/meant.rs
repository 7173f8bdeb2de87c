use crate::Locale;
use crate::policy::languages::{Language, language, languages};
use crate::text::nearest;

/// Whether a code has the shape of Meta's: two or three small letters, and perhaps an underscore and two capitals.
pub(super) fn is_well_formed(code: &str) -> bool {
    let (language, region) = match code.split_once('_') {
        Some((language, region)) => (language, Some(region)),
        None => (code, None),
    };
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && region
            .is_none_or(|region| region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// Codes that are used elsewhere, or by mistake, for languages of Meta's list.
const ELSEWHERE: [(&str, &[&str]); 28] = [
    ("br", &["pt_BR"]),
    ("cn", &["zh_CN"]),
    ("cz", &["cs"]),
    ("dk", &["da"]),
    ("en_uk", &["en_GB"]),
    ("eng", &["en"]),
    ("es_419", &["es", "es_MX"]),
    ("es_la", &["es", "es_MX"]),
    ("es_us", &["es_MX", "es"]),
    ("esp", &["es"]),
    ("gr", &["el"]),
    ("in", &["id"]),
    ("iw", &["he"]),
    ("jp", &["ja"]),
    ("kr", &["ko"]),
    ("mx", &["es_MX"]),
    ("nn", &["nb"]),
    ("no", &["nb"]),
    ("no_no", &["nb"]),
    ("por", &["pt_BR", "pt_PT"]),
    ("prs", &["prs_AF"]),
    ("spa", &["es"]),
    ("tl", &["fil"]),
    ("ua", &["uk"]),
    ("us", &["en_US"]),
    ("vn", &["vi"]),
    ("zh_hans", &["zh_CN"]),
    ("zh_hant", &["zh_TW", "zh_HK"]),
];

/// How many codes are worth offering.
const MOST: usize = 3;

/// The codes of Meta's list that a text is likely meant to be, the likeliest first.
pub(super) fn meant(text: &str) -> Vec<&'static str> {
    let text = text.trim();
    let code = text.replace(['-', ' '], "_");
    if let Some((_, codes)) = ELSEWHERE.iter().find(|(other, _)| other.eq_ignore_ascii_case(&code)) {
        return codes.to_vec();
    }
    if let Some(same) = languages().iter().find(|language| language.code.eq_ignore_ascii_case(&code)) {
        return vec![same.code];
    }
    let lower = text.to_lowercase();
    let named = of_language(|language| Locale::ALL.iter().any(|locale| is_named(language, &lower, *locale)));
    if !named.is_empty() {
        return named;
    }
    let near = || nearest(&code, languages().iter().map(|language| language.code));
    let slip = (!is_well_formed(&code)).then(near).flatten().and_then(language);
    if let Some(slip) = slip {
        return vec![slip.code];
    }
    let subtag = code.split('_').next().unwrap_or_default();
    of_language(|language| language.subtag().eq_ignore_ascii_case(subtag))
}

/// Whether a text in small letters is what people call a language, with its region or without.
fn is_named(language: &Language, lower: &str, locale: Locale) -> bool {
    let name = language.language_name(locale);
    let rest = follows(lower, name);
    match (rest, language.region_name(locale)) {
        (Some(""), _) => true,
        (Some(rest), Some(region)) => {
            rest.strip_prefix(" (").and_then(|rest| follows(rest, region)) == Some(")")
        }
        _ => false,
    }
}

/// What follows a name at the start of a text in small letters.
fn follows<'t>(lower: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = lower.chars();
    name.chars().flat_map(char::to_lowercase).all(|sign| rest.next() == Some(sign)).then_some(rest.as_str())
}

/// The code of a language without its regions where Meta lists it so, else with the first of its regions.
fn of_language(is_it: impl Fn(&Language) -> bool) -> Vec<&'static str> {
    let codes: Vec<_> =
        languages().iter().filter(|language| is_it(language)).map(|language| language.code).collect();
    match codes.iter().find(|code| !code.contains('_')) {
        Some(code) => vec![code],
        None => codes.into_iter().take(MOST).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_list_is_well_formed_and_meant_by_itself() {
        for language in languages() {
            assert!(is_well_formed(language.code), "{}", language.code);
            assert_eq!(meant(&language.code.to_uppercase().replace('_', "-")), [language.code]);
        }
    }

    #[test]
    fn codes_used_elsewhere_are_not_on_the_list_and_lead_to_it() {
        for (other, codes) in ELSEWHERE {
            assert!(languages().iter().all(|language| !language.code.eq_ignore_ascii_case(other)), "{other}");
            assert!(codes.iter().all(|code| language(code).is_some()), "{other}");
        }
    }

    fn name_of(code: &str, locale: Locale) -> String {
        language(code).map(|language| language.name(locale).to_uppercase()).unwrap_or_default()
    }

    #[test]
    fn a_name_leads_to_its_code() {
        assert_eq!(meant("Spanish (Mexico)"), ["es_MX"]);
        assert_eq!(meant("INGLÉS"), ["en"]);
        for language in languages() {
            for locale in Locale::ALL {
                let name = language.name(locale).to_uppercase();
                assert!(meant(&name).iter().any(|code| name_of(code, locale) == name), "{name}");
            }
        }
        assert_eq!(meant("chinês"), ["zh_CN", "zh_HK", "zh_TW"]);
    }
}
