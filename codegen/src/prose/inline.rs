//! A sentence before anybody has decided how it is written.
//!
//! Our own words are `&'static str`, so that the compiler refuses a text of the catalog that nobody marked as such.

use crate::emit::text::{code_point, is_bidi};

/// A piece of text on one line, fit for a paragraph, a heading, a list item and a table cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Inline(Vec<Part>);

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Our own words. What stands in backticks is code.
    Words(&'static str),
    /// A count.
    Number(u64),
    /// Prose of the catalog. What stands in single backticks is code, everything else is plain.
    Text(String),
    /// A name, value or path of the catalog, to the letter.
    Code(String),
    /// Our own words, such as must not be overlooked.
    Strong(&'static str),
    /// A way to somewhere else.
    Link {
        /// What is shown.
        label: Inline,
        /// Where it leads.
        to: String,
        /// Whether that is a page of the web; a file or a place of ours otherwise.
        web: bool,
    },
}

impl From<&'static str> for Inline {
    fn from(words: &'static str) -> Self {
        if words.is_empty() { Self::default() } else { Self(vec![Part::Words(words)]) }
    }
}

impl From<usize> for Inline {
    fn from(number: usize) -> Self {
        Self(vec![Part::Number(number as u64)])
    }
}

impl From<u64> for Inline {
    fn from(number: u64) -> Self {
        Self(vec![Part::Number(number)])
    }
}

impl Inline {
    pub(crate) fn push(&mut self, more: impl Into<Self>) {
        self.0.extend(more.into().0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its parts, in order.
    pub(crate) fn parts(&self) -> &[Part] {
        &self.0
    }
}

/// One sentence from several pieces: `line!["The name stands at ", code(pointer), "."]`.
macro_rules! line {
    ($($part:expr),+ $(,)?) => {{
        let mut line = $crate::prose::Inline::default();
        $(line.push($part);)+
        line
    }};
}
pub(crate) use line;

/// Pieces with something between each two.
pub(crate) fn join(parts: impl IntoIterator<Item = Inline>, between: &'static str) -> Inline {
    let mut line = Inline::default();
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            line.push(between);
        }
        line.push(part);
    }
    line
}

/// Prose of the catalog, on one line.
pub(crate) fn text(foreign: &str) -> Inline {
    let line = one_line(foreign);
    if line.is_empty() { Inline::default() } else { Inline(vec![Part::Text(line)]) }
}

/// Prose of the catalog, a line for each of its paragraphs.
pub(crate) fn paragraphs(foreign: &str) -> Vec<Inline> {
    let foreign = foreign.replace("\r\n", "\n");
    foreign.split("\n\n").map(text).filter(|line| !line.is_empty()).collect()
}

/// A name, value or path of the catalog, to the letter.
pub(crate) fn code(foreign: &str) -> Inline {
    Inline(vec![Part::Code(one_line(foreign))])
}

/// What must not be overlooked.
pub(crate) fn strong(words: &'static str) -> Inline {
    Inline(vec![Part::Strong(words)])
}

/// A link to a file of ours, or to a place on a page.
pub(crate) fn link(label: impl Into<Inline>, target: &str) -> Inline {
    linked(label.into(), target, false)
}

/// A link to a web page that the catalog names; only the label if it is anything but a web page.
pub(crate) fn web_link(label: impl Into<Inline>, url: &str) -> Inline {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web { linked(label.into(), url, true) } else { label.into() }
}

fn linked(label: Inline, to: &str, web: bool) -> Inline {
    Inline(vec![Part::Link { label, to: to.to_owned(), web }])
}

/// An address with everything percent-encoded that could end it or start something else. An ampersand stays.
pub(crate) fn address(target: &str) -> String {
    let mut safe = String::new();
    for byte in target.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => safe.push(byte.into()),
            b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b'?' | b'#' | b'@' | b'%' | b'=' | b'+'
            | b',' | b'&' => {
                safe.push(byte.into());
            }
            byte => safe.push_str(&format!("%{byte:02X}")),
        }
    }
    safe
}

/// The name of a place on a page.
pub(crate) fn anchor(name: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.chars().map(letter).collect()
}

/// The text on one line, with everything that hides made visible.
pub(crate) fn one_line(foreign: &str) -> String {
    let mut line = String::with_capacity(foreign.len());
    for word in foreign.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    visible(line, |_| false)
}

/// Controls by their names, except for those that may stay.
pub(crate) fn visible(text: String, may_stay: impl Fn(char) -> bool) -> String {
    let hides = |c: char| (c.is_control() || is_bidi(c)) && !may_stay(c);
    if !text.contains(hides) {
        return text;
    }
    text.chars().map(|c| if hides(c) { code_point(c) } else { c.to_string() }).collect()
}

/// A line in pieces, each with whether it stands in single backticks.
pub(crate) fn with_code(line: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((before, span, after)) = next_code(rest) {
        pieces.push((before, false));
        pieces.push((span, true));
        rest = after;
    }
    pieces.push((rest, false));
    pieces
}

/// Splits at the first text in single backticks.
fn next_code(line: &str) -> Option<(&str, &str, &str)> {
    let runs = backtick_runs(line);
    let mut singles = runs.iter().filter(|(_, length)| *length == 1).map(|&(start, _)| start);
    let (open, close) = (singles.next()?, singles.next()?);
    Some((&line[..open], &line[open + 1..close], &line[close + 1..]))
}

/// Where backticks stand, and how many in a row.
fn backtick_runs(line: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in line.match_indices('`') {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}
