//! To whom businesses may not write, by the calling code of the number.

use super::{Dated, Fact};
use crate::{Instant, Text, text};

/// A country whose people cannot be reached.
#[derive(Clone, Copy, Debug)]
pub struct Unreachable {
    /// The calling code, which no other country shares.
    pub calling_code: &'static str,
    /// The country's name.
    pub name: Text,
}

/// Countries whose people Meta does not let businesses write to. Three regions of Ukraine have no calling code of their
/// own and are not here.
pub static UNREACHABLE: Fact<&[Unreachable]> = Fact {
    value: &[
        Unreachable { calling_code: "53", name: text! { en: "Cuba", es: "Cuba", pt: "Cuba" } },
        Unreachable { calling_code: "98", name: text! { en: "Iran", es: "Irán", pt: "Irã" } },
        Unreachable {
            calling_code: "850",
            name: text! { en: "North Korea", es: "Corea del Norte", pt: "Coreia do Norte" },
        },
        Unreachable { calling_code: "963", name: text! { en: "Syria", es: "Siria", pt: "Síria" } },
    ],
    source: "Meta, Support: country restrictions",
    as_of: "2026-03-31",
};

/// Since when no marketing templates are delivered to numbers of the United States.
pub static MARKETING_TO_UNITED_STATES_ENDS: &[Dated<()>] = &[Dated {
    since: Instant::date(2025, 4, 1),
    fact: Fact { value: (), source: "Meta, Per-user marketing template message limits", as_of: "2026-02-26" },
}];

/// Where a number that begins with +1 belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NorthAmerica {
    /// A state of the United States.
    UnitedStates,
    /// A territory of the United States, or a code without a place: Meta does not say how it counts them.
    Unclear,
    /// Canada, or an island with an area code of its own.
    Elsewhere,
}

/// Area codes of Canada and of the islands that are no territory of the United States, in order.
static ELSEWHERE: Fact<&[u16]> = Fact {
    value: &[
        204, 226, 236, 242, 246, 249, 250, 257, 263, 264, 268, 284, 289, 306, 343, 345, 354, 365, 367, 368,
        382, 403, 416, 418, 428, 431, 437, 438, 441, 450, 468, 473, 474, 506, 514, 519, 548, 579, 581, 584,
        587, 600, 604, 613, 622, 639, 647, 649, 658, 664, 672, 683, 705, 709, 721, 742, 753, 758, 767, 778,
        780, 782, 784, 807, 809, 819, 825, 829, 849, 867, 868, 869, 873, 876, 879, 902, 905, 942,
    ],
    source: "North American Numbering Plan, area codes in use",
    as_of: "2026-11-22",
};

/// Area codes of territories, and those that belong to no place (free of charge, personal), in order.
static UNCLEAR: Fact<&[u16]> = Fact {
    value: &[
        340, 500, 521, 522, 533, 544, 566, 577, 670, 671, 684, 787, 800, 833, 844, 855, 866, 877, 888, 939,
    ],
    source: "North American Numbering Plan, area codes in use",
    as_of: "2026-11-22",
};

impl NorthAmerica {
    /// Where a number in digits, calling code first, belongs. `None` when it is no number of the North American plan.
    #[must_use]
    pub fn of(digits: &str) -> Option<Self> {
        let national = digits.strip_prefix('1').filter(|national| national.len() == 10)?;
        let area: u16 = national.get(..3)?.parse().ok()?;
        if area < 200 {
            return None;
        }
        Some(match (ELSEWHERE.value.binary_search(&area), UNCLEAR.value.binary_search(&area)) {
            (Ok(_), _) => Self::Elsewhere,
            (_, Ok(_)) => Self::Unclear,
            _ => Self::UnitedStates,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_codes_stand_in_order_and_on_one_list_only() {
        for list in [ELSEWHERE.value, UNCLEAR.value] {
            assert!(list.is_sorted_by(|a, b| a < b));
        }
        assert!(!UNCLEAR.value.iter().any(|area| ELSEWHERE.value.contains(area)));
    }

    #[test]
    fn plus_one_is_three_places() {
        for (digits, place) in [
            ("12125550123", Some(NorthAmerica::UnitedStates)),
            ("14165550123", Some(NorthAmerica::Elsewhere)),
            ("18095550123", Some(NorthAmerica::Elsewhere)),
            ("17875550123", Some(NorthAmerica::Unclear)),
            ("18005550123", Some(NorthAmerica::Unclear)),
            ("1212555012", None),
            ("11115550123", None),
            ("5215512345678", None),
            ("1", None),
        ] {
            assert_eq!(NorthAmerica::of(digits), place, "{digits}");
        }
    }
}
