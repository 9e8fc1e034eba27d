//! Strings and numbers of the reader.

use std::borrow::Cow;

use super::Reader;
use crate::runtime::error::ReadError;

impl<'a> Reader<'a> {
    /// Reads a string; borrowed from the body unless it has escapes.
    ///
    /// # Errors
    /// When something else comes next, or the string is broken.
    pub fn read_text(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        self.read_quoted()
    }

    /// Reads a string that stands there as it is; where something else comes next, or something is wrong, the place stays.
    pub(crate) fn take_plain_text(&mut self) -> Option<&'a str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = plain_run(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The same as [`Reader::read_text`] for a reader that stands at the quote.
    pub(super) fn read_quoted(&mut self) -> Result<Cow<'a, str>, ReadError> {
        match self.take_plain_text() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.read_escaped().map(Cow::Owned),
        }
    }

    /// The same for a string with escapes, or a broken one.
    #[inline(never)]
    fn read_escaped(&mut self) -> Result<String, ReadError> {
        let start = self.at + 1;
        self.at = plain_run(self.text.as_bytes(), start);
        let mut text = self.text[start..self.at].to_owned();
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    let letter = self.read_escape()?;
                    text.push(letter);
                }
                Some(_) => return Err(self.fault("a control character must be escaped")),
                None => return Err(self.fault("expected the end of the string")),
            }
            let start = self.at;
            self.at = plain_run(self.text.as_bytes(), start);
            text.push_str(&self.text[start..self.at]);
        }
    }

    fn read_escape(&mut self) -> Result<char, ReadError> {
        let start = self.at;
        self.at += 1;
        let letter = match self.byte() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.read_code_point(start);
            }
            _ => return Err(ReadError::syntax(start, "no such escape")),
        };
        self.at += 1;
        Ok(letter)
    }

    /// One code point of four hexadecimal digits, or of two times four when it is a surrogate pair.
    fn read_code_point(&mut self, start: usize) -> Result<char, ReadError> {
        let first = self.read_hex()?;
        let code = match first {
            0xD800..=0xDBFF if self.text[self.at..].starts_with("\\u") => {
                self.at += 2;
                match self.read_hex()? {
                    second @ 0xDC00..=0xDFFF => {
                        0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                    }
                    _ => first,
                }
            }
            _ => first,
        };
        // A lone half of a pair is no character: Rust has no string for it.
        char::from_u32(code).ok_or_else(|| ReadError::syntax(start, "half of a surrogate pair"))
    }

    fn read_hex(&mut self) -> Result<u32, ReadError> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.fault("expected a hexadecimal digit"));
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    pub(super) fn skip_text(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        loop {
            self.at = plain_run(self.text.as_bytes(), self.at);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.read_escape()?;
                }
                Some(_) => return Err(self.fault("a control character must be escaped")),
                None => return Err(self.fault("expected the end of the string")),
            }
        }
    }

    /// Reads a whole number of up to 18 digits that is spelled as Rust would write it; else the place stays.
    pub(crate) fn take_plain_integer(&mut self) -> Option<i64> {
        const MOST: usize = 18;
        let sign = usize::from(self.peek() == Some(b'-'));
        let digits = self.text.as_bytes().get(self.at + sign..)?;
        let (mut value, mut count) = (0i64, 0);
        while let Some(digit @ b'0'..=b'9') = digits.get(count)
            && count < MOST
        {
            value = value * 10 + i64::from(digit - b'0');
            count += 1;
        }
        let is_plain = match count {
            0 => false,
            1 => value != 0 || sign == 0,
            _ => digits[0] != b'0',
        };
        if !is_plain || matches!(digits.get(count), Some(b'0'..=b'9' | b'.' | b'e' | b'E')) {
            return None;
        }
        self.at += sign + count;
        Some(if sign == 0 { value } else { -value })
    }

    pub(super) fn skip_number(&mut self) -> Result<(), ReadError> {
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.skip_digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.skip_digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.skip_digits()?;
        }
        Ok(())
    }

    fn skip_digits(&mut self) -> Result<(), ReadError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.fault("expected a digit"));
        }
        Ok(())
    }
}

/// The offset of the next quote, backslash or control character. Most of a body is text, so it is
/// looked at eight bytes at a time, as one number.
pub(crate) fn plain_run(bytes: &[u8], from: usize) -> usize {
    run(bytes, from, ends_run, run_ends)
}

