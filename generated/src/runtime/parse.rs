//! From headers and a body to a delivery, as the provider's facts say.
//!
//! Generic over the set of events only where a variant is made; the choice of the envelope, the
//! event's name and version are the same code for all.

mod choose;
mod dedupe;
mod digest;
mod objects;
mod views;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::OnceCell;

use super::delivery::{Delivery, Layout};
use super::error::ReadError;
use super::event::{EnvelopeSet, EventSet, UnknownEvent};
use super::facts::Encoding;
use super::headers::Headers;
use super::json::Json;
use super::object::{Mount, Object, read_flat, read_mounted};
use super::parse_error::{Cause, ParseError};
use super::probe::Sought;
use super::reader::Reader;
use choose::{Chosen, Wanted};
pub(crate) use dedupe::Dedupe;
#[cfg(feature = "tracing")]
pub(super) use digest::body_hash;
use objects::Objects;
use views::{Look, Subject};

/// Parses a delivery whose headers and body say which event it is. No secret is needed, and no
/// signature is looked at.
///
/// # Errors
/// When the body is no JSON (or no form), fits no envelope, does not name its event, or has a value
/// that its type cannot hold.
pub fn parse<S: EventSet>(
    headers: &dyn Headers,
    body: impl Into<Vec<u8>>,
) -> Result<Delivery<S>, ParseError> {
    run(Wanted::Said(headers), body.into())
}

/// Parses a body that does not say which event it is. Without a `version` the provider's default
/// is meant.
///
/// # Errors
/// As for [`parse`].
pub fn parse_as<S: EventSet>(
    name: &str,
    version: Option<&str>,
    body: impl Into<Vec<u8>>,
) -> Result<Delivery<S>, ParseError> {
    run(Wanted::Named { name, version }, body.into())
}

/// Mostly a glance at the body is enough to choose by. Where it was not, or might not have been (a
/// member came twice, or something is broken), all is done again after a look through the whole body.
fn run<S: EventSet>(wanted: Wanted<'_>, body: Vec<u8>) -> Result<Delivery<S>, ParseError> {
    let mut attempt = attempt::<S>(wanted, &body, Look::Glance);
    if !attempt.sure {
        attempt = self::attempt(wanted, &body, Look::Through);
    }
    match attempt.outcome {
        Ok(delivery) => Ok(Delivery { body, ..delivery }),
        Err((event, cause)) => Err(ParseError::new(S::provider().name, event, cause, body)),
    }
}

/// What came of parsing a body.
struct Attempt<S: EventSet> {
    /// The delivery, still without its body; or the event's name, if it was known by then, and the reason.
    outcome: Result<Delivery<S>, (Option<String>, Cause)>,
    /// Whether a look through the whole body could not change it.
    sure: bool,
}

fn attempt<S: EventSet>(wanted: Wanted<'_>, body: &[u8], look: Look) -> Attempt<S> {
    let provider = S::provider();
    let (form, index) = (OnceCell::new(), S::index());
    let subject = Subject { body, form: &form, sought: index.sought(), look };
    let chosen = match choose::choose(provider, index, wanted, subject) {
        Ok(chosen) => chosen,
        Err(cause) => return Attempt { outcome: Err((None, cause)), sure: look == Look::Through },
    };
    let mut envelope = S::Envelope::blank(chosen.envelope_index);
    let known = chosen.entry.as_ref().and_then(|entry| S::blank(entry.variant));
    let mut event =
        known.unwrap_or_else(|| S::unknown(UnknownEvent::new(&chosen.name, &chosen.version)));
    let filled = match fill(&chosen, envelope.object_mut(), event.object_mut()) {
        Ok(filled) => filled,
        Err(cause) => {
            let sure = chosen.sure || look == Look::Through;
            return Attempt { outcome: Err((Some(chosen.name.into()), cause)), sure };
        }
    };
    let objects = Objects { envelope: envelope.object(), event: event.object() };
    let dedupe = Dedupe::of(provider, wanted.headers(), &objects, &chosen);
    let holds = |sought: &&Sought| objects.lack(&sought.path, chosen.path);
    let as_seen =
        chosen.sure_without_repeats && !filled.repeats && chosen.presumed.iter().all(holds);
    let sure = chosen.sure || as_seen || look == Look::Through;
    let delivery = Delivery {
        envelope,
        event,
        alias: chosen.entry.is_some_and(|entry| entry.alias),
        layout: Layout {
            envelope: chosen.envelope,
            path: chosen.path,
            event: chosen.entry.and_then(|entry| entry.facts),
            own: chosen.entry.map(|entry| entry.event),
            frames: filled.frames,
            dedupe,
        },
        name: chosen.name,
        version: chosen.version,
        body: Vec::new(),
    };
    Attempt { outcome: Ok(delivery), sure }
}

/// What is left of reading, beside envelope and payload.
struct Filled {
    /// The objects between the root and the payload.
    frames: Vec<Json>,
    /// Whether some object had a member twice.
    repeats: bool,
}

/// Reads envelope and payload.
fn fill(
    chosen: &Chosen<'_>,
    envelope: &mut dyn Object,
    event: &mut dyn Object,
) -> Result<Filled, Cause> {
    let is_form = chosen.envelope.encoding == Encoding::Form;
    let mut reader = Reader::of_text(chosen.text);
    if is_form {
        reader = reader.of_form();
    }
    let mut frames = Vec::new();
    let mut read = || -> Result<(), ReadError> {
        if chosen.path.is_empty() {
            read_flat(event, envelope, &mut reader)?;
        } else {
            frames = vec![Json::Null; chosen.path.len() - 1];
            let mut payload = Payload { event, is_read: false };
            read_around(envelope, chosen.path, &mut frames, &mut payload, &mut reader)?;
        }
        reader.finish()
    };
    read().map_err(|error| Cause::Read {
        error: error.locate(chosen.text.as_bytes()),
        form: is_form,
    })?;
    Ok(Filled { frames, repeats: reader.has_repeats() })
}

/// The payload inside its envelope.
struct Payload<'e> {
    event: &'e mut dyn Object,
    /// Whether the body had one before: of a repeated member the last one counts.
    is_read: bool,
}

impl Payload<'_> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if std::mem::replace(&mut self.is_read, true) {
            self.event.clear();
        }
        self.event.read(reader)
    }
}

/// Reads one object around the payload, and what is inside on the way.
fn read_around(
    around: &mut dyn Object,
    path: &[Cow<'_, str>],
    frames: &mut [Json],
    payload: &mut Payload<'_>,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let Some((name, deeper)) = path.split_first() else {
        return Ok(());
    };
    let may_be_absent = payload.event.may_be_absent();
    let mut inside = |reader: &mut Reader<'_>| match frames.split_first_mut() {
        Some((frame, rest)) if !deeper.is_empty() => {
            *frame = Json::Null;
            read_around(frame, deeper, rest, payload, reader)
        }
        _ => payload.read(reader),
    };
    read_mounted(around, Mount { name, may_be_absent, read: &mut inside }, reader)
}
