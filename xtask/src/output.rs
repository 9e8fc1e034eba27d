//! Writes a folder that is built as a whole, such as `dist/`. What a former run wrote there is told by its `SHA256SUMS`; whatever else
//! lies there was put there by somebody, and is neither overwritten nor deleted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use hookbook_codegen::publish::PublishedFile;

use crate::disk::{Disk, Durability, Found};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::tree_path::TreePath;

const SUMS: &str = "SHA256SUMS";

/// What a run has done to the folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    written: usize,
    deleted: usize,
    current: usize,
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { written, deleted, current } = self;
        write!(f, "{written} files written, {deleted} deleted, {current} as they should be")
    }
}

/// Makes the folder hold exactly these files besides those that are not ours.
pub(crate) fn write(
    disk: &Disk,
    files: &[PublishedFile],
    progress: &Progress,
) -> Result<Written, Failure> {
    let wanted = by_path(files)?;
    let former = former(disk)?;
    let mut done = Written::default();
    let mut changed = Vec::new();
    for (path, text) in &wanted {
        match disk.look(path)? {
            Found::File(old) if old == text.as_bytes() => done.current += 1,
            Found::File(_) if !former.contains(path) && path.as_str() != SUMS => {
                return Err(in_the_way(path, "is there, but was not written by this command"));
            }
            Found::File(_) | Found::Nothing => changed.push((path, text)),
            Found::Other(what) => return Err(in_the_way(path, &format!("is {what}"))),
            Found::Blocked(file) if former.contains(&file) => changed.push((path, text)),
            Found::Blocked(file) => {
                return Err(in_the_way(&file, "is a file where a folder is needed"));
            }
        }
    }
    for path in former.iter().filter(|path| !wanted.contains_key(*path)) {
        if let Found::File(_) = disk.look(path)? {
            disk.remove(path)?;
            disk.remove_empty_folders_above(path);
            done.deleted += 1;
        }
    }
    announce(disk, &former, &wanted, &changed)?;
    for (count, (path, text)) in changed.iter().enumerate() {
        progress.count("writing", count, changed.len());
        if path.as_str() != SUMS {
            disk.write(path, text.as_bytes(), Durability::SurvivesKill)?;
        }
    }
    if let Some(sums) = wanted.get(&TreePath::known(SUMS)) {
        disk.write(&TreePath::known(SUMS), sums.as_bytes(), Durability::SurvivesKill)?;
    }
    done.written = changed.len();
    Ok(done)
}

/// Lists old and new files before the first is written, so that a run after a kill knows them for ours.
fn announce(
    disk: &Disk,
    former: &BTreeSet<TreePath>,
    wanted: &BTreeMap<TreePath, &str>,
    changed: &[(&TreePath, &&str)],
) -> Result<(), Failure> {
    if changed.is_empty() {
        return Ok(());
    }
    let unknown = "0".repeat(64);
    let all: BTreeSet<&TreePath> = former.iter().chain(wanted.keys()).collect();
    let lines: String = all
        .into_iter()
        .filter(|path| path.as_str() != SUMS)
        .map(|path| format!("{unknown}  {path}\n"))
        .collect();
    disk.write(&TreePath::known(SUMS), lines.as_bytes(), Durability::SurvivesKill)
}

fn by_path(files: &[PublishedFile]) -> Result<BTreeMap<TreePath, &str>, Failure> {
    files
        .iter()
        .map(|file| match TreePath::parse(&file.path) {
            Some(path) => Ok((path, file.text.as_str())),
            None => Err(Failure::new(format!("`{}` cannot name a file", file.path))),
        })
        .collect()
}

/// The files that a former run wrote.
fn former(disk: &Disk) -> Result<BTreeSet<TreePath>, Failure> {
    let Found::File(sums) = disk.look(&TreePath::known(SUMS))? else {
        return Ok(BTreeSet::new());
    };
    let sums = String::from_utf8_lossy(&sums).into_owned();
    let path = |line: &str| TreePath::parse(line.split_once("  ")?.1);
    Ok(sums.lines().filter_map(path).collect())
}

fn in_the_way(path: &TreePath, why: &str) -> Failure {
    Failure::new(format!("`{path}` {why}"))
        .help("name another folder with `--out`, or move it away; nothing was written")
}
