//! Which envelope a body has, which event it carries, and in which version.

use super::super::error::ReadError;
use super::super::facts::{
    Condition, DedupeKey, Encoding, EnvelopeFacts, EventName, Provider, VersionRule,
};
use super::super::form;
use super::super::headers::{Headers, content_type_is};
use super::super::index::{Entry, EventIndex};
use super::super::parse_error::Cause;
use super::super::probe::Probe;
use super::super::reader::Reader;
use super::digest::body_hash;

/// How the event is known.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'w> {
    /// Headers and body say it.
    Said(&'w dyn Headers),
    /// The caller says it.
    Named { name: &'w str, version: Option<&'w str> },
}

/// Everything that was decided before a payload is read.
pub(super) struct Chosen {
    pub(super) envelope_index: usize,
    pub(super) envelope: EnvelopeFacts,
    pub(super) name: String,
    pub(super) version: String,
    /// What the name stands for; `None` for an event that the catalog does not know.
    pub(super) entry: Option<Entry>,
    /// The body as JSON, when it was a form.
    pub(super) form: Option<String>,
    pub(super) dedupe: Option<String>,
}

pub(super) fn choose(
    provider: &'static Provider,
    index: &EventIndex,
    wanted: Wanted<'_>,
    body: &[u8],
) -> Result<Chosen, Cause> {
    match wanted {
        Wanted::Said(headers) => said(provider, index, headers, body),
        Wanted::Named { name, version } => named(provider, index, name, version, body),
    }
}

fn said(
    provider: &'static Provider,
    index: &EventIndex,
    headers: &dyn Headers,
    body: &[u8],
) -> Result<Chosen, Cause> {
    let mut views = Views::default();
    let mut broken = None;
    for (at, envelope) in provider.envelopes.iter().enumerate() {
        if !fits_headers(envelope, headers, body) {
            continue;
        }
        let probe = match views.probe(provider, envelope.encoding, body) {
            Ok(probe) => probe,
            Err(cause) => {
                broken.get_or_insert(cause);
                continue;
            }
        };
        if !envelope.when.iter().all(|condition| fits_body(condition, &probe)) {
            continue;
        }
        let name = event_name(envelope, headers, &probe)?;
        let version = version(provider, envelope, &probe);
        return Ok(Chosen {
            envelope_index: at,
            envelope: *envelope,
            entry: index.find(&name, &version).copied(),
            dedupe: dedupe(provider, headers, &probe, body),
            form: views.into_form(envelope.encoding),
            name,
            version,
        });
    }
    Err(broken.unwrap_or_else(|| {
        Cause::Delivery("the delivery has none of the provider's envelopes".to_owned())
    }))
}

fn named(
    provider: &'static Provider,
    index: &EventIndex,
    name: &str,
    version: Option<&str>,
    body: &[u8],
) -> Result<Chosen, Cause> {
    let version = version.unwrap_or(provider.default_version);
    let entry = index.find(name, version).copied();
    let mut views = Views::default();
    let declared = entry.and_then(|entry| entry.facts).map(|facts| facts.envelope);
    let at = match declared {
        Some(at) => at,
        None => unnamed_envelope(provider, &mut views, body),
    };
    let envelope = provider.envelopes.get(at).copied().unwrap_or(EnvelopeFacts::EMPTY);
    let probe = views.probe(provider, envelope.encoding, body)?;
    Ok(Chosen {
        envelope_index: at,
        envelope,
        entry,
        dedupe: dedupe(provider, &(), &probe, body),
        form: views.into_form(envelope.encoding),
        name: name.to_owned(),
        version: version.to_owned(),
    })
}

/// The envelope for an event about which nothing is declared: the first that the body fits.
fn unnamed_envelope(provider: &'static Provider, views: &mut Views, body: &[u8]) -> usize {
    let fits = |envelope: &EnvelopeFacts| {
        fits_headers(envelope, &(), body)
            && views
                .probe(provider, envelope.encoding, body)
                .is_ok_and(|probe| envelope.when.iter().all(|when| fits_body(when, &probe)))
    };
    provider.envelopes.iter().position(fits).unwrap_or(0)
}

/// The body as JSON and, on demand, as a form.
#[derive(Default)]
struct Views {
    form: Option<String>,
}

