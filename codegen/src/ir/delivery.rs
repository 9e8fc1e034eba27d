//! How a provider delivers and signs.

use super::{Deprecated, Evidence};
use std::time::Duration;

/// How a provider delivers.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// How often an event arrives.
    pub guarantee: Guarantee,
    /// What its order means.
    pub ordering: Ordering,
    /// How long the provider waits for an answer.
    pub respond_within: Option<Duration>,
    /// Status codes that count as received; empty: nobody said, and 2xx is assumed.
    pub success: Vec<StatusRange>,
    /// Status codes that are sent again; empty: all that are no success.
    pub retry_on: Vec<StatusRange>,
    /// When it tries again; `None`: nobody said.
    pub retries: Option<Retries>,
    /// Status codes that make the provider switch the hook off.
    pub deactivates_on: Vec<StatusRange>,
    /// What tells a repeat, in the order in which to try.
    pub dedupe: Vec<DedupeKey>,
    /// Largest body, in bytes.
    pub body_limit: Option<u64>,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// How all this is known.
    pub evidence: Evidence,
}

/// When a provider tries again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retries {
    /// The wait before each attempt, the first included; empty with `count: None`: never.
    pub after: Vec<Duration>,
    /// How many times it tries again, where the waits are not published.
    pub count: Option<u64>,
    /// Whether the waits vary by chance.
    pub jitter: bool,
    /// How this is known.
    pub evidence: Evidence,
}

/// How often an event arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guarantee {
    /// Once or more.
    AtLeastOnce,
    /// Once or not at all.
    AtMostOnce,
    /// Nobody said.
    Unknown,
}

/// What the order of arrival means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ordering {
    /// Nothing.
    None,
    /// Events about one subject arrive in order.
    PerSubject,
    /// Nobody said.
    Unknown,
}

/// Status codes from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatusRange {
    /// The first.
    pub first: u16,
    /// The last.
    pub last: u16,
}

/// What tells a repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DedupeKey {
    /// The value at a JSON pointer.
    Pointer(String),
    /// A header.
    Header(String),
    /// A hash of the raw body.
    Body,
}

/// A way in which a provider signs.
#[derive(Clone, Debug)]
pub struct Signature {
    /// The algorithm.
    pub scheme: Scheme,
    /// The header that carries it.
    pub header: String,
    /// The header's text, with `{hex}` or `{base64}`.
    pub value: String,
    /// Whether the header holds several values with spaces between.
    pub list: bool,
    /// What is signed, from `{body}`, `{timestamp}`, `{id}`.
    pub signs: String,
    /// Where the time of sending stands.
    pub timestamp: Option<SignedTime>,
    /// The header for `{id}`.
    pub id: Option<String>,
    /// Header texts that mean "no signature".
    pub absent: Vec<String>,
    /// The published key, as PEM.
    pub public_key: Option<String>,
    /// How the secret's text becomes key bytes.
    pub secret: SecretEncoding,
    /// Whether it should not be relied on any more.
    pub deprecated: Option<Deprecated>,
    /// How it is known.
    pub evidence: Evidence,
    /// What a reader should know.
    pub notes: Vec<String>,
}

/// A signature algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// HMAC with SHA-256 and a shared secret.
    HmacSha256,
    /// Ed25519 with a public key.
    Ed25519,
    /// RSA PKCS#1 v1.5 with SHA-256 and a public key.
    RsaSha256,
}

impl Scheme {
    /// The word used in the YAML.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha256 => "hmac-sha256",
            Self::Ed25519 => "ed25519",
            Self::RsaSha256 => "rsa-sha256",
        }
    }
}

/// The time of sending that is signed along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedTime {
    /// The header that carries it.
    pub header: String,
    /// Whether it counts milliseconds; seconds otherwise.
    pub milliseconds: bool,
    /// How far it may be from now, both ways.
    pub tolerance: Duration,
}

/// How a secret's text becomes key bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretEncoding {
    /// Its bytes.
    Utf8,
    /// Hexadecimal digits.
    Hex,
    /// Base64.
    Base64,
    /// Base64 behind `whsec_`.
    Whsec,
}
