//! YAML as people write it, from JSON. Every text that could be taken for something else stands in quotes, escaped as in JSON.

use serde_json::Value;

/// A document, with a line feed at its end.
pub(super) fn document(value: &Value) -> String {
    let mut text = String::new();
    below(value, 0, &mut text);
    text.trim_start_matches('\n').to_owned()
}

/// What stands behind a key or a dash.
fn below(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                text.push('\n');
                text.push_str(&" ".repeat(indent));
                text.push_str(&scalar(key));
                text.push(':');
                inner(value, indent + 2, text);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                text.push('\n');
                text.push_str(&" ".repeat(indent));
                text.push('-');
                inner(item, indent + 2, text);
            }
        }
        other => inner(other, indent, text),
    }
    if indent == 0 {
        text.push('\n');
    }
}

fn inner(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Object(members) if members.is_empty() => text.push_str(" {}"),
        Value::Array(items) if items.is_empty() => text.push_str(" []"),
        Value::Object(_) | Value::Array(_) => below(value, indent, text),
        Value::String(string) => {
            text.push(' ');
            text.push_str(&scalar(string));
        }
        other => {
            text.push(' ');
            text.push_str(&other.to_string());
        }
    }
}

/// Bare only where every YAML, old or new, reads it as this very text.
fn scalar(string: &str) -> String {
    let is_word = string.starts_with(|c: char| c.is_ascii_alphabetic())
        && string.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    let is_taken = matches!(
        string.to_ascii_lowercase().as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n"
    );
    if is_word && !is_taken { string.to_owned() } else { quoted(string) }
}

/// As JSON, with what YAML does not print escaped, too.
fn quoted(string: &str) -> String {
    let json = Value::from(string).to_string();
    let escaped = |c: char| match c {
        '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
            format!("\\u{:04x}", u32::from(c))
        }
        c if crate::emit::text::is_bidi(c) => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    json.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::document;
    use serde_json::{Value, json};

    #[test]
    fn what_is_written_is_read_back() {
        let value = json!({
            "plain": "text", "no": "no", "1": "1", "": "", "time": "12:30", "a b": "# c",
            "quotes": "\"'\\ \n\t\u{7f}\u{85}\u{2028}\u{202e}\u{feff}", "empty": [{}, [], ""],
            "nested": [{"a": [1, 2.5, null, true], "b": {"c": {"d": "- e"}}}, [["x"], ["y: z"]]],
            "~": "~", "null": null, "-": "-", "=": "=", "<<": "<<", ".inf": ".inf", "e": "1e3", "0x1": "0x1",
        });
        let text = document(&value);
        let read: Value = serde_yaml::from_str(&text).expect("it is YAML");
        assert_eq!(read, value, "{text}");
    }

    #[test]
    fn it_looks_as_people_write_it() {
        let text = document(&json!({"a": {"b": ["c", {"d": 1, "e": []}]}, "f": "g h"}));
        assert_eq!(text, "a:\n  b:\n    - c\n    -\n      d: 1\n      e: []\nf: \"g h\"\n");
    }
}
