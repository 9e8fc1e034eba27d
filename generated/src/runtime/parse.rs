//! From headers and a body to a delivery, as the provider's facts say.
//!
//! Generic over the set of events only where a variant is made; the choice of the envelope, the
//! event's name and version are the same code for all.

mod choose;
mod digest;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::delivery::{Delivery, Layout};
use super::error::ReadError;
use super::event::{EnvelopeSet, EventSet, UnknownEvent};
use super::headers::Headers;
use super::json::Json;
use super::object::{Mount, Object, read_mounted, read_object};
use super::parse_error::{Cause, ParseError};
use super::probe::tokens;
use super::reader::Reader;
use choose::{Chosen, Wanted};
#[cfg(feature = "tracing")]
pub(super) use digest::body_hash;

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

fn run<S: EventSet>(wanted: Wanted<'_>, body: Vec<u8>) -> Result<Delivery<S>, ParseError> {
    let provider = S::provider();
    let chosen = match choose::choose(provider, S::index(), wanted, &body) {
        Ok(chosen) => chosen,
        Err(cause) => return Err(ParseError::new(provider.name, None, cause, body)),
    };
    let mut envelope = S::Envelope::blank(chosen.envelope_index);
    let known = chosen.entry.as_ref().and_then(|entry| S::blank(entry.variant));
    let mut event =
        known.unwrap_or_else(|| S::unknown(UnknownEvent::new(&chosen.name, &chosen.version)));
    match fill(&chosen, &body, envelope.object_mut(), event.object_mut()) {
        Ok(frames) => Ok(Delivery {
            envelope,
            event,
            alias: chosen.entry.is_some_and(|entry| entry.alias),
            layout: Layout {
                envelope: chosen.envelope,
                event: chosen.entry.and_then(|entry| entry.facts),
                own: chosen.entry.map(|entry| entry.event),
                frames,
                dedupe: chosen.dedupe,
            },
            name: chosen.name,
            version: chosen.version,
            body,
        }),
        Err(cause) => Err(ParseError::new(provider.name, Some(chosen.name), cause, body)),
    }
}

/// Reads envelope and payload.
fn fill(
    chosen: &Chosen,
    body: &[u8],
    envelope: &mut dyn Object,
    event: &mut dyn Object,
) -> Result<Vec<Json>, Cause> {
    let text = chosen.form.as_deref().map_or(body, str::as_bytes);
    let is_form = chosen.form.is_some();
    let path: Vec<Cow<'_, str>> = tokens(chosen.envelope.payload).collect();
    let mut frames = vec![Json::Null; path.len().saturating_sub(1)];
    let mut read = || -> Result<(), ReadError> {
        let mut reader = Reader::new(text)?;
        if is_form {
            reader = reader.of_form();
        }
        if path.is_empty() {
            read_object(&mut [event, envelope], &mut reader)?;
        } else {
            read_around(envelope, &path, &mut frames, event, &mut reader)?;
        }
        reader.finish()
    };
    read().map_err(|error| Cause::Read { error: error.locate(text), form: is_form })?;
    Ok(frames)
}

/// Reads one object around the payload, and what is inside on the way.
fn read_around(
    around: &mut dyn Object,
    path: &[Cow<'_, str>],
    frames: &mut [Json],
    event: &mut dyn Object,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let Some((name, deeper)) = path.split_first() else {
        return Ok(());
    };
    let mut inside = |reader: &mut Reader<'_>| match frames.split_first_mut() {
        Some((frame, rest)) if !deeper.is_empty() => {
            *frame = Json::Null;
            read_around(frame, deeper, rest, event, reader)
        }
        _ => {
            event.clear();
            event.read(reader)
        }
    };
    let mount = Mount { name, read: &mut inside };
    read_mounted(&mut [around], Some(mount), reader)
}
