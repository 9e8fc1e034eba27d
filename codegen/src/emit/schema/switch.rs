//! Shapes chosen by the value of a member: `if` the value is one of these, `then` this case.
//!
//! The cases stand side by side in one `allOf`. They exclude each other, so this says the same as a chain of `else`, without
//! one more level of indent a case.

use super::super::paths::Form;
use super::field;
use super::object::{self, Rest};
use super::scalar::{self, Kind};
use super::shapes::Shapes;
use super::types::Case;
use crate::ir::{
    Carrier, Enum, Evidence, Field, Member, Payload, Provider, Ref, Shape, Switch, SwitchOn, TypeId,
};
use serde_json::{Map, Number, Value, json};

/// A switch over a member of the object itself, as a definition.
pub(super) fn definition(switch: &Switch, shapes: &mut Shapes<'_>) -> Map<String, Value> {
    let provider = shapes.provider;
    let declared = switch.cases.iter().find_map(|case| match &provider.ty(case.ty).shape {
        Shape::Object(object) => object.field(switch.on.member()),
        _ => None,
    });
    let tag = Tag::new(switch, declared, shapes);
    let mut chosen = Vec::new();
    for case in &switch.cases {
        chosen.push(shapes.refer(case.ty));
    }
    own(switch, &tag, chosen, None, shapes.form)
}

/// A flat body whose payload is a switch. Each case is a whole body, so that the envelope's members belong to it.
pub(super) fn body<'a>(
    switch: &'a Switch,
    cases: Vec<(String, Vec<Member<'a>>)>,
    rest: &[Member<'a>],
    owner: &Evidence,
    shapes: &mut Shapes<'a>,
) -> Map<String, Value> {
    let declared = cases.iter().flat_map(|(_, members)| members);
    let field = declared.filter_map(Member::field).find(|field| field.wire == switch.on.member());
    let tag = Tag::new(switch, field, shapes);
    let mut chosen = Vec::new();
    for (index, (name, members)) in cases.into_iter().enumerate() {
        let description = chosen_by(switch, index);
        chosen.push(shapes.refer_members(name, description, members));
    }
    let fallback = Value::Object(object::schema(rest, Rest::Open, owner, shapes));
    own(switch, &tag, chosen, Some(fallback), shapes.form)
}

/// The decisions of an object whose members are switches over each other.
pub(super) fn beside<'a>(members: &[Member<'a>], shapes: &mut Shapes<'a>) -> Vec<Value> {
    let mut decisions = Vec::new();
    for member in members {
        let Some(switch) = sibling_switch(member, shapes) else { continue };
        let SwitchOn::Sibling(on) = &switch.on else { continue };
        let decider = members.iter().filter_map(Member::field).find(|field| field.wire == *on);
        let tag = Tag::new(switch, decider, shapes);
        let place = |case, shapes: &mut Shapes<'a>| {
            let schema = field::assertion(member, case, shapes);
            json!({"properties": {member.wire(): schema}})
        };
        for case in switch.cases.iter().filter(|case| !case.values.is_empty()) {
            let then = place(Case::Of(case.ty), shapes);
            decisions.push(json!({"if": tag.is(&case.values), "then": then}));
        }
        let fallback = match (switch.otherwise, shapes.form) {
            (Some(index), _) => Case::Of(switch.cases[index].ty),
            (None, Form::Strict) => Case::Refused,
            (None, Form::Reader) => continue,
        };
        let fallback = place(fallback, shapes);
        decisions.push(json!({"if": tag.is(&listed(switch)), "else": fallback}));
    }
    decisions
}

/// An object that one of its own members decides on. `unlisted` is what the reader makes of a value that nobody declared.
fn own(
    switch: &Switch,
    tag: &Tag<'_>,
    chosen: Vec<Value>,
    unlisted: Option<Value>,
    form: Form,
) -> Map<String, Value> {
    let listed = listed(switch);
    let mut keys = Map::new();
    keys.insert("type".into(), "object".into());
    let fallback = match (switch.otherwise, form) {
        (Some(index), _) => Some(chosen[index].clone()),
        (None, Form::Strict) => {
            keys.extend(tag.requirement(&listed));
            None
        }
        (None, Form::Reader) => unlisted,
    };
    let mut decisions = Vec::new();
    for (case, then) in switch.cases.iter().zip(chosen) {
        if !case.values.is_empty() {
            decisions.push(json!({"if": tag.is(&case.values), "then": then}));
        }
    }
    if let Some(fallback) = fallback {
        decisions.push(json!({"if": tag.is(&listed), "else": fallback}));
    }
    if !decisions.is_empty() {
        keys.insert("allOf".into(), decisions.into());
    }
    keys
}

