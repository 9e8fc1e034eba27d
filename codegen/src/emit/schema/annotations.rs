//! What a schema says about a place besides what may stand there. `readme.rs` explains each key to readers.

use crate::ir::{Deprecated, Evidence, Field, Shape, Type};
use serde_json::{Map, Value};

/// The annotations of a field; its evidence only where it is not that of the shape it belongs to.
pub(super) fn of_field(field: &Field, owner: &Evidence) -> Map<String, Value> {
    let mut keys = Map::new();
    put_description(&mut keys, &field.description, field.deprecated.as_ref());
    if !field.examples.is_empty() {
        keys.insert("examples".into(), field.examples.clone().into());
    }
    if field.evidence != *owner {
        keys.insert("x-hookbook-evidence".into(), evidence(&field.evidence));
    }
    let texts = [
        ("x-hookbook-sensitive", &field.sensitive),
        ("x-hookbook-unit", &field.unit),
        ("x-hookbook-since", &field.since),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            keys.insert(key.into(), text.as_str().into());
        }
    }
    keys
}

/// The annotations of a named shape; its evidence only where it is not that of the document.
pub(super) fn of_type(ty: &Type, document: &Evidence) -> Map<String, Value> {
    let mut keys = Map::new();
    put_description(&mut keys, &described(ty), None);
    if ty.evidence != *document {
        keys.insert("x-hookbook-evidence".into(), evidence(&ty.evidence));
    }
    keys
}

/// JSON Schema has no place for the meaning of one value of an `enum`, so the description lists them.
fn described(ty: &Type) -> String {
    let Shape::Enum(shape) = &ty.shape else {
        return ty.description.clone();
    };
    let meant = shape.values.iter().filter(|value| !value.description.is_empty());
    let lines: Vec<_> =
        meant.map(|value| format!("- `{}`: {}", value.wire, value.description)).collect();
    paragraphs([ty.description.as_str(), lines.join("\n").as_str()])
}

/// `description`, and `deprecated` with what is known about it as the last paragraph.
pub(crate) fn put_description(
    keys: &mut Map<String, Value>,
    description: &str,
    deprecated: Option<&Deprecated>,
) {
    let deprecation = deprecated.map(Deprecated::sentence).unwrap_or_default();
    let text = paragraphs([description, deprecation.as_str()]);
    if !text.is_empty() {
        keys.insert("description".into(), text.into());
    }
    if deprecated.is_some() {
        keys.insert("deprecated".into(), true.into());
    }
}

/// Texts with an empty line between those that say something.
pub(crate) fn paragraphs<const N: usize>(texts: [&str; N]) -> String {
    let said: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    said.join("\n\n")
}

pub(crate) fn evidence(evidence: &Evidence) -> Value {
    let mut keys = Map::new();
    keys.insert("kind".into(), evidence.kind.as_str().into());
    for (key, text) in
        [("source", &evidence.source), ("seen", &evidence.seen), ("note", &evidence.note)]
    {
        if let Some(text) = text {
            keys.insert(key.into(), text.as_str().into());
        }
    }
    Value::Object(keys)
}
