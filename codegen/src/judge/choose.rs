//! Which envelope a body comes in, and what it says of its event and version.

use super::number::Exact;
use crate::ir::{Condition, Encoding, Envelope, EventName, Provider, VersionRule};
use serde_json::Value;

/// What came with a body, or is known of it.
#[derive(Clone, Copy)]
pub(super) struct Around<'r> {
    /// As it came; when nobody said, the one that goes with how the body is written.
    pub(super) content_type: &'r str,
    pub(super) headers: &'r [(String, String)],
}

/// The first envelope whose conditions all hold.
pub(super) fn envelope<'p>(
    provider: &'p Provider,
    around: Around<'_>,
    body: &Value,
) -> Option<&'p Envelope> {
    let fits = |envelope: &&Envelope| envelope.when.iter().all(|when| holds(when, around, body));
    provider.envelopes.iter().find(fits)
}

fn holds(condition: &Condition, around: Around<'_>, body: &Value) -> bool {
    match condition {
        Condition::ContentType(wanted) => is_media_type(around.content_type, wanted),
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
            Some(format!("{prefix}{}", body.pointer(pointer)?.as_str()?))
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
            let said = match body.pointer(pointer) {
                Some(Value::String(text)) => Some(text.as_str()),
                Some(Value::Number(number)) => Some(number.as_str()),
                _ => None,
            };
            let listed = map.iter().find(|(value, _)| Some(value.as_str()) == said);
            listed.map_or(&provider.default_version, |(_, version)| version)
        }
    }
}

/// The first header of this name, in whatever case.
pub(super) fn header<'r>(headers: &'r [(String, String)], name: &str) -> Option<&'r str> {
    let found = headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

/// How a body of this content type is written, if it is one that bodies are written in.
pub(super) fn encoding_of(content_type: &str) -> Option<Encoding> {
    [Encoding::Json, Encoding::Form]
        .into_iter()
        .find(|encoding| is_media_type(content_type, encoding.media_type()))
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
