//! Whether two JSON values are equal: members in any order, numbers as exact decimals.

use serde_json::Value;

/// Whether two JSON values are equal.
pub(crate) fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.to_string(), other.to_string());
            one == other || decimal(&one) == decimal(&other)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(name, value)| other.get(name).is_some_and(|other| equal(value, other));
            one.len() == other.len() && one.iter().all(same)
        }
        _ => one == other,
    }
}

/// Sign, digits without zeros at either end, and the power of ten behind them. Zero has a sign: `-0` is kept, too.
fn decimal(text: &str) -> (bool, String, i128) {
    let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let exponent: i128 = exponent.parse().unwrap_or(i128::MAX);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let trimmed = digits.trim_end_matches('0');
    let zeros = (digits.len() - trimmed.len()) as i128;
    let power = exponent.saturating_sub(fraction.len() as i128).saturating_add(zeros);
    match trimmed.trim_start_matches('0') {
        "" => (negative, String::new(), 0),
        digits => (negative, digits.to_owned(), power),
    }
}
