//! A tree as a form body, the way PHP writes it. What a form cannot say, such as null or an empty list, is refused.

use serde_json::Value;
use std::fmt::Write;

/// The body, or `None` when a form cannot say it.
pub fn encode(tree: &Value) -> Option<Vec<u8>> {
    let mut body = String::new();
    for (name, value) in tree.as_object()? {
        put(&escaped(name)?, value, &mut body)?;
    }
    Some(body.into_bytes())
}

fn put(name: &str, value: &Value, body: &mut String) -> Option<()> {
    match value {
        Value::String(text) => {
            let separator = if body.is_empty() { "" } else { "&" };
            write!(body, "{separator}{name}={}", percent(text)).ok()
        }
        Value::Array(items) if !items.is_empty() => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(at, item)| put(&format!("{name}[{at}]"), item, body))
        }
        Value::Object(members) if !members.is_empty() => {
            members.iter().try_for_each(|(key, item)| {
                let key = escaped(key)?;
                put(&format!("{name}[{key}]"), item, body)
            })
        }
        _ => None,
    }
}

/// A name that comes back as it is: PHP changes some characters and takes an empty one for "the next index".
fn escaped(name: &str) -> Option<String> {
    let kept = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '~');
    (!name.is_empty() && name.chars().all(kept)).then(|| percent(name))
}

fn percent(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' => {
                escaped.push(char::from(byte))
            }
            _ => write!(escaped, "%{byte:02X}").expect("a string takes everything"),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::encode;
    use hookbook_codegen::ir::Encoding;
    use hookbook_codegen::judge::decode;
    use serde_json::json;

    #[test]
    fn what_is_encoded_is_decoded_to_the_same() {
        let tree = json!({"a": {"b": ["x", "ö & = [1]"], "c/d": ""}, "e": {"1": "y"}});
        let body = encode(&tree).expect("a form can say it");
        assert_eq!(decode(&body, Encoding::Form).expect("a form"), tree);
    }

    #[test]
    fn what_a_form_cannot_say_is_refused() {
        for tree in [json!({"a": null}), json!({"a": []}), json!({"a": 1}), json!(["a"])] {
            assert_eq!(encode(&tree), None);
        }
    }
}
