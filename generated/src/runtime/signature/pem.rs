//! The little of PEM and DER that a published key needs: armour, then `SubjectPublicKeyInfo`.

use data_encoding::BASE64;

/// The algorithm 1.3.101.112, without parameters.
pub(super) const ED25519: &[u8] = b"\x06\x03\x2b\x65\x70";
/// The algorithm 1.2.840.113549.1.1.1; its parameters are always null.
pub(super) const RSA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;

/// The bytes between `BEGIN` and `END` of the first block with this label.
pub(super) fn decode(text: &str, label: &str) -> Option<Vec<u8>> {
    let (_, rest) = text.split_once(&format!("-----BEGIN {label}-----"))?;
    let (armoured, _) = rest.split_once(&format!("-----END {label}-----"))?;
    let bare: Vec<u8> = armoured.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    BASE64.decode(&bare).ok()
}

/// The algorithm and the key of a `SubjectPublicKeyInfo`.
pub(super) fn public_key(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (info, rest) = element(der, SEQUENCE)?;
    let (algorithm, after) = element(info, SEQUENCE)?;
    let (bits, end) = element(after, BIT_STRING)?;
    // The first byte of a bit string counts its unused bits; a key has none.
    let key = bits.strip_prefix(&[0])?;
    (rest.is_empty() && end.is_empty()).then_some((algorithm, key))
}

/// The contents of the DER element at the start, if it has this tag, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = der.split_first()?;
    let (&short, rest) = rest.split_first()?;
    let (length, rest) = match short {
        0..=0x7f => (usize::from(short), rest),
        0x81 => {
            let (&low, rest) = rest.split_first()?;
            (usize::from(low), rest)
        }
        0x82 => {
            let (&[high, low], rest) = rest.split_first_chunk()?;
            (usize::from(u16::from_be_bytes([high, low])), rest)
        }
        _ => return None,
    };
    if first != tag {
        return None;
    }
    rest.split_at_checked(length)
}
