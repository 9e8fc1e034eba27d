//! The project on disk: where it is, its sources and the catalog that they declare.

use hookbook_codegen::{Catalog, SourceFile, catalog};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder that holds `schema/` and `generated/`.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of `schema/` that declare something, by path.
pub fn sources() -> Vec<SourceFile> {
    sources_below("schema")
}

/// The files below a folder that declare something, by path.
pub fn sources_below(folder: &str) -> Vec<SourceFile> {
    let mut sources = Vec::new();
    for path in files_below(folder) {
        let is_source = [".yaml", ".json", ".form"].iter().any(|ending| path.ends_with(ending));
        if is_source && !path.starts_with("schema/meta/") {
            let bytes = fs::read(root().join(&path)).expect("a listed file can be read");
            sources.push(SourceFile { path, bytes });
        }
    }
    sources
}

/// The catalog of all providers.
pub fn catalog_of_all() -> Catalog {
    match catalog(&sources()) {
        Ok(catalog) => catalog,
        Err(faults) => panic!("the catalog has faults; see `cargo xtask generate`: {faults:?}"),
    }
}

/// Every file below a folder of the project, with `/` between the parts of its path, sorted.
pub fn files_below(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(root().join(&folder)).expect("a folder of the project");
        for entry in entries {
            let entry = entry.expect("an entry of a folder");
            let name = entry.file_name().into_string().expect("a name in UTF-8");
            let path = format!("{folder}/{name}");
            let is_folder = entry.file_type().expect("a kind of entry").is_dir();
            if is_folder { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// A text file of the project.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
