//! A member of an object: what is said about it, and what may stand there.

use super::super::paths::Form;
use super::annotations;
use super::shapes::Shapes;
use super::types::{Case, or_null, reference};
use crate::ir::{Evidence, Member, Payload, Ref};
use serde_json::{Map, Value, json};

/// The schema of a member, with its annotations.
pub(super) fn schema<'a>(member: &Member<'a>, owner: &Evidence, shapes: &mut Shapes<'a>) -> Value {
    let mut keys =
        member.field().map(|field| annotations::of_field(field, owner)).unwrap_or_default();
    if let Member::Name { .. } = member {
        // The envelope's examples name other events, too, and would contradict the `const`.
        keys.shift_remove("examples");
    }
    annotated(keys, assertion(member, Case::Undecided, shapes))
}

/// What may stand at a member, once a switch beside it is decided.
pub(super) fn assertion<'a>(member: &Member<'a>, case: Case, shapes: &mut Shapes<'a>) -> Value {
    let schema = match member {
        Member::Field(field) => reference(&field.ty, &field.checks, case, shapes),
        Member::Name { values, .. } => name(values),
        Member::Payload { version, .. } => match &version.payload {
            Payload::Own(object) => shapes.refer_payload(&version.rust, object),
            Payload::Shared(id) => reference(&Ref::Named(*id), &[], case, shapes),
            Payload::Opaque => json!({"type": "object"}),
        },
    };
    if takes_null(member, shapes.form) { or_null(schema) } else { schema }
}

/// Whether the member must be there.
pub(super) fn is_required(member: &Member<'_>, form: Form) -> bool {
    match (member, form) {
        (Member::Payload { .. }, _) => true,
        (Member::Name { field, .. }, _) | (Member::Field(field), Form::Strict) => !field.optional,
        (Member::Field(field), Form::Reader) => field.is_guaranteed(),
    }
}

/// The member that names the event is as declared in both forms: without it the reader does not know what it reads.
fn takes_null(member: &Member<'_>, form: Form) -> bool {
    match (member, form) {
        (Member::Payload { .. }, _) => false,
        (Member::Name { field, .. }, _) | (Member::Field(field), Form::Strict) => field.nullable,
        (Member::Field(field), Form::Reader) => !field.is_guaranteed(),
    }
}

fn name(values: &[&str]) -> Value {
    match values {
        [value] => json!({"type": "string", "const": value}),
        values => json!({"type": "string", "enum": values}),
    }
}

fn annotated(mut keys: Map<String, Value>, schema: Value) -> Value {
    match schema {
        Value::Object(assertion) => {
            keys.extend(assertion);
            Value::Object(keys)
        }
        anything if keys.is_empty() => anything,
        _ => Value::Object(keys),
    }
}
