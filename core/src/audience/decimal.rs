/// A decimal number, held exactly: so many units of ten to the power of `-scale`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Decimal {
    units: i128,
    scale: u32,
}

/// The most digits before and behind the point.
const DIGITS: u32 = 38;

impl Decimal {
    /// The shortest decimal that is nearest to a number. `None` of one that is endless or has more than 38 digits.
    pub(super) fn of(number: f64) -> Option<Self> {
        // Written out without an exponent.
        let text = number.to_string();
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let units = [whole, decimals].concat().parse().ok()?;
        let scale = u32::try_from(decimals.len()).ok().filter(|scale| *scale <= DIGITS)?;
        Some(Self { units, scale })
    }

    pub(super) fn times(self, count: u64) -> Option<Self> {
        Some(Self { units: self.units.checked_mul(i128::from(count))?, ..self })
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let scaled = |it: Self| it.units.checked_mul(10_i128.checked_pow(scale - it.scale)?);
        Some(Self { units: scaled(self)?.checked_add(scaled(other)?)?, scale })
    }

    /// The number nearest to it.
    pub(super) fn to_f64(self) -> f64 {
        format!("{}e-{}", self.units, self.scale).parse().unwrap_or(f64::NAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(number: f64) -> Decimal {
        Decimal::of(number).expect("a decimal")
    }

    #[test]
    fn what_floats_cannot_add_decimals_can() {
        assert_eq!(decimal(0.1).plus(decimal(0.2)).map(Decimal::to_f64), Some(0.3));
        assert_eq!(decimal(0.0085).times(1_000_000).map(Decimal::to_f64), Some(8500.0));
        assert_eq!(decimal(0.0085).times(3).map(Decimal::to_f64), Some(0.0255));
        assert_eq!(decimal(0.07).times(3).map(Decimal::to_f64), Some(0.21));
        assert_eq!(
            decimal(2.4971).times(7).and_then(|sum| sum.plus(decimal(0.0029))).map(Decimal::to_f64),
            Some(17.4826)
        );
    }

    #[test]
    fn what_no_decimal_holds_is_none() {
        for number in [f64::NAN, f64::INFINITY, 1e300, 1e-300] {
            assert_eq!(Decimal::of(number), None, "{number}");
        }
        assert_eq!(decimal(1e37).times(u64::MAX), None);
        assert_eq!(decimal(1e37).plus(decimal(1e-5)), None);
    }

    proptest! {
        #[test]
        fn a_number_comes_back(units in 0_u32..10_000_000, scale in 0_i32..9) {
            let number: f64 = format!("{units}e-{scale}").parse().unwrap();
            prop_assert_eq!(decimal(number).to_f64().to_bits(), number.to_bits());
        }

        #[test]
        fn times_is_plus_repeated(units in 0_u32..100_000, scale in 0_i32..6, count in 0_u64..50) {
            let number = decimal(format!("{units}e-{scale}").parse().unwrap());
            let sum = (0..count).try_fold(Decimal::default(), |sum, _| sum.plus(number));
            prop_assert_eq!(number.times(count).map(Decimal::to_f64), sum.map(Decimal::to_f64));
        }
    }
}
