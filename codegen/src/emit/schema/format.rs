//! The patterns that define each format. The runtime checks formats by hand; a test holds both against each other.
//!
//! No `format` keyword stands beside a pattern: `2025-02-31` or a leap second fits the pattern, and validators disagree on those.

use crate::ir::{Logical, Scalar, Spelling};

const DATE: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const TIME: &str = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?";
const ZONE: &str = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
const EMAIL: &str = r"[^@ \t\r\n]+@[^@ \t\r\n]+";
const URL: &str = r"[A-Za-z][A-Za-z0-9+.-]*:[^ \t\r\n]+";
const UUID: &str =
    "[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}";
const OCTET: &str = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
/// Loose on purpose: hexadecimal digits, dots and at least one colon, two characters or more.
const IPV6: &str = "[0-9A-Fa-f:.]+:[0-9A-Fa-f:.]*|:[0-9A-Fa-f:.]+";
const WHOLE: &str = "-?(0|[1-9][0-9]*)";
const FRACTION: &str = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?";

/// The longest IPv6 address with an IPv4 tail, in characters.
pub(super) const IP_MAX_LENGTH: u64 = 45;

/// The pattern of a scalar that is text by nature, or `None` if any text will do.
pub(super) fn of_text(scalar: Scalar) -> Option<String> {
    Some(match (scalar.logical, scalar.spelling) {
        (Logical::Timestamp, Spelling::Local) => format!("{DATE}[T ]{TIME}"),
        (Logical::Timestamp, Spelling::Loose) => format!("{DATE}([Tt ]{TIME}{ZONE}|[T ]{TIME})?"),
        (Logical::Timestamp, _) => format!("{DATE}[Tt]{TIME}{ZONE}"),
        (Logical::Date, _) => DATE.to_owned(),
        (Logical::Url, _) => URL.to_owned(),
        (Logical::Email, _) => EMAIL.to_owned(),
        (Logical::Uuid, _) => UUID.to_owned(),
        (Logical::Ip, _) => format!(r"({OCTET}\.{OCTET}\.{OCTET}\.{OCTET}|{IPV6})"),
        _ => return None,
    })
}

/// The pattern of a number that travels as text.
pub(super) fn of_number(scalar: Scalar) -> String {
    match scalar.logical {
        Logical::Number | Logical::Decimal => FRACTION.to_owned(),
        _ => WHOLE.to_owned(),
    }
}

/// The whole text must fit.
pub(super) fn anchored(pattern: &str) -> String {
    format!("^{pattern}$")
}

/// The whole text must fit, unless it is empty.
pub(super) fn or_blank(pattern: &str) -> String {
    format!("^({pattern})?$")
}

/// The text must start so. Escapes what regular expressions mind, and nothing else: the `u` flag refuses more.
pub(super) fn prefix(text: &str) -> String {
    let escaped = |c: char| match c {
        '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' => {
            format!("\\{c}")
        }
        c => c.to_string(),
    };
    format!("^{}", text.chars().map(escaped).collect::<String>())
}
