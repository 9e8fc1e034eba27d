//! Stable codes, and the page behind each.

use std::fmt;

/// A stable code, `HB0104`. Codes are never reused for another fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub(super) u16);

impl Code {
    /// The code behind `HB0104`, `hb0104` or `104`, whether or not a fault bears it.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = match text.get(..2) {
            Some(prefix) if prefix.eq_ignore_ascii_case("HB") => &text[2..],
            _ => text,
        };
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        if all_digits && digits.len() <= 4 { digits.parse().ok().map(Self) } else { None }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HB{:04}", self.0)
    }
}

/// Every code with its title: what is wrong, in a few words.
pub fn codes() -> Vec<(Code, &'static str)> {
    Vec::new()
}

/// The page on a code, as Markdown: what, why, an example, how to mend it. `None`: there is no such code.
pub fn explain(code: &str) -> Option<&'static str> {
    let _ = code;
    None
}
