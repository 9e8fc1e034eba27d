//! The named formats of text. They are shapes, not calendars: 31 February passes. The published schemas say the same in patterns.

use super::number;
use crate::ir::{Logical, Scalar, Spelling};
use std::ops::RangeInclusive;

/// What a text has to be, in words, and whether it is.
pub(super) struct Format {
    /// With its article.
    pub(super) phrase: &'static str,
    /// The matcher.
    pub(super) fits: fn(&str) -> bool,
}

const fn format(phrase: &'static str, fits: fn(&str) -> bool) -> Option<Format> {
    Some(Format { phrase, fits })
}

/// The format of a scalar that comes as text; `None` when any text will do.
pub(super) fn of(scalar: Scalar) -> Option<Format> {
    match (scalar.logical, scalar.spelling) {
        (Logical::String, _) => None,
        (Logical::Boolean, Spelling::ZeroOne) => {
            format("`0` or `1`", |text| matches!(text, "0" | "1"))
        }
        (Logical::Boolean, _) => {
            format("`true` or `false`", |text| matches!(text, "true" | "false"))
        }
        (Logical::Integer, _) | (Logical::Timestamp, Spelling::Unix | Spelling::UnixMs) => {
            format("an integer as text", is_integer)
        }
        (Logical::Number | Logical::Decimal, _) => format("a number as text", number::is_number),
        (Logical::Timestamp, Spelling::Local) => format("a time without a zone", is_local),
        (Logical::Timestamp, Spelling::Loose) => format("a time or a date", is_loose),
        (Logical::Timestamp, _) => format("a timestamp (RFC 3339)", is_timestamp),
        (Logical::Date, _) => format("a date (YYYY-MM-DD)", is_date),
        (Logical::Url, _) => format("a URL", is_url),
        (Logical::Email, _) => format("an e-mail address", is_email),
        (Logical::Uuid, _) => format("a UUID", is_uuid),
        (Logical::Ip, _) => format("an IP address", is_ip),
    }
}

fn is_integer(text: &str) -> bool {
    number::is_number(text) && !text.contains(['.', 'e', 'E'])
}

fn is_date(text: &str) -> bool {
    date(text) == Some("")
}

fn is_timestamp(text: &str) -> bool {
    date(text).and_then(|rest| one(rest, "Tt")).and_then(time).and_then(zone) == Some("")
}

fn is_local(text: &str) -> bool {
    date(text).and_then(|rest| one(rest, "T ")).and_then(time) == Some("")
}

fn is_loose(text: &str) -> bool {
    let spaced = || date(text).and_then(|rest| one(rest, " ")).and_then(time).and_then(zone);
    is_timestamp(text) || is_local(text) || is_date(text) || spaced() == Some("")
}

fn is_email(text: &str) -> bool {
    let no_gap = |side: &str| !side.is_empty() && !side.contains(['@', ' ', '\t', '\r', '\n']);
    text.split_once('@').is_some_and(|(left, right)| no_gap(left) && no_gap(right))
}

fn is_url(text: &str) -> bool {
    let in_scheme = |c: char| c.is_ascii_alphanumeric() || "+.-".contains(c);
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(in_scheme)
            && !rest.is_empty()
            && !rest.contains([' ', '\t', '\r', '\n'])
    })
}

fn is_uuid(text: &str) -> bool {
    let group = |rest, length| take(rest, length, |byte| byte.is_ascii_hexdigit());
    let mut rest = group(text, 8);
    for length in [4, 4, 4, 12] {
        rest = rest.map(|rest| rest.strip_prefix('-').unwrap_or(rest));
        rest = rest.and_then(|rest| group(rest, length));
    }
    rest == Some("")
}

/// Of version 6 only the rough shape: hexadecimal digits, colons and dots, with at least one colon.
fn is_ip(text: &str) -> bool {
    let in_v6 = |byte: u8| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.';
    let v6 = (2..=45).contains(&text.len()) && text.contains(':') && text.bytes().all(in_v6);
    let octet = |part: &str| is_integer(part) && part.parse::<u8>().is_ok();
    v6 || (text.split('.').count() == 4 && text.split('.').all(octet))
}

/// Each of these takes what it knows from the front and returns what is left.
fn date(text: &str) -> Option<&str> {
    let year = take(text, 4, |byte| byte.is_ascii_digit())?;
    let month = two_digits(one(year, "-")?, 1..=12)?;
    two_digits(one(month, "-")?, 1..=31)
}

fn time(text: &str) -> Option<&str> {
    let hour = two_digits(text, 0..=23)?;
    let minute = two_digits(one(hour, ":")?, 0..=59)?;
    let second = two_digits(one(minute, ":")?, 0..=60)?;
    let Some(fraction) = second.strip_prefix('.') else { return Some(second) };
    let rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    (rest.len() < fraction.len()).then_some(rest)
}

fn zone(text: &str) -> Option<&str> {
    one(text, "Zz").or_else(|| {
        let hour = two_digits(one(text, "+-")?, 0..=23)?;
        two_digits(one(hour, ":")?, 0..=59)
    })
}

fn one<'t>(text: &'t str, of: &str) -> Option<&'t str> {
    text.strip_prefix(|c| of.contains(c))
}

fn two_digits(text: &str, range: RangeInclusive<u8>) -> Option<&str> {
    let rest = take(text, 2, |byte| byte.is_ascii_digit())?;
    let number: u8 = text.get(..2)?.parse().ok()?;
    range.contains(&number).then_some(rest)
}

fn take(text: &str, count: usize, fits: impl Fn(u8) -> bool) -> Option<&str> {
    let (head, _) = text.as_bytes().split_at_checked(count)?;
    // Whatever `fits` is ASCII, so the cut is between two characters; `get` says so again.
    head.iter().all(|byte| fits(*byte)).then(|| text.get(count..))?
}

#[cfg(test)]
mod tests;
