//! Type expressions: what stands at a place, as it is declared.

use super::super::model::sibling_switch;
use super::text::literal;
use crate::ir::{Carrier, Enum, Item, Logical, Openness, Provider, Ref, Scalar, Spelling};

/// Any object.
pub(super) const OBJECT: &str = "{ [member: string]: unknown }";

/// The type of a reference.
pub(super) fn reference(ty: &Ref, provider: &Provider) -> String {
    match ty {
        Ref::Any => "unknown".to_owned(),
        Ref::Scalar(scalar) => self::scalar(*scalar).to_owned(),
        Ref::Named(id) => match sibling_switch(provider, ty) {
            None => provider.ty(*id).name.clone(),
            Some(switch) => {
                let cases = switch.cases.iter().map(|case| provider.ty(case.ty).name.as_str());
                let mut arms: Vec<_> = cases.collect();
                if switch.otherwise.is_none() {
                    arms.push(OBJECT);
                }
                arms.join(" | ")
            }
        },
        Ref::List(item) => {
            let item = self::item(item, provider);
            if item.contains([' ', '|']) { format!("({item})[]") } else { format!("{item}[]") }
        }
        Ref::Map(item) => format!("{{ [key: string]: {} }}", self::item(item, provider)),
    }
}

fn item(item: &Item, provider: &Provider) -> String {
    let ty = reference(&item.ty, provider);
    if item.nullable && ty != "unknown" { format!("{ty} | null") } else { ty }
}

/// An open enumeration offers its values and takes any other.
pub(super) fn enumeration(shape: &Enum) -> String {
    let value = |wire: &String| if shape.integer { wire.clone() } else { literal(wire) };
    let mut arms: Vec<_> = shape.values.iter().map(|each| value(&each.wire)).collect();
    if shape.openness == Openness::Open {
        arms.push(if shape.integer { "(number & {})" } else { "(string & {})" }.to_owned());
    }
    arms.join(" | ")
}

/// A text, number or flag.
pub(super) fn scalar(scalar: Scalar) -> &'static str {
    let (own, text) = match (scalar.logical, scalar.spelling) {
        (Logical::Boolean, Spelling::ZeroOne) => ("0 | 1", "\"0\" | \"1\""),
        (Logical::Boolean, _) => ("boolean", "\"true\" | \"false\""),
        (Logical::Integer | Logical::Number | Logical::Decimal, _) => ("number", "string"),
        (Logical::Timestamp, Spelling::Unix | Spelling::UnixMs) => ("number", "string"),
        _ => return "string",
    };
    match (scalar.carrier, own, scalar.blank) {
        (Carrier::Own, own, _) => own,
        (Carrier::Text, "0 | 1", true) => "\"0\" | \"1\" | \"\"",
        (Carrier::Text, "boolean", true) => "\"true\" | \"false\" | \"\"",
        (Carrier::Text, ..) => text,
        (Carrier::Either, "number", _) => "number | string",
        (Carrier::Either, "boolean", _) => "boolean | string",
        (Carrier::Either, ..) => "0 | 1 | string",
    }
}
