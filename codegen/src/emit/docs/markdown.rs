//! Markdown that holds foreign text. Whatever the catalog says comes in as a part of a sentence that is marked as such, and stays text.

use crate::prose::{Inline, Part, address, one_line, visible, with_code};

/// A sentence as Markdown.
pub(super) fn line(line: &Inline) -> String {
    let mut written = String::new();
    for part in line.parts() {
        match part {
            Part::Words(words) => written.push_str(words),
            Part::Number(number) => written.push_str(&number.to_string()),
            Part::Text(foreign) => written.push_str(&text(foreign)),
            Part::Code(foreign) => written.push_str(&code(foreign)),
            Part::Strong(words) => written.extend(["**", words, "**"]),
            Part::Link { label, to, web } => {
                written.extend(["[", &self::line(label), "](", &target(to, *web), ")"]);
            }
        }
    }
    written
}

/// A word in single backticks is code; everything else is plain text.
fn text(foreign: &str) -> String {
    let mut escaped = String::new();
    for (piece, is_code) in with_code(foreign) {
        let starts_line = escaped.is_empty();
        escaped.push_str(&if is_code { code(piece) } else { prose(piece, starts_line) });
    }
    escaped
}

/// Backticks do where nothing in the text could end them, or the table cell around them, or mean something to a site generator.
fn code(foreign: &str) -> String {
    let line = one_line(foreign);
    if line.is_empty() {
        "*(empty)*".to_owned()
    } else if ["`", "|", "{{", "{%"].iter().any(|special| line.contains(special)) {
        format!("<code>{}</code>", line.chars().map(entity).collect::<String>())
    } else {
        format!("`{line}`")
    }
}

/// A file of ours has no scheme, whatever it is called.
fn target(to: &str, web: bool) -> String {
    let address = address(to).replace('&', "&amp;");
    if web { address } else { address.replace(':', "%3A") }
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
