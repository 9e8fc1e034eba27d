//! A body as a form with PHP bracket keys.

use form_urlencoded::Serializer;
use serde_json::Value;

/// One pair a text, in the order of the body. Null and what holds nothing cannot be written.
pub(super) fn written(body: &Value) -> String {
    let mut form = Serializer::new(String::new());
    if let Value::Object(members) = body {
        members.iter().for_each(|(name, value)| put(&mut form, name, value));
    }
    form.finish()
}

fn put(form: &mut Serializer<'_, String>, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Bool(flag) => drop(form.append_pair(name, if *flag { "1" } else { "0" })),
        Value::Number(number) => drop(form.append_pair(name, number.as_str())),
        Value::String(text) => drop(form.append_pair(name, text)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                put(form, &format!("{name}[{index}]"), item);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                put(form, &format!("{name}[{key}]"), member);
            }
        }
    }
}
