//! The languages of templates and their names.

use super::Fact;
use crate::{Locale, Words};

/// A language in which a template can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// The code as Meta writes it, case included, such as `es_MX`.
    pub code: &'static str,
    /// Its name, of the language and of the region.
    name: (&'static Words, Option<&'static Words>),
}

impl Language {
    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        is_rtl(self.code)
    }

    /// What people call it without its region, such as "Spanish".
    #[must_use]
    pub fn language_name(&self, locale: Locale) -> &'static str {
        self.name.0.get(locale)
    }

    /// What its speakers call it, in its own script and without the region, such as "العربية".
    ///
    /// # Examples
    /// ```
    /// use ventana_core::policy::languages::language;
    /// assert_eq!(language("pt_BR").map(|language| language.own_name()), Some("Português"));
    /// ```
    #[must_use]
    pub fn own_name(&self) -> &'static str {
        let names = OWN_NAMES.value;
        let index = names.binary_search_by(|(subtag, _)| subtag.cmp(&self.subtag())).ok();
        index.and_then(|index| names.get(index)).map_or(self.code, |(_, name)| name)
    }

    /// The country or region it is meant for, where the code names one that people tell apart.
    #[must_use]
    pub fn region_name(&self, locale: Locale) -> Option<&'static str> {
        self.name.1.map(|region| region.get(locale))
    }

    /// The code without the region.
    #[must_use]
    pub fn subtag(&self) -> &'static str {
        self.code.split_once('_').map_or(self.code, |(language, _)| language)
    }

    /// What people call it, such as "Spanish (Mexico)".
    #[must_use]
    pub fn name(&self, locale: Locale) -> String {
        let language = self.language_name(locale);
        match self.region_name(locale) {
            Some(region) => [language, " (", region, ")"].concat(),
            None => language.to_owned(),
        }
    }
}

/// Every language that Meta lists, sorted by code.
#[must_use]
pub fn languages() -> &'static [Language] {
    LANGUAGES.value
}

/// The language with exactly this code: Meta heeds its case.
///
/// # Examples
/// ```
/// use ventana_core::policy::languages::language;
/// assert!(language("es_MX").is_some() && language("es_mx").is_none());
/// ```
#[must_use]
pub fn language(code: &str) -> Option<&'static Language> {
    let index = languages().binary_search_by(|language| language.code.cmp(code)).ok()?;
    languages().get(index)
}

/// Whether a language is written from right to left, told by the part of its code before the region: also of a code
/// that Meta does not list, such as one that is not yet right.
///
/// # Examples
/// ```
/// use ventana_core::policy::languages::is_rtl;
/// assert!(is_rtl("ar_SA") && is_rtl("he-IL") && !is_rtl("en"));
/// ```
#[must_use]
pub fn is_rtl(code: &str) -> bool {
    const RTL: [&str; 6] = ["ar", "fa", "he", "prs", "ps", "ur"];
    let language = code.split(['_', '-']).next().unwrap_or_default();
    RTL.iter().any(|rtl| rtl.eq_ignore_ascii_case(language))
}

/// Meta's list of languages.
pub static LANGUAGES: Fact<&[Language]> =
    Fact { value: &LIST, source: "Meta, Supported languages", as_of: "2026-05-21" };

/// What speakers call their language, by the part of the code before the region, sorted by it.
pub static OWN_NAMES: Fact<&[(&str, &str)]> =
    Fact { value: &OWN, source: "Unicode CLDR 48, names of languages in themselves", as_of: "2026-11-26" };

