//! Stable codes, and the page behind each.

use std::fmt;

/// A stable code, `HB0104`. Codes are never reused for another fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub(super) u16);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HB{:04}", self.0)
    }
}

/// The page on a code, as Markdown: what, why, an example, how to mend it. `None`: there is no such code.
pub fn explain(code: &str) -> Option<&'static str> {
    let _ = code;
    None
}
