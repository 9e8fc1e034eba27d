//! A JSON object with declared members.

use super::super::paths::Form;
use super::shapes::Shapes;
use super::{field, switch};
use crate::ir::{Evidence, Member};
use serde_json::{Map, Value};

/// What becomes of members that are not declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    /// The strict form refuses them.
    Declared,
    /// They are welcome: nobody knows what belongs here.
    Open,
}

pub(super) fn schema<'a>(
    members: &[Member<'a>],
    rest: Rest,
    owner: &Evidence,
    shapes: &mut Shapes<'a>,
) -> Map<String, Value> {
    let form = shapes.form;
    let mut keys = Map::new();
    keys.insert("type".into(), "object".into());
    let properties: Map<_, _> = members
        .iter()
        .map(|member| (member.wire().to_owned(), field::schema(member, owner, shapes)))
        .collect();
    if !properties.is_empty() {
        keys.insert("properties".into(), Value::Object(properties));
    }
    let required = members.iter().filter(|member| field::is_required(member, form));
    let required: Vec<_> = required.map(Member::wire).collect();
    if !required.is_empty() {
        keys.insert("required".into(), required.into());
    }
    if form == Form::Strict && rest == Rest::Declared {
        keys.insert("additionalProperties".into(), false.into());
    }
    let decisions = switch::beside(members, shapes);
    if !decisions.is_empty() {
        keys.insert("allOf".into(), decisions.into());
    }
    keys
}
