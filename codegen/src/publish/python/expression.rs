//! Annotations: what may stand at a place, as the tolerant reader takes it.

use super::super::model::{Cases, sibling_switch};
use super::text::literal;
use crate::ir::{Carrier, Enum, Item, Logical, Provider, Ref, Scalar, Spelling};

/// The annotation of a reference. `exact`: within a union, where the JSON kind decides.
pub(super) fn reference(ty: &Ref, provider: &Provider, exact: bool) -> String {
    match ty {
        Ref::Any => "_r.Json".to_owned(),
        Ref::Scalar(scalar) => self::scalar(*scalar, exact).to_owned(),
        Ref::Named(id) => match sibling_switch(provider, ty) {
            None => provider.ty(*id).name.clone(),
            Some(switch) => {
                let cases = switch.cases.iter().map(|case| provider.ty(case.ty).name.as_str());
                let arms: Vec<_> = cases.chain(["_r.Object"]).collect();
                union(&arms)
            }
        },
        Ref::List(item) => format!("_t.List[{}]", self::item(item, provider)),
        Ref::Map(item) => format!("_t.Dict[str, {}]", self::item(item, provider)),
    }
}

fn item(item: &Item, provider: &Provider) -> String {
    let ty = reference(&item.ty, provider, false);
    if item.nullable { format!("_t.Optional[{ty}]") } else { ty }
}

/// The listed values, which an editor offers, and any other of their kind: the reader keeps what comes, however closed the list is.
pub(super) fn enumeration(shape: &Enum) -> String {
    let value = |wire: &String| if shape.integer { wire.clone() } else { literal(wire) };
    let values: Vec<_> = shape.values.iter().map(|each| value(&each.wire)).collect();
    let listed = format!("_t.Literal[{}]", values.join(", "));
    let others = if shape.integer { "_r.Number" } else { "str" };
    union(&[&listed, others])
}

/// One of several models, found by the value of a member.
pub(super) fn cases(cases: &Cases<'_>, attribute: &str) -> String {
    let mut arms = Vec::new();
    let mut table = Vec::new();
    let mut otherwise = "-".to_owned();
    for (index, (values, name)) in cases.cases.iter().enumerate() {
        arms.push(format!("_t.Annotated[{name}, _p.Tag(\"{index}\")]"));
        table.extend(values.iter().map(|value| format!("{}: \"{index}\"", literal(value))));
        if cases.otherwise.as_ref() == Some(name) {
            otherwise = index.to_string();
        }
    }
    if otherwise == "-" {
        arms.push("_t.Annotated[_r.Object, _p.Tag(\"-\")]".to_owned());
    }
    let member = literal(cases.member);
    let decider = format!(
        "_p.Discriminator(_r.chosen({member}, {}, {{{}}}, \"{otherwise}\"))",
        literal(attribute),
        table.join(", ")
    );
    format!(
        "_t.Annotated[\n    _t.Union[\n        {},\n    ],\n    {decider},\n]",
        arms.join(",\n        ")
    )
}

pub(super) fn union(arms: &[&str]) -> String {
    match arms {
        [one] => (*one).to_owned(),
        arms => format!("_t.Union[{}]", arms.join(", ")),
    }
}

fn scalar(scalar: Scalar, exact: bool) -> &'static str {
    match (scalar.logical, scalar.spelling, scalar.carrier) {
        (Logical::Boolean, Spelling::Plain, Carrier::Own) => "bool",
        (
            Logical::Boolean | Logical::Timestamp,
            Spelling::ZeroOne | Spelling::Unix | Spelling::UnixMs,
            carrier,
        )
        | (Logical::Integer | Logical::Number | Logical::Decimal, _, carrier) => {
            match (carrier, exact) {
                (Carrier::Own, true) => "_r.ExactNumber",
                (Carrier::Text, true) => "str",
                _ => "_r.Number",
            }
        }
        (Logical::Boolean, ..) if exact && scalar.carrier == Carrier::Text => "str",
        (Logical::Boolean, ..) => "_r.Number",
        _ => "str",
    }
}
