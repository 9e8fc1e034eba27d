//! From declared facts and given secrets to keys that can verify.

use ring::hmac;
use ring::signature::{ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

use crate::facts::{Scheme, SignatureFacts};

use super::{KeyFault, Secrets, VerifyError, pem, secrets};

/// A key that can verify. Comparing is left to the crypto library, which does it in constant time.
pub(super) enum VerifyingKey {
    Shared(hmac::Key),
    Public(UnparsedPublicKey<Vec<u8>>),
}

impl VerifyingKey {
    pub(super) fn verifies(&self, text: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Shared(key) => hmac::verify(key, text, signature).is_ok(),
            Self::Public(key) => key.verify(text, signature).is_ok(),
        }
    }
}

/// Every key that is good for a scheme, at least one.
pub(super) fn verifying_keys(
    facts: &SignatureFacts,
    secrets: &Secrets,
) -> Result<Vec<VerifyingKey>, VerifyError> {
    let scheme = facts.scheme;
    let keys: Result<Vec<_>, _> = match scheme {
        Scheme::HmacSha256 => secrets
            .shared()
            .map(|secret| shared_key(secret, facts).map(VerifyingKey::Shared))
            .collect(),
        Scheme::Ed25519 | Scheme::RsaSha256 => {
            let given: Vec<_> = secrets.public_keys(scheme).collect();
            let published = facts.public_key.filter(|_| given.is_empty());
            given
                .into_iter()
                .chain(published)
                .map(|pem| public_key(scheme, pem).map(VerifyingKey::Public))
                .collect()
        }
    };
    match keys {
        Ok(keys) if keys.is_empty() => Err(VerifyError::NoKey { scheme }),
        Ok(keys) => Ok(keys),
        Err(fault) => Err(VerifyError::Key { scheme, fault }),
    }
}

pub(super) fn shared_key(secret: &[u8], facts: &SignatureFacts) -> Result<hmac::Key, KeyFault> {
    let bytes = secrets::decode(secret, facts.secret)?;
    Ok(hmac::Key::new(hmac::HMAC_SHA256, &bytes))
}

fn public_key(scheme: Scheme, text: &str) -> Result<UnparsedPublicKey<Vec<u8>>, KeyFault> {
    let der = pem::decode(text, "PUBLIC KEY").ok_or(KeyFault::NotPem)?;
    let (algorithm, key) = pem::public_key(&der).ok_or(KeyFault::NotPem)?;
    match (scheme, algorithm) {
        (Scheme::Ed25519, pem::ED25519) if key.len() == 32 => {
            Ok(UnparsedPublicKey::new(&ED25519, key.to_vec()))
        }
        (Scheme::RsaSha256, pem::RSA) => {
            Ok(UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.to_vec()))
        }
        _ => Err(KeyFault::OtherAlgorithm),
    }
}
