//! What holds for every schema, and what each kind of place looks like.

use super::super::acme;
use super::super::paths::Form;
use super::super::tests::whole;
use super::scalar::{self, Kinds};
use super::schemas;
use crate::ir::{Carrier, Check, Logical, Scalar, Spelling};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn every_reference_leads_to_a_definition_and_every_definition_is_referred_to() {
    for (path, schema) in documents() {
        let mut references = BTreeSet::new();
        walk(&schema, &mut |object| {
            references.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
        });
        let defined = schema["$defs"].as_object().into_iter().flat_map(|defs| defs.keys());
        let defined: BTreeSet<_> = defined.map(|name| format!("#/$defs/{name}")).collect();
        assert_eq!(references, defined, "{path}");
    }
}

#[test]
fn every_keyword_of_our_own_is_explained() {
    let readme = include_str!("readme.md");
    let mut keywords = BTreeSet::new();
    for (_, schema) in documents() {
        walk(&schema, &mut |object| {
            keywords.extend(object.keys().filter(|key| key.starts_with("x-")).cloned());
        });
    }
    assert_eq!(keywords.len(), 5, "{keywords:?}");
    for keyword in keywords {
        assert!(readme.contains(&format!("| `{keyword}` |")), "{keyword} in the table");
        assert!(readme.contains(&format!("\"{keyword}\",")), "{keyword} in the code");
    }
}

/// Ajv in strict mode refuses several kinds in one `type`, unless the second is null.
#[test]
fn a_type_is_one_kind_or_null() {
    for (path, schema) in documents() {
        walk(&schema, &mut |object| {
            if let Some(Value::Array(kinds)) = object.get("type") {
                assert_eq!((kinds.len(), &kinds[1]), (2, &json!("null")), "{path}");
            }
        });
    }
}

#[test]
fn the_reader_checks_no_format_and_no_bound() {
    const STRICT_ONLY: [&str; 9] = [
        "pattern",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
    ];
    let mut seen = BTreeSet::new();
    for (path, schema) in documents() {
        walk(&schema, &mut |object| {
            for keyword in STRICT_ONLY.into_iter().filter(|&keyword| object.contains_key(keyword)) {
                assert!(path.ends_with(".strict.json"), "{path}: {keyword}");
                seen.insert(keyword);
            }
            let open = object.get("additionalProperties") != Some(&json!(false));
            assert!(open || path.ends_with(".strict.json"), "{path}");
        });
    }
    assert!(seen.len() >= 6, "{seen:?}");
}

