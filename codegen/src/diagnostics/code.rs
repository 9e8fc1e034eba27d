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

/// Reads the pages of the listed codes into one table.
macro_rules! pages {
    ($($code:literal)*) => {
        &[$(($code, include_str!(concat!("pages/", $code, ".md")))),*]
    };
}

/// Every code and its page, in order. A test compares the list with the codes that faults bear.
const PAGES: &[(&str, &str)] = pages! {
    "HB0001" "HB0002" "HB0003" "HB0004" "HB0005" "HB0006" "HB0007" "HB0008" "HB0009" "HB0010" "HB0011" "HB0012" "HB0013" "HB0014" "HB0015"
    "HB0101" "HB0102" "HB0103" "HB0104" "HB0105" "HB0106" "HB0107" "HB0108" "HB0109" "HB0110" "HB0111" "HB0112" "HB0113" "HB0114" "HB0115" "HB0116"
    "HB0201" "HB0202" "HB0203" "HB0204" "HB0205" "HB0206" "HB0211" "HB0212" "HB0213" "HB0214" "HB0215" "HB0216" "HB0217" "HB0218" "HB0219" "HB0220" "HB0221" "HB0222" "HB0223" "HB0224"
    "HB0301" "HB0302" "HB0303" "HB0304" "HB0305" "HB0306" "HB0307" "HB0308" "HB0309" "HB0310"
    "HB0401" "HB0402" "HB0403" "HB0404" "HB0405" "HB0406" "HB0407" "HB0408" "HB0409"
    "HB0501" "HB0502" "HB0503" "HB0504" "HB0505" "HB0506" "HB0511" "HB0512" "HB0513" "HB0514" "HB0515" "HB0516" "HB0517" "HB0518"
    "HB0601" "HB0602" "HB0603" "HB0604" "HB0605" "HB0606" "HB0607" "HB0608" "HB0609" "HB0610"
};

/// Every code with its title: what is wrong, in a few words.
pub fn codes() -> Vec<(Code, &'static str)> {
    PAGES.iter().filter_map(|(code, page)| Some((Code::parse(code)?, title(page)))).collect()
}

/// The page on a code, as Markdown: what, why, an example, how to mend it. `None`: there is no such code.
///
/// ```
/// assert!(hookbook_codegen::explain("hb0104").is_some_and(|page| page.starts_with("# An event is declared twice")));
/// ```
pub fn explain(code: &str) -> Option<&'static str> {
    let code = Code::parse(code)?.to_string();
    PAGES.iter().find(|(known, _)| *known == code).map(|(_, page)| *page)
}

/// The first line of a page.
fn title(page: &'static str) -> &'static str {
    page.lines().next().unwrap_or_default().trim_start_matches("# ")
}
