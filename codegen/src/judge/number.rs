//! Numbers as exact decimals: compared and tested without a float in between, so that `1e400` and 23 digits keep their worth.

use std::cmp::Ordering;

/// A number. `1`, `1.0` and `10e-1` are the same one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Exact {
    sign: Sign,
    /// Neither the first nor the last is a zero.
    digits: Vec<u8>,
    /// Where the point stands: the number is `0.<digits>` times ten to this power.
    point: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    Negative,
    Zero,
    Positive,
}

impl Exact {
    /// Reads a number in JSON spelling; `None` for any other text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let spelled = Spelled::parse(text)?;
        let digits: Vec<u8> = spelled.whole.bytes().chain(spelled.fraction.bytes()).collect();
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
        let end = digits.iter().rposition(|digit| *digit != b'0').map_or(zeros, |last| last + 1);
        let digits = digits[zeros..end].to_vec();
        if digits.is_empty() {
            return Some(Self { sign: Sign::Zero, digits, point: 0 });
        }
        let sign = if spelled.negative { Sign::Negative } else { Sign::Positive };
        let shift = i64::try_from(spelled.whole.len()).ok()? - i64::try_from(zeros).ok()?;
        Some(Self { sign, digits, point: power(spelled.exponent).saturating_add(shift) })
    }

    /// Whether it has no fraction.
    pub(super) fn is_integer(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|digits| digits <= self.point)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = || self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits));
        self.sign.cmp(&other.sign).then_with(|| match self.sign {
            Sign::Negative => size().reverse(),
            Sign::Zero | Sign::Positive => size(),
        })
    }
}

/// Whether a text is spelled as JSON spells numbers.
pub(super) fn is_number(text: &str) -> bool {
    Spelled::parse(text).is_some()
}

/// The parts of a number in JSON spelling.
struct Spelled<'t> {
    negative: bool,
    whole: &'t str,
    fraction: &'t str,
    /// With its sign; empty when there is none.
    exponent: &'t str,
}

impl<'t> Spelled<'t> {
    fn parse(text: &'t str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (unsigned, None),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (mantissa, None),
        };
        let no_leading_zero = whole == "0" || !whole.starts_with('0');
        let unsigned_exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
        let fits = no_leading_zero
            && is_digits(whole)
            && fraction.is_none_or(is_digits)
            && unsigned_exponent.is_none_or(is_digits);
        fits.then(|| Self {
            negative: text.starts_with('-'),
            whole,
            fraction: fraction.unwrap_or_default(),
            exponent: exponent.unwrap_or_default(),
        })
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// An exponent that no `i64` holds stays at the end of what one holds: numbers that differ only out there are not told apart.
fn power(exponent: &str) -> i64 {
    let furthest = if exponent.starts_with('-') { i64::MIN } else { i64::MAX };
    let digits = exponent.strip_prefix('+').unwrap_or(exponent);
    if digits.is_empty() { 0 } else { digits.parse().unwrap_or(furthest) }
}

#[cfg(test)]
mod tests {
    use super::{Exact, is_number};

    fn exact(text: &str) -> Exact {
        Exact::parse(text).expect("test: a number")
    }

    #[test]
    fn spellings_of_one_number_are_equal() {
        for text in ["1", "1.0", "10e-1", "0.1E+1", "1e0", "1.000e00"] {
            assert_eq!(exact(text), exact("1"), "{text}");
        }
        for text in ["0", "-0", "0.0", "0e9", "-0E-99999999999999999999"] {
            assert_eq!(exact(text), exact("0"), "{text}");
        }
    }

    #[test]
    fn numbers_are_ordered_beyond_floats_and_machine_integers() {
        let ordered = [
            "-1e400",
            "-12345678901234567890123",
            "-12345678901234567890122",
            "-1",
            "-0.1",
            "-1e-400",
            "0",
            "1e-400",
            "0.1",
            "0.11",
            "2",
            "10",
            "9007199254740992",
            "9007199254740993",
            "1e400",
            "1e99999999999999999999",
        ];
        for (index, low) in ordered.iter().enumerate() {
            for high in &ordered[index + 1..] {
                assert!(exact(low) < exact(high), "{low} < {high}");
            }
        }
    }

    #[test]
    fn integers_are_a_matter_of_worth() {
        for text in ["0", "-0.0", "1.0", "1e3", "1.5e1", "100e-2", "1e99999999999999999999"] {
            assert!(exact(text).is_integer(), "{text}");
        }
        for text in ["0.5", "1e-1", "1.5", "15e-1", "1e-99999999999999999999"] {
            assert!(!exact(text).is_integer(), "{text}");
        }
    }

    #[test]
    fn only_the_spelling_of_json_is_a_number() {
        for text in ["0", "-0", "12", "1.50", "1e5", "1E-5", "1.5e+05"] {
            assert!(is_number(text), "{text}");
        }
        for text in [
            "", "-", "+1", "01", ".5", "1.", "1e", "1e+", "--1", "1 ", " 1", "0x1", "1,0", "NaN",
            "١", "-e1",
        ] {
            assert!(!is_number(text), "{text}");
        }
    }
}
