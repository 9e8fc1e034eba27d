//! Declared delivery facts: what a provider sends, how it signs, when it tries again.
//!
//! The generator writes one [`Provider`] constant a provider from its `provider.yaml`; the runtime obeys it. Everything
//! here is plain constant text, so a consumer can declare an in-house provider the same way. Nothing here reads a body.

use std::time::Duration;

mod delivery;
mod envelope;
mod signature;

pub use delivery::{DedupeKey, DeliveryFacts, Guarantee, Ordering, StatusRange};
pub use envelope::{Condition, Encoding, EnvelopeFacts, EventName, VersionRule};
pub use signature::{Scheme, SecretEncoding, SignatureFacts, TimeUnit, TimestampFacts};

/// One sender of webhooks, and everything the runtime must know to receive from it.
///
/// ```
/// use hookbook::facts::Provider;
///
/// const ACME: Provider = Provider { name: "acme", title: "Acme", ..Provider::EMPTY };
/// assert!(ACME.is_success(204));
/// assert!(ACME.should_retry(503));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provider {
    /// The name under which the catalog keeps the provider, for instance `gately`.
    pub name: &'static str,
    /// The name to show to people.
    pub title: &'static str,
    /// Where the provider documents its webhooks; empty when nothing is published.
    pub docs: &'static str,
    /// The version of an event whose body states none.
    pub default_version: &'static str,
    /// The ways in which a body can be laid out. The first whose conditions all hold is the one.
    pub envelopes: &'static [EnvelopeFacts],
    /// Every known event, one entry a version, in the order of the catalog.
    pub events: &'static [EventFacts],
    /// How deliveries behave.
    pub delivery: DeliveryFacts,
    /// How deliveries are signed, the preferred way first; empty when the provider signs nothing.
    pub signatures: &'static [SignatureFacts],
}

impl Provider {
    /// A provider of which nothing is known: the base for struct update syntax.
    pub const EMPTY: Self = Self {
        name: "",
        title: "",
        docs: "",
        default_version: "v1",
        envelopes: &[],
        events: &[],
        delivery: DeliveryFacts::UNKNOWN,
        signatures: &[],
    };

    /// The event that goes by `name`, in the default version if it has that one, else in the first that is declared.
    ///
    /// A current name wins over an alias of another event.
    pub fn event(&self, name: &str) -> Option<EventMatch> {
        self.find(name, |event| event.version == self.default_version)
            .or_else(|| self.find(name, |_| true))
    }

    /// The event that goes by `name` in exactly this version.
    pub fn event_version(&self, name: &str, version: &str) -> Option<EventMatch> {
        self.find(name, |event| event.version == version)
    }

    /// Whether a delivery can have this `Content-Type`: a media type that an envelope demands, or one that its encoding
    /// can have.
    ///
    /// Few providers document what they send. So an envelope that demands nothing takes everything but what
    /// surely is another encoding: for JSON a form, for a form JSON, and `multipart/form-data` for both.
    pub fn takes_content_type(&self, value: &str) -> bool {
        self.envelopes.iter().any(|envelope| envelope.takes_content_type(value))
    }

    /// The HTTP status with which to take a delivery: 200, or the first that the provider takes for "delivered".
    pub fn success_status(&self) -> u16 {
        self.delivery.success_status()
    }

    /// Whether the provider takes this HTTP status for "delivered".
    pub fn is_success(&self, status: u16) -> bool {
        self.delivery.is_success(status)
    }

    /// Whether the provider delivers again after an answer with this HTTP status.
    ///
    /// It says what the provider does on such an answer, not how often; see [`DeliveryFacts::retries`].
    pub fn should_retry(&self, status: u16) -> bool {
        self.delivery.should_retry(status)
    }

    fn find(&self, name: &str, fits: impl Fn(&EventFacts) -> bool) -> Option<EventMatch> {
        let by_name = |event: &&EventFacts| event.name == name && fits(event);
        let by_alias = |event: &&EventFacts| event.aliases.contains(&name) && fits(event);
        let current = self.events.iter().find(by_name).map(|event| (event, false));
        let (event, alias) =
            current.or_else(|| self.events.iter().find(by_alias).map(|event| (event, true)))?;
        Some(EventMatch { event, alias })
    }
}

/// The event behind a name that stood in a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventMatch {
    /// The event.
    pub event: &'static EventFacts,
    /// Whether the name was an alias: an older or a differently spelled name of this event.
    pub alias: bool,
}

/// One event in one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventFacts {
    /// The name on the wire.
    pub name: &'static str,
    /// The version of the payload, for instance `v1`.
    pub version: &'static str,
    /// Other names under which the provider has been seen to send it.
    pub aliases: &'static [&'static str],
    /// The envelope in which it comes: an index into [`Provider::envelopes`].
    pub envelope: usize,
    /// How the event is known.
    pub evidence: Evidence,
    /// One sentence that says when it is sent.
    pub summary: &'static str,
    /// The `$id` of the canonical JSON Schema; empty for events without a published one.
    pub schema_id: &'static str,
    /// Set when the provider has announced the end of the event.
    pub deprecated: Option<Deprecation>,
}

impl EventFacts {
    /// An event of which only the place in the list is known: the base for struct update syntax.
    pub const EMPTY: Self = Self {
        name: "",
        version: "v1",
        aliases: &[],
        envelope: 0,
        evidence: Evidence::Listed,
        summary: "",
        schema_id: "",
        deprecated: None,
    };
}

/// Since when something is on its way out, and what to use in its place. Each part is `None` when the provider does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The date (`2026-02-01`) from which it should not be relied on.
    pub since: Option<&'static str>,
    /// The date on which it goes away.
    pub sunset: Option<&'static str>,
    /// What to use in its place.
    pub instead: Option<&'static str>,
    /// Why.
    pub reason: Option<&'static str>,
}

/// How something is known, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// A schema or a table of the provider says so.
    Documented,
    /// It was read off an official example.
    Example,
    /// It was seen in a real delivery.
    Observed,
    /// It is our own conclusion.
    Inferred,
    /// Only the name is known.
    Listed,
}

impl Evidence {
    /// The word that the catalog uses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Example => "example",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Listed => "listed",
        }
    }
}

/// A wait of so many seconds, for constants: `Duration::from_secs` under a name that keeps a retry table on one line.
pub const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

#[cfg(test)]
mod tests;
