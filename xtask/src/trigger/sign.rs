//! Signs a body as a provider does, by what the catalog says of it.
//!
//! Written apart from the consumer crate, which must stay buildable from here: that both agree is what a test with a real
//! receiver shows.

use std::fs;
use std::path::Path;

use data_encoding::{BASE64, BASE64_NOPAD, HEXLOWER, HEXLOWER_PERMISSIVE};
use ed25519_compact::KeyPair;
use hmac::{Hmac, KeyInit, Mac};
use hookbook_codegen::ir::{Provider, Scheme, SecretEncoding, Signature};
use sha2::Sha256;

use crate::failure::Failure;

/// What there is to sign with.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) secret: Option<String>,
    pub(crate) private_key: Option<KeyPair>,
}

impl Keys {
    /// A private key from a file: Ed25519, PKCS #8, PEM.
    pub(crate) fn read(path: &Path) -> Result<KeyPair, Failure> {
        let name = path.display();
        let pem = fs::read_to_string(path)
            .map_err(|error| Failure::new(format!("cannot read `{name}`: {error}")))?;
        KeyPair::from_pem(&pem).map_err(|_| {
            Failure::new(format!("`{name}` holds no Ed25519 private key as PEM (PKCS #8)")).help(
                "`openssl genpkey -algorithm ed25519 -out key.pem` makes one; this command cannot sign with RSA",
            )
        })
    }

    /// The first scheme of the provider for which there is a key; `None` when it signs nothing.
    pub(crate) fn scheme<'p>(
        &self,
        provider: &'p Provider,
    ) -> Result<Option<&'p Signature>, Failure> {
        let has_key = |signature: &&Signature| match signature.scheme {
            Scheme::HmacSha256 => self.secret.is_some(),
            Scheme::Ed25519 => self.private_key.is_some(),
            Scheme::RsaSha256 => false,
        };
        if provider.signatures.is_empty() {
            return Ok(None);
        }
        provider.signatures.iter().find(has_key).map(Some).ok_or_else(|| no_key(provider))
    }

    /// The headers that carry the signature, and what is signed along.
    pub(crate) fn sign(
        &self,
        signature: &Signature,
        body: &[u8],
        unix: i64,
        id: &str,
    ) -> Result<Vec<(String, String)>, Failure> {
        let stamp = signature.timestamp.as_ref().map(|declared| {
            let number = if declared.milliseconds { unix.saturating_mul(1000) } else { unix };
            (declared.header.clone(), number.to_string())
        });
        let time = stamp.as_ref().map_or("", |(_, text)| text);
        let text = signed_text(&signature.signs, body, time, id);
        let bytes = match (signature.scheme, &self.secret, &self.private_key) {
            (Scheme::HmacSha256, Some(secret), _) => {
                let key = key_bytes(secret, signature.secret)?;
                let mac = Hmac::<Sha256>::new_from_slice(&key);
                let mac = mac.map_err(|_| Failure::new("the secret has no length for HMAC"))?;
                mac.chain_update(&text).finalize().into_bytes().to_vec()
            }
            (Scheme::Ed25519, _, Some(pair)) => pair.sk.sign(&text, None).to_vec(),
            _ => return Err(Failure::new(format!("no key for {}", signature.scheme.as_str()))),
        };
        let value = signature.value.replace("{hex}", &HEXLOWER.encode(&bytes));
        let value = value.replace("{base64}", &BASE64.encode(&bytes));
        let mut headers = vec![(signature.header.clone(), value)];
        headers.extend(stamp);
        headers.extend(signature.id.clone().map(|header| (header, id.to_owned())));
        Ok(headers)
    }
}

fn no_key(provider: &Provider) -> Failure {
    let schemes: Vec<_> = provider.signatures.iter().map(|known| known.scheme).collect();
    let names: Vec<_> = schemes.iter().map(|scheme| scheme.as_str()).collect();
    let message =
        format!("{} signs with {}, and there is no key for it", provider.title, names.join(" or "));
    let help = match (schemes.contains(&Scheme::HmacSha256), schemes.contains(&Scheme::Ed25519)) {
        (true, _) => "give the secret of the receiver with `--secret`, or send it `--unsigned`",
        (_, true) => {
            "give an Ed25519 key of your own with `--private-key`, and its public half to the receiver; or send it `--unsigned`"
        }
        _ => "this command cannot sign with RSA; send it `--unsigned`",
    };
    Failure::new(message).help(help)
}

/// What is signed. Braces within the parts are just text, so each part is put in once.
fn signed_text(template: &str, body: &[u8], time: &str, id: &str) -> Vec<u8> {
    let parts: [(&str, &[u8]); 3] =
        [("{body}", body), ("{timestamp}", time.as_bytes()), ("{id}", id.as_bytes())];
    let (mut text, mut rest) = (Vec::new(), template);
    while let Some(c) = rest.chars().next() {
        let part = parts.iter().find(|(name, _)| rest.starts_with(name));
        let (bytes, length) = part
            .map_or((&rest.as_bytes()[..c.len_utf8()], c.len_utf8()), |(name, bytes)| {
                (*bytes, name.len())
            });
        text.extend_from_slice(bytes);
        rest = &rest[length..];
    }
    text
}

fn key_bytes(secret: &str, encoding: SecretEncoding) -> Result<Vec<u8>, Failure> {
    let base64 = |text: &str| BASE64_NOPAD.decode(text.trim_end_matches('=').as_bytes()).ok();
    let bytes = match encoding {
        SecretEncoding::Utf8 => Some(secret.as_bytes().to_vec()),
        SecretEncoding::Hex => HEXLOWER_PERMISSIVE.decode(secret.trim().as_bytes()).ok(),
        SecretEncoding::Base64 => base64(secret.trim()),
        SecretEncoding::Whsec => base64(secret.trim().trim_start_matches("whsec_")),
    };
    bytes.ok_or_else(|| Failure::new("the secret is not written as this provider's secrets are"))
}

#[cfg(test)]
mod tests;
