//! The project's own files: its catalog, and the schemas that were generated from it.

use std::fs;
use std::path::{Path, PathBuf};

use hookbook_codegen::{Catalog, SourceFile, catalog};

/// The root of the project that this bench belongs to.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The catalog under `schema/` of a project.
///
/// # Errors
///
/// When a file cannot be read, or the catalog has faults.
pub fn load(root: &Path) -> Result<Catalog, String> {
    let mut sources = Vec::new();
    gather(root, &root.join("schema"), &mut sources)?;
    catalog(&sources).map_err(|faults| format!("the catalog has {} faults", faults.items().len()))
}

fn gather(root: &Path, folder: &Path, sources: &mut Vec<SourceFile>) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "meta" {
                gather(root, &path, sources)?;
            }
        } else if [".yaml", ".json", ".form"].iter().any(|ending| name.ends_with(ending)) {
            let bytes = fs::read(&path).map_err(fault)?;
            let below = path.strip_prefix(root).unwrap_or(&path);
            sources.push(SourceFile { path: below.to_string_lossy().replace('\\', "/"), bytes });
        }
    }
    Ok(())
}
