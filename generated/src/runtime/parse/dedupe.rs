//! What tells a second delivery of an event, as the provider's facts say.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::super::facts::{DedupeKey, Provider};
use super::super::headers::Headers;
use super::super::place::only_token;
use super::super::probe::{Probe, Sought};
use super::super::reader::Reader;
use super::super::value::{Presence, Value};
use super::super::whole::write_text;
use super::choose::Chosen;
use super::digest::body_hash;
use super::objects::Objects;

/// What tells a second delivery.
#[derive(Clone, Debug)]
pub(crate) enum Dedupe {
    /// The provider sends no such thing.
    Nothing,
    Key(String),
    /// The hash of the body, worked out when somebody asks: it takes as long as reading a small one.
    BodyHash(OnceLock<String>),
}

impl Dedupe {
    pub(super) fn of(
        provider: &'static Provider,
        headers: &dyn Headers,
        objects: &Objects<'_>,
        chosen: &Chosen<'_>,
    ) -> Dedupe {
        let known = provider.delivery.dedupe.iter().find_map(|key| match key {
            DedupeKey::Pointer(pointer) => text_at(pointer, objects, chosen).map(Dedupe::Key),
            DedupeKey::Header(name) => headers.get(name).map(|text| Dedupe::Key(text.to_owned())),
            DedupeKey::BodyHash => Some(Dedupe::BodyHash(OnceLock::new())),
        });
        known.unwrap_or(Dedupe::Nothing)
    }

    pub(in super::super) fn key(&self, body: &[u8]) -> Option<&str> {
        match self {
            Dedupe::Nothing => None,
            Dedupe::Key(key) => Some(key),
            Dedupe::BodyHash(hash) => Some(hash.get_or_init(|| body_hash(body))),
        }
    }
}

/// The text of the scalar at a pointer. A member of the root has just been read, so that the body
/// need not be gone through once more.
fn text_at(pointer: &'static str, objects: &Objects<'_>, chosen: &Chosen<'_>) -> Option<String> {
    let Some(name) = only_token(pointer) else {
        return text_within(pointer, chosen);
    };
    let (first, second) = match chosen.path {
        [] => (objects.event, Some(objects.envelope)),
        [payload, ..] if *payload == name => return text_within(pointer, chosen),
        _ => (objects.envelope, None),
    };
    for object in [Some(first), second].into_iter().flatten() {
        if let Some(index) = object.shape().find(&name, 0) {
            return text_of(object.member(index));
        }
    }
    text_of(first.extra().get(&name)?)
}

/// Values keep their spelling, so that what is written, or can be borrowed, is what came.
fn text_of(value: &dyn Value) -> Option<String> {
    if value.presence() != Presence::Value {
        return None;
    }
    if let Some(Cow::Borrowed(text)) = value.case() {
        return Some(text.to_owned());
    }
    let json = write_text(value);
    let text = Reader::of_text(&json).read_case_text().ok()??;
    Some(text.into_owned())
}

fn text_within(pointer: &'static str, chosen: &Chosen<'_>) -> Option<String> {
    let reader = Reader::of_text(chosen.text).in_haste();
    let sought = [Sought::value(pointer)];
    let mut probe = Probe::new(reader, &sought);
    probe.look_through().ok()?;
    probe.text(pointer).map(|text| text.into_owned())
}
