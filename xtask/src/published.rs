//! `published/` on disk: what the project remembers of former publications.

use hookbook_codegen::publish::{Ledger, PublishedFile, Recorded};

use crate::disk::{Disk, Durability, Found};
use crate::failure::Failure;
use crate::tree_path::TreePath;

/// The folder, from the root of the project.
pub(crate) const FOLDER: &str = "published";

/// What has been published so far; nothing, where the folder is missing.
pub(crate) fn read(disk: &Disk) -> Result<Ledger, Failure> {
    let mut files = Vec::new();
    for path in paths(disk, FOLDER)? {
        if let Found::File(bytes) = disk.look(&path)? {
            let text = String::from_utf8(bytes)
                .map_err(|_| Failure::new(format!("`{path}` is not UTF-8")).help(RESTORE))?;
            files.push(PublishedFile { path: below(&path), text });
        }
    }
    Ledger::read(&files)
        .map_err(|unusable| Failure::new(format!("in `{FOLDER}`: {unusable}")).help(RESTORE))
}

const RESTORE: &str = "restore it from the version history, or mend `release`: the rest is written by `cargo xtask publish --record`";

/// Writes what has to be remembered; the hashes last, when all that they speak of is there.
pub(crate) fn write(disk: &Disk, recorded: &Recorded) -> Result<(), Failure> {
    let files = recorded.files();
    for old in paths(disk, FOLDER)? {
        if !files.iter().any(|file| file.path == below(&old)) {
            disk.remove(&old)?;
        }
    }
    for file in files.iter().rev() {
        let path = TreePath::parse(&format!("{FOLDER}/{}", file.path))
            .ok_or_else(|| Failure::new(format!("`{}` cannot name a file", file.path)))?;
        disk.write(&path, file.text.as_bytes(), Durability::SurvivesPowerLoss)?;
    }
    Ok(())
}

fn below(path: &TreePath) -> String {
    path.as_str().strip_prefix(FOLDER).unwrap_or_default().trim_start_matches('/').to_owned()
}

/// Every `.json` below a folder, by path.
fn paths(disk: &Disk, folder: &str) -> Result<Vec<TreePath>, Failure> {
    let mut found = Vec::new();
    for one in disk.inside(folder)? {
        let path = format!("{folder}/{}", one.name);
        if one.is_folder {
            found.extend(paths(disk, &path)?);
        } else if path.ends_with(".json") {
            found.extend(TreePath::parse(&path));
        }
    }
    found.sort();
    Ok(found)
}
