//! A value against its declared type. One function a shape; they call each other as deep as the body is nested, and reading a body
//! bounds that.

use super::inspection::Inspector;
use super::kind::{self, Kind, mismatch};
use super::members::{self, Members};
use super::{bounds, code, enumeration, scalar, switch};
use crate::ir::{Check, Encoding, Field, Item, Object, Ref, Shape, TypeId, Union};
use serde_json::Value;

impl Inspector<'_> {
    pub(super) fn is_form(&self) -> bool {
        self.encoding == Encoding::Form
    }
}

/// An object with declared members.
pub(super) fn object(object: &Object, value: &Value, inspector: &mut Inspector<'_>) {
    let Some(members) = Members::of(value, inspector) else {
        return inspector.violation(code::TYPE, value, mismatch("an object", value));
    };
    fields(&object.fields, members, inspector);
    undeclared(members, |name| object.field(name).is_some(), inspector);
}

/// Each declared member, there or not.
pub(super) fn fields(fields: &[Field], members: Members<'_>, inspector: &mut Inspector<'_>) {
    for each in fields {
        field(each, members, inspector);
    }
}

/// A declared member, there or not.
pub(super) fn field(field: &Field, members: Members<'_>, inspector: &mut Inspector<'_>) {
    let place = Place { checks: &field.checks, beside: members };
    inspector.below(&field.wire, |here| match members.get(&field.wire) {
        Some(value) => or_null(&field.ty, field.nullable, value, place, here),
        None if field.optional => {}
        None => here.missing(),
    });
}

/// Lists the members that nobody declared.
pub(super) fn undeclared(
    members: Members<'_>,
    declared: impl Fn(&str) -> bool,
    inspector: &mut Inspector<'_>,
) {
    members.for_each(|name, value| {
        if !declared(name) {
            inspector.unknown_member(name, value);
        }
    });
}

/// What surrounds a value, as far as it matters for judging it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// Bounds that the field states.
    pub(super) checks: &'a [Check],
    /// The members of the object in which it stands, for a switch that looks at one of them.
    pub(super) beside: Members<'a>,
}

/// A value with nothing beside it.
pub(super) fn alone(ty: &Ref, checks: &[Check], value: &Value, inspector: &mut Inspector<'_>) {
    reference(ty, value, Place { checks, beside: Members::Numbered(&[]) }, inspector);
}

fn or_null(
    ty: &Ref,
    nullable: bool,
    value: &Value,
    place: Place<'_>,
    inspector: &mut Inspector<'_>,
) {
    match value {
        Value::Null if nullable => {}
        Value::Null => inspector.violation(code::NULL, value, "must not be null"),
        _ => reference(ty, value, place, inspector),
    }
}

/// A value that is not null.
fn reference(ty: &Ref, value: &Value, place: Place<'_>, inspector: &mut Inspector<'_>) {
    match ty {
        Ref::Any => {}
        Ref::Scalar(scalar) => scalar::inspect(*scalar, value, place.checks, inspector),
        Ref::Named(id) => named(*id, value, place, inspector),
        Ref::List(item) => list(item, value, place, inspector),
        Ref::Map(item) => map(item, value, place, inspector),
    }
}

/// A value of a named type.
pub(super) fn named(id: TypeId, value: &Value, place: Place<'_>, inspector: &mut Inspector<'_>) {
    let provider = inspector.provider;
    match &provider.ty(id).shape {
        Shape::Object(shape) => object(shape, value, inspector),
        Shape::Enum(shape) => enumeration::inspect(shape, value, inspector),
        Shape::Switch(shape) => switch::inspect(shape, value, place.beside, inspector),
        Shape::Union(shape) => union(shape, value, place, inspector),
    }
}

fn list(item: &Item, value: &Value, place: Place<'_>, inspector: &mut Inspector<'_>) {
    let Some(items) = members::items(value, inspector) else {
        return inspector.violation(code::TYPE, value, mismatch("an array", value));
    };
    bounds::of_count(items.len(), value, place.checks, inspector);
    let place = Place { checks: &[], ..place };
    for (index, value) in items.into_iter().enumerate() {
        inspector.below(&index.to_string(), |here| {
            or_null(&item.ty, item.nullable, value, place, here);
        });
    }
}

fn map(item: &Item, value: &Value, place: Place<'_>, inspector: &mut Inspector<'_>) {
    let Some(members) = Members::of(value, inspector) else {
        return inspector.violation(code::TYPE, value, mismatch("an object", value));
    };
    bounds::of_count(members.len(), value, place.checks, inspector);
    let place = Place { checks: &[], ..place };
    members.for_each(|name, value| {
        inspector.below(name, |here| or_null(&item.ty, item.nullable, value, place, here));
    });
}

/// The kind of the value picks the arm.
fn union(union: &Union, value: &Value, place: Place<'_>, inspector: &mut Inspector<'_>) {
    let provider = inspector.provider;
    let arm = |kind| union.arms.iter().find(|arm| kind::takes(provider, &arm.ty, kind));
    let kind = Kind::of(value);
    let found = arm(kind).or_else(|| arm(twin(kind).filter(|_| inspector.is_form())?));
    match found {
        Some(arm) => reference(&arm.ty, value, place, inspector),
        None => {
            let message = format!("no arm of the union takes {}", kind.phrase());
            inspector.violation(code::UNION, value, message);
        }
    }
}

/// What a form cannot tell from this kind.
fn twin(kind: Kind) -> Option<Kind> {
    match kind {
        Kind::List => Some(Kind::Object),
        Kind::Object => Some(Kind::List),
        _ => None,
    }
}
