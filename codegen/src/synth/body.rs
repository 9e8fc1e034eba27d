//! The whole body: the envelope's members, and the payload beside or below them.

use super::phrase;
use super::switch::{self, Said};
use super::value::{Maker, Unmade};
use crate::ir::{Body, Case, EventVersion, Member, Payload, Shape, Subject, Switch};
use serde_json::{Map, Value};

/// The bodies of an event, each with the value that picks its case.
pub(super) fn bodies(subject: Subject<'_>) -> Vec<(Option<String>, Value)> {
    let subject_body = subject.body();
    match (&subject_body, payload_switch(subject)) {
        (Body::Switch { switch, cases, .. }, _) => switch
            .cases
            .iter()
            .zip(cases)
            .map(|(case, members)| with_case(subject, members, switch, case))
            .collect(),
        (Body::Object { members, .. }, Some(switch)) => {
            switch.cases.iter().map(|case| with_case(subject, members, switch, case)).collect()
        }
        (Body::Object { members, .. }, None) => vec![(None, root(subject, members, None))],
    }
}

/// The switch that the payload is, wherever it stands.
fn payload_switch(subject: Subject<'_>) -> Option<&Switch> {
    match &subject.version.payload {
        Payload::Shared(id) => match &subject.provider.ty(*id).shape {
            Shape::Switch(switch) => Some(switch),
            Shape::Object(_) | Shape::Enum(_) | Shape::Union(_) => None,
        },
        Payload::Own(_) | Payload::Opaque => None,
    }
}

fn with_case(
    subject: Subject<'_>,
    members: &[Member<'_>],
    switch: &Switch,
    case: &Case,
) -> (Option<String>, Value) {
    let said = switch::said_for(switch, case);
    let body = root(subject, members, Some(Decided { switch, case, said: &said }));
    (Some(said), body)
}

/// The case of the payload that this body is to show.
#[derive(Clone, Copy)]
struct Decided<'d> {
    switch: &'d Switch,
    case: &'d Case,
    said: &'d str,
}

fn root(subject: Subject<'_>, members: &[Member<'_>], decided: Option<Decided<'_>>) -> Value {
    let mut maker = Maker::new(subject);
    let fields: Vec<_> = members.iter().filter_map(Member::field).collect();
    let mut said = switch::said(subject.provider, fields.iter().copied());
    let is_flat = subject.envelope().payload.is_none();
    // Where it stands: at the root, in the payload below it, or, beside a payload that is a member, at the root again.
    if let Some(decided) = decided.filter(|decided| is_flat || decided.switch.is_sibling()) {
        said.insert(decided.switch.on.member().to_owned(), decided.said.to_owned());
    }
    let owner = if is_flat { maker.entity().clone() } else { phrase::of("event") };
    let mut body = Map::new();
    for member in members {
        let made = match member {
            Member::Field(field) => maker.field(field, &owner, &said),
            Member::Name { values, .. } => {
                Ok(values.first().map(|name| Value::from((*name).to_owned())))
            }
            Member::Payload { version, .. } => {
                payload(&mut maker, version, decided, &said).map(Some)
            }
        };
        // What cannot be made is left out; the proof says so.
        if let Ok(Some(value)) = made {
            body.insert(member.wire().to_owned(), value);
        }
    }
    Value::Object(body)
}

fn payload(
    maker: &mut Maker<'_>,
    version: &EventVersion,
    decided: Option<Decided<'_>>,
    beside: &Said,
) -> Result<Value, Unmade> {
    let entity = maker.entity().clone();
    match (&version.payload, decided) {
        (Payload::Own(object), _) => maker.object(object, &entity, Said::new()),
        (Payload::Shared(_), Some(decided)) => {
            maker.case(decided.switch, decided.case, decided.said, &entity)
        }
        (Payload::Shared(id), None) => maker.payload(*id, &entity, beside),
        (Payload::Opaque, _) => Ok(Value::Object(Map::new())),
    }
}
