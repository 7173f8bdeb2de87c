//! The markets that prices are published for, and which numbers belong to them. All dates are days in the time zone of the
//! business account.

use super::Fact;
use super::recipients::NorthAmerica;
use crate::Instant;

/// The market of every number that no other has.
pub const OTHER: &str = "Other";

const SOURCE: &str = "Market maps checked against Meta's pricing page";

/// The markets as they are published, each with the beginnings of its numbers as they are now.
static MARKETS: Fact<&[(&str, &str)]> = Fact {
    value: &[
        ("Argentina", "54"),
        ("Bangladesh", "880"),
        ("Brazil", "55"),
        ("Chile", "56"),
        ("Colombia", "57"),
        ("Egypt", "20"),
        ("France", "33"),
        ("Germany", "49"),
        ("Hong Kong", "852"),
        ("Hungary", "36"),
        ("India", "91"),
        ("Indonesia", "62"),
        ("Iraq", "964"),
        ("Israel", "972"),
        ("Italy", "39"),
        ("Kazakhstan", "76 77"),
        ("Kuwait", "965"),
        ("Malaysia", "60"),
        ("Mexico", "52"),
        ("Morocco", "212"),
        ("Nepal", "977"),
        ("Netherlands", "31"),
        ("Nigeria", "234"),
        ("North America", "1"),
        ("Oman", "968"),
        ("Pakistan", "92"),
        ("Peru", "51"),
        ("Poland", "48"),
        ("Qatar", "974"),
        ("Romania", "40"),
        ("Russia", "7"),
        ("Saudi Arabia", "966"),
        ("Singapore", "65"),
        ("South Africa", "27"),
        ("Spain", "34"),
        ("Sri Lanka", "94"),
        ("Turkey", "90"),
        ("Ukraine", "380"),
        ("United Arab Emirates", "971"),
        ("United Kingdom", "44"),
        (
            "Rest of Africa",
            "213 220 221 222 223 225 226 227 228 229 231 232 233 235 237 241 242 244 245 249 250 251 252 254 255 256 257 258 \
             260 261 263 264 265 266 267 268 291 211 216 218",
        ),
        ("Rest of Asia Pacific", "61 63 64 66 81 84 86 93 675 855 856 886 976 992 993 998"),
        (
            "Rest of Central & Eastern Europe",
            "30 355 359 370 371 373 374 375 381 385 386 389 420 421 994 995",
        ),
        (
            "Rest of Latin America",
            "58 502 503 504 505 506 507 509 591 593 595 598 1658 1787 1809 1829 1849 1876 1939",
        ),
        ("Rest of Middle East", "961 962 967 973"),
        ("Rest of Western Europe", "32 351 353 358 41 43 45 46 47"),
        (OTHER, "1242 1246 1264 1268 1284 1345 1441 1473 1649 1664 1721 1758 1767 1784 1868 1869"),
    ],
    source: SOURCE,
    as_of: "2026-10-02",
};

/// The countries of each market, by which a person is priced who is known by a business-scoped user id alone.
static COUNTRIES: Fact<&[(&str, &str)]> = Fact {
    value: &[
        ("Argentina", "AR"),
        ("Bangladesh", "BD"),
        ("Brazil", "BR"),
        ("Chile", "CL"),
        ("Colombia", "CO"),
        ("Egypt", "EG"),
        ("France", "FR"),
        ("Germany", "DE"),
        ("Hong Kong", "HK"),
        ("Hungary", "HU"),
        ("India", "IN"),
        ("Indonesia", "ID"),
        ("Iraq", "IQ"),
        ("Israel", "IL"),
        ("Italy", "IT"),
        ("Kazakhstan", "KZ"),
        ("Kuwait", "KW"),
        ("Malaysia", "MY"),
        ("Mexico", "MX"),
        ("Morocco", "MA"),
        ("Nepal", "NP"),
        ("Netherlands", "NL"),
        ("Nigeria", "NG"),
        ("North America", "US CA"),
        ("Oman", "OM"),
        ("Pakistan", "PK"),
        ("Peru", "PE"),
        ("Poland", "PL"),
        ("Qatar", "QA"),
        ("Romania", "RO"),
        ("Russia", "RU"),
        ("Saudi Arabia", "SA"),
        ("Singapore", "SG"),
        ("South Africa", "ZA"),
        ("Spain", "ES"),
        ("Sri Lanka", "LK"),
        ("Turkey", "TR"),
        ("Ukraine", "UA"),
        ("United Arab Emirates", "AE"),
        ("United Kingdom", "GB"),
        (
            "Rest of Africa",
            "DZ AO BJ BW BF BI CM TD CG ER ET GA GM GH GW CI KE LS LR LY MG MW ML MR MZ NA NE RW SN SL SO SS SD SZ TZ TG TN \
             UG ZM ZW",
        ),
        ("Rest of Asia Pacific", "AF AU KH CN JP LA MN NZ PG PH TW TJ TH TM UZ VN"),
        ("Rest of Central & Eastern Europe", "AL AM AZ BY BG HR CZ GE GR LV LT MD MK RS SK SI"),
        ("Rest of Latin America", "BO CR DO EC SV GT HT HN JM NI PA PR PY UY VE"),
        ("Rest of Middle East", "BH JO LB YE"),
        ("Rest of Western Europe", "AT BE DK FI IE NO PT SE CH"),
    ],
    source: SOURCE,
    as_of: "2026-10-02",
};

