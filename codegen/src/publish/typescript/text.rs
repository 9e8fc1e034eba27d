//! Texts of the catalog where TypeScript cannot take them for code.

use crate::emit::text::{code_point, is_bidi};
use serde_json::Value;

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    let hidden = |c: char| is_bidi(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}');
    let json = Value::from(text).to_string();
    let escaped = |c: char| match hidden(c) {
        true => format!("\\u{:04x}", u32::from(c)),
        false => c.to_string(),
    };
    json.chars().map(escaped).collect()
}

/// The name of a property, in quotes where it needs them.
pub(super) fn key(text: &str) -> String {
    let is_start = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    let is_name =
        text.starts_with(is_start) && text.chars().all(|c| is_start(c) || c.is_ascii_digit());
    if is_name { text.to_owned() } else { literal(text) }
}

/// A comment for editors; nothing for an empty text.
pub(super) fn comment(text: &str, deprecated: bool, indent: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(line).collect();
    if deprecated {
        lines.push("@deprecated".to_owned());
    }
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines: String = lines
                .iter()
                .map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n")
                .collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

/// Ends no comment, starts no tag, and shows what cannot be seen.
fn line(text: &str) -> String {
    let shown: String = text
        .chars()
        .map(|c| match c {
            c if is_bidi(c)
                || (c.is_control() && c != '\t')
                || matches!(c, '\u{2028}' | '\u{2029}') =>
            {
                code_point(c)
            }
            c => c.to_string(),
        })
        .collect();
    let safe = shown.replace("*/", "*\\/");
    if safe.trim_start().starts_with('@') { format!("\\{}", safe.trim_start()) } else { safe }
}
