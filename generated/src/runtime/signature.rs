//! Verifying that a delivery comes from its provider: raw bytes and headers in, a verdict out.
//!
//! What a provider signs, and how, is declared in its [`SignatureFacts`]; this module obeys. It only ever sees the raw
//! body, because a body that was parsed and written again has another signature. Comparisons take the same time wherever
//! two signatures differ, and no error or `Debug` output holds a secret or a signature.

use crate::facts::{Provider, Scheme, SignatureFacts};
use crate::headers::Headers;

mod clock;
mod error;
mod key;
mod pem;
mod secrets;
mod sign;
mod template;
mod timestamp;

pub use clock::{Clock, FixedClock, SystemClock};
pub use error::{KeyFault, SignError, VerifyError};
pub use secrets::Secrets;
pub use sign::{SigningKey, sign};

/// What [`verify`] found out about a delivery that it did not refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a delivery that is not signed may come from anybody"]
pub enum Verification {
    /// The provider signed exactly these bytes.
    Signed(Signed),
    /// This provider signs nothing, so nothing was checked: whoever knows the URL can post to it. Keeping the URL secret,
    /// or demanding credentials in it, is then up to you.
    NotSigned,
}

/// The signature that was found good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signed {
    /// Its algorithm.
    pub scheme: Scheme,
    /// The header that carried it.
    pub header: &'static str,
    /// Which of the keys fitted, counted from 0 in the order in which they were given. After a rotation it tells when the
    /// old secret is no longer in use.
    pub key: usize,
}

/// Verifies a delivery by the clock of the machine.
///
/// Of a provider's schemes, the first whose header is there decides, for good or ill: a bad signature is never made up for
/// by another header. With a provider that signs nothing the answer is [`Verification::NotSigned`], whatever the secrets.
///
/// ```
/// use hookbook::facts::{Provider, SignatureFacts};
/// use hookbook::signature::{Secrets, sign, verify};
///
/// const ACME: Provider = Provider {
///     name: "acme",
///     signatures: &[SignatureFacts {
///         header: "X-Acme-Signature",
///         value: "sha256={hex}",
///         ..SignatureFacts::hmac_sha256()
///     }],
///     ..Provider::EMPTY
/// };
///
/// let headers = sign(&ACME, "a secret", b"{}", 1_735_689_600, "evt_1")?;
/// let secrets = Secrets::new("a secret");
/// assert!(verify(&ACME, &headers, b"{}", &secrets).is_ok());
/// assert!(verify(&ACME, &headers, b"{ }", &secrets).is_err());
/// # Ok::<(), hookbook::signature::SignError>(())
/// ```
///
/// # Errors
///
/// When the signature is missing, malformed, wrong or out of date, and when the secrets do not suit the provider; see
/// [`VerifyError::is_setup_fault`] for telling the two apart.
pub fn verify(
    provider: &Provider,
    headers: &dyn Headers,
    body: &[u8],
    secrets: &Secrets,
) -> Result<Verification, VerifyError> {
    verify_at(provider, headers, body, secrets, &SystemClock)
}

/// Verifies a delivery by a given clock: for tests, for replays, and for platforms without a clock of their own.
///
/// # Errors
///
/// As [`verify`].
pub fn verify_at(
    provider: &Provider,
    headers: &dyn Headers,
    body: &[u8],
    secrets: &Secrets,
    clock: &dyn Clock,
) -> Result<Verification, VerifyError> {
    if provider.signatures.is_empty() {
        return Ok(Verification::NotSigned);
    }
    let accepted = provider.signatures.iter().filter(|facts| secrets.accepts(facts.scheme));
    for facts in accepted.clone() {
        if let Some(value) = signature_header(facts, headers) {
            return check(facts, value, headers, body, secrets, clock).map(Verification::Signed);
        }
    }
    Err(VerifyError::MissingSignature { headers: accepted.map(|facts| facts.header).collect() })
}

/// The text of a signature header, unless it is not there or says that there is no signature.
fn signature_header<'h>(facts: &SignatureFacts, headers: &'h dyn Headers) -> Option<&'h str> {
    let value = headers.get(facts.header)?.trim_ascii();
    (!value.is_empty() && !facts.absent_values.contains(&value)).then_some(value)
}

/// The signature first, the time after it: that a delivery is too old is only worth saying of a genuine one.
fn check(
    facts: &SignatureFacts,
    value: &str,
    headers: &dyn Headers,
    body: &[u8],
    secrets: &Secrets,
    clock: &dyn Clock,
) -> Result<Signed, VerifyError> {
    let keys = key::verifying_keys(facts, secrets)?;
    let signatures = template::signatures(facts, value)?;
    let timestamp = timestamp::read(facts, headers)?;
    let id = match facts.id_header {
        Some(header) => headers.get(header).ok_or(VerifyError::MissingId { header })?,
        None => "",
    };
    let stamp = timestamp.map_or("", |timestamp| timestamp.text);
    let text = template::signed_text(facts.signs, body, stamp, id);

    let fits =
        |key: &key::VerifyingKey| signatures.iter().any(|signature| key.verifies(&text, signature));
    let key = keys
        .iter()
        .position(fits)
        .ok_or(VerifyError::Mismatch { scheme: facts.scheme, header: facts.header })?;
    if let Some(timestamp) = timestamp {
        timestamp.check(clock)?;
    }
    Ok(Signed { scheme: facts.scheme, header: facts.header, key })
}
