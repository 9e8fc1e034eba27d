//! Which envelope a body has, which event it carries, and in which version.

use std::borrow::Cow;

use super::super::facts::{Condition, EnvelopeFacts, EventName, Provider, VersionRule};
use super::super::headers::{Headers, content_type_is};
use super::super::index::{Entry, EventIndex};
use super::super::parse_error::Cause;
use super::super::probe::{Probe, Sought};
use super::super::text::Text;
use super::views::{Subject, Views};

/// How the event is known.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'w> {
    /// Headers and body say it.
    Said(&'w dyn Headers),
    /// The caller says it.
    Named { name: &'w str, version: Option<&'w str> },
}

impl<'w> Wanted<'w> {
    /// The headers; none where the caller names the event.
    pub(super) fn headers(self) -> &'w dyn Headers {
        match self {
            Wanted::Said(headers) => headers,
            Wanted::Named { .. } => &(),
        }
    }
}

/// Everything that was decided before a payload is read.
pub(super) struct Chosen<'b> {
    pub(super) envelope_index: usize,
    pub(super) envelope: &'static EnvelopeFacts,
    /// The way to the payload; empty where payload and envelope share one object.
    pub(super) path: &'static [Cow<'static, str>],
    pub(super) name: Text,
    pub(super) version: Text,
    /// What the name stands for; `None` for an event that the catalog does not know.
    pub(super) entry: Option<Entry>,
    /// The body as JSON text, whatever it was.
    pub(super) text: &'b str,
    /// Whether a look through the whole body could not change any of it.
    pub(super) sure: bool,
    /// Whether that holds at least if no object of the text has a member twice, and nothing stands at `presumed`.
    pub(super) sure_without_repeats: bool,
    /// Pointers at which nothing was seen, though not everything was looked at.
    pub(super) presumed: Vec<&'b Sought>,
}

pub(super) fn choose<'b>(
    provider: &'static Provider,
    index: &'static EventIndex,
    wanted: Wanted<'_>,
    subject: Subject<'b>,
) -> Result<Chosen<'b>, Cause> {
    let (body, mut views) = (subject.body, Views::new(subject));
    let choice = match wanted {
        Wanted::Said(headers) => said(provider, headers, body, &mut views)?,
        Wanted::Named { name, version } => named(provider, index, name, version, body, &mut views)?,
    };
    let envelope = provider.envelopes.get(choice.at).unwrap_or(&EnvelopeFacts::EMPTY);
    let (sure, sure_without_repeats) = (views.are_sure(), views.is_one());
    let probe = views.probe(envelope.encoding)?;
    Ok(Chosen {
        envelope_index: choice.at,
        envelope,
        path: index.payload(choice.at),
        entry: index.find(&choice.name, &choice.version).copied(),
        name: choice.name,
        version: choice.version,
        sure,
        sure_without_repeats,
        presumed: probe.take_presumed(),
        text: probe.whole(),
    })
}

struct Choice {
    /// The index of the envelope.
    at: usize,
    name: Text,
    version: Text,
}

fn said(
    provider: &'static Provider,
    headers: &dyn Headers,
    body: &[u8],
    views: &mut Views<'_>,
) -> Result<Choice, Cause> {
    let mut broken = None;
    for (at, envelope) in provider.envelopes.iter().enumerate() {
        if !fits_headers(envelope, headers, body) {
            continue;
        }
        let probe = match views.probe(envelope.encoding) {
            Ok(probe) => probe,
            Err(cause) => {
                broken.get_or_insert(cause);
                continue;
            }
        };
        if envelope.when.iter().all(|condition| fits_body(condition, probe)) {
            let name = event_name(envelope, headers, probe)?;
            let version = version(provider, envelope, probe).into();
            return Ok(Choice { at, name, version });
        }
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
    views: &mut Views<'_>,
) -> Result<Choice, Cause> {
    let version = version.unwrap_or(provider.default_version);
    let entry = index.find(name, version);
    let at = match entry.and_then(|entry| entry.facts) {
        Some(facts) => facts.envelope,
        None => unnamed_envelope(provider, views, body),
    };
    Ok(Choice { at, name: name.into(), version: version.into() })
}

/// The envelope for an event about which nothing is declared: the first that the body fits.
fn unnamed_envelope(provider: &'static Provider, views: &mut Views<'_>, body: &[u8]) -> usize {
    let mut fits = |envelope: &EnvelopeFacts| {
        fits_headers(envelope, &(), body)
            && views
                .probe(envelope.encoding)
                .is_ok_and(|probe| envelope.when.iter().all(|when| fits_body(when, probe)))
    };
    provider.envelopes.iter().position(&mut fits).unwrap_or(0)
}

fn fits_headers(envelope: &EnvelopeFacts, headers: &dyn Headers, body: &[u8]) -> bool {
    envelope.when.iter().all(|condition| match condition {
        Condition::ContentType(wanted) => {
            let found = headers.get("content-type").unwrap_or_else(|| guess(body));
            content_type_is(found, wanted)
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

fn fits_body(condition: &Condition, probe: &mut Probe<'_>) -> bool {
    match condition {
        Condition::Has(pointer) => probe.has(pointer),
        Condition::Lacks(pointer) => probe.lacks(pointer),
        Condition::Equals(pointer, json) => probe.equals(pointer, json),
        _ => true,
    }
}

fn event_name(
    envelope: &EnvelopeFacts,
    headers: &dyn Headers,
    probe: &mut Probe<'_>,
) -> Result<Text, Cause> {
    match envelope.event {
        EventName::At { pointer, prefix } => match probe.text(pointer) {
            Some(text) if prefix.is_empty() => Ok(text.into()),
            Some(text) => Ok(format!("{prefix}{text}").into()),
            None => Err(nameless(&format!("no text at `{pointer}`"))),
        },
        EventName::Header { name, prefix } => match headers.get(name) {
            Some(text) => Ok(format!("{prefix}{text}").into()),
            None => Err(nameless(&format!("no header `{name}`"))),
        },
        EventName::Always(name) => Ok(name.into()),
        EventName::Caller => Err(nameless("such a body never does")),
    }
}

fn nameless(why: &str) -> Cause {
    Cause::Delivery(format!(
        "the delivery does not say which event it is ({why}); name it with `parse_as`"
    ))
}

fn version(provider: &Provider, envelope: &EnvelopeFacts, probe: &mut Probe<'_>) -> &'static str {
    let declared = match envelope.version {
        VersionRule::Always(version) => Some(version),
        VersionRule::At { pointer, map } => probe.text(pointer).and_then(|text| {
            let entry = map.iter().find(|(wire, _)| *wire == text)?;
            Some(entry.1)
        }),
        VersionRule::Default => None,
    };
    declared.unwrap_or(provider.default_version)
}