impl Views {
    fn probe<'a>(
        &'a mut self,
        provider: &'static Provider,
        encoding: Encoding,
        body: &'a [u8],
    ) -> Result<Probe<'a>, Cause> {
        let is_form = encoding == Encoding::Form;
        if is_form && self.form.is_none() {
            let form = form::decode(body).map_err(|error| Cause::Delivery(error.to_string()))?;
            self.form = Some(form.json);
        }
        let text = match &self.form {
            Some(form) if is_form => form.as_bytes(),
            _ => body,
        };
        let run = || {
            let reader = Reader::new(text)?;
            Probe::run(reader, pointers(provider))
        };
        run().map_err(|error: ReadError| Cause::Read { error: error.locate(text), form: is_form })
    }

    fn into_form(self, encoding: Encoding) -> Option<String> {
        self.form.filter(|_| encoding == Encoding::Form)
    }
}

/// Every pointer that a decision may need.
fn pointers(provider: &'static Provider) -> impl Iterator<Item = &'static str> {
    let of_envelopes = provider.envelopes.iter().flat_map(|envelope| {
        let conditions = envelope.when.iter().filter_map(|condition| match condition {
            Condition::Has(pointer) | Condition::Lacks(pointer) => Some(*pointer),
            Condition::Equals(pointer, _) => Some(*pointer),
            _ => None,
        });
        let name = match envelope.event {
            EventName::At { pointer, .. } => Some(pointer),
            _ => None,
        };
        let version = match envelope.version {
            VersionRule::At { pointer, .. } => Some(pointer),
            _ => None,
        };
        conditions.chain(name).chain(version)
    });
    let keys = provider.delivery.dedupe.iter();
    of_envelopes.chain(keys.filter_map(|key| match key {
        DedupeKey::Pointer(pointer) => Some(*pointer),
        _ => None,
    }))
}

fn fits_headers(envelope: &EnvelopeFacts, headers: &dyn Headers, body: &[u8]) -> bool {
    let found = headers.get("content-type");
    envelope.when.iter().all(|condition| match condition {
        Condition::ContentType(wanted) => {
            content_type_is(found.unwrap_or_else(|| guess(body)), wanted)
        }
        _ => true,
    })
}

/// What a body without a content type looks like.
fn guess(body: &[u8]) -> &'static str {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    match body.trim_ascii_start().first() {
        Some(b'{' | b'[') => "application/json",
        _ => "application/x-www-form-urlencoded",
    }
}

fn fits_body(condition: &Condition, probe: &Probe<'_>) -> bool {
    match condition {
        Condition::Has(pointer) => probe.json(pointer).is_some(),
        Condition::Lacks(pointer) => probe.json(pointer).is_none(),
        Condition::Equals(pointer, json) => probe.equals(pointer, json),
        _ => true,
    }
}

fn event_name(
    envelope: &EnvelopeFacts,
    headers: &dyn Headers,
    probe: &Probe<'_>,
) -> Result<String, Cause> {
    match envelope.event {
        EventName::At { pointer, prefix } => match probe.text(pointer) {
            Some(text) => Ok(format!("{prefix}{text}")),
            None => Err(nameless(&format!("no text at `{pointer}`"))),
        },
        EventName::Header { name, prefix } => match headers.get(name) {
            Some(text) => Ok(format!("{prefix}{text}")),
            None => Err(nameless(&format!("no header `{name}`"))),
        },
        EventName::Always(name) => Ok(name.to_owned()),
        EventName::Caller => Err(nameless("such a body never does")),
    }
}

fn nameless(why: &str) -> Cause {
    Cause::Delivery(format!(
        "the delivery does not say which event it is ({why}); name it with `parse_as`"
    ))
}

fn version(provider: &Provider, envelope: &EnvelopeFacts, probe: &Probe<'_>) -> String {
    let declared = match envelope.version {
        VersionRule::Always(version) => Some(version),
        VersionRule::At { pointer, map } => probe.text(pointer).and_then(|text| {
            let entry = map.iter().find(|(wire, _)| *wire == text)?;
            Some(entry.1)
        }),
        VersionRule::Default => None,
    };
    declared.unwrap_or(provider.default_version).to_owned()
}

fn dedupe(
    provider: &Provider,
    headers: &dyn Headers,
    probe: &Probe<'_>,
    body: &[u8],
) -> Option<String> {
    provider.delivery.dedupe.iter().find_map(|key| match key {
        DedupeKey::Pointer(pointer) => probe.text(pointer).map(|text| text.into_owned()),
        DedupeKey::Header(name) => headers.get(name).map(str::to_owned),
        DedupeKey::BodyHash => Some(body_hash(body)),
    })
}
