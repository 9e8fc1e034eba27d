//! Bodies made up from the catalog: every declared member is there, values look like what a provider might send, and each run
//! makes the same bytes.
//!
//! A provider in, bodies out. Nothing is read but the catalog, and nobody real is named: addresses are of `example.com`, phone
//! numbers have 555, IP addresses are those set aside for documentation.

mod body;
mod bounds;
mod discriminators;
mod form;
mod ids;
mod numbers;
mod phrase;
mod proof;
mod scalar;
mod switch;
mod texts;
mod times;
mod value;
mod weight;

#[cfg(test)]
mod tests;

pub use proof::objections;

use crate::ir::{Condition, Encoding, EventName, Subject};
use serde_json::Value;

/// A body made from the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synthetic {
    /// The value that picks the shape of the payload, where a switch decides; `None` for the only shape there is.
    pub case: Option<String>,
    /// Headers that the reading needs.
    pub headers: Vec<(String, String)>,
    /// The body, as its envelope writes it.
    pub bytes: Vec<u8>,
}

/// The bodies of an event in one version: one, or one a case where the payload is a switch. For an event of which only the name
/// is known the payload is empty: nothing is invented.
///
/// ```
/// # fn main() -> Result<(), hookbook_codegen::Diagnostics> {
/// use hookbook_codegen::{SourceFile, catalog, synth};
///
/// let catalog = catalog(&[
///     SourceFile::new("schema/catalog.yaml", "title: Hookbook\nbase_url: https://hookbook.example\n"),
///     SourceFile::new("schema/acme/provider.yaml", "
/// provider: acme
/// title: Acme
/// docs: https://acme.example
/// evidence: inferred
/// envelopes: {default: {event: /event, payload: /data, fields: {event: string}}}
/// delivery: {guarantee: unknown, ordering: unknown}
/// signature: []
/// "),
///     SourceFile::new("schema/acme/events/member.yaml", "
/// events:
///   member.joined: {summary: Someone joined., payload: {email: email}}
/// "),
/// ])?;
/// let subject = catalog.providers[0].subjects().next().expect("one event is declared");
/// let bodies = synth::bodies(subject);
/// assert_eq!(bodies.len(), 1);
/// assert!(bodies[0].bytes.starts_with(b"{\n  \"event\": \"member.joined\""));
/// # Ok(())
/// # }
/// ```
pub fn bodies(subject: Subject<'_>) -> Vec<Synthetic> {
    let bodies = body::bodies(subject).into_iter();
    bodies
        .map(|(case, mut body)| {
            discriminators::put(subject, &mut body);
            Synthetic { case, headers: headers(subject), bytes: written(subject, &body) }
        })
        .collect()
}

/// What the envelope looks for in the headers.
fn headers(subject: Subject<'_>) -> Vec<(String, String)> {
    let envelope = subject.envelope();
    let mut headers = Vec::new();
    if let EventName::Header { name, prefix } = &envelope.event {
        let said = subject.event.names().find_map(|known| known.strip_prefix(prefix.as_str()));
        headers.extend(said.map(|said| (name.clone(), said.to_owned())));
    }
    headers.extend(envelope.when.iter().filter_map(|when| match when {
        Condition::ContentType(wanted) if wanted != envelope.encoding.media_type() => {
            Some(("Content-Type".to_owned(), wanted.clone()))
        }
        _ => None,
    }));
    headers
}

fn written(subject: Subject<'_>, body: &Value) -> Vec<u8> {
    match subject.envelope().encoding {
        Encoding::Json => format!("{body:#}\n").into_bytes(),
        Encoding::Form => form::written(body).into_bytes(),
    }
}
