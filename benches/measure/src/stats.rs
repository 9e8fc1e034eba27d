//! Numbers from several runs.

/// The middle of the numbers; of an even count the mean of the two in the middle, of none zero.
#[must_use]
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        count if count % 2 == 1 => sorted[count / 2],
        count => (sorted[count / 2 - 1] + sorted[count / 2]) / 2.0,
    }
}

/// How many times `base` a number is, as people write it: `2.4x`.
#[must_use]
pub fn per(number: f64, base: f64) -> String {
    if base == 0.0 { "-".to_owned() } else { format!("{:.2}x", number / base) }
}
