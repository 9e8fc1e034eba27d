//! The members that say which envelope, event and version a body is.

use crate::ir::{Condition, EventName, Subject, VersionRule};
use serde_json::{Number, Value};

/// Makes a body say what it is.
pub(super) fn put(subject: Subject<'_>, body: &mut Value) {
    let envelope = subject.envelope();
    for condition in &envelope.when {
        match condition {
            Condition::Lacks(pointer) => remove(body, pointer),
            Condition::Equals(pointer, value) => set(body, pointer, value.clone()),
            Condition::Has(_) | Condition::ContentType(_) => {}
        }
    }
    // Where the caller says what it is, a body that says it too may be read by an envelope that looks there.
    for looking in &subject.provider.envelopes[..=subject.version.envelope] {
        if let EventName::At { pointer, prefix } = &looking.event
            && (std::ptr::eq(looking, envelope) || envelope.event == EventName::Caller)
        {
            let mut names = subject.event.names();
            let said = names.find_map(|name| name.strip_prefix(prefix.as_str()));
            if let Some(said) = said.filter(|_| names_something(body, pointer)) {
                set(body, pointer, Value::from(said));
            }
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

/// Whether a name can stand there.
fn names_something(body: &Value, pointer: &str) -> bool {
    body.pointer(pointer).is_some_and(Value::is_string)
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

fn remove(body: &mut Value, pointer: &str) {
    let Some((above, name)) = pointer.rsplit_once('/') else { return };
    let name = name.replace("~1", "/").replace("~0", "~");
    if let Some(Value::Object(members)) = body.pointer_mut(above) {
        members.shift_remove(&name);
    }
}
