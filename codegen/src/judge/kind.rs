//! The kinds of JSON value, and which of them a declared type takes.

use crate::ir::{Carrier, Logical, Provider, Ref, Scalar, Shape, Spelling};
use serde_json::Value;

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }

    /// With its article, in the words of JSON.
    pub(super) fn phrase(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::List => "an array",
            Self::Object => "an object",
        }
    }
}

/// What a value of the wrong kind is told.
pub(super) fn mismatch(wanted: &str, found: &Value) -> String {
    format!("expected {wanted}, found {}", Kind::of(found).phrase())
}

/// The kind of a scalar, when no codec puts it into another.
pub(super) fn natural(scalar: Scalar) -> Kind {
    match (scalar.logical, scalar.spelling) {
        (Logical::Boolean, Spelling::ZeroOne) => Kind::Number,
        (Logical::Boolean, _) => Kind::Boolean,
        (Logical::Integer | Logical::Number | Logical::Decimal, _) => Kind::Number,
        (Logical::Timestamp, Spelling::Unix | Spelling::UnixMs) => Kind::Number,
        _ => Kind::Text,
    }
}

/// Whether a scalar comes in this kind.
pub(super) fn scalar_takes(scalar: Scalar, kind: Kind) -> bool {
    match scalar.carrier {
        Carrier::Own => kind == natural(scalar) || (scalar.blank && kind == Kind::Text),
        Carrier::Text => kind == Kind::Text,
        Carrier::Either => kind == Kind::Text || kind == natural(scalar),
    }
}

/// Whether a type takes values of this kind: what tells the arms of a union apart.
pub(super) fn takes(provider: &Provider, ty: &Ref, kind: Kind) -> bool {
    match ty {
        Ref::Any => true,
        Ref::Scalar(scalar) => scalar_takes(*scalar, kind),
        Ref::List(_) => kind == Kind::List,
        Ref::Map(_) => kind == Kind::Object,
        Ref::Named(id) => match &provider.ty(*id).shape {
            Shape::Object(_) | Shape::Switch(_) => kind == Kind::Object,
            Shape::Enum(listed) if listed.integer => kind == Kind::Number,
            Shape::Enum(_) => kind == Kind::Text,
            Shape::Union(union) => union.arms.iter().any(|arm| takes(provider, &arm.ty, kind)),
        },
    }
}
