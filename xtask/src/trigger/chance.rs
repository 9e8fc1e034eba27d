//! Where fresh ids come from: a stream of digits that follows from a text.
//!
//! The same text gives the same ids, so a delivery can be repeated to the byte. It is no source of secrets.

use std::hash::{BuildHasher, RandomState};

use sha2::{Digest, Sha256};

pub(crate) struct Chance {
    seed: String,
    blocks: u64,
    left: Vec<u8>,
}

impl Chance {
    /// A text that nobody has used before: the standard library seeds its hash maps with such numbers.
    pub(crate) fn text() -> String {
        let number = || RandomState::new().hash_one(std::process::id());
        format!("{:016x}{:016x}", number(), number())
    }

    pub(crate) fn new(seed: String) -> Self {
        Self { seed, blocks: 0, left: Vec::new() }
    }

    fn byte(&mut self) -> u8 {
        loop {
            if let Some(byte) = self.left.pop() {
                return byte;
            }
            let block = Sha256::new().chain_update(self.blocks.to_be_bytes());
            self.left = block.chain_update(&self.seed).finalize().to_vec();
            self.blocks += 1;
        }
    }

    /// Lower-case hex digits.
    pub(crate) fn hex(&mut self, length: usize) -> String {
        let digit = |chance: &mut Self| format!("{:x}", chance.byte() & 15);
        (0..length).map(|_| digit(self)).collect()
    }

    /// Decimal digits, the first of which is not zero.
    pub(crate) fn digits(&mut self, length: usize) -> String {
        let digit =
            |chance: &mut Self, from: u8| char::from(b'0' + from + chance.byte() % (10 - from));
        (0..length).map(|at| digit(self, u8::from(at == 0))).collect()
    }

    /// A random UUID (version 4).
    pub(crate) fn uuid(&mut self) -> String {
        let variant = ["8", "9", "a", "b"][usize::from(self.byte() & 3)];
        let parts = [self.hex(8), self.hex(4), format!("4{}", self.hex(3))];
        format!("{}-{variant}{}-{}", parts.join("-"), self.hex(3), self.hex(12))
    }

    /// Seconds into a year, for times that must come out the same when the ids do.
    pub(crate) fn seconds(&mut self) -> i64 {
        let number = (0..4).fold(0, |number, _| number << 8 | i64::from(self.byte()));
        number % (365 * 24 * 3600)
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn the_same_text_gives_the_same_ids() {
        let ids = |seed: &str| {
            let mut chance = Chance::new(seed.to_owned());
            (chance.uuid(), chance.hex(40), chance.digits(15))
        };
        assert_eq!(ids("a"), ids("a"));
        assert_ne!(ids("a"), ids("b"));
        assert_ne!(Chance::text(), Chance::text());
    }

    #[test]
    fn ids_look_like_what_they_are() {
        let mut chance = Chance::new(String::new());
        let uuid = chance.uuid();
        assert_eq!((uuid.len(), &uuid[14..15]), (36, "4"), "{uuid}");
        for _ in 0..50 {
            let digits = chance.digits(15);
            assert!(!digits.starts_with('0') && digits.parse::<u64>().is_ok(), "{digits}");
        }
    }
}
