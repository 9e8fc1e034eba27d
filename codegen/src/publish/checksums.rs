//! `SHA256SUMS`: every other file, as `sha256sum --check` reads it.

use super::PublishedFile;
use sha2::{Digest, Sha256};

pub(super) fn file(files: &[PublishedFile]) -> PublishedFile {
    let line = |file: &PublishedFile| {
        format!("{}  {}\n", hex(&Sha256::digest(file.text.as_bytes())), file.path)
    };
    PublishedFile::new("SHA256SUMS", files.iter().map(line).collect::<String>())
}

pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
