//! What may happen to a body between a provider's documentation and its deliveries.

use super::values::{any_text, any_value, odd_number, odd_time, sayable};
use hookbook_codegen::ir::{Carrier, Field, Logical, Ref, Scalar, Shape, Spelling};
use hookbook_tests::case::Case;
use hookbook_tests::declared::{Place, Role, places};
use hookbook_tests::mutate::take;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// A change of one place.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// A member that nobody declared.
    Add(String, Value),
    /// `null` where a value was.
    Null,
    /// Nothing where a value was.
    Remove,
    /// A number as text.
    Quote,
    /// A text that is new: for an enumeration, an identifier, an address, or just so.
    Text(String),
    /// A number in an unusual spelling.
    Number(String),
    /// A moment that is none, or is spelled as nobody expects.
    Time(String),
    /// A member of the root that comes twice.
    Repeat(Value),
}

/// A kind of change that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Done {
    Added,
    Nulled,
    Removed,
    Quoted,
    Reworded,
    Renumbered,
    Retimed,
    Repeated,
}

impl Done {
    pub(crate) const ALL: [Self; 8] = [
        Self::Added,
        Self::Nulled,
        Self::Removed,
        Self::Quoted,
        Self::Reworded,
        Self::Renumbered,
        Self::Retimed,
        Self::Repeated,
    ];
}

/// Any change, each kind as often as the others.
pub(crate) fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        ("[a-z_]{1,6}", any_value()).prop_map(|(name, value)| {
            // Under a prefix, so that it is no declared member.
            Change::Add(format!("wild_{name}"), value)
        }),
        Just(Change::Null),
        Just(Change::Remove),
        Just(Change::Quote),
        any_text().prop_map(Change::Text),
        odd_number().prop_map(Change::Number),
        odd_time().prop_map(Change::Time),
        any_value().prop_map(Change::Repeat),
    ]
}

impl Change {
    /// Makes the change at one of the places where it makes sense; `None` where there is none.
    pub(crate) fn make(
        &self,
        case: &Case<'_>,
        at: Index,
        body: &mut Value,
        ahead: &mut Vec<(String, Value)>,
    ) -> Option<Done> {
        let all = places(case.subject, body);
        let fitting: Vec<_> = all
            .iter()
            .filter(|place| body.pointer(&place.pointer).is_some_and(|v| self.fits(case, place, v)))
            .collect();
        if fitting.is_empty() {
            return None;
        }
        let place = fitting[at.index(fitting.len())];
        let value = body.pointer_mut(&place.pointer)?;
        let done = match self {
            Self::Add(name, added) => {
                value.as_object_mut()?.insert(name.clone(), sayable(case, added.clone()));
                Done::Added
            }
            Self::Null => {
                *value = Value::Null;
                Done::Nulled
            }
            Self::Remove => {
                take(body, &place.pointer);
                Done::Removed
            }
            Self::Quote => {
                *value = value.as_number()?.as_str().into();
                Done::Quoted
            }
            Self::Text(text) => {
                *value = text.as_str().into();
                Done::Reworded
            }
            Self::Number(text) => {
                let number = serde_json::from_str(text).expect("a number in JSON spelling");
                *value = sayable(case, number);
                Done::Renumbered
            }
            Self::Time(text) => {
                *value = text.as_str().into();
                Done::Retimed
            }
            Self::Repeat(first) => {
                let first = match place.role {
                    Role::Undeclared => first.clone(),
                    _ => value.clone(),
                };
                ahead.push((place.pointer.trim_start_matches('/').to_owned(), first));
                Done::Repeated
            }
        };
        Some(done)
    }

    fn fits(&self, case: &Case<'_>, place: &Place<'_>, value: &Value) -> bool {
        let is_free = !place.in_union && !decides(case, place);
        match self {
            Self::Add(..) => is_open_to_members(place, value),
            Self::Null => !case.is_form() && may_be_missing(case, place),
            Self::Remove => may_be_missing(case, place),
            Self::Quote => is_free && value.is_number() && scalar(place).is_some_and(is_number),
            Self::Text(_) => is_free && value.is_string() && is_texted(case, place),
            Self::Number(_) => {
                is_free
                    && value.is_number() != case.is_form()
                    && scalar(place).is_some_and(is_number)
            }
            Self::Time(_) => {
                is_free
                    && value.is_string()
                    && scalar(place).is_some_and(|scalar| {
                        matches!(scalar.logical, Logical::Timestamp | Logical::Date)
                    })
            }
            Self::Repeat(_) => {
                let name = place.pointer.strip_prefix('/');
                !case.is_form() && name.is_some_and(|name| !name.contains(['/', '~']))
            }
        }
    }
}

fn scalar(place: &Place<'_>) -> Option<Scalar> {
    match place.ty() {
        Some(Ref::Scalar(scalar)) => Some(*scalar),
        _ => None,
    }
}

fn is_number(scalar: Scalar) -> bool {
    let by_meaning =
        matches!(scalar.logical, Logical::Integer | Logical::Number | Logical::Decimal);
    let by_spelling =
        matches!(scalar.spelling, Spelling::ZeroOne | Spelling::Unix | Spelling::UnixMs);
    by_meaning || by_spelling || scalar.carrier != Carrier::Own
}

/// Whether any text can be read here: texts of every kind, and enumerations.
fn is_texted(case: &Case<'_>, place: &Place<'_>) -> bool {
    match place.ty() {
        Some(Ref::Scalar(_) | Ref::Any) => true,
        Some(Ref::Named(id)) => {
            matches!(&case.subject.provider.ty(*id).shape, Shape::Enum(listed) if !listed.integer)
        }
        _ => false,
    }
}

/// A member that says which event it is, or picks the shape of others, stays: another one may well mean another shape.
fn decides(case: &Case<'_>, place: &Place<'_>) -> bool {
    let name = match place.role {
        Role::Name(_) => return true,
        Role::Field(field) => &field.wire,
        _ => return false,
    };
    case.subject.provider.types.iter().any(|ty| match &ty.shape {
        Shape::Switch(switch) => switch.on.member() == name,
        _ => false,
    })
}

fn may_be_missing(case: &Case<'_>, place: &Place<'_>) -> bool {
    let missing = |field: &Field| !field.is_guaranteed();
    match place.role {
        Role::Name(field) => missing(field),
        Role::Field(field) => missing(field) && !decides(case, place),
        _ => false,
    }
}

/// Maps are left alone: their members are declared, whatever their names.
fn is_open_to_members(place: &Place<'_>, value: &Value) -> bool {
    match (place.role, place.ty()) {
        (Role::Root | Role::Payload, _) => value.is_object(),
        (_, Some(Ref::Named(_))) => value.is_object() && !place.in_union,
        _ => false,
    }
}
