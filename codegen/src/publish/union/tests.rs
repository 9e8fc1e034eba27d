//! What generators read is what was declared, in other words.

use super::{choices, readable};
use crate::publish::walk;
use serde_json::{Map, Value, json};

fn spelled_out(definitions: Value) -> Value {
    Value::Object(choices::spelled_out(walk::members(definitions)))
}

fn readable(definitions: Value) -> Value {
    readable::definitions(walk::members(definitions))
}

/// `if` the member is one of these, `then` or `else` this.
fn when(member: &str, value: &str, key: &str, schema: Value) -> Value {
    let condition = json!({"properties": {member: {"const": value}}, "required": [member]});
    Value::Object(Map::from_iter([("if".to_owned(), condition), (key.to_owned(), schema)]))
}

#[test]
fn a_member_beside_another_gives_a_definition_for_each_case() {
    let action = json!({
        "description": "An action.",
        "type": "object",
        "properties": {
            "kind": {"description": "What was done.", "type": "string"},
            "with": {"description": "With what.", "type": "object"},
        },
        "required": ["kind"],
        "allOf": [
            when("kind", "call", "then", json!({"properties": {"with": {"$ref": "#/$defs/Call"}}})),
            when("kind", "call", "else", json!({"properties": {"with": {"$ref": "#/$defs/Mail"}}})),
        ],
    });
    let shape = |kind: Value, with: &str| {
        json!({
            "type": "object",
            "properties": {"kind": kind, "with": {"description": "With what.", "$ref": format!("#/$defs/{with}")}},
            "required": ["kind"],
        })
    };
    assert_eq!(
        spelled_out(json!({"Action": action, "Call": {}, "Mail": {}})),
        json!({
            "Action": {"description": "An action.", "oneOf": [{"$ref": "#/$defs/ActionCall"}, {"$ref": "#/$defs/ActionMail"}]},
            "ActionCall": shape(json!({"description": "What was done.", "type": "string", "const": "call"}), "Call"),
            "ActionMail": shape(json!({"description": "What was done.", "type": "string", "not": {"enum": ["call"]}}), "Mail"),
            "Call": {},
            "Mail": {},
        })
    );
}

#[test]
fn whole_cases_keep_their_name_where_nobody_else_refers_to_them() {
    let case = json!({"type": "object", "properties": {"by": {"type": "string"}}});
    let body = json!({
        "type": "object",
        "allOf": [
            when("by", "mail", "then", json!({"$ref": "#/$defs/Mail"})),
            when("by", "text", "then", json!({"$ref": "#/$defs/Text"})),
            when("by", "mail", "else", json!({"$ref": "#/$defs/Text"})),
        ],
    });
    let narrowed = |by: Value, required: bool| {
        let mut case = json!({"type": "object", "properties": {"by": by}});
        if required {
            case["required"] = json!(["by"]);
        }
        case
    };
    let mail = json!({"type": "string", "const": "mail"});
    let others = json!({"type": "string", "not": {"enum": ["mail"]}});
    assert_eq!(
        spelled_out(
            json!({"SentBody": body, "Mail": case, "Text": case, "Other": {"items": {"$ref": "#/$defs/Text"}}})
        ),
        json!({
            "SentBody": {"oneOf": [{"$ref": "#/$defs/Mail"}, {"$ref": "#/$defs/SentTextBody"}]},
            // `Text` is a list's item elsewhere, and stays as it was for that.
            "SentTextBody": narrowed(others, false),
            "Mail": narrowed(mail, true),
            "Text": case,
            "Other": {"items": {"$ref": "#/$defs/Text"}},
        })
    );
}

#[test]
fn a_closed_choice_has_no_case_for_others() {
    let body = json!({
        "type": "object",
        "properties": {"by": {"const": "mail"}},
        "required": ["by"],
        "allOf": [when("by", "mail", "then", json!({"$ref": "#/$defs/Mail"}))],
    });
    let definitions = spelled_out(json!({"Body": body, "Mail": {"type": "object"}}));
    assert_eq!(definitions["Body"], json!({"oneOf": [{"$ref": "#/$defs/Mail"}]}));
}

#[test]
fn names_come_from_keys_and_what_may_be_anything_is_no_object() {
    assert_eq!(
        readable(json!({
            "Status": {"description": "Where it stands.", "anyOf": [{"enum": ["on", "off"]}, {"type": "string"}]},
            "Level": {"anyOf": [{"enum": [1, 2]}, {"type": "number"}, {"type": "string"}]},
            "Body": {
                "title": "Acme thing v1",
                "properties": {
                    "status": {"description": "Now.", "$ref": "#/$defs/Status"},
                    "old": {"description": "Of any kind."},
                    "title": {"type": "string"},
                },
            },
        })),
        json!({
            "Status": {
                "description": "Where it stands.",
                "oneOf": [{"$ref": "#/$defs/KnownStatus"}, {"type": "string", "not": {"enum": ["on", "off"]}}],
            },
            "KnownStatus": {"type": "string", "enum": ["on", "off"]},
            "Level": {"anyOf": [{"type": "number"}, {"type": "string"}]},
            "Body": {
                "properties": {
                    "status": {"description": "Now.", "allOf": [{"$ref": "#/$defs/Status"}]},
                    "old": {"description": "Of any kind.", "anyOf": [{}]},
                    "title": {"type": "string"},
                },
            },
        })
    );
}
