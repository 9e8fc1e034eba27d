//! How a delivery is signed.

use std::time::Duration;

/// One way in which a provider signs. A provider may have several, the preferred one first.
///
/// ```
/// use hookbook::facts::{Scheme, SignatureFacts};
///
/// const SIGNED: SignatureFacts = SignatureFacts {
///     header: "X-Acme-Signature",
///     value: "sha256={hex}",
///     ..SignatureFacts::hmac_sha256()
/// };
/// assert_eq!(SIGNED.scheme, Scheme::HmacSha256);
/// assert_eq!(SIGNED.signs, "{body}");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureFacts {
    /// The algorithm.
    pub scheme: Scheme,
    /// The header that carries the signature; case does not matter.
    pub header: &'static str,
    /// What the header looks like: a template around one `{hex}` or `{base64}`, for instance `sha256={hex}`.
    pub value: &'static str,
    /// Whether the header is a list, separated by spaces, of which one entry has to fit the template and the text.
    /// Entries that do not fit the template belong to other schemes and are passed over.
    pub list: bool,
    /// What is signed: a template over `{body}`, `{timestamp}` and `{id}`, for instance `{timestamp}.{body}`.
    pub signs: &'static str,
    /// The header that says when the delivery was signed; `None` when the provider sends none.
    pub timestamp: Option<TimestampFacts>,
    /// The header whose text stands for `{id}`.
    pub id_header: Option<&'static str>,
    /// Texts in the header that mean "no signature", for instance `N/A`.
    pub absent_values: &'static [&'static str],
    /// The key that the provider publishes, as PEM (`BEGIN PUBLIC KEY`); `None` when every endpoint has its own.
    pub public_key: Option<&'static str>,
    /// How the shared secret, as the provider shows it to people, becomes the bytes of the key.
    pub secret: SecretEncoding,
}

impl SignatureFacts {
    /// HMAC-SHA256 of the body, lower-case hex, the secret taken as text: the base for struct update syntax.
    pub const fn hmac_sha256() -> Self {
        Self {
            scheme: Scheme::HmacSha256,
            header: "",
            value: "{hex}",
            list: false,
            signs: "{body}",
            timestamp: None,
            id_header: None,
            absent_values: &[],
            public_key: None,
            secret: SecretEncoding::Utf8,
        }
    }

    /// The scheme of the Standard Webhooks specification (`webhook-id`, `webhook-timestamp`, `webhook-signature`), with
    /// the tolerance of five minutes that its reference libraries use.
    pub const fn standard_webhooks() -> Self {
        Self {
            header: "webhook-signature",
            value: "v1,{base64}",
            list: true,
            signs: "{id}.{timestamp}.{body}",
            timestamp: Some(TimestampFacts {
                header: "webhook-timestamp",
                unit: TimeUnit::Seconds,
                tolerance: Duration::from_secs(300),
            }),
            id_header: Some("webhook-id"),
            secret: SecretEncoding::Prefixed("whsec_"),
            ..Self::hmac_sha256()
        }
    }
}

/// A signature algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// HMAC with SHA-256 and a shared secret.
    HmacSha256,
    /// Ed25519 (pure, not prehashed) with the provider's public key.
    Ed25519,
    /// RSA with SHA-256 and PKCS #1 v1.5 padding, keys of 2048 to 8192 bits, with the provider's public key.
    RsaSha256,
}

impl Scheme {
    /// The word that the catalog uses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha256 => "hmac-sha256",
            Self::Ed25519 => "ed25519",
            Self::RsaSha256 => "rsa-sha256",
        }
    }
}

/// The header that says when a delivery was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimestampFacts {
    /// The name of the header; case does not matter.
    pub header: &'static str,
    /// What its number counts.
    pub unit: TimeUnit,
    /// How far it may be from the receiver's clock, into the past as well as into the future.
    pub tolerance: Duration,
}

/// What the number in a timestamp header counts, from 1970-01-01T00:00:00Z on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Whole seconds.
    Seconds,
    /// Whole milliseconds.
    Milliseconds,
}

/// How a shared secret, as people see it, becomes the bytes of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretEncoding {
    /// The bytes of the text itself, even if it looks like hex.
    Utf8,
    /// Hex, either case.
    Hex,
    /// Base64, with or without padding.
    Base64,
    /// Base64 behind this prefix, for instance `whsec_`; a secret without the prefix is taken as plain base64.
    Prefixed(&'static str),
}
