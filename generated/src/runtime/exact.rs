//! Decimal text as exact numbers: compared and tested without a float in between.

use std::cmp::Ordering;

/// A number as sign, significant digits and a power of ten; zero has no digits.
struct Exact {
    negative: bool,
    digits: Vec<u8>,
    /// The value is `0.digits * 10^magnitude`.
    magnitude: i64,
}

/// Compares two numbers in JSON spelling; `None` when one is no number.
pub(crate) fn compare(left: &str, right: &str) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (small(left), small(right)) {
        return Some(left.cmp(&right));
    }
    let (left, right) = (Exact::read(left)?, Exact::read(right)?);
    let (sign, other) = (left.sign(), right.sign());
    if sign != other || sign == 0 {
        return Some(sign.cmp(&other));
    }
    let size = left.magnitude.cmp(&right.magnitude).then_with(|| left.digits.cmp(&right.digits));
    Some(if left.negative { size.reverse() } else { size })
}

/// Whether the text is a number without a fraction: `1`, `1.0` and `1e3` are.
pub(crate) fn is_integer(text: &str) -> bool {
    match split(text) {
        Some((_, _, "", "")) => true,
        Some(_) => Exact::read(text).is_some_and(|exact| exact.is_integer()),
        None => false,
    }
}

/// The number as an `i64`, if it is one exactly.
pub(crate) fn to_i64(text: &str) -> Option<i64> {
    if let Some(value) = small(text) {
        return Some(value);
    }
    let exact = Exact::read(text)?;
    if !exact.is_integer() || exact.magnitude > 19 {
        return None;
    }
    let mut value: i128 = 0;
    for place in 0..usize::try_from(exact.magnitude).unwrap_or(0) {
        let digit = exact.digits.get(place).copied().unwrap_or(b'0');
        value = value * 10 + i128::from(digit - b'0');
    }
    i64::try_from(if exact.negative { -value } else { value }).ok()
}

/// Whether the text is a number by the grammar of JSON.
pub(crate) fn is_number(text: &str) -> bool {
    split(text).is_some()
}

/// A whole number of up to 18 digits, plainly spelled: most numbers are.
fn small(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_plain = is_digits(digits) && (digits == "0" || !digits.starts_with('0'));
    if !is_plain || digits.len() > 18 {
        return None;
    }
    text.parse().ok()
}

impl Exact {
    fn read(text: &str) -> Option<Exact> {
        let (negative, whole, fraction, exponent) = split(text)?;
        let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
        digits.drain(..zeros);
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let shift = i64::try_from(whole.len()).ok()? - i64::try_from(zeros).ok()?;
        let magnitude = read_exponent(exponent).saturating_add(shift);
        Some(Exact { negative, magnitude: if digits.is_empty() { 0 } else { magnitude }, digits })
    }

    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    fn is_integer(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|count| count <= self.magnitude.max(0))
    }
}

/// An exponent beyond `i64` stays at its end: no two numbers of a body differ only out there.
fn read_exponent(text: &str) -> i64 {
    if text.is_empty() {
        return 0;
    }
    let limit = if text.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    text.strip_prefix('+')
        .unwrap_or(text)
        .parse()
        .map_or(limit, |value: i64| value.clamp(i64::MIN / 2, i64::MAX / 2))
}

/// Sign, whole digits, fraction digits and exponent of a number in JSON spelling.
fn split(text: &str) -> Option<(bool, &str, &str, &str)> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (&rest[..at], Some(&rest[at + 1..])),
        None => (rest, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let plain = whole == "0" || (is_digits(whole) && !whole.starts_with('0'));
    let exponent_digits = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    let fits = plain && fraction.is_none_or(is_digits) && exponent_digits.is_none_or(is_digits);
    fits.then(|| (negative, whole, fraction.unwrap_or(""), exponent.unwrap_or("")))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
