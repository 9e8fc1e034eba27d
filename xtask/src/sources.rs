//! Reads `schema/`: the YAML, and the fixtures beside it.
//!
//! What does not belong there is refused rather than passed over: a fixture with a mistyped ending would otherwise never be judged.

use std::collections::BTreeSet;
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use hookbook_codegen::SourceFile;

use crate::failure::Failure;

const SCHEMA: &str = "schema";
/// Written by `generate`, read by editors.
const META: &str = "schema/meta";
/// Places in a source are counted in 32 bits; no catalog comes near this.
const LARGEST: u64 = 64 << 20;

/// All sources, by path.
///
/// # Errors
///
/// Every file and folder that could not be read or does not belong there.
pub(crate) fn read(root: &Path) -> Result<Vec<SourceFile>, Failure> {
    let schema = root.join(SCHEMA);
    let tree = fs::canonicalize(&schema).map_err(|error| {
        Failure::new(format!("cannot read the folder `{SCHEMA}` in {}: {error}", root.display()))
            .help("run the command in a checkout of the project")
    })?;
    let mut walk = Walk {
        tree: tree.clone(),
        open: BTreeSet::new(),
        sources: Vec::new(),
        refused: Vec::new(),
    };
    walk.folder(&schema, SCHEMA);
    if walk.refused.is_empty() {
        walk.sources.sort_by(|a, b| a.path.cmp(&b.path));
        return Ok(walk.sources);
    }
    walk.refused.sort();
    Err(Failure::new(format!(
        "`{SCHEMA}` holds what cannot be read:\n  - {}",
        walk.refused.join("\n  - ")
    ))
    .help("mend, move or delete it; nothing was written"))
}

struct Walk {
    /// `schema/` itself, without symbolic links.
    tree: PathBuf,
    /// The folders that the walk is within, without symbolic links.
    open: BTreeSet<PathBuf>,
    sources: Vec<SourceFile>,
    refused: Vec<String>,
}

impl Walk {
    fn folder(&mut self, folder: &Path, path: &str) {
        let real = match self.within_the_tree(folder) {
            Ok(real) => real,
            Err(why) => return self.refuse(path, why),
        };
        if !self.open.insert(real.clone()) {
            return self.refuse(path, "is a symbolic link to a folder that it lies in");
        }
        match fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries.iter().for_each(|entry| self.entry(entry, path)),
            Err(error) => self.refuse(path, format!("cannot be read: {error}")),
        }
        self.open.remove(&real);
    }

    fn entry(&mut self, entry: &fs::DirEntry, folder: &str) {
        let name = entry.file_name();
        let path = format!("{folder}/{}", name.to_string_lossy());
        let Some(name) = name.to_str() else {
            return self.refuse(&path, "has a name that is not UTF-8");
        };
        if is_passed_over(name, &path) {
            return;
        }
        // Follows a symbolic link, which `entry.file_type()` would not.
        match fs::metadata(entry.path()) {
            Ok(metadata) if metadata.is_dir() => self.folder(&entry.path(), &path),
            Ok(metadata) if metadata.len() > LARGEST => {
                self.refuse(&path, "is too large for a source")
            }
            Ok(metadata) => self.file(&entry.path(), path, metadata.file_type()),
            Err(error) => self.refuse(&path, format!("cannot be read: {error}")),
        }
    }

    fn file(&mut self, file: &Path, path: String, kind: FileType) {
        if !kind.is_file() {
            return self.refuse(&path, "is neither a file nor a folder");
        }
        if let Err(why) = self.within_the_tree(file) {
            return self.refuse(&path, why);
        }
        if let Err(why) = belongs(&path) {
            return self.refuse(&path, why);
        }
        match fs::read(file) {
            Ok(bytes) => self.sources.push(SourceFile { path, bytes }),
            Err(error) => self.refuse(&path, format!("cannot be read: {error}")),
        }
    }

    /// The path without symbolic links, if they do not lead out of `schema/`: what is outside is not reviewed with the catalog.
    fn within_the_tree(&self, path: &Path) -> Result<PathBuf, String> {
        match fs::canonicalize(path) {
            Ok(real) if real.starts_with(&self.tree) => Ok(real),
            Ok(real) => {
                Err(format!("is a symbolic link out of the catalog, to {}", real.display()))
            }
            Err(error) => Err(format!("cannot be read: {error}")),
        }
    }

    fn refuse(&mut self, path: &str, why: impl AsRef<str>) {
        self.refused.push(format!("`{path}` {}", why.as_ref()));
    }
}

/// Texts for people, what editors leave behind, and what `generate` itself writes.
fn is_passed_over(name: &str, path: &str) -> bool {
    path == META || name.starts_with('.') || name.ends_with('~') || name.ends_with(".md")
}

fn belongs(path: &str) -> Result<(), &'static str> {
    let is_fixture = path.split('/').any(|part| part == "fixtures");
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("yaml") => Ok(()),
        Some("json" | "form") if is_fixture => Ok(()),
        Some("yml") => Err("ends in `.yml`: rename it to `.yaml`"),
        Some("json" | "form") => Err("is a fixture outside a `fixtures` folder"),
        _ => Err("is no `.yaml`, no fixture (`.json`, `.form`) and no `.md`"),
    }
}

/// The names of the providers: the folders that hold a `provider.yaml`.
pub(crate) fn providers(sources: &[SourceFile]) -> Vec<&str> {
    sources
        .iter()
        .filter_map(|source| source.path.strip_prefix("schema/")?.strip_suffix("/provider.yaml"))
        .filter(|name| !name.contains('/'))
        .collect()
}
