//! What the receiver trusts: shared secrets and public keys. Nothing here can be printed.

use std::fmt;

use data_encoding::{BASE64_NOPAD, HEXLOWER_PERMISSIVE};

use crate::facts::{Provider, Scheme, SecretEncoding};

use super::{KeyFault, VerifyError, key};

/// What the receiver trusts: shared secrets, and public keys in place of the published ones.
///
/// Several secrets may be good at the same time: during a rotation, or because one URL serves several endpoints. They are
/// given as the provider shows them (`whsec_...`, hex, plain text); the provider's facts say how to decode them.
///
/// ```
/// use hookbook::signature::Secrets;
///
/// let secrets = Secrets::new("the new one").and("the old one");
/// assert_eq!(format!("{secrets:?}"), "Secrets { shared: 2, public_keys: 0, refused: [] }");
/// ```
#[derive(Clone, Default)]
pub struct Secrets {
    shared: Vec<Vec<u8>>,
    public_keys: Vec<(Scheme, String)>,
    refused: Vec<Scheme>,
}

impl Secrets {
    /// One shared secret.
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        Self::none().and(secret)
    }

    /// No secret: for providers that sign with a published key, and for those that sign nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Another shared secret, as good as those before it.
    #[must_use]
    pub fn and(mut self, secret: impl AsRef<[u8]>) -> Self {
        self.shared.push(secret.as_ref().to_vec());
        self
    }

    /// A public key, as PEM, that takes the place of the one that the provider publishes for this scheme. Given twice, both
    /// keys are good.
    #[must_use]
    pub fn public_key(mut self, scheme: Scheme, pem: impl Into<String>) -> Self {
        self.public_keys.push((scheme, pem.into()));
        self
    }

    /// Takes no signature of this scheme, as if the provider did not have it: for a scheme that is on its way out.
    ///
    /// A sender chooses which signature headers to send, so as long as two schemes are good, the weaker one counts.
    #[must_use]
    pub fn refuse(mut self, scheme: Scheme) -> Self {
        self.refused.push(scheme);
        self
    }

    /// Whether these secrets suit the provider: worth a call when the program starts, before the first delivery comes.
    ///
    /// # Errors
    ///
    /// When a scheme of the provider that is not refused lacks a key, or when a key cannot be decoded.
    pub fn check(&self, provider: &Provider) -> Result<(), VerifyError> {
        let accepted = provider.signatures.iter().filter(|facts| self.accepts(facts.scheme));
        for facts in accepted {
            key::verifying_keys(facts, self)?;
        }
        Ok(())
    }

    pub(super) fn accepts(&self, scheme: Scheme) -> bool {
        !self.refused.contains(&scheme)
    }

    pub(super) fn shared(&self) -> impl Iterator<Item = &[u8]> {
        self.shared.iter().map(Vec::as_slice)
    }

    pub(super) fn public_keys(&self, scheme: Scheme) -> impl Iterator<Item = &str> {
        self.public_keys.iter().filter(move |(of, _)| *of == scheme).map(|(_, pem)| pem.as_str())
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Secrets")
            .field("shared", &self.shared.len())
            .field("public_keys", &self.public_keys.len())
            .field("refused", &self.refused)
            .finish()
    }
}

impl From<&str> for Secrets {
    fn from(secret: &str) -> Self {
        Self::new(secret)
    }
}

impl From<String> for Secrets {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

impl<T: AsRef<[u8]>> FromIterator<T> for Secrets {
    fn from_iter<I: IntoIterator<Item = T>>(secrets: I) -> Self {
        secrets.into_iter().fold(Self::none(), Self::and)
    }
}

/// The bytes of the key behind a secret.
///
/// Blanks around an encoded secret are forgiven, for secrets come out of files with a newline at the end; in a plain one
/// they may be meant. An empty secret is refused: anybody can sign with it, and it usually is a variable that nobody set.
pub(super) fn decode(secret: &[u8], encoding: SecretEncoding) -> Result<Vec<u8>, KeyFault> {
    let trimmed = secret.trim_ascii();
    let key = match encoding {
        SecretEncoding::Utf8 => secret.to_vec(),
        SecretEncoding::Hex => HEXLOWER_PERMISSIVE.decode(trimmed).map_err(|_| KeyFault::NotHex)?,
        SecretEncoding::Base64 => base64(trimmed)?,
        SecretEncoding::Prefixed(prefix) => {
            base64(trimmed.strip_prefix(prefix.as_bytes()).unwrap_or(trimmed))?
        }
    };
    if key.is_empty() {
        return Err(KeyFault::Empty);
    }
    Ok(key)
}

fn base64(text: &[u8]) -> Result<Vec<u8>, KeyFault> {
    let unpadded = text.split(|byte| *byte == b'=').next().unwrap_or_default();
    let padding = &text[unpadded.len()..];
    if padding.len() > 2 || padding.iter().any(|byte| *byte != b'=') {
        return Err(KeyFault::NotBase64);
    }
    BASE64_NOPAD.decode(unpadded).map_err(|_| KeyFault::NotBase64)
}
