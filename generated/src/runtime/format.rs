//! The named formats of text, as matchers over ASCII.
//!
//! Each matcher is one pattern, and the published schemas carry the same pattern; tests compare the
//! two. They are shapes, not calendars: 31 February passes.

/// RFC 3339: `2024-02-28T04:45:41.5+01:00`.
#[must_use]
pub fn is_timestamp(text: &str) -> bool {
    let mut scan = Scan::new(text);
    scan.date() && scan.one(b"Tt") && scan.time() && scan.zone() && scan.end()
}

/// A day: `2024-02-28`.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let mut scan = Scan::new(text);
    scan.date() && scan.end()
}

/// A time without a zone: `2024-02-28T04:45:41`, or with a space between.
#[must_use]
pub fn is_local(text: &str) -> bool {
    let mut scan = Scan::new(text);
    scan.date() && scan.one(b"T ") && scan.time() && scan.end()
}

/// A timestamp (also with a space between), a time without a zone, or a day.
#[must_use]
pub fn is_loose(text: &str) -> bool {
    let mut scan = Scan::new(text);
    if !scan.date() {
        return false;
    }
    let small = text.as_bytes().get(10) == Some(&b't');
    scan.end()
        || (scan.one(b"Tt ")
            && scan.time()
            && ((scan.end() && !small) || (scan.zone() && scan.end())))
}

/// Something, an at sign, something; no blanks.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some(at) = text.bytes().position(|byte| byte == b'@') else {
        return false;
    };
    let (left, right) = (&text.as_bytes()[..at], &text.as_bytes()[at + 1..]);
    !left.is_empty() && !right.is_empty() && !right.contains(&b'@') && !has_blanks(text)
}

/// A scheme, a colon, and something without blanks.
#[must_use]
pub fn is_url(text: &str) -> bool {
    let mut scan = Scan::new(text);
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte);
    if !scan.any(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    while scan.any(allowed) {}
    scan.one(b":") && !scan.end() && !has_blanks(text)
}

fn has_blanks(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// 32 hexadecimal digits; each of the four hyphens may be left out.
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    let mut scan = Scan::new(text);
    let mut groups = [8, 4, 4, 4, 12].into_iter();
    groups.all(|count| {
        let fits = scan.all(count, |byte| byte.is_ascii_hexdigit());
        scan.one(b"-");
        fits
    }) && scan.end()
        && !text.ends_with('-')
}

/// An IPv4 address, or loosely the shape of an IPv6 address: hexadecimal digits, colons and dots,
/// 2 to 45 of them, with a colon among them.
#[must_use]
pub fn is_ip(text: &str) -> bool {
    is_v4(text)
        || ((2..=45).contains(&text.len())
            && text.contains(':')
            && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.'))
}

/// An integer as text: `^-?(0|[1-9][0-9]*)$`.
#[must_use]
pub fn is_integer_text(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits == "0"
        || (digits.starts_with(|digit: char| ('1'..='9').contains(&digit))
            && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A number as text, spelled as JSON spells it.
#[must_use]
pub fn is_number_text(text: &str) -> bool {
    super::exact::is_number(text)
}

fn is_v4(text: &str) -> bool {
    let octet =
        |part: &str| is_integer_text(part) && part.parse::<u8>().is_ok() && !part.starts_with('-');
    text.split('.').count() == 4 && text.split('.').all(octet)
}

/// A place in a text.
struct Scan<'a> {
    bytes: &'a [u8],
}

impl<'a> Scan<'a> {
    fn new(text: &'a str) -> Scan<'a> {
        Scan { bytes: text.as_bytes() }
    }

    fn any(&mut self, fits: impl Fn(u8) -> bool) -> bool {
        match self.bytes.split_first() {
            Some((byte, rest)) if fits(*byte) => {
                self.bytes = rest;
                true
            }
            _ => false,
        }
    }

    /// So many bytes; all are looked at, which lets several be done at once.
    fn all(&mut self, count: usize, fits: impl Fn(u8) -> bool) -> bool {
        let Some((next, rest)) = self.bytes.split_at_checked(count) else {
            return false;
        };
        self.bytes = rest;
        next.iter().fold(true, |all, byte| all & fits(*byte))
    }

    fn one(&mut self, of: &[u8]) -> bool {
        self.any(|byte| of.contains(&byte))
    }

    /// Two digits between two bounds.
    fn pair(&mut self, least: u8, most: u8) -> bool {
        let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = self.bytes else {
            return false;
        };
        self.bytes = rest;
        (least..=most).contains(&((tens - b'0') * 10 + (ones - b'0')))
    }

    fn date(&mut self) -> bool {
        self.pair(0, 99)
            && self.pair(0, 99)
            && self.one(b"-")
            && self.pair(1, 12)
            && self.one(b"-")
            && self.pair(1, 31)
    }

    fn time(&mut self) -> bool {
        let whole = self.pair(0, 23)
            && self.one(b":")
            && self.pair(0, 59)
            && self.one(b":")
            && self.pair(0, 60);
        if !whole || !self.one(b".") {
            return whole;
        }
        let some = self.any(|byte| byte.is_ascii_digit());
        while self.any(|byte| byte.is_ascii_digit()) {}
        some
    }

    fn zone(&mut self) -> bool {
        self.one(b"Zz")
            || (self.one(b"+-") && self.pair(0, 23) && self.one(b":") && self.pair(0, 59))
    }

    fn end(&self) -> bool {
        self.bytes.is_empty()
    }
}
