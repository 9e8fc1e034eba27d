//! Appends JSON to a buffer: no whitespace, nothing escaped that need not be.

use super::reader::{is_plain, plain_run};

#[cfg(test)]
mod tests;

/// A JSON text under construction.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    /// Whether the next member or item needs a comma first.
    comma: bool,
}

impl Writer {
    /// An empty text.
    #[must_use]
    pub fn new() -> Writer {
        Writer::default()
    }

    /// An empty text with room for so many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Writer {
        Writer { text: String::with_capacity(bytes), comma: false }
    }

    /// The finished text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// Writes something that is JSON already: a number, `true`, `null`.
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        if !is_plain(text.as_bytes()) {
            return self.escaped(text);
        }
        self.text.reserve(text.len() + 2);
        self.text.push('"');
        self.text.push_str(text);
        self.text.push('"');
    }

    #[inline(never)]
    fn escaped(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        loop {
            let plain = plain_run(rest.as_bytes(), 0);
            self.text.push_str(&rest[..plain]);
            let Some(byte) = rest.as_bytes().get(plain) else {
                break;
            };
            self.escape(*byte);
            rest = &rest[plain + 1..];
        }
        self.text.push('"');
    }

    fn escape(&mut self, byte: u8) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        match byte {
            b'"' => self.text.push_str("\\\""),
            b'\\' => self.text.push_str("\\\\"),
            b'\n' => self.text.push_str("\\n"),
            b'\r' => self.text.push_str("\\r"),
            b'\t' => self.text.push_str("\\t"),
            _ => {
                self.text.push_str("\\u00");
                self.text.push(HEX[usize::from(byte >> 4)].into());
                self.text.push(HEX[usize::from(byte & 15)].into());
            }
        }
    }

    /// Opens an object.
    pub fn open_object(&mut self) {
        self.text.push('{');
        self.comma = false;
    }

    /// Writes a member's name; its value comes next.
    pub fn name(&mut self, name: &str) {
        self.item();
        self.string(name);
        self.text.push(':');
    }

    /// The same for a member that starts as [`Shape::starts`](super::object::Shape::starts) says.
    pub(crate) fn start(&mut self, start: &str) {
        self.text.push_str(if self.comma { start } else { &start[1..] });
        self.comma = true;
    }

    /// Writes a whole number.
    pub(crate) fn integer(&mut self, value: i64) {
        let mut digits = [b'0'; 20];
        let mut left = value.unsigned_abs();
        let mut start = digits.len();
        while left > 0 || start == digits.len() {
            start -= 1;
            digits[start] += (left % 10) as u8;
            left /= 10;
        }
        if value < 0 {
            self.text.push('-');
        }
        self.text.push_str(std::str::from_utf8(&digits[start..]).unwrap_or("0"));
    }

    /// Closes the object.
    pub fn close_object(&mut self) {
        self.text.push('}');
        self.comma = true;
    }

    /// Opens an array.
    pub fn open_array(&mut self) {
        self.text.push('[');
        self.comma = false;
    }

    /// Announces an item; its value comes next.
    pub fn item(&mut self) {
        if self.comma {
            self.text.push(',');
        }
        self.comma = true;
    }

    /// Closes the array.
    pub fn close_array(&mut self) {
        self.text.push(']');
        self.comma = true;
    }
}
