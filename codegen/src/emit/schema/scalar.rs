//! What a text, number or flag looks like, in both forms. The one place that decides it.

use super::super::paths::Form;
use super::format;
use crate::ir::{Carrier, Check, Logical, Scalar, Spelling};
use serde_json::{Map, Value, json};

/// The JSON kind of a scalar in its own carrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Boolean,
}

/// How the reader treats a number that arrives as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kinds {
    /// It is taken, as everywhere.
    Tolerant,
    /// It is not: in a union the JSON kind decides between the arms.
    Exact,
}

pub(super) fn kind(scalar: Scalar) -> Kind {
    match (scalar.logical, scalar.spelling) {
        (Logical::Boolean, Spelling::ZeroOne) => Kind::Number,
        (Logical::Boolean, _) => Kind::Boolean,
        (Logical::Timestamp, Spelling::Unix | Spelling::UnixMs) => Kind::Number,
        (Logical::Integer | Logical::Number | Logical::Decimal, _) => Kind::Number,
        _ => Kind::Text,
    }
}

pub(super) fn schema(scalar: Scalar, checks: &[Check], form: Form, kinds: Kinds) -> Value {
    let assertion = match form {
        Form::Strict => strict(scalar, checks),
        Form::Reader => reader(scalar, kinds),
    };
    let mut schema = Map::new();
    if !says_it_all(scalar, form) {
        schema.insert("x-hookbook-codec".into(), scalar.to_string().into());
    }
    schema.extend(assertion);
    Value::Object(schema)
}

/// Whether `type` alone tells what the scalar is.
fn says_it_all(scalar: Scalar, form: Form) -> bool {
    if scalar != Scalar::plain(scalar.logical) {
        return false;
    }
    match scalar.logical {
        Logical::String | Logical::Boolean => true,
        Logical::Integer | Logical::Number => form == Form::Strict,
        _ => false,
    }
}

fn reader(scalar: Scalar, kinds: Kinds) -> Map<String, Value> {
    match (kind(scalar), scalar.carrier, kinds) {
        (Kind::Boolean, Carrier::Own, _) => object(json!({"type": "boolean"})),
        (Kind::Text, _, _) | (_, Carrier::Text, Kinds::Exact) => object(json!({"type": "string"})),
        (Kind::Number, Carrier::Own, Kinds::Exact) => object(json!({"type": "number"})),
        _ => object(json!({"anyOf": [{"type": "number"}, {"type": "string"}]})),
    }
}

fn strict(scalar: Scalar, checks: &[Check]) -> Map<String, Value> {
    match (kind(scalar), scalar.carrier) {
        (Kind::Text, _) => text(format::of_text(scalar), scalar, checks),
        (_, Carrier::Own) => own(scalar, checks),
        (_, Carrier::Text) => as_text(scalar, checks),
        (_, Carrier::Either) => {
            object(json!({"anyOf": [own(scalar, checks), as_text(scalar, checks)]}))
        }
    }
}

/// A number or flag as itself.
fn own(scalar: Scalar, checks: &[Check]) -> Map<String, Value> {
    let mut schema = object(match (scalar.logical, scalar.spelling) {
        (Logical::Boolean, Spelling::ZeroOne) => json!({"type": "integer", "enum": [0, 1]}),
        (Logical::Boolean, _) => json!({"type": "boolean"}),
        (Logical::Number | Logical::Decimal, _) => json!({"type": "number"}),
        _ => json!({"type": "integer"}),
    });
    for check in checks {
        match check {
            Check::Min(bound) => schema.insert("minimum".into(), Value::Number(bound.clone())),
            Check::Max(bound) => schema.insert("maximum".into(), Value::Number(bound.clone())),
            _ => None,
        };
    }
    schema
}

/// A number or flag as text. JSON Schema cannot compare numbers in text: `min` and `max` do not reach here.
fn as_text(scalar: Scalar, checks: &[Check]) -> Map<String, Value> {
    let values: &[&str] = match (scalar.logical, scalar.spelling) {
        (Logical::Boolean, Spelling::ZeroOne) => &["0", "1"],
        (Logical::Boolean, _) => &["true", "false"],
        _ => return text(Some(format::of_number(scalar)), scalar, checks),
    };
    let blank = scalar.blank.then_some("");
    let values: Vec<_> = values.iter().copied().chain(blank).collect();
    object(json!({"type": "string", "enum": values}))
}

/// A text with a pattern of its own and bounds that a source states. The empty text of a blank scalar has no bounds.
fn text(pattern: Option<String>, scalar: Scalar, checks: &[Check]) -> Map<String, Value> {
    let Bounds { keywords, prefix } = bounds(scalar, checks);
    let bounded = prefix.is_some() || keywords.keys().any(|key| key != "maxLength");
    let blank_by_pattern = scalar.blank && !bounded;
    let pattern = pattern.map(|pattern| match blank_by_pattern {
        true => format::or_blank(&pattern),
        false => format::anchored(&pattern),
    });
    let mut schema = object(json!({"type": "string"}));
    let mut patterns = pattern.into_iter().chain(prefix);
    if let Some(first) = patterns.next() {
        schema.insert("pattern".into(), first.into());
    }
    schema.extend(keywords);
    if let Some(second) = patterns.next() {
        schema.insert("allOf".into(), json!([{"pattern": second}]));
    }
    if scalar.blank && bounded {
        return object(json!({"anyOf": [schema, {"type": "string", "const": ""}]}));
    }
    schema
}

struct Bounds {
    keywords: Map<String, Value>,
    prefix: Option<String>,
}

fn bounds(scalar: Scalar, checks: &[Check]) -> Bounds {
    let mut min = None;
    let mut max = (scalar.logical == Logical::Ip).then_some(format::IP_MAX_LENGTH);
    let mut prefix = None;
    for check in checks {
        match check {
            Check::MinLength(bound) => min = Some(*bound),
            Check::MaxLength(bound) => max = Some(max.map_or(*bound, |max| max.min(*bound))),
            Check::Prefix(text) => prefix = Some(format::prefix(text)),
            _ => {}
        }
    }
    let keywords = [("minLength", min), ("maxLength", max)];
    let keyword = |(key, bound): (&str, Option<u64>)| Some((key.to_owned(), bound?.into()));
    Bounds { keywords: keywords.into_iter().filter_map(keyword).collect(), prefix }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