/// Numbers that changed their market: their beginning, their country, the first day of the present one, and the one before.
static MOVES: Fact<&[(&str, &str, Instant, &str)]> = Fact {
    value: &[
        ("263", "ZW", Instant::date(2025, 10, 1), OTHER),
        ("852", "HK", Instant::date(2026, 7, 1), "Rest of Asia Pacific"),
        ("65", "SG", Instant::date(2026, 7, 1), "Rest of Asia Pacific"),
        ("36", "HU", Instant::date(2026, 7, 1), "Rest of Central & Eastern Europe"),
        ("40", "RO", Instant::date(2026, 7, 1), "Rest of Central & Eastern Europe"),
        ("48", "PL", Instant::date(2026, 7, 1), "Rest of Central & Eastern Europe"),
        ("974", "QA", Instant::date(2026, 7, 1), "Rest of Middle East"),
        ("880", "BD", Instant::date(2026, 10, 1), "Rest of Asia Pacific"),
        ("94", "LK", Instant::date(2026, 10, 1), "Rest of Asia Pacific"),
        ("977", "NP", Instant::date(2026, 10, 1), "Rest of Asia Pacific"),
        ("964", "IQ", Instant::date(2026, 10, 1), "Rest of Middle East"),
        ("965", "KW", Instant::date(2026, 10, 1), "Rest of Middle East"),
        ("968", "OM", Instant::date(2026, 10, 1), "Rest of Middle East"),
        ("212", "MA", Instant::date(2026, 10, 1), "Rest of Africa"),
        ("380", "UA", Instant::date(2026, 10, 1), "Rest of Central & Eastern Europe"),
        ("76", "KZ", Instant::date(2026, 10, 1), OTHER),
        ("77", "KZ", Instant::date(2026, 10, 1), OTHER),
    ],
    source: SOURCE,
    as_of: "2026-10-02",
};

/// Territories of the United States, of which Meta does not say how it counts them.
static UNCLEAR_COUNTRIES: Fact<&[&str]> = Fact {
    value: &["AS", "GU", "MP", "VI"],
    source: "ISO 3166-1, read with Meta's pricing page",
    as_of: "2026-11-25",
};

/// The market of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The market it belongs to.
    pub market: &'static str,
    /// The first day on which it does, and the market before, where it ever moved.
    pub moved: Option<(Instant, &'static str)>,
}

/// The names of all markets, as they are published.
pub fn names() -> impl Iterator<Item = &'static str> {
    MARKETS.value.iter().map(|(name, _)| *name)
}

/// The market that a file or an app means by a name.
#[must_use]
pub fn named(name: &str) -> Option<&'static str> {
    names().chain([OTHER]).find(|market| is_same(market, name))
}

/// Whether two names are of one market: the file writes `&` where the page writes "and".
#[must_use]
pub fn is_same(a: &str, b: &str) -> bool {
    let words = |name: &str| {
        let name = name.replace('&', "and").to_ascii_lowercase();
        name.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    };
    words(a) == words(b)
}

