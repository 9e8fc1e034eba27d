//! JSON as it is written to disk.

use super::text::is_bidi;
use serde_json::Value;

/// Two spaces of indent, members in their order, a line feed at the end.
///
/// Bidi controls are escaped as JSON allows: the value stays the same, and a reviewer sees them.
pub(crate) fn pretty(value: &Value) -> String {
    let mut text =
        serde_json::to_string_pretty(value).expect("a value of texts and numbers is JSON");
    text.push('\n');
    shown(text)
}

/// The same in one line, without a line feed.
pub(crate) fn compact(value: &Value) -> String {
    shown(value.to_string())
}

fn shown(text: String) -> String {
    let has_bidi = !text.is_ascii() && text.contains(is_bidi);
    if has_bidi { text.chars().map(escaped).collect() } else { text }
}

fn escaped(c: char) -> String {
    if is_bidi(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }
}

#[cfg(test)]
mod tests {
    use super::pretty;
    use serde_json::{Value, json};

    #[test]
    fn bidi_controls_are_escaped_and_mean_the_same() {
        let value = json!({"text": "a\u{202e}b"});
        let text = pretty(&value);
        assert_eq!(text, "{\n  \"text\": \"a\\u202eb\"\n}\n");
        assert_eq!(serde_json::from_str::<Value>(&text).expect("it is JSON"), value);
    }
}