#[test]
fn patterns_are_those_of_the_runtime() {
    let date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    let time = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?";
    let zone = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
    let uuid = "^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$";
    let cases = [
        ("timestamp", format!("^{date}[Tt]{time}{zone}$")),
        ("timestamp as local", format!("^{date}[T ]{time}$")),
        ("timestamp as loose", format!("^{date}([Tt ]{time}{zone}|[T ]{time})?$")),
        ("date", format!("^{date}$")),
        ("date or blank", format!("^({date})?$")),
        ("email", r"^[^@ \t\r\n]+@[^@ \t\r\n]+$".to_owned()),
        ("url", r"^[A-Za-z][A-Za-z0-9+.-]*:[^ \t\r\n]+$".to_owned()),
        ("uuid", uuid.to_owned()),
        ("integer as text", "^-?(0|[1-9][0-9]*)$".to_owned()),
        ("timestamp as unix as text", "^-?(0|[1-9][0-9]*)$".to_owned()),
        ("decimal as text", r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$".to_owned()),
    ];
    for (name, pattern) in cases {
        let schema = scalar::schema(spelled(name), &[], Form::Strict, Kinds::Tolerant);
        assert_eq!(schema["x-hookbook-codec"], name);
        assert_eq!(schema["type"], "string", "{name}");
        assert_eq!(schema["pattern"], pattern.as_str(), "{name}");
    }
}

#[test]
fn flags_are_their_two_values() {
    let strict = |name| scalar::schema(spelled(name), &[], Form::Strict, Kinds::Tolerant);
    assert_eq!(strict("boolean"), json!({"type": "boolean"}));
    assert_eq!(strict("boolean as text")["enum"], json!(["true", "false"]));
    assert_eq!(strict("boolean as 0/1")["enum"], json!([0, 1]));
    assert_eq!(strict("boolean as 0/1 as text")["enum"], json!(["0", "1"]));
    assert_eq!(strict("boolean as 0/1 as text or blank")["enum"], json!(["0", "1", ""]));
}

#[test]
fn the_reader_takes_numbers_as_text_but_not_in_a_union() {
    let reader = |name, kinds| {
        let mut schema = scalar::schema(spelled(name), &[], Form::Reader, kinds);
        schema.as_object_mut().map(|keys| keys.remove("x-hookbook-codec"));
        schema
    };
    let either = json!({"anyOf": [{"type": "number"}, {"type": "string"}]});
    for name in [
        "integer",
        "decimal",
        "timestamp as unix",
        "boolean as 0/1",
        "integer as text",
        "number as either",
    ] {
        assert_eq!(reader(name, Kinds::Tolerant), either, "{name}");
    }
    assert_eq!(reader("integer", Kinds::Exact), json!({"type": "number"}));
    assert_eq!(reader("integer as text", Kinds::Exact), json!({"type": "string"}));
    assert_eq!(reader("number as either", Kinds::Exact), either);
    assert_eq!(reader("timestamp", Kinds::Tolerant), json!({"type": "string"}));
    assert_eq!(reader("boolean", Kinds::Tolerant), json!({"type": "boolean"}));
}

#[test]
fn the_empty_text_of_a_blank_scalar_has_no_bounds() {
    let checks = [Check::Prefix("a.b".to_owned()), Check::MaxLength(9)];
    let text = scalar::schema(spelled("string"), &checks, Form::Strict, Kinds::Tolerant);
    let bounded = json!({"type": "string", "pattern": "^a\\.b", "maxLength": 9});
    assert_eq!(text, bounded);
    let blank = scalar::schema(spelled("string or blank"), &checks, Form::Strict, Kinds::Tolerant);
    assert_eq!(blank["anyOf"], json!([bounded, {"type": "string", "const": ""}]));
    let date = scalar::schema(spelled("date"), &checks, Form::Strict, Kinds::Tolerant);
    assert_eq!(date["allOf"], json!([{"pattern": "^a\\.b"}]));
}

fn documents() -> Vec<(String, Value)> {
    let files = schemas(&acme::catalog());
    let schemas = files.iter().filter(|file| file.provider.is_some());
    schemas
        .map(|file| (file.path.clone(), serde_json::from_str(whole(file)).expect("it is JSON")))
        .collect()
}

/// Visits every object of a document.
fn walk(value: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|value| walk(value, visit));
        }
        Value::Array(items) => items.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

/// The scalar with this name in the schema language.
fn spelled(name: &str) -> Scalar {
    let word = name.split(' ').next().unwrap_or_default();
    let logical = [
        Logical::String,
        Logical::Integer,
        Logical::Number,
        Logical::Decimal,
        Logical::Boolean,
        Logical::Timestamp,
        Logical::Date,
        Logical::Url,
        Logical::Email,
        Logical::Uuid,
    ]
    .into_iter()
    .find(|logical| logical.as_str() == word);
    let mut scalar = Scalar::plain(logical.expect("a scalar of the language"));
    for codec in name.split(" as ").skip(1) {
        match codec.trim_end_matches(" or blank") {
            "text" => scalar.carrier = Carrier::Text,
            "either" => scalar.carrier = Carrier::Either,
            "0/1" => scalar.spelling = Spelling::ZeroOne,
            "unix" => scalar.spelling = Spelling::Unix,
            "local" => scalar.spelling = Spelling::Local,
            "loose" => scalar.spelling = Spelling::Loose,
            other => panic!("no codec: {other}"),
        }
    }
    scalar.blank = name.ends_with(" or blank");
    scalar
}
