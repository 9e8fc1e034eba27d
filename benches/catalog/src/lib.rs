//! Synthetic catalogs of any size: four providers, events with 8 to 40 members, shapes inside shapes, enumerations, shared
//! types, switches, wire codecs, second versions, fixtures.
//!
//! The same [`Spec`] gives the same bytes on every machine. Nothing is read, and only [`write`] touches the disk.

mod dice;
mod model;
mod plan;
mod sample;
mod styles;
mod words;
mod yaml;

use std::io;
use std::path::Path;

/// How large a catalog is, and which of all that are as large.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// How many events, over all providers.
    pub events: usize,
    /// Another seed gives another catalog.
    pub seed: u64,
}

/// A file of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// From the root of a project, with `/` between its parts.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// All files of a catalog, under `schema/`.
#[must_use]
pub fn files(spec: &Spec) -> Vec<File> {
    let mut files = vec![File {
        path: "schema/catalog.yaml".to_owned(),
        text: "# yaml-language-server: $schema=meta/catalog.schema.json\ntitle: Synthetic\n\
               base_url: https://synthetic.example/schemas\n"
            .to_owned(),
    }];
    for provider in plan::plan(spec) {
        let folder = format!("schema/{}", provider.style.name);
        let mut add = |path: String, text| files.push(File { path, text });
        add(format!("{folder}/provider.yaml"), yaml::provider(&provider));
        add(format!("{folder}/types.yaml"), yaml::types(&provider));
        for file in &provider.files {
            let path = format!("{folder}/events/{}.yaml", file.stem);
            add(path, yaml::events(file, &provider));
            for event in file.events.iter().filter(|event| event.has_fixture) {
                if let Some(body) = sample::body(&provider, event) {
                    add(format!("{folder}/fixtures/{}/made.pass.json", event.wire), body);
                }
            }
        }
    }
    files
}

/// Writes a catalog below `root`, with the hand-written files of which the generator fills a part.
///
/// # Errors
///
/// When a folder or file cannot be made.
pub fn write(spec: &Spec, root: &Path) -> io::Result<()> {
    for File { path, text } in files(spec) {
        put(root, &path, &text)?;
    }
    put(root, "README.md", "<!-- BEGIN GENERATED figures -->\n<!-- END GENERATED figures -->\n")?;
    put(root, "generated/Cargo.toml", MANIFEST)
}

fn put(root: &Path, path: &str, text: &str) -> io::Result<()> {
    let path = root.join(path);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}

/// The generator lists the providers in the consumer crate's manifest.
const MANIFEST: &str = "\
[package]
name = \"hookbook\"

[features]
# BEGIN GENERATED providers
# END GENERATED providers
";
