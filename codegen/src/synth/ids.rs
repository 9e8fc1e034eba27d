//! Ids that are the same wherever the same thing is meant: `contact_id` of an order is `id` of its `contact`.

use super::phrase::Phrase;

/// The last words of names of ids.
pub(super) const IDS: [&str; 3] = ["id", "uuid", "guid"];

/// Whether a name is that of an id, and of what.
pub(super) fn entity(phrase: &Phrase, subject: &Phrase) -> Option<String> {
    let last = phrase.last()?;
    if !IDS.contains(&last) {
        // `orgid`, `stageid`
        return Some(last.strip_suffix("id").filter(|stem| stem.len() > 2)?.to_owned());
    }
    let mut before = phrase.without_last();
    while before.last().is_some_and(|word| ["public", "external"].contains(&word)) {
        before = before.without_last();
    }
    match before.last() {
        // What the event is about.
        None | Some("subject") => Some(subject.last().unwrap_or("thing").to_owned()),
        Some(of) => Some(of.to_owned()),
    }
}

/// A number of five digits.
pub(super) fn number(entity: &str) -> String {
    (10_000 + hash(entity) % 90_000).to_string()
}

/// Letters and digits.
pub(super) fn opaque(entity: &str) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut rest = hash(entity);
    let mut digit = || {
        let digit = DIGITS[(rest % 62) as usize];
        rest /= 62;
        char::from(digit)
    };
    (0..10).map(|_| digit()).collect()
}

/// A UUID of the random kind.
pub(super) fn uuid(entity: &str) -> String {
    let (high, low) = (hash(entity), hash(&format!("{entity}'")));
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        low >> 52,
        low & 0xffff_ffff_ffff
    )
}

/// FNV-1a: small, and the same on every machine.
fn hash(text: &str) -> u64 {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
    // The high bits of short texts hardly differ.
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ (hash >> 32)
}
