//! A type for the published schema of each event, for the feature `schemars`.

use super::PROVIDERS;
use super::file::first_line;
use super::shape::literal;
use crate::emit::paths::{self, Form};
use crate::ir::{Provider, Subject};
use crate::source::GeneratedFile;
use std::fmt::Write;

/// The file with the list. The schemas themselves lie beside the sources, in the package's folder `schemas/`.
pub(super) fn file(provider: &Provider) -> GeneratedFile {
    let path = format!("{PROVIDERS}/{}/schemas.rs", provider.name);
    let mut text = first_line(&format!("schema/{}/", provider.name));
    text.push_str("//! The published schema of the body of each event, as a type without a value: only its `JsonSchema` matters.\n\nuse crate::published_schemas;\n\npublished_schemas! {\n");
    for event in &provider.events {
        for version in &event.versions {
            let schema = paths::schema(Subject { provider, event, version }, Form::Reader);
            let file = literal(&paths::relative(&path, &schema));
            let _ = writeln!(text, "    {} => {file},", version.rust);
        }
    }
    text.push_str("}\n");
    GeneratedFile::of(&provider.name, path, text)
}
