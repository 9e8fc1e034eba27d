//! The meta-schema of our own keywords: what may stand behind each `x-hookbook-` key.

use super::units::{Document, Draft, Unit, header};
use crate::ir::EvidenceKind;
use serde_json::{Value, json};

pub(super) fn unit() -> Unit {
    let schema = schema();
    let document =
        Document { stem: "schema".to_owned(), draft: Draft::Latest, schema: schema.clone() };
    Unit::of("meta".to_owned(), vec![document], schema, "")
}

fn schema() -> Value {
    let mut keys = header(
        "JSON Schema with the annotations of Hookbook",
        "What a schema of this catalog may hold. The annotations say something about a place; they never change what is valid.",
    );
    keys.insert("$dynamicAnchor".into(), "meta".into());
    keys.insert("allOf".into(), json!([{"$ref": "https://json-schema.org/draft/2020-12/schema"}]));
    keys.insert(
        "properties".into(),
        json!({
            "x-hookbook-evidence": {"$ref": "#/$defs/evidence"},
            "x-hookbook-sensitive": text("The kind of personal or secret data that stands here."),
            "x-hookbook-unit": text("What a number counts."),
            "x-hookbook-since": day("The day from which the member is known to be sent."),
            "x-hookbook-codec": text("What a value means and how it is spelled, where `type` alone does not tell."),
            "x-hookbook-deprecated": {
                "description": "The `deprecated` of later drafts, in documents of draft-07.",
                "type": "boolean",
            },
        }),
    );
    keys.insert("$defs".into(), json!({"evidence": evidence()}));
    Value::Object(keys)
}

fn evidence() -> Value {
    json!({
        "description": "How something is known. It holds for everything below that has none of its own.",
        "type": "object",
        "properties": {
            "kind": {"enum": EvidenceKind::ALL.map(EvidenceKind::as_str)},
            "source": text("Who says so."),
            "seen": day("The day on which it was read or seen."),
            "note": text("What a reader should know about it."),
        },
        "required": ["kind"],
        "additionalProperties": false,
    })
}

fn text(description: &str) -> Value {
    json!({"description": description, "type": "string"})
}

fn day(description: &str) -> Value {
    json!({"description": description, "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
}