/// The offset of the next byte that opens or closes a string, an object or an array.
pub(super) fn structural_run(bytes: &[u8], from: usize) -> usize {
    run(bytes, from, is_structural, structural)
}

/// Whether a text can stand between quotes as it is.
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<8>() else {
        return !bytes.iter().any(|byte| ends_run(*byte));
    };
    // The last chunk overlaps the one before it, so that nothing is left over.
    let (chunks, _) = bytes.as_chunks::<8>();
    let is_plain = |chunk: &[u8; 8]| run_ends(u64::from_le_bytes(*chunk)) == 0;
    chunks.iter().all(is_plain) && is_plain(last)
}

/// The same as the method of slices, but eight bytes at a time and without a call: it is asked for each member.
#[inline]
pub(super) fn starts_with(bytes: &[u8], start: &[u8]) -> bool {
    let Some(bytes) = bytes.get(..start.len()) else {
        return false;
    };
    let (Some(last), Some(wanted)) = (bytes.last_chunk::<8>(), start.last_chunk::<8>()) else {
        return bytes.iter().eq(start);
    };
    let is_same = |(chunk, wanted): (&[u8; 8], &[u8; 8])| {
        u64::from_ne_bytes(*chunk) == u64::from_ne_bytes(*wanted)
    };
    let chunks = bytes.as_chunks::<8>().0.iter().zip(start.as_chunks::<8>().0);
    is_same((last, wanted)) && chunks.into_iter().all(is_same)
}

/// The offset of the first byte from `from` on that is so. `marks` is the same for eight bytes: the first that is so has its highest
/// bit set, and those before it have not.
#[inline]
fn run(bytes: &[u8], from: usize, is_so: impl Fn(u8) -> bool, marks: impl Fn(u64) -> u64) -> usize {
    let mut at = from;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let marks = marks(u64::from_le_bytes(*chunk));
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|byte| !is_so(*byte)) {
        at += 1;
    }
    at
}

fn ends_run(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

#[inline]
fn run_ends(chunk: u64) -> u64 {
    // With its second bit turned, a quote is 0x20, just above the control characters, and no other byte comes there.
    (below(chunk ^ each(0x02), 0x21) | zeros(chunk ^ each(b'\\'))) & each(0x80)
}

fn is_structural(byte: u8) -> bool {
    byte == b'"' || matches!(byte | 0x20, b'{' | b'}')
}

#[inline]
fn structural(chunk: u64) -> u64 {
    let lower = chunk | each(0x20);
    (zeros(chunk ^ each(b'"')) | zeros(lower ^ each(b'{')) | zeros(lower ^ each(b'}'))) & each(0x80)
}

/// Eight times the byte.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Marks the bytes that are zero, in their highest bits. What is borrowed from may be marked, too; but that stands behind a zero.
#[inline]
fn zeros(chunk: u64) -> u64 {
    below(chunk, 1)
}

/// The same for those that are less than `limit`, which is at most 128.
#[inline]
fn below(chunk: u64, limit: u8) -> u64 {
    chunk.wrapping_sub(each(limit)) & !chunk
}

#[cfg(test)]
mod tests {
    use super::{ends_run, is_plain, is_structural, plain_run, structural_run};

    /// Eight bytes at a time must say what one at a time says, whatever stands beside a byte: subtracting borrows from its neighbour.
    #[test]
    fn bytes_in_one_number_are_told_as_they_are_alone() {
        for (first, second) in
            (0..=255u8).flat_map(|first| (0..=255u8).map(move |second| (first, second)))
        {
            for at in [0, 5, 7, 11] {
                let mut bytes = *b"abcdefghijklmnopqrs";
                (bytes[at], bytes[at + 1]) = (first, second);
                let slow = |is_so: fn(u8) -> bool| {
                    bytes.iter().position(|byte| is_so(*byte)).unwrap_or(bytes.len())
                };
                assert_eq!(plain_run(&bytes, 0), slow(ends_run), "{bytes:?}");
                assert_eq!(structural_run(&bytes, 0), slow(is_structural), "{bytes:?}");
                assert_eq!(is_plain(&bytes), slow(ends_run) == bytes.len(), "{bytes:?}");
            }
        }
    }
}
