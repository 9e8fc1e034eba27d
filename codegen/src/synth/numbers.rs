//! Numbers by what they count and what they are called. Amounts add up: 50 - 5 + 6 + 4 = 55.

use super::phrase::Phrase;
use crate::ir::Logical;

/// By the last words of the name.
const NAMED: &[(&str, &str)] = &[
    ("amount", "55.00"),
    ("attempt", "1"),
    ("balance", "55.00"),
    ("code", "200"),
    ("count", "3"),
    ("discount", "5.00"),
    ("discount amount", "5.00"),
    ("fee", "1.90"),
    ("height", "12.5"),
    ("latitude", "45.52"),
    ("length", "20.0"),
    ("level", "1"),
    ("limit", "100"),
    ("longitude", "-122.68"),
    ("number", "1042"),
    ("order", "1"),
    ("percent", "20"),
    ("percentage", "20"),
    ("period number", "3"),
    ("phone number", "12025550142"),
    ("position", "1"),
    ("price", "50.00"),
    ("qty", "2"),
    ("quantity", "2"),
    ("rate", "8.0"),
    ("rating", "5"),
    ("rebill number", "3"),
    ("recipient", "312"),
    ("revenue", "1200.00"),
    ("score", "42"),
    ("shipping", "6.00"),
    ("shipping amount", "6.00"),
    ("size", "20480"),
    ("status", "1"),
    ("sub total", "50.00"),
    ("subtotal", "50.00"),
    ("subtotal amount", "50.00"),
    ("tax", "4.00"),
    ("tax amount", "4.00"),
    ("total", "55.00"),
    ("total amount", "55.00"),
    ("value", "1200.00"),
    ("version", "1"),
    ("weight", "0.4"),
    ("width", "8.0"),
    ("year", "2025"),
];

/// By a word of the unit, for names that say nothing.
const UNITS: &[(&str, &str)] = &[
    ("byte", "20480"),
    ("currency", "55.00"),
    ("day", "7"),
    ("hour", "2"),
    ("millisecond", "1500"),
    ("minute", "30"),
    ("month", "3"),
    ("percent", "20"),
    ("second", "90"),
    ("week", "2"),
];

/// A number as digits.
pub(super) fn digits(phrase: &Phrase, unit: &Phrase, logical: Logical) -> String {
    let by_unit = || UNITS.iter().find(|(word, _)| unit.has(word)).map(|(_, digits)| digits);
    let found = phrase.find(NAMED).or_else(by_unit).copied().unwrap_or("1");
    let minor = unit.has("minor") && found.contains('.');
    let found = if minor { found.replace('.', "") } else { found.to_owned() };
    match logical {
        // Amounts keep their zeros.
        Logical::Decimal => found,
        Logical::Integer => found.split('.').next().unwrap_or_default().to_owned(),
        _ if found.contains('.') => found.trim_end_matches('0').trim_end_matches('.').to_owned(),
        _ => found,
    }
}
