//! The page that explains the schemas to whoever finds them.

use super::super::paths::SCHEMAS;
use crate::source::GeneratedFile;

pub(super) fn file() -> GeneratedFile {
    let comment =
        "<!-- Written by `cargo xtask generate` from codegen/src/emit/schema/readme.md. -->\n\n";
    GeneratedFile::shared(
        format!("{SCHEMAS}/README.md"),
        format!("{comment}{}", include_str!("readme.md")),
    )
}
