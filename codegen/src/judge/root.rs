//! The whole body: the envelope's members, and the payload beside or below them.

use super::inspect::{self, Place};
use super::inspection::Inspector;
use super::kind::{self, Kind, mismatch};
use super::members::Members;
use super::{choose, code, switch};
use crate::ir::{Envelope, Event, EventName, Field, Object, Payload, Shape, Switch, root_pointer};
use serde_json::Value;

/// What a body is taken for.
#[derive(Clone, Copy)]
pub(super) struct Root<'a> {
    /// What stands around the payload.
    pub(super) envelope: &'a Envelope,
    /// The event and its payload, or why they are not known.
    pub(super) event: Result<(&'a Event, &'a Payload), Unknown>,
}

/// Why a payload cannot be judged.
#[derive(Clone, Copy, Debug)]
pub(super) enum Unknown {
    /// Neither the body nor the caller names an event.
    Unnamed,
    /// The catalog does not list it.
    Event,
    /// The catalog lists it, but not in this version.
    Version,
}

impl Unknown {
    fn message(self) -> &'static str {
        match self {
            Self::Unnamed => "nothing says which event this is",
            Self::Event => "the catalog does not list the event",
            Self::Version => "the catalog does not list the event in this version",
        }
    }
}

/// A body against everything that is declared of it.
pub(super) fn inspect(root: Root<'_>, body: &Value, inspector: &mut Inspector<'_>) {
    let Some(members) = Members::of(body, inspector) else {
        return match body {
            Value::Null => inspector.violation(code::NULL, body, "must not be null"),
            _ => inspector.violation(code::TYPE, body, mismatch("an object", body)),
        };
    };
    match &root.envelope.payload {
        Some(wire) => nested(root, wire, members, inspector),
        None => flat(root, body, members, inspector),
    }
}

/// The payload is a member of the body.
fn nested(root: Root<'_>, wire: &str, members: Members<'_>, inspector: &mut Inspector<'_>) {
    around(root, members, |name| name == wire, inspector);
    inspector.below(wire, |here| match (root.event, members.get(wire)) {
        (Err(unknown), Some(_)) => here.unknown_event(unknown.message()),
        // Whatever the event, the envelope says that it has a payload.
        (Err(unknown), None) => {
            here.missing();
            here.unknown_event(unknown.message());
        }
        (Ok(_), None) => here.missing(),
        (Ok((_, declared)), Some(value)) => payload(declared, value, members, here),
    });
    let declared = |name: &str| name == wire || root.envelope.object.field(name).is_some();
    inspect::undeclared(members, declared, inspector);
}

fn payload(payload: &Payload, value: &Value, beside: Members<'_>, inspector: &mut Inspector<'_>) {
    match payload {
        _ if value.is_null() => inspector.violation(code::NULL, value, "must not be null"),
        Payload::Own(object) => inspect::object(object, value, inspector),
        Payload::Shared(id) => inspect::named(*id, value, Place { checks: &[], beside }, inspector),
        Payload::Opaque if Members::of(value, inspector).is_none() => {
            inspector.violation(code::TYPE, value, mismatch("an object", value));
        }
        Payload::Opaque => {}
    }
}

/// Payload and envelope share the root. Where both declare a member, the payload's declaration holds.
fn flat(root: Root<'_>, body: &Value, members: Members<'_>, inspector: &mut Inspector<'_>) {
    let shape = match root.event {
        Ok((_, payload)) => Flat::of(payload, members, inspector),
        Err(_) => Flat::Open,
    };
    let object = match shape {
        Flat::Declared(object) => Some(object),
        Flat::Open | Flat::Undecided(_) => None,
    };
    let is_payloads = |name: &str| object.is_some_and(|object| object.field(name).is_some());
    around(root, members, is_payloads, inspector);
    match (shape, root.event) {
        (Flat::Declared(object), _) => {
            inspect::fields(&object.fields, members, inspector);
            let declared =
                |name: &str| is_payloads(name) || root.envelope.object.field(name).is_some();
            inspect::undeclared(members, declared, inspector);
        }
        (Flat::Undecided(switch), _) => switch::undecided(switch, body, inspector),
        (Flat::Open, Err(unknown)) => inspector.unknown_event(unknown.message()),
        (Flat::Open, Ok(_)) => {}
    }
}

/// What the payload of a flat body declares.
#[derive(Clone, Copy)]
enum Flat<'a> {
    Declared(&'a Object),
    /// Nothing is known; any member may be its own.
    Open,
    /// The member that chooses the shape chooses none.
    Undecided(&'a Switch),
}

impl<'a> Flat<'a> {
    fn of(payload: &'a Payload, members: Members<'_>, inspector: &Inspector<'a>) -> Self {
        let provider = inspector.provider;
        match payload {
            Payload::Own(object) => Self::Declared(object),
            Payload::Opaque => Self::Open,
            Payload::Shared(id) => match &provider.ty(*id).shape {
                Shape::Object(object) => Self::Declared(object),
                Shape::Switch(switch) => match switch::choose(switch, members) {
                    Some(case) => switch::object(provider, case).map_or(Self::Open, Self::Declared),
                    None => Self::Undecided(switch),
                },
                // check: a shared payload is an object or a switch.
                Shape::Enum(_) | Shape::Union(_) => Self::Open,
            },
        }
    }
}

/// The envelope's members, without those that are the payload's.
fn around(
    root: Root<'_>,
    members: Members<'_>,
    is_payloads: impl Fn(&str) -> bool,
    inspector: &mut Inspector<'_>,
) {
    for field in &root.envelope.object.fields {
        if is_payloads(&field.wire) {
            continue;
        }
        inspect::field(field, members, inspector);
        if let Ok((event, _)) = root.event {
            event_name(event, root.envelope, field, members, inspector);
        }
    }
}

/// If this is the member that says which event it is: the name or an alias, behind the prefix. A value of the wrong kind says nothing.
fn event_name(
    event: &Event,
    envelope: &Envelope,
    field: &Field,
    members: Members<'_>,
    inspector: &mut Inspector<'_>,
) {
    let EventName::At { pointer, prefix } = &envelope.event else { return };
    if *pointer != root_pointer(&field.wire) {
        return;
    }
    let Some(value) = members.get(&field.wire) else { return };
    let Some(said) = choose::text(value) else { return };
    let is_right_kind = kind::takes(inspector.provider, &field.ty, Kind::of(value));
    let is_name = |name: &str| name.strip_prefix(prefix.as_str()) == Some(&said);
    if is_right_kind && !event.names().any(is_name) {
        inspector.below(&field.wire, |here| {
            let message = format!("names another event than `{}`", event.wire);
            here.violation(code::CONST, value, message);
        });
    }
}
