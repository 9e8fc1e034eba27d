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
        self.at += 1;
        let start = self.at;
        self.at = plain_run(self.text.as_bytes(), start);
        if self.byte() == Some(b'"') {
            let text = &self.text[start..self.at];
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        let mut text = self.text[start..self.at].to_owned();
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
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

/// The offset of the next quote, backslash or control character: eight bytes at a time, since most
/// of a body is text.
pub(crate) fn plain_run(bytes: &[u8], from: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = ONES << 7;
    let mut at = from;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*chunk);
        let quote = word ^ (ONES * 0x22);
        let slash = word ^ (ONES * 0x5C);
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let stops =
            (quote.wrapping_sub(ONES) & !quote | slash.wrapping_sub(ONES) & !slash | control)
                & HIGHS;
        if stops != 0 {
            return at + (stops.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if *byte < 0x20 || *byte == b'"' || *byte == b'\\' {
            break;
        }
        at += 1;
    }
    at
}
