//! What `acme` turns into, file by file. `INSTA_UPDATE=always` writes what is new; read it before it is kept.

use super::{refuse, sources, support};
use hookbook_codegen::{Content, generate};
use similar::TextDiff;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_file_is_as_it_was_read_last() {
    let folder = support::root().join("acme/expected");
    let (new, old) = (generated(), files(&folder));
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        return update(&folder, &old, &new);
    }
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    let text =
        |files: &BTreeMap<String, String>, path| files.get(path).cloned().unwrap_or_default();
    let diffs: String = paths
        .into_iter()
        .filter(|path| old.get(*path) != new.get(*path))
        .map(|path| {
            let (old, new) = (text(&old, path), text(&new, path));
            let diff = TextDiff::from_lines(&old, &new);
            diff.unified_diff().header(&format!("expected/{path}"), "generated").to_string()
        })
        .collect();
    assert!(
        diffs.is_empty(),
        "{diffs}\nTo keep what is new: INSTA_UPDATE=always cargo test -p hookbook-codegen --test acme"
    );
}

/// All generated files but the meta-schemas, which are the same for every catalog. A region of a file stands alone here.
fn generated() -> BTreeMap<String, String> {
    let files = generate(&sources()).unwrap_or_else(|faults| refuse(&faults));
    let files = files.into_iter().filter(|file| !file.path.starts_with("schema/meta/"));
    files
        .map(|file| match file.content {
            Content::Whole(text) => (file.path, text),
            Content::Region { marker, text } => (format!("{}.{marker}", file.path), text),
        })
        .collect()
}

/// The files below a folder, by their path from there.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a generated file is text");
            let path = path.strip_prefix(folder).expect("it lies below the folder");
            found.insert(path.to_str().expect("a path in UTF-8").replace('\\', "/"), text);
        }
    }
    found
}

fn update(folder: &Path, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) {
    for path in old.keys().filter(|path| !new.contains_key(*path)) {
        fs::remove_file(folder.join(path)).expect("it was just read");
    }
    for (path, text) in new.iter().filter(|(path, text)| old.get(*path) != Some(text)) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("it lies below the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}
