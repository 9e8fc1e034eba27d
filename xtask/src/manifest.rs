//! The list of the files that `generate` has written, so that it can tell them from files it has not.
//!
//! Two lists lie in `generated/`. `manifest.json` is committed; it is written last, when all it lists is there. The pending list is
//! written first, when something is about to change, and removed at the end: after a kill it still names what that run may have
//! written. A file is ours when either names it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::disk::{Disk, Found};
use crate::failure::Failure;
use crate::tree_path::TreePath;

/// Files with what was written to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) files: BTreeMap<TreePath, Entry>,
}

/// What was written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// SHA-256 of the bytes, in hex, as `sha256sum` shows it.
    pub(crate) sha256: String,
    /// The provider it is about; `None` for the whole catalog.
    pub(crate) provider: Option<String>,
}

/// The files that are ours. A file that was about to change when a run was killed has two entries.
#[derive(Debug, Default)]
pub(crate) struct Owned {
    pub(crate) files: BTreeMap<TreePath, Vec<Entry>>,
    /// Whether a run was killed.
    pub(crate) interrupted: bool,
    /// Whether the manifest is there but could not be read as a whole.
    pub(crate) broken: bool,
}

/// The folder of the lists, and the place of the lock.
pub(crate) fn folder() -> TreePath {
    TreePath::known("generated")
}

pub(crate) fn path() -> TreePath {
    TreePath::known("generated/manifest.json")
}

pub(crate) fn pending_path() -> TreePath {
    TreePath::known("generated/.hookbook-pending.json")
}

impl Manifest {
    pub(crate) fn to_text(&self) -> String {
        text(&self.files)
    }

    /// What a run that makes the project fit this list must leave behind in case it is killed: all that is ours before or after.
    pub(crate) fn pending_text(&self, owned: &Owned) -> String {
        let before = owned
            .files
            .iter()
            .flat_map(|(path, entries)| entries.iter().map(move |entry| (path, entry)));
        text(before.chain(&self.files))
    }
}

fn text<'a>(files: impl IntoIterator<Item = (&'a TreePath, &'a Entry)>) -> String {
    let line = |(path, entry): (&TreePath, &Entry)| {
        let mut object = Map::new();
        if let Some(provider) = &entry.provider {
            object.insert("provider".to_owned(), json!(provider));
        }
        object.insert("sha256".to_owned(), json!(entry.sha256));
        format!("    {}: {}", json!(path.as_str()), Value::Object(object))
    };
    let lines: Vec<String> = files.into_iter().map(line).collect();
    let about = "The files that `cargo xtask generate` writes and deletes. Do not edit.";
    let files =
        if lines.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n  }}", lines.join(",\n")) };
    format!("{{\n  \"about\": {},\n  \"files\": {files}\n}}\n", json!(about))
}

/// Reads line by line, so that a list which a merge has torn still tells what it can. A path that leads out of the project is
/// left out.
fn parse(text: &str) -> impl Iterator<Item = (TreePath, Entry)> + '_ {
    text.lines().filter_map(entry)
}

fn entry(line: &str) -> Option<(TreePath, Entry)> {
    let line = line.trim().trim_end_matches(',');
    let object: Map<String, Value> = serde_json::from_str(&format!("{{{line}}}")).ok()?;
    let (path, value) = object.into_iter().next()?;
    let sha256 = value.get("sha256")?.as_str()?.to_owned();
    let provider = value.get("provider").and_then(Value::as_str).map(str::to_owned);
    Some((TreePath::parse(&path)?, Entry { sha256, provider }))
}

impl Entry {
    pub(crate) fn of(bytes: &[u8], provider: Option<String>) -> Self {
        Self { sha256: hex(&Sha256::digest(bytes)), provider }
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

impl Owned {
    /// Reads both lists.
    pub(crate) fn read(disk: &Disk) -> Result<Self, Failure> {
        let mut owned = Self::default();
        if let Some(text) = read_text(disk, &path())? {
            owned.broken = serde_json::from_str::<Value>(&text).is_err();
            owned.add(&text);
        }
        if let Some(text) = read_text(disk, &pending_path())? {
            owned.interrupted = true;
            owned.add(&text);
        }
        Ok(owned)
    }

    fn add(&mut self, list: &str) {
        for (path, entry) in parse(list) {
            let entries = self.files.entry(path).or_default();
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
    }
}

fn read_text(disk: &Disk, path: &TreePath) -> Result<Option<String>, Failure> {
    match disk.look(path)? {
        Found::Nothing => Ok(None),
        Found::File(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Found::Other(what) => Err(Failure::new(format!("`{path}` is {what}, not a file"))
            .help("move it away and run the command again")),
        Found::Blocked(file) => {
            Err(Failure::new(format!("`{file}` is a file where a folder is needed"))
                .help("move it away and run the command again"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Manifest, Owned, parse};
    use crate::tree_path::TreePath;

    fn sample() -> Manifest {
        let file = |path, provider: Option<&str>| {
            (TreePath::known(path), Entry::of(path.as_bytes(), provider.map(str::to_owned)))
        };
        Manifest { files: [file("a/b", Some("acme")), file("a/c d", None)].into_iter().collect() }
    }

    fn parsed(text: &str) -> Manifest {
        Manifest { files: parse(text).collect() }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = sample().to_text();
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        assert_eq!(parsed(&text), sample());
        assert_eq!(
            text.lines().filter(|line| line.contains("sha256")).count(),
            2,
            "one a line: {text}"
        );
    }

    #[test]
    fn the_empty_list_is_json() {
        let text = Manifest::default().to_text();
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }

    #[test]
    fn a_torn_list_still_tells_what_it_can() {
        let torn = sample()
            .to_text()
            .replace("  \"files\": {\n", "<<<<<<< ours\n  \"files\": {\n=======\n");
        assert_eq!(parsed(&torn), sample());
        assert_eq!(parsed("\0 not json").files.len(), 0);
    }

    #[test]
    fn a_path_that_leads_out_of_the_project_is_left_out() {
        assert_eq!(parsed(r#""../other": {"sha256": "00"}"#).files.len(), 0);
    }

    #[test]
    fn the_pending_list_knows_a_file_before_and_after() {
        let mut owned = Owned::default();
        owned.add(r#""a/b": {"sha256": "00"}"#);
        let pending = sample().pending_text(&owned);
        owned.add(&pending);
        assert_eq!(parse(&pending).count(), 3);
        assert_eq!(owned.files[&TreePath::known("a/b")].len(), 2);
    }
}
