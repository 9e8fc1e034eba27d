//! Appends JSON to a buffer: no whitespace, nothing escaped that need not be.

use super::reader::plain_run;

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