/// The market of a number in digits, calling code first. `None` where Meta does not say how it counts the number: those of
/// territories of the United States, and codes without a place.
///
/// # Examples
/// ```
/// use ventana_core::policy::markets::membership;
/// assert_eq!(membership("5215512345678").map(|member| member.market), Some("Mexico"));
/// assert_eq!(membership("18095551234").map(|member| member.market), Some("Rest of Latin America"));
/// assert_eq!(membership("24381234567").map(|member| member.market), Some("Other"));
/// ```
#[must_use]
pub fn membership(digits: &str) -> Option<Membership> {
    let begins = |prefix: &&str| digits.starts_with(*prefix);
    let longest = |(name, prefixes): &(&'static str, &'static str)| {
        let longest = prefixes.split_ascii_whitespace().filter(begins).map(str::len).max()?;
        Some((longest, *name))
    };
    let (length, market) = MARKETS.value.iter().filter_map(longest).max().unwrap_or((0, OTHER));
    if length == 1 && digits.starts_with('1') && NorthAmerica::of(digits) == Some(NorthAmerica::Unclear) {
        return None;
    }
    let moved = MOVES.value.iter().find(|(prefix, ..)| prefix.len() == length && digits.starts_with(prefix));
    Some(Membership { market, moved: moved.map(|(.., since, before)| (*since, *before)) })
}

/// The market of a country in two letters. `None` of territories of the United States, as of their numbers.
///
/// # Examples
/// ```
/// use ventana_core::policy::markets::membership_of_country;
/// assert_eq!(membership_of_country("MX").map(|member| member.market), Some("Mexico"));
/// assert_eq!(membership_of_country("CD").map(|member| member.market), Some("Other"));
/// ```
#[must_use]
pub fn membership_of_country(country: &str) -> Option<Membership> {
    if UNCLEAR_COUNTRIES.value.contains(&country) {
        return None;
    }
    let has =
        |(_, countries): &&(&str, &str)| countries.split_ascii_whitespace().any(|known| known == country);
    let market = COUNTRIES.value.iter().find(has).map_or(OTHER, |(market, _)| *market);
    let moved = MOVES.value.iter().find(|(_, moved, ..)| *moved == country);
    Some(Membership { market, moved: moved.map(|(.., since, before)| (*since, *before)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_beginning_belongs_to_two_markets() {
        let mut seen = BTreeSet::new();
        for (name, prefixes) in MARKETS.value {
            for prefix in prefixes.split_ascii_whitespace() {
                assert!(seen.insert(prefix), "{prefix} of {name}");
            }
        }
        assert_eq!(names().count(), 47);
    }

    #[test]
    fn what_moved_came_from_a_market_and_is_in_another() {
        for (prefix, country, _, before) in MOVES.value {
            let now = membership(prefix).expect("a market");
            assert_eq!(membership_of_country(country), Some(now), "{country}");
            assert_ne!(now.market, *before, "{prefix}");
            assert!(names().any(|name| name == *before), "{before}");
        }
    }

    #[test]
    fn every_market_but_the_rest_of_the_world_has_countries_and_no_country_two() {
        let mut seen = BTreeSet::new();
        for (name, countries) in COUNTRIES.value {
            assert_eq!(named(name), Some(*name));
            for country in countries.split_ascii_whitespace() {
                assert!(country.len() == 2 && seen.insert(country), "{country} of {name}");
            }
        }
        assert_eq!(COUNTRIES.value.len() + 1, MARKETS.value.len());
    }

    #[test]
    fn a_country_is_in_the_market_of_its_numbers() {
        for (country, digits) in [
            ("MX", "52"),
            ("US", "1212"),
            ("DO", "1809"),
            ("PR", "1787"),
            ("KZ", "77"),
            ("RU", "79"),
            ("CD", "243"),
            ("PT", "351"),
        ] {
            assert_eq!(membership_of_country(country), membership(digits), "{country}");
        }
        assert_eq!(membership_of_country("GU"), None);
    }

    #[test]
    fn the_longest_beginning_decides() {
        for (digits, market) in [
            ("12125551234", Some("North America")),
            ("14165551234", Some("North America")),
            ("17875551234", Some("Rest of Latin America")),
            ("12425551234", Some("Other")),
            ("16715551234", None),
            ("18005551234", None),
            ("79161234567", Some("Russia")),
            ("77011234567", Some("Kazakhstan")),
            ("5511912345678", Some("Brazil")),
            ("393331234567", Some("Italy")),
            ("299123456", Some("Other")),
        ] {
            assert_eq!(membership(digits).map(|member| member.market), market, "{digits}");
        }
    }
}
