//! The members that say which envelope, event and version a body is.

use crate::ir::{Condition, Envelope, EventName, Subject, VersionRule};
use crate::judge;
use serde_json::{Map, Number, Value};

/// Makes a body say what it is.
pub(super) fn put(subject: Subject<'_>, body: &mut Value) {
    let envelope = subject.envelope();
    for condition in &envelope.when {
        match condition {
            Condition::Lacks(pointer) => remove(body, pointer),
            Condition::Equals(pointer, value) => set(body, pointer, value.clone()),
            Condition::Has(pointer) => ensure(body, pointer),
            Condition::ContentType(_) => {}
        }
    }
    say_name(subject, envelope, body);
    if envelope.event == EventName::Caller {
        // One that names events might take it for its own, so what it says has to be right.
        let earlier = &subject.provider.envelopes[..subject.version.envelope];
        if let Some(taking) =
            earlier.iter().find(|earlier| judge::may_take(earlier, envelope.encoding, body))
        {
            say_name(subject, taking, body);
        }
    }
    if let VersionRule::At { pointer, map } = &envelope.version {
        match map.iter().find(|(_, version)| *version == subject.version.version) {
            Some((said, _)) => say(body, pointer, said),
            // Nothing there means the default.
            None => remove(body, pointer),
        }
    }
}

/// Puts the event's name where an envelope looks for it.
fn say_name(subject: Subject<'_>, envelope: &Envelope, body: &mut Value) {
    let EventName::At { pointer, prefix } = &envelope.event else { return };
    let mut names = subject.event.names();
    if let Some(said) = names.find_map(|name| name.strip_prefix(prefix.as_str())) {
        set(body, pointer, Value::from(said));
    }
}

fn set(body: &mut Value, pointer: &str, value: Value) {
    if let Some(place) = body.pointer_mut(pointer) {
        *place = value;
    }
}

/// Puts a text where text stands, and its number where a number stands.
fn say(body: &mut Value, pointer: &str, said: &str) {
    let Some(place) = body.pointer_mut(pointer) else { return };
    *place = match (&*place, said.parse::<Number>(), said.parse::<bool>()) {
        (Value::Number(_), Ok(number), _) => Value::Number(number),
        (Value::Bool(_), _, Ok(flag)) => Value::Bool(flag),
        _ => Value::from(said),
    };
}

/// Empty objects on the way to a pointer that nothing stands at.
fn ensure(body: &mut Value, pointer: &str) {
    let mut place = body;
    for token in pointer.split('/').skip(1) {
        let Value::Object(members) = place else { return };
        place = members.entry(unescaped(token)).or_insert_with(|| Value::Object(Map::new()));
    }
}

fn remove(body: &mut Value, pointer: &str) {
    let Some((above, name)) = pointer.rsplit_once('/') else { return };
    let name = unescaped(name);
    if let Some(Value::Object(members)) = body.pointer_mut(above) {
        members.shift_remove(&name);
    }
}

/// A token of a pointer as the name of a member.
fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
