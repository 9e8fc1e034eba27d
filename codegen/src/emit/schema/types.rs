//! What stands at a place: references, lists, maps, and the definitions of named types.

use super::super::paths::Form;
use super::object::{self, Rest};
use super::scalar::{self, Kinds};
use super::shapes::Shapes;
use super::{annotations, switch};
use crate::ir::{Check, Enum, EnumValue, Item, Member, Openness, Ref, Shape, Type, TypeId, Union};
use serde_json::{Map, Number, Value, json};

/// What a switch over a sibling stands for, at the place where its type is used.
#[derive(Clone, Copy, Debug)]
pub(super) enum Case {
    /// Any object: the `if` beside the field decides.
    Undecided,
    /// This shape.
    Of(TypeId),
    /// Nothing fits.
    Refused,
}

/// The schema of a reference.
pub(super) fn reference(ty: &Ref, checks: &[Check], case: Case, shapes: &mut Shapes<'_>) -> Value {
    match ty {
        Ref::Any => Value::Bool(true),
        Ref::Scalar(scalar) => scalar::schema(*scalar, checks, shapes.form, Kinds::Tolerant),
        Ref::Named(id) => named(*id, checks, case, shapes),
        Ref::List(of) => {
            let items = item(of, case, shapes);
            let schema = json!({"type": "array", "items": items});
            bounded(schema, checks, ["minItems", "maxItems"], shapes.form)
        }
        Ref::Map(of) => {
            let members = item(of, case, shapes);
            let schema = json!({"type": "object", "additionalProperties": members});
            bounded(schema, checks, ["minProperties", "maxProperties"], shapes.form)
        }
    }
}

/// The same, or null.
pub(super) fn or_null(schema: Value) -> Value {
    let mut keys = match schema {
        Value::Object(keys) => keys,
        Value::Bool(false) => return json!({"type": "null"}),
        anything => return anything,
    };
    if let Some(Value::Array(arms)) = keys.get_mut("anyOf") {
        arms.push(json!({"type": "null"}));
        return Value::Object(keys);
    }
    let kind = match keys.get("type") {
        Some(Value::String(kind)) if !keys.contains_key("const") => kind.clone(),
        _ => return json!({"anyOf": [keys, {"type": "null"}]}),
    };
    keys.insert("type".into(), json!([kind, "null"]));
    if let Some(Value::Array(values)) = keys.get_mut("enum") {
        values.push(Value::Null);
    }
    Value::Object(keys)
}

/// The definition of a named type.
pub(super) fn definition<'a>(ty: &'a Type, shapes: &mut Shapes<'a>) -> Value {
    let mut keys = annotations::of_type(ty, shapes.evidence);
    let schema = match &ty.shape {
        Shape::Object(object) => {
            let members: Vec<_> = object.fields.iter().map(Member::Field).collect();
            object::schema(&members, Rest::Declared, &ty.evidence, shapes)
        }
        Shape::Enum(shape) => enumeration(shape, shapes.form, Kinds::Tolerant),
        Shape::Switch(shape) => switch::definition(shape, shapes),
        Shape::Union(shape) => union(shape, &[], shapes),
    };
    keys.extend(schema);
    Value::Object(keys)
}

/// Bounds of a named type concern the arms of a union, so those are written out where bounds are stated.
fn named(id: TypeId, checks: &[Check], case: Case, shapes: &mut Shapes<'_>) -> Value {
    match &shapes.provider.ty(id).shape {
        Shape::Switch(switch) if switch.is_sibling() => match case {
            Case::Undecided => json!({"type": "object"}),
            Case::Of(id) => shapes.refer(id),
            Case::Refused => Value::Bool(false),
        },
        Shape::Union(shape) if shapes.form == Form::Strict && !checks.is_empty() => {
            Value::Object(union(shape, checks, shapes))
        }
        _ => shapes.refer(id),
    }
}

fn item(item: &Item, case: Case, shapes: &mut Shapes<'_>) -> Value {
    let schema = reference(&item.ty, &[], case, shapes);
    if item.nullable { or_null(schema) } else { schema }
}

fn bounded(mut schema: Value, checks: &[Check], [min, max]: [&str; 2], form: Form) -> Value {
    if form == Form::Strict {
        for check in checks {
            match check {
                Check::MinItems(bound) => schema[min] = (*bound).into(),
                Check::MaxItems(bound) => schema[max] = (*bound).into(),
                _ => {}
            }
        }
    }
    schema
}

fn union(union: &Union, checks: &[Check], shapes: &mut Shapes<'_>) -> Map<String, Value> {
    let arms: Vec<_> = union.arms.iter().map(|arm| exact(&arm.ty, checks, shapes)).collect();
    Map::from_iter([("anyOf".to_owned(), arms.into())])
}

/// An arm takes its own JSON kind and no other, even where the reader would otherwise take numbers as text.
fn exact(ty: &Ref, checks: &[Check], shapes: &mut Shapes<'_>) -> Value {
    match ty {
        Ref::Scalar(scalar) => scalar::schema(*scalar, checks, shapes.form, Kinds::Exact),
        Ref::Named(id) => match &shapes.provider.ty(*id).shape {
            Shape::Enum(shape) if shape.integer => {
                Value::Object(enumeration(shape, shapes.form, Kinds::Exact))
            }
            _ => reference(ty, checks, Case::Undecided, shapes),
        },
        _ => reference(ty, checks, Case::Undecided, shapes),
    }
}

fn enumeration(shape: &Enum, form: Form, kinds: Kinds) -> Map<String, Value> {
    let values: Vec<_> = shape.values.iter().map(|value| wire(value, shape)).collect();
    let kind = if shape.integer { "integer" } else { "string" };
    let schema = match (form, shape.openness) {
        (Form::Strict, Openness::Literal) => json!({"type": kind, "const": values.first()}),
        (Form::Strict, Openness::Closed) => json!({"type": kind, "enum": values}),
        (Form::Strict, Openness::Open) => json!({"anyOf": [{"enum": values}, {"type": kind}]}),
        (Form::Reader, _) if !shape.integer => {
            json!({"anyOf": [{"enum": values}, {"type": "string"}]})
        }
        (Form::Reader, _) => match kinds {
            Kinds::Exact => json!({"anyOf": [{"enum": values}, {"type": "number"}]}),
            Kinds::Tolerant => {
                json!({"anyOf": [{"enum": values}, {"type": "number"}, {"type": "string"}]})
            }
        },
    };
    match schema {
        Value::Object(keys) => keys,
        _ => Map::new(),
    }
}

fn wire(value: &EnumValue, shape: &Enum) -> Value {
    let number = shape.integer.then(|| serde_json::from_str::<Number>(&value.wire).ok()).flatten();
    number.map_or_else(|| value.wire.as_str().into(), Value::Number)
}
