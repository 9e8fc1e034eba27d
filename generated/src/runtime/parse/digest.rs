//! SHA-256 of a body, for senders that give a delivery no identifier. Not for signatures: those are
//! checked elsewhere, in constant time.
//!
//! Where signatures are checked there is a library that hashes with the processor's own instructions;
//! without it a plain implementation spares a dependency.

/// The hash in hexadecimal.
pub(in super::super) fn body_hash(body: &[u8]) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(64);
    for byte in sha_256(body) {
        text.push(HEX[usize::from(byte >> 4)].into());
        text.push(HEX[usize::from(byte & 15)].into());
    }
    text
}

#[cfg(feature = "signatures")]
fn sha_256(body: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(ring::digest::digest(&ring::digest::SHA256, body).as_ref());
    hash
}

#[cfg(not(feature = "signatures"))]
use plain::sha_256;

#[cfg(any(test, not(feature = "signatures")))]
pub(super) mod plain;
