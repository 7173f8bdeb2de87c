//! The few words of the app around the message. They are in the language of the message, as on the customer's phone.

use super::phrases;
use ventana_core::{Locale, Words};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Business,
    Account,
    Today,
    Message,
    ReadMore,
    SeeAll,
    AllOptions,
    NotSeenHere,
    EndsIn,
    Code,
    MayCall,
    Choose,
}

/// Languages that run from right to left: a phone that does would look odd with words that do not.
static RIGHT_TO_LEFT: [(&str, [&str; 12]); 4] = [
    (
        "ar",
        [
            "شركتك",
            "حساب تجاري",
            "اليوم",
            "مراسلة",
            "قراءة المزيد",
            "عرض كل الخيارات",
            "كل الخيارات",
            "لا يمكن عرض هذه الرسالة هنا. افتح واتساب على هاتفك لقراءتها.",
            "ينتهي خلال 24 ساعة",
            "الرمز",
            "هل يمكن لهذه الشركة الاتصال بك؟",
            "اختيار",
        ],
    ),
    (
        "he",
        [
            "העסק שלך",
            "חשבון עסקי",
            "היום",
            "הודעה",
            "לקריאה נוספת",
            "הצגת כל האפשרויות",
            "כל האפשרויות",
            "אי אפשר לראות את ההודעה כאן. פתחו את WhatsApp בטלפון כדי לקרוא אותה.",
            "מסתיים בעוד 24 שעות",
            "קוד",
            "האם העסק הזה יכול להתקשר אליכם?",
            "בחירה",
        ],
    ),
    (
        "fa",
        [
            "کسب‌وکار شما",
            "حساب کسب‌وکار",
            "امروز",
            "پیام",
            "ادامهٔ مطلب",
            "دیدن همهٔ گزینه‌ها",
            "همهٔ گزینه‌ها",
            "این پیام را نمی‌توان اینجا دید. برای خواندن آن واتساپ را در گوشی باز کنید.",
            "تا ۲۴ ساعت دیگر",
            "کد",
            "آیا این کسب‌وکار می‌تواند با شما تماس بگیرد؟",
            "انتخاب",
        ],
    ),
    (
        "ur",
        [
            "آپ کا کاروبار",
            "کاروباری اکاؤنٹ",
            "آج",
            "پیغام",
            "مزید پڑھیں",
            "تمام اختیارات دیکھیں",
            "تمام اختیارات",
            "یہ پیغام یہاں نہیں دیکھا جا سکتا۔ اسے پڑھنے کے لیے اپنے فون پر واٹس ایپ کھولیں۔",
            "24 گھنٹے میں ختم",
            "کوڈ",
            "کیا یہ کاروبار آپ کو کال کر سکتا ہے؟",
            "منتخب کریں",
        ],
    ),
];

fn family(language: &str) -> &str {
    language.split(['_', '-']).next().unwrap_or_default()
}

/// The language whose words are shown: the message's, or ours where we do not have them.
pub(crate) fn spoken(language: &str, ours: Locale) -> &str {
    let family = family(language);
    let is_known =
        Locale::from_code(family).is_some() || RIGHT_TO_LEFT.iter().any(|(code, _)| *code == family);
    if is_known { family } else { ours.code() }
}

/// The language of a text that we have in three.
pub(crate) fn nearest(language: &str, ours: Locale) -> Locale {
    Locale::from_code(family(language)).unwrap_or(ours)
}

impl Word {
    pub(crate) fn of(self, language: &str, ours: Locale) -> &'static str {
        let family = family(language);
        if let Some((_, words)) = RIGHT_TO_LEFT.iter().find(|(code, _)| *code == family) {
            return words.get(self as usize).copied().unwrap_or_default();
        }
        let words: &Words = match self {
            Self::Business => &phrases::YOUR_BUSINESS,
            Self::Account => &phrases::BUSINESS_ACCOUNT,
            Self::Today => &phrases::TODAY,
            Self::Message => &phrases::MESSAGE,
            Self::ReadMore => &phrases::READ_MORE,
            Self::SeeAll => &phrases::SEE_ALL_OPTIONS,
            Self::AllOptions => &phrases::ALL_OPTIONS,
            Self::NotSeenHere => &phrases::NOT_SEEN_HERE,
            Self::EndsIn => &phrases::ENDS_IN,
            Self::Code => &phrases::OFFER_CODE,
            Self::MayCall => &phrases::MAY_CALL,
            Self::Choose => &phrases::CHOOSE,
        };
        words.get(nearest(language, ours))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_speaks_the_language_of_the_message_where_it_can() {
        for (language, ours, word, code) in [
            ("es_MX", Locale::En, "Hoy", "es"),
            ("ar", Locale::En, "اليوم", "ar"),
            ("ja", Locale::Pt, "Hoje", "pt"),
            ("", Locale::En, "Today", "en"),
        ] {
            assert_eq!((Word::Today.of(language, ours), spoken(language, ours)), (word, code));
        }
        for (_, words) in &RIGHT_TO_LEFT {
            assert!(words.iter().all(|word| !word.is_empty()));
        }
        assert_eq!(Word::AllOptions.of("he_IL", Locale::En), "כל האפשרויות");
    }
}
