//! Signing as a provider would: for tests of a receiver and for sample deliveries. A receiver never needs it.

use std::fmt;

use ring::hmac;
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};

use crate::facts::{Provider, Scheme, SignatureFacts, TimeUnit};

use super::{KeyFault, SignError, key, pem, template};

/// Something to sign with. It cannot be printed.
pub struct SigningKey(Kind);

enum Kind {
    Shared(Vec<u8>),
    Ed25519(Box<Ed25519KeyPair>),
    Rsa(Box<RsaKeyPair>),
}

impl SigningKey {
    /// A shared secret, as the provider shows it to people.
    pub fn secret(secret: impl AsRef<[u8]>) -> Self {
        Self(Kind::Shared(secret.as_ref().to_vec()))
    }

    /// An Ed25519 or RSA private key: PKCS #8 as PEM (`BEGIN PRIVATE KEY`).
    ///
    /// # Errors
    ///
    /// When the text is not PEM, and when the key is of neither kind or too short.
    pub fn private_key(text: &str) -> Result<Self, SignError> {
        let der = pem::decode(text, "PRIVATE KEY").ok_or(SignError::Key(KeyFault::NotPem))?;
        if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der) {
            return Ok(Self(Kind::Ed25519(Box::new(pair))));
        }
        match RsaKeyPair::from_pkcs8(&der) {
            Ok(pair) => Ok(Self(Kind::Rsa(Box::new(pair)))),
            Err(_) => Err(SignError::Key(KeyFault::OtherAlgorithm)),
        }
    }

    fn scheme(&self) -> Scheme {
        match self.0 {
            Kind::Shared(_) => Scheme::HmacSha256,
            Kind::Ed25519(_) => Scheme::Ed25519,
            Kind::Rsa(_) => Scheme::RsaSha256,
        }
    }

    fn sign(&self, facts: &SignatureFacts, text: &[u8]) -> Result<Vec<u8>, KeyFault> {
        match &self.0 {
            Kind::Shared(secret) => {
                let key = key::shared_key(secret, facts)?;
                Ok(hmac::sign(&key, text).as_ref().to_vec())
            }
            Kind::Ed25519(pair) => Ok(pair.sign(text).as_ref().to_vec()),
            Kind::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
                    .map_err(|_| KeyFault::OtherAlgorithm)?;
                Ok(signature)
            }
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SigningKey({})", self.scheme().as_str())
    }
}

impl From<&str> for SigningKey {
    fn from(secret: &str) -> Self {
        Self::secret(secret)
    }
}

/// The headers with which the provider would deliver this body: signature, and time and identifier where it sends them.
///
/// `timestamp` counts seconds since 1970-01-01T00:00:00Z. The first scheme that the key can sign for is used. For a
/// provider that signs nothing there are no headers.
///
/// # Errors
///
/// When the key does not suit the provider.
pub fn sign(
    provider: &Provider,
    key: impl Into<SigningKey>,
    body: &[u8],
    timestamp: i64,
    id: &str,
) -> Result<Vec<(&'static str, String)>, SignError> {
    sign_with(provider, &key.into(), body, timestamp, id)
}

fn sign_with(
    provider: &Provider,
    key: &SigningKey,
    body: &[u8],
    timestamp: i64,
    id: &str,
) -> Result<Vec<(&'static str, String)>, SignError> {
    if provider.signatures.is_empty() {
        return Ok(Vec::new());
    }
    let mut schemes = provider.signatures.iter();
    let facts = schemes.find(|facts| facts.scheme == key.scheme()).ok_or(SignError::NoScheme)?;
    let header = facts.header;

    let stamp = facts.timestamp.map(|declared| match declared.unit {
        TimeUnit::Seconds => (declared.header, timestamp.to_string()),
        TimeUnit::Milliseconds => (declared.header, timestamp.saturating_mul(1_000).to_string()),
    });
    let stamp_text = stamp.as_ref().map_or("", |(_, text)| text);
    let text = template::signed_text(facts.signs, body, stamp_text, id);
    let signature = key.sign(facts, &text).map_err(SignError::Key)?;
    let value = template::value(facts.value, &signature).ok_or(SignError::Template { header })?;

    let mut headers = vec![(header, value)];
    headers.extend(stamp);
    headers.extend(facts.id_header.map(|header| (header, id.to_owned())));
    Ok(headers)
}
