use super::people::Recipient;
use crate::policy::markets::{Membership, membership, membership_of_country};
use crate::policy::recipients::{NorthAmerica, UNREACHABLE};
use crate::text::country_of_user_id;

/// No fact of policy looks at more digits than these, but for the length of a number of the North American plan.
const DIGITS: usize = 4;

/// All that a decision reads off a phone number, but for whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Profile {
    is_number: bool,
    membership: Option<Membership>,
    place: Option<NorthAmerica>,
    unreachable: Option<&'static str>,
}

impl Profile {
    /// That of a business-scoped user id, which is never looked at as a number.
    fn of_country(country: &str) -> Self {
        Self { is_number: false, membership: membership_of_country(country), place: None, unreachable: None }
    }

    fn of(digits: &str) -> Self {
        let mut codes = UNREACHABLE.value.iter().map(|country| country.calling_code);
        Self {
            is_number: true,
            membership: membership(digits),
            place: NorthAmerica::of(digits),
            unreachable: codes.find(|code| digits.starts_with(code)),
        }
    }
}

/// The profiles met so far, each with a number of its own.
#[derive(Default)]
pub(super) struct Profiles {
    all: Vec<Profile>,
    /// The number of a profile by the first digits and whether the number is as long as one of North America; 0 where
    /// it has not been met.
    by_beginning: Vec<u16>,
}

impl Profiles {
    /// The number of the profile of a recipient.
    pub(super) fn number(&mut self, recipient: &Recipient<'_>) -> usize {
        let Some(digits) = &recipient.digits else {
            return match country_of_user_id(recipient.text) {
                Some(country) => self.found(Profile::of_country(&country)),
                None => usize::from(!recipient.text.trim().is_empty()),
            };
        };
        let Some(beginning) = digits.get(..DIGITS).and_then(|digits| digits.parse::<usize>().ok()) else {
            return self.found(Profile::of(digits));
        };
        let index = beginning * 2 + usize::from(digits.len() == 11);
        if let Some(number @ 1..) = self.by_beginning.get(index) {
            return usize::from(*number);
        }
        let number = self.found(Profile::of(digits));
        if self.by_beginning.len() <= index {
            self.by_beginning.resize(index + 1, 0);
        }
        if let Some(known) = self.by_beginning.get_mut(index) {
            *known = u16::try_from(number).unwrap_or_default();
        }
        number
    }

    fn found(&mut self, profile: Profile) -> usize {
        const OTHERS: usize = 2;
        let known = self.all.iter().position(|known| *known == profile);
        OTHERS
            + known.unwrap_or_else(|| {
                self.all.push(profile);
                self.all.len() - 1
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(profiles: &mut Profiles, digits: &str) -> usize {
        profiles.number(&Recipient::of(digits))
    }

    proptest! {
        #[test]
        fn the_beginning_of_a_number_tells_all_that_policy_asks(digits in "[1-9][0-9]{0,3}", tails in proptest::collection::vec("[0-9]{0,11}", 2..6)) {
            let mut profiles = Profiles::default();
            for tail in tails {
                let digits = [digits.as_str(), &tail].concat();
                let number = number(&mut profiles, &digits);
                prop_assert_eq!(profiles.all[number - 2], Profile::of(&digits), "{}", digits);
            }
        }
    }

    #[test]
    fn numbers_of_one_kind_share_a_profile() {
        let mut profiles = Profiles::default();
        assert_eq!(number(&mut profiles, "5215512345678"), number(&mut profiles, "525512345678"));
        assert_ne!(number(&mut profiles, "12125550123"), number(&mut profiles, "121255501"));
        assert_ne!(number(&mut profiles, "5215512345678"), number(&mut profiles, "34600000000"));
        let mut number = |text| profiles.number(&Recipient::of(text));
        assert_eq!(["", "nobody", "anybody"].map(&mut number), [0, 1, 1]);
        assert_eq!(number("MX.1a"), number("mx.2b"));
        assert_ne!(number("MX.1a"), number("ES.1a"));
        assert_ne!(number("MX.1a"), number("5215512345678"));
    }
}