static OWN: [(&str, &str); 67] = [
    ("af", "Afrikaans"),
    ("ar", "العربية"),
    ("az", "Azərbaycan"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("ga", "Gaeilge"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақ тілі"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ky", "Кыргызча"),
    ("lo", "ລາວ"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mr", "मराठी"),
    ("ms", "Bahasa Melayu"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("rw", "Ikinyarwanda"),
    ("si", "සිංහල"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "O‘zbek"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zu", "isiZulu"),
];

const fn of(code: &'static str, language: &'static Words) -> Language {
    Language { code, name: (language, None) }
}

const fn in_region(code: &'static str, language: &'static Words, region: &'static Words) -> Language {
    Language { code, name: (language, Some(region)) }
}

static LIST: [Language; 111] = [
    of("af", &AFRIKAANS),
    of("ar", &ARABIC),
    in_region("ar_AE", &ARABIC, &UNITED_ARAB_EMIRATES),
    in_region("ar_EG", &ARABIC, &EGYPT),
    in_region("ar_LB", &ARABIC, &LEBANON),
    in_region("ar_MA", &ARABIC, &MOROCCO),
    in_region("ar_QA", &ARABIC, &QATAR),
    of("az", &AZERBAIJANI),
    of("be_BY", &BELARUSIAN),
    of("bg", &BULGARIAN),
    of("bn", &BENGALI),
    in_region("bn_IN", &BENGALI, &INDIA),
    of("ca", &CATALAN),
    of("cs", &CZECH),
    of("da", &DANISH),
    of("de", &GERMAN),
    in_region("de_AT", &GERMAN, &AUSTRIA),
    in_region("de_CH", &GERMAN, &SWITZERLAND),
    of("el", &GREEK),
    of("en", &ENGLISH),
    in_region("en_AE", &ENGLISH, &UNITED_ARAB_EMIRATES),
    in_region("en_AU", &ENGLISH, &AUSTRALIA),
    in_region("en_CA", &ENGLISH, &CANADA),
    in_region("en_GB", &ENGLISH, &UNITED_KINGDOM),
    in_region("en_GH", &ENGLISH, &GHANA),
    in_region("en_IE", &ENGLISH, &IRELAND),
    in_region("en_IN", &ENGLISH, &INDIA),
    in_region("en_JM", &ENGLISH, &JAMAICA),
    in_region("en_MY", &ENGLISH, &MALAYSIA),
    in_region("en_NZ", &ENGLISH, &NEW_ZEALAND),
    in_region("en_QA", &ENGLISH, &QATAR),
    in_region("en_SG", &ENGLISH, &SINGAPORE),
    in_region("en_UG", &ENGLISH, &UGANDA),
    in_region("en_US", &ENGLISH, &UNITED_STATES),
    in_region("en_ZA", &ENGLISH, &SOUTH_AFRICA),
    of("es", &SPANISH),
    in_region("es_AR", &SPANISH, &ARGENTINA),
    in_region("es_CL", &SPANISH, &CHILE),
    in_region("es_CO", &SPANISH, &COLOMBIA),
    in_region("es_CR", &SPANISH, &COSTA_RICA),
    in_region("es_DO", &SPANISH, &DOMINICAN_REPUBLIC),
    in_region("es_EC", &SPANISH, &ECUADOR),
    in_region("es_ES", &SPANISH, &SPAIN),
    in_region("es_HN", &SPANISH, &HONDURAS),
    in_region("es_MX", &SPANISH, &MEXICO),
    in_region("es_PA", &SPANISH, &PANAMA),
    in_region("es_PE", &SPANISH, &PERU),
    in_region("es_UY", &SPANISH, &URUGUAY),
    of("et", &ESTONIAN),
    of("fa", &PERSIAN),
    of("fi", &FINNISH),
    of("fil", &FILIPINO),
    of("fr", &FRENCH),
    in_region("fr_BE", &FRENCH, &BELGIUM),
    in_region("fr_CA", &FRENCH, &CANADA),
    in_region("fr_CH", &FRENCH, &SWITZERLAND),
    in_region("fr_CI", &FRENCH, &IVORY_COAST),
    in_region("fr_MA", &FRENCH, &MOROCCO),
    of("ga", &IRISH),
    of("gu", &GUJARATI),
    of("ha", &HAUSA),
    of("he", &HEBREW),
    of("hi", &HINDI),
    of("hr", &CROATIAN),
    of("hu", &HUNGARIAN),
    of("id", &INDONESIAN),
    of("it", &ITALIAN),
    of("ja", &JAPANESE),
    of("ka", &GEORGIAN),
    of("kk", &KAZAKH),
    of("kn", &KANNADA),
    of("ko", &KOREAN),
    in_region("ky_KG", &KYRGYZ, &KYRGYZSTAN),
    of("lo", &LAO),
    of("lt", &LITHUANIAN),
    of("lv", &LATVIAN),
    of("mk", &MACEDONIAN),
    of("ml", &MALAYALAM),
    of("mr", &MARATHI),
    of("ms", &MALAY),
    of("nb", &NORWEGIAN),
    of("nl", &DUTCH),
    in_region("nl_BE", &DUTCH, &BELGIUM),
    of("pa", &PUNJABI),
    of("pl", &POLISH),
    of("prs_AF", &DARI),
    of("ps_AF", &PASHTO),
    in_region("pt_BR", &PORTUGUESE, &BRAZIL),
    in_region("pt_PT", &PORTUGUESE, &PORTUGAL),
    of("ro", &ROMANIAN),
    of("ru", &RUSSIAN),
    of("rw_RW", &KINYARWANDA),
    of("si_LK", &SINHALA),
    of("sk", &SLOVAK),
    of("sl", &SLOVENIAN),
    of("sq", &ALBANIAN),
    of("sr", &SERBIAN),
    of("sv", &SWEDISH),
    of("sw", &SWAHILI),
    of("ta", &TAMIL),
    of("te", &TELUGU),
    of("th", &THAI),
    of("tr", &TURKISH),
    of("uk", &UKRAINIAN),
    of("ur", &URDU),
    of("uz", &UZBEK),
    of("vi", &VIETNAMESE),
    in_region("zh_CN", &CHINESE, &CHINA),
    in_region("zh_HK", &CHINESE, &HONG_KONG),
    in_region("zh_TW", &CHINESE, &TAIWAN),
    of("zu", &ZULU),
];

static AFRIKAANS: Words = Words { en: "Afrikaans", es: "Afrikáans", pt: "Africâner" };
static ALBANIAN: Words = Words { en: "Albanian", es: "Albanés", pt: "Albanês" };
static ARABIC: Words = Words { en: "Arabic", es: "Árabe", pt: "Árabe" };
static AZERBAIJANI: Words = Words { en: "Azerbaijani", es: "Azerbaiyano", pt: "Azerbaijano" };
static BELARUSIAN: Words = Words { en: "Belarusian", es: "Bielorruso", pt: "Bielorrusso" };
static BENGALI: Words = Words { en: "Bengali", es: "Bengalí", pt: "Bengali" };
static BULGARIAN: Words = Words { en: "Bulgarian", es: "Búlgaro", pt: "Búlgaro" };
static CATALAN: Words = Words { en: "Catalan", es: "Catalán", pt: "Catalão" };
static CHINESE: Words = Words { en: "Chinese", es: "Chino", pt: "Chinês" };
static CROATIAN: Words = Words { en: "Croatian", es: "Croata", pt: "Croata" };
static CZECH: Words = Words { en: "Czech", es: "Checo", pt: "Tcheco" };
static DANISH: Words = Words { en: "Danish", es: "Danés", pt: "Dinamarquês" };
static DARI: Words = Words { en: "Dari", es: "Darí", pt: "Dari" };
static DUTCH: Words = Words { en: "Dutch", es: "Neerlandés", pt: "Holandês" };
static ENGLISH: Words = Words { en: "English", es: "Inglés", pt: "Inglês" };
static ESTONIAN: Words = Words { en: "Estonian", es: "Estonio", pt: "Estoniano" };
static FILIPINO: Words = Words { en: "Filipino", es: "Filipino", pt: "Filipino" };
static FINNISH: Words = Words { en: "Finnish", es: "Finés", pt: "Finlandês" };
static FRENCH: Words = Words { en: "French", es: "Francés", pt: "Francês" };
static GEORGIAN: Words = Words { en: "Georgian", es: "Georgiano", pt: "Georgiano" };
static GERMAN: Words = Words { en: "German", es: "Alemán", pt: "Alemão" };
static GREEK: Words = Words { en: "Greek", es: "Griego", pt: "Grego" };
static GUJARATI: Words = Words { en: "Gujarati", es: "Guyaratí", pt: "Guzerate" };
static HAUSA: Words = Words { en: "Hausa", es: "Hausa", pt: "Hauçá" };
static HEBREW: Words = Words { en: "Hebrew", es: "Hebreo", pt: "Hebraico" };
static HINDI: Words = Words { en: "Hindi", es: "Hindi", pt: "Híndi" };
static HUNGARIAN: Words = Words { en: "Hungarian", es: "Húngaro", pt: "Húngaro" };
static INDONESIAN: Words = Words { en: "Indonesian", es: "Indonesio", pt: "Indonésio" };
static IRISH: Words = Words { en: "Irish", es: "Irlandés", pt: "Irlandês" };
static ITALIAN: Words = Words { en: "Italian", es: "Italiano", pt: "Italiano" };
static JAPANESE: Words = Words { en: "Japanese", es: "Japonés", pt: "Japonês" };
static KANNADA: Words = Words { en: "Kannada", es: "Canarés", pt: "Canarim" };
static KAZAKH: Words = Words { en: "Kazakh", es: "Kazajo", pt: "Cazaque" };
static KINYARWANDA: Words = Words { en: "Kinyarwanda", es: "Kinyarwanda", pt: "Quiniaruanda" };
static KOREAN: Words = Words { en: "Korean", es: "Coreano", pt: "Coreano" };
static KYRGYZ: Words = Words { en: "Kyrgyz", es: "Kirguís", pt: "Quirguiz" };
static LAO: Words = Words { en: "Lao", es: "Lao", pt: "Laosiano" };
static LATVIAN: Words = Words { en: "Latvian", es: "Letón", pt: "Letão" };
static LITHUANIAN: Words = Words { en: "Lithuanian", es: "Lituano", pt: "Lituano" };
static MACEDONIAN: Words = Words { en: "Macedonian", es: "Macedonio", pt: "Macedônio" };
static MALAY: Words = Words { en: "Malay", es: "Malayo", pt: "Malaio" };
static MALAYALAM: Words = Words { en: "Malayalam", es: "Malayalam", pt: "Malaiala" };
static MARATHI: Words = Words { en: "Marathi", es: "Maratí", pt: "Marata" };
static NORWEGIAN: Words = Words { en: "Norwegian", es: "Noruego", pt: "Norueguês" };
static PASHTO: Words = Words { en: "Pashto", es: "Pastún", pt: "Pastó" };
static PERSIAN: Words = Words { en: "Persian", es: "Persa", pt: "Persa" };
static POLISH: Words = Words { en: "Polish", es: "Polaco", pt: "Polonês" };
static PORTUGUESE: Words = Words { en: "Portuguese", es: "Portugués", pt: "Português" };
static PUNJABI: Words = Words { en: "Punjabi", es: "Panyabí", pt: "Punjabi" };
static ROMANIAN: Words = Words { en: "Romanian", es: "Rumano", pt: "Romeno" };
static RUSSIAN: Words = Words { en: "Russian", es: "Ruso", pt: "Russo" };
static SERBIAN: Words = Words { en: "Serbian", es: "Serbio", pt: "Sérvio" };
static SINHALA: Words = Words { en: "Sinhala", es: "Cingalés", pt: "Cingalês" };
static SLOVAK: Words = Words { en: "Slovak", es: "Eslovaco", pt: "Eslovaco" };
static SLOVENIAN: Words = Words { en: "Slovenian", es: "Esloveno", pt: "Esloveno" };
static SPANISH: Words = Words { en: "Spanish", es: "Español", pt: "Espanhol" };
static SWAHILI: Words = Words { en: "Swahili", es: "Suajili", pt: "Suaíli" };
static SWEDISH: Words = Words { en: "Swedish", es: "Sueco", pt: "Sueco" };
static TAMIL: Words = Words { en: "Tamil", es: "Tamil", pt: "Tâmil" };
static TELUGU: Words = Words { en: "Telugu", es: "Telugu", pt: "Telugo" };
static THAI: Words = Words { en: "Thai", es: "Tailandés", pt: "Tailandês" };
static TURKISH: Words = Words { en: "Turkish", es: "Turco", pt: "Turco" };
static UKRAINIAN: Words = Words { en: "Ukrainian", es: "Ucraniano", pt: "Ucraniano" };
static URDU: Words = Words { en: "Urdu", es: "Urdu", pt: "Urdu" };
static UZBEK: Words = Words { en: "Uzbek", es: "Uzbeko", pt: "Uzbeque" };
static VIETNAMESE: Words = Words { en: "Vietnamese", es: "Vietnamita", pt: "Vietnamita" };
static ZULU: Words = Words { en: "Zulu", es: "Zulú", pt: "Zulu" };

static ARGENTINA: Words = Words { en: "Argentina", es: "Argentina", pt: "Argentina" };
static AUSTRALIA: Words = Words { en: "Australia", es: "Australia", pt: "Austrália" };
static AUSTRIA: Words = Words { en: "Austria", es: "Austria", pt: "Áustria" };
static BELGIUM: Words = Words { en: "Belgium", es: "Bélgica", pt: "Bélgica" };
static BRAZIL: Words = Words { en: "Brazil", es: "Brasil", pt: "Brasil" };
static CANADA: Words = Words { en: "Canada", es: "Canadá", pt: "Canadá" };
static CHILE: Words = Words { en: "Chile", es: "Chile", pt: "Chile" };
static CHINA: Words = Words { en: "China", es: "China", pt: "China" };
static COLOMBIA: Words = Words { en: "Colombia", es: "Colombia", pt: "Colômbia" };
static COSTA_RICA: Words = Words { en: "Costa Rica", es: "Costa Rica", pt: "Costa Rica" };
static DOMINICAN_REPUBLIC: Words =
    Words { en: "Dominican Republic", es: "República Dominicana", pt: "República Dominicana" };
static ECUADOR: Words = Words { en: "Ecuador", es: "Ecuador", pt: "Equador" };
static EGYPT: Words = Words { en: "Egypt", es: "Egipto", pt: "Egito" };
static GHANA: Words = Words { en: "Ghana", es: "Ghana", pt: "Gana" };
static HONDURAS: Words = Words { en: "Honduras", es: "Honduras", pt: "Honduras" };
static HONG_KONG: Words = Words { en: "Hong Kong", es: "Hong Kong", pt: "Hong Kong" };
static INDIA: Words = Words { en: "India", es: "India", pt: "Índia" };
static IRELAND: Words = Words { en: "Ireland", es: "Irlanda", pt: "Irlanda" };
static IVORY_COAST: Words = Words { en: "Ivory Coast", es: "Costa de Marfil", pt: "Costa do Marfim" };
static JAMAICA: Words = Words { en: "Jamaica", es: "Jamaica", pt: "Jamaica" };
static KYRGYZSTAN: Words = Words { en: "Kyrgyzstan", es: "Kirguistán", pt: "Quirguistão" };
static LEBANON: Words = Words { en: "Lebanon", es: "Líbano", pt: "Líbano" };
static MALAYSIA: Words = Words { en: "Malaysia", es: "Malasia", pt: "Malásia" };
static MEXICO: Words = Words { en: "Mexico", es: "México", pt: "México" };
static MOROCCO: Words = Words { en: "Morocco", es: "Marruecos", pt: "Marrocos" };
static NEW_ZEALAND: Words = Words { en: "New Zealand", es: "Nueva Zelanda", pt: "Nova Zelândia" };
static PANAMA: Words = Words { en: "Panama", es: "Panamá", pt: "Panamá" };
static PERU: Words = Words { en: "Peru", es: "Perú", pt: "Peru" };
static PORTUGAL: Words = Words { en: "Portugal", es: "Portugal", pt: "Portugal" };
static QATAR: Words = Words { en: "Qatar", es: "Catar", pt: "Catar" };
static SINGAPORE: Words = Words { en: "Singapore", es: "Singapur", pt: "Singapura" };
static SOUTH_AFRICA: Words = Words { en: "South Africa", es: "Sudáfrica", pt: "África do Sul" };
static SPAIN: Words = Words { en: "Spain", es: "España", pt: "Espanha" };
static SWITZERLAND: Words = Words { en: "Switzerland", es: "Suiza", pt: "Suíça" };
static TAIWAN: Words = Words { en: "Taiwan", es: "Taiwán", pt: "Taiwan" };
static UGANDA: Words = Words { en: "Uganda", es: "Uganda", pt: "Uganda" };
static UNITED_ARAB_EMIRATES: Words =
    Words { en: "United Arab Emirates", es: "Emiratos Árabes Unidos", pt: "Emirados Árabes Unidos" };
static UNITED_KINGDOM: Words = Words { en: "United Kingdom", es: "Reino Unido", pt: "Reino Unido" };
static UNITED_STATES: Words = Words { en: "United States", es: "Estados Unidos", pt: "Estados Unidos" };
static URUGUAY: Words = Words { en: "Uruguay", es: "Uruguay", pt: "Uruguai" };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_each_code_stands_once() {
        assert!(languages().is_sorted_by(|a, b| a.code < b.code));
        assert_eq!(languages().len(), 111);
    }

    #[test]
    fn names_are_told_in_every_language() {
        let name = |code| Locale::ALL.map(|locale| language(code).unwrap().name(locale));
        assert_eq!(name("pt_BR"), ["Portuguese (Brazil)", "Portugués (Brasil)", "Português (Brasil)"]);
        assert_eq!(name("fil"), ["Filipino", "Filipino", "Filipino"]);
    }

    #[test]
    fn every_language_is_called_by_its_speakers_too() {
        assert!(OWN_NAMES.value.is_sorted_by(|a, b| a.0 < b.0));
        for language in languages() {
            assert_ne!(language.own_name(), language.code);
        }
        let subtags = |subtag: &str| languages().iter().any(|language| language.subtag() == subtag);
        assert!(OWN_NAMES.value.iter().all(|(subtag, _)| subtags(subtag)));
        assert_eq!(language("es_MX").unwrap().region_name(Locale::Es), Some("México"));
    }

    #[test]
    fn arabic_script_and_hebrew_run_from_right_to_left() {
        let rtl: Vec<_> = languages().iter().filter(|language| language.is_rtl()).map(|l| l.code).collect();
        assert_eq!(
            rtl,
            ["ar", "ar_AE", "ar_EG", "ar_LB", "ar_MA", "ar_QA", "fa", "he", "prs_AF", "ps_AF", "ur"]
        );
    }
}
