//! Markdown that holds foreign text. Whatever the catalog says comes in through [`text`] or [`code`] and stays text.
//!
//! Our own words are `&'static str`, so that the compiler refuses a text of the catalog that nobody escaped.

use super::super::text::{code_point, is_bidi};

/// A piece of Markdown on one line, fit for a paragraph, a heading, a list item and a table cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Inline(String);

impl From<&'static str> for Inline {
    /// Our own words, as Markdown.
    fn from(words: &'static str) -> Self {
        Self(words.to_owned())
    }
}

impl From<usize> for Inline {
    fn from(number: usize) -> Self {
        Self(number.to_string())
    }
}

impl From<u64> for Inline {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl Inline {
    pub(super) fn push(&mut self, more: impl Into<Self>) {
        self.0.push_str(&more.into().0);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// One piece from several: `md!["The name stands at ", code(pointer), "."]`.
macro_rules! md {
    ($($part:expr),+ $(,)?) => {{
        let mut line = $crate::emit::docs::markdown::Inline::default();
        $(line.push($part);)+
        line
    }};
}
pub(super) use md;

/// Pieces with something between each two.
pub(super) fn join(parts: impl IntoIterator<Item = Inline>, between: &'static str) -> Inline {
    let mut line = Inline::default();
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            line.push(between);
        }
        line.push(part);
    }
    line
}

/// Prose of the catalog, on one line. A word in single backticks is code; everything else is plain text.
pub(super) fn text(foreign: &str) -> Inline {
    let line = one_line(foreign);
    let mut escaped = String::new();
    let mut rest = line.as_str();
    while let Some((before, span, after)) = next_code(rest) {
        escaped.push_str(&prose(before, escaped.is_empty()));
        escaped.push_str(code(span).as_str());
        rest = after;
    }
    escaped.push_str(&prose(rest, escaped.is_empty()));
    Inline(escaped)
}

/// Prose of the catalog, a line for each of its paragraphs.
pub(super) fn paragraphs(foreign: &str) -> Vec<Inline> {
    let foreign = foreign.replace("\r\n", "\n");
    foreign.split("\n\n").map(text).filter(|line| !line.is_empty()).collect()
}

/// A name, value or path of the catalog, to the letter.
///
/// Backticks do where nothing in the text could end them, or the table cell around them, or mean something to a site generator.
pub(super) fn code(foreign: &str) -> Inline {
    let line = one_line(foreign);
    if line.is_empty() {
        Inline("*(empty)*".to_owned())
    } else if ["`", "|", "{{", "{%"].iter().any(|special| line.contains(special)) {
        Inline(format!("<code>{}</code>", line.chars().map(entity).collect::<String>()))
    } else {
        Inline(format!("`{line}`"))
    }
}

/// A link to a file of ours, or to a place on a page. It has no scheme, whatever the file is called.
pub(super) fn link(label: impl Into<Inline>, target: &str) -> Inline {
    linked(label.into(), address(target).replace(':', "%3A"))
}

/// A link to a web page that the catalog names; only the label if it is anything but a web page.
pub(super) fn web_link(label: impl Into<Inline>, url: &str) -> Inline {
    if url.starts_with("https://") || url.starts_with("http://") {
        linked(label.into(), address(url))
    } else {
        label.into()
    }
}

fn linked(label: Inline, address: String) -> Inline {
    md!["[", label, "](", Inline(address), ")"]
}

/// The name of a place on a page.
pub(super) fn anchor(name: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.chars().map(letter).collect()
}

/// Text between HTML tags, where Markdown is not read.
pub(super) fn html(foreign: &str) -> String {
    one_line(foreign)
        .chars()
        .map(|c| if matches!(c, '&' | '<' | '>') { entity(c) } else { c.into() })
        .collect()
}

/// Text inside an HTML comment.
pub(super) fn comment(foreign: &str) -> String {
    one_line(foreign).replace(['<', '>'], "_")
}

/// Lines that are shown as they are, with every control that could hide something made visible.
pub(super) fn verbatim(foreign: &str) -> String {
    let unix = foreign.replace("\r\n", "\n").replace('\r', "\n");
    visible(unix, |c| c == '\n' || c == '\t')
}

/// A fence that nothing in the lines can close.
pub(super) fn fence(lines: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for c in lines.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    "`".repeat(longest.max(2) + 1)
}

fn one_line(foreign: &str) -> String {
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
fn visible(text: String, may_stay: impl Fn(char) -> bool) -> String {
    let hides = |c: char| (c.is_control() || is_bidi(c)) && !may_stay(c);
    if !text.contains(hides) {
        return text;
    }
    text.chars().map(|c| if hides(c) { code_point(c) } else { c.to_string() }).collect()
}

/// Splits at the first text in single backticks.
fn next_code(line: &str) -> Option<(&str, &str, &str)> {
    let runs = backtick_runs(line);
    let single = |at: &usize| runs.iter().any(|&(start, length)| start == *at && length == 1);
    let mut singles = runs.iter().map(|&(start, _)| start).filter(single);
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

fn prose(plain: &str, starts_line: bool) -> String {
    let chars: Vec<char> = plain.chars().collect();
    let mut escaped = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| chars[index]);
        let after = chars.get(index + 1).copied();
        let first = starts_line && before.is_none();
        match c {
            '\\' | '`' | '*' | '[' | ']' | '|' | '~' | '$' => escaped.extend(['\\', c]),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '_' if !(is_word(before) && is_word(after)) => escaped.push_str("\\_"),
            '{' if matches!(after, Some('{' | '%')) => escaped.push_str("\\{"),
            '#' | '+' | '-' | '=' if first => escaped.extend(['\\', c]),
            '.' | ')' if starts_line && chars[..index].iter().all(char::is_ascii_digit) => {
                escaped.extend(['\\', c]);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// What Markdown or HTML would read as more than a character.
fn entity(c: char) -> String {
    match c {
        '&' | '<' | '>' | '`' | '|' | '*' | '_' | '[' | ']' | '{' | '}' | '\\' | '~' | '$' => {
            format!("&#{};", u32::from(c))
        }
        c => c.to_string(),
    }
}

/// Everything that could end the address or start something else is percent-encoded.
fn address(target: &str) -> String {
    let mut safe = String::new();
    for byte in target.bytes() {
        match byte {
            b'&' => safe.push_str("&amp;"),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => safe.push(byte.into()),
            b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b'?' | b'#' | b'@' | b'%' | b'=' | b'+'
            | b',' => {
                safe.push(byte.into());
            }
            byte => safe.push_str(&format!("%{byte:02X}")),
        }
    }
    safe
}
