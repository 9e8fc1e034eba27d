//! Which envelope a body comes in, and what it says of its event and version.

use super::body::{Readings, Unreadable};
use super::number::Exact;
use crate::ir::{Condition, Encoding, Envelope, EventName, Provider, VersionRule};
use serde_json::Value;
use std::borrow::Cow;

/// What came with a body, or is known of it.
#[derive(Clone, Copy)]
pub(super) struct Around<'r> {
    /// As it came; when nobody said, the one that goes with how the body looks.
    pub(super) content_type: &'r str,
    pub(super) headers: &'r [(String, String)],
}

/// The first envelope whose conditions all hold, and the body as that envelope writes it.
///
/// # Errors
///
/// When none fits, and the body cannot be read as one of them would have it.
pub(super) fn envelope<'p, 'b>(
    provider: &'p Provider,
    around: Around<'_>,
    readings: &'b Readings<'_>,
) -> Result<Option<(&'p Envelope, &'b Value)>, Unreadable> {
    let mut broken = None;
    for envelope in &provider.envelopes {
        if !envelope.when.iter().all(|when| holds_around(when, around)) {
            continue;
        }
        match readings.get(envelope.encoding) {
            Ok(body) if envelope.when.iter().all(|when| holds_in(when, body)) => {
                return Ok(Some((envelope, body)));
            }
            Ok(_) => {}
            Err(unreadable) => drop(broken.get_or_insert(unreadable)),
        }
    }
    broken.map_or(Ok(None), Err)
}

/// Whether a body that came as this media type is of an envelope.
pub(super) fn holds(envelope: &Envelope, content_type: &str, body: &Value) -> bool {
    let around = Around { content_type, headers: &[] };
    envelope.when.iter().all(|when| holds_around(when, around) && holds_in(when, body))
}

fn holds_around(condition: &Condition, around: Around<'_>) -> bool {
    match condition {
        Condition::ContentType(wanted) => is_media_type(around.content_type, wanted),
        Condition::Has(_) | Condition::Lacks(_) | Condition::Equals(..) => true,
    }
}

fn holds_in(condition: &Condition, body: &Value) -> bool {
    match condition {
        Condition::ContentType(_) => true,
        Condition::Has(pointer) => body.pointer(pointer).is_some(),
        Condition::Lacks(pointer) => body.pointer(pointer).is_none(),
        Condition::Equals(pointer, wanted) => {
            body.pointer(pointer).is_some_and(|found| is_same(found, wanted))
        }
    }
}

/// The event that the envelope says it is, with its prefix; `None` when it does not say.
pub(super) fn event(envelope: &Envelope, around: Around<'_>, body: &Value) -> Option<String> {
    match &envelope.event {
        EventName::At { pointer, prefix } => {
            Some(format!("{prefix}{}", text(body.pointer(pointer)?)?))
        }
        EventName::Header { name, prefix } => {
            Some(format!("{prefix}{}", header(around.headers, name)?))
        }
        EventName::Always(name) => Some(name.clone()),
        EventName::Caller => None,
    }
}

/// The version; the provider's default when nothing stands where it should, or nothing that the table lists.
pub(super) fn version<'p>(provider: &'p Provider, envelope: &'p Envelope, body: &Value) -> &'p str {
    match &envelope.version {
        VersionRule::Default => &provider.default_version,
        VersionRule::Always(version) => version,
        VersionRule::At { pointer, map } => {
            let said = body.pointer(pointer).and_then(text);
            let listed = map.iter().find(|(value, _)| Some(value.as_str()) == said.as_deref());
            listed.map_or(&provider.default_version, |(_, version)| version)
        }
    }
}

/// The first header of this name, in whatever case.
pub(super) fn header<'r>(headers: &'r [(String, String)], name: &str) -> Option<&'r str> {
    let found = headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

/// What a scalar says, as text.
pub(super) fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Borrowed(number.as_str())),
        Value::Bool(flag) => Some(Cow::Owned(flag.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Parameters and case do not matter, and `application/json` means every `+json` type too.
fn is_media_type(content_type: &str, wanted: &str) -> bool {
    let found = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    found == wanted || (wanted == Encoding::Json.media_type() && found.ends_with("+json"))
}

/// Numbers by worth, all else as it stands.
fn is_same(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Number(found), Value::Number(wanted)) => {
            Exact::parse(found.as_str()) == Exact::parse(wanted.as_str())
        }
        _ => found == wanted,
    }
}