/// Which values lead to a case, as a sentence.
fn chosen_by(switch: &Switch, index: usize) -> String {
    let values = switch.cases[index].values.iter().map(|value| format!("`{value}`"));
    let otherwise = (switch.otherwise == Some(index)).then(|| "not listed".to_owned());
    let values: Vec<_> = values.chain(otherwise).collect();
    format!("The body when `{}` is {}.", switch.on.member(), values.join(" or "))
}

/// Every value that chooses a case.
fn listed(switch: &Switch) -> Vec<String> {
    switch.cases.iter().flat_map(|case| case.values.iter().cloned()).collect()
}

/// The switch over a sibling that a member holds, directly or in a list or map.
fn sibling_switch<'a>(member: &Member<'a>, shapes: &Shapes<'a>) -> Option<&'a Switch> {
    let id = match member {
        Member::Field(field) => innermost(&field.ty)?,
        Member::Payload { version, .. } => match version.payload {
            Payload::Shared(id) => id,
            _ => return None,
        },
        Member::Name { .. } => return None,
    };
    match &shapes.provider.ty(id).shape {
        Shape::Switch(switch) if switch.is_sibling() => Some(switch),
        _ => None,
    }
}

fn innermost(ty: &Ref) -> Option<TypeId> {
    match ty {
        Ref::Named(id) => Some(*id),
        Ref::List(item) | Ref::Map(item) => innermost(&item.ty),
        Ref::Any | Ref::Scalar(_) => None,
    }
}

/// The member that decides, and the JSON kinds in which its values come.
struct Tag<'a> {
    member: &'a str,
    kind: Kind,
    carrier: Carrier,
    form: Form,
}

impl<'a> Tag<'a> {
    fn new(switch: &'a Switch, declared: Option<&Field>, shapes: &Shapes<'_>) -> Self {
        let text = (Kind::Text, Carrier::Own);
        let (kind, carrier) = declared.map_or(text, |field| wire_kind(&field.ty, shapes.provider));
        Self { member: switch.on.member(), kind, carrier, form: shapes.form }
    }

    /// A condition: the member is there and has one of these values.
    fn is(&self, values: &[String]) -> Value {
        Value::Object(self.requirement(values))
    }

    fn requirement(&self, values: &[String]) -> Map<String, Value> {
        let spelled: Vec<_> = values.iter().flat_map(|value| self.spellings(value)).collect();
        let values = match spelled.as_slice() {
            [value] => json!({"const": value}),
            values => json!({"enum": values}),
        };
        let mut keys = Map::new();
        keys.insert("properties".into(), json!({self.member: values}));
        keys.insert("required".into(), json!([self.member]));
        keys
    }

    /// A value in every JSON kind in which it may come. The reader takes numbers as text and text as numbers.
    fn spellings(&self, value: &str) -> Vec<Value> {
        let text = Value::from(value);
        let plain = match self.kind {
            Kind::Text => None,
            Kind::Number => serde_json::from_str::<Number>(value).ok().map(Value::Number),
            Kind::Boolean => value.parse().ok().map(Value::Bool),
        };
        let Some(plain) = plain else { return vec![text] };
        match (self.kind, self.carrier, self.form) {
            (Kind::Boolean, Carrier::Own, _) | (_, Carrier::Own, Form::Strict) => vec![plain],
            (_, Carrier::Text, Form::Strict) => vec![text],
            _ => vec![plain, text],
        }
    }
}

/// The kind of a tag by nature, and what it travels in.
fn wire_kind(ty: &Ref, provider: &Provider) -> (Kind, Carrier) {
    match ty {
        Ref::Scalar(scalar) => (scalar::kind(*scalar), scalar.carrier),
        Ref::Named(id) => match &provider.ty(*id).shape {
            Shape::Enum(Enum { integer: true, .. }) => (Kind::Number, Carrier::Own),
            _ => (Kind::Text, Carrier::Own),
        },
        _ => (Kind::Text, Carrier::Own),
    }
}
