//! The file system below the root of the project. Every failure names the path it is about.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::failure::Failure;
use crate::tree_path::TreePath;

/// Temporary files are named so that no one takes them for something else, and a later run can sweep them.
const TEMPORARY: (&str, &str) = (".hookbook-", ".tmp");

/// The project on disk.
#[derive(Debug)]
pub(crate) struct Disk {
    root: PathBuf,
}

/// What stands at a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    File(Vec<u8>),
    /// A folder, a symbolic link, a special file.
    Other(&'static str),
    /// There can be nothing, because a folder on the way is no folder.
    Blocked(TreePath),
}

/// One of the things in a folder.
#[derive(Debug)]
pub(crate) struct Inside {
    pub(crate) name: String,
    pub(crate) is_folder: bool,
}

/// Whether a file must be on the medium, and not only in the memory of the system, before the run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Durability {
    SurvivesKill,
    SurvivesPowerLoss,
}

/// Keeps a second run of the same project waiting until this one is done.
#[derive(Debug)]
pub(crate) struct Lock(
    #[expect(dead_code, reason = "the lock lives as long as the file is open")] Option<File>,
);

impl Disk {
    pub(crate) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The root of the project.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    fn at(&self, path: &TreePath) -> PathBuf {
        self.root.join(path.as_str())
    }

    /// What lies in a folder, by name; nothing where there is no such folder.
    pub(crate) fn inside(&self, folder: &str) -> Result<Vec<Inside>, Failure> {
        let unreadable =
            |error: io::Error| Failure::new(format!("cannot read `{folder}`: {error}"));
        let entries = match fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(unreadable)?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_folder = entry.file_type().map_err(unreadable)?.is_dir();
            found.push(Inside { name, is_folder });
        }
        found.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(found)
    }

    /// Looks without following a symbolic link at the end of the path.
    pub(crate) fn look(&self, path: &TreePath) -> Result<Found, Failure> {
        let kind = match fs::symlink_metadata(self.at(path)) {
            Ok(metadata) => metadata.file_type(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) if error.kind() == ErrorKind::NotADirectory => {
                return Ok(Found::Blocked(self.no_folder_above(path)));
            }
            Err(error) => return Err(failure("look at", path, &error)),
        };
        Ok(if kind.is_file() {
            Found::File(fs::read(self.at(path)).map_err(|error| failure("read", path, &error))?)
        } else if kind.is_dir() {
            Found::Other("a folder")
        } else if kind.is_symlink() {
            Found::Other("a symbolic link")
        } else {
            Found::Other("a special file")
        })
    }

    fn no_folder_above(&self, path: &TreePath) -> TreePath {
        let is_in_the_way =
            |folder: &TreePath| self.at(folder).exists() && !self.at(folder).is_dir();
        path.folders().find(is_in_the_way).unwrap_or_else(|| path.clone())
    }

    /// Replaces a file in one step: whoever looks, at whatever moment, sees the old bytes or the new ones. Keeps the permissions
    /// of the old file, and creates the folders above a new one.
    pub(crate) fn write(
        &self,
        path: &TreePath,
        bytes: &[u8],
        durability: Durability,
    ) -> Result<(), Failure> {
        let target = self.at(path);
        let folder = target.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)
            .map_err(|error| failure("create the folder of", path, &error))?;
        let temporary = folder.join(temporary_name());
        let written = fill(&temporary, &target, bytes, durability)
            .and_then(|()| fs::rename(&temporary, &target))
            .and_then(|()| {
                if durability == Durability::SurvivesPowerLoss {
                    sync_folder(folder)
                } else {
                    Ok(())
                }
            });
        written.map_err(|error| {
            // It is there or not, depending on what failed; the first failure is the one worth telling.
            let _ = fs::remove_file(&temporary);
            failure("write", path, &error)
        })
    }

    /// Deletes a file. That it is gone already is fine.
    pub(crate) fn remove(&self, path: &TreePath) -> Result<(), Failure> {
        match fs::remove_file(self.at(path)) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(failure("delete", path, &error))
            }
            _ => Ok(()),
        }
    }

    /// Removes the folders above a path that hold nothing.
    pub(crate) fn remove_empty_folders_above(&self, path: &TreePath) {
        // The first one that cannot be removed holds something, or is none of our business.
        path.folders().take_while(|folder| fs::remove_dir(self.at(folder)).is_ok()).for_each(drop);
    }

    /// Deletes what killed runs have left in the folder of a path.
    pub(crate) fn sweep_beside(&self, path: &TreePath) -> Result<(), Failure> {
        let target = self.at(path);
        let Ok(entries) = fs::read_dir(target.parent().unwrap_or(&self.root)) else {
            return Ok(());
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let is_ours = name
                .to_str()
                .is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1));
            if is_ours {
                fs::remove_file(entry.path())
                    .map_err(|error| failure("delete the temporary file beside", path, &error))?;
            }
        }
        Ok(())
    }

    /// Waits until no other run writes below this folder, which is created when it is missing. `waiting` is called when that takes time.
    ///
    /// Some systems cannot lock a folder. There, two runs at once may make each other fail; no file is harmed.
    pub(crate) fn lock(&self, folder: &TreePath, waiting: impl FnOnce()) -> Result<Lock, Failure> {
        fs::create_dir_all(self.at(folder)).map_err(|error| failure("create", folder, &error))?;
        let Ok(file) = File::open(self.at(folder)) else { return Ok(Lock(None)) };
        match file.try_lock() {
            Ok(()) => Ok(Lock(Some(file))),
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock().map_err(|error| failure("lock", folder, &error))?;
                Ok(Lock(Some(file)))
            }
            Err(TryLockError::Error(_)) => Ok(Lock(None)),
        }
    }
}

fn temporary_name() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{}{}-{count}{}", TEMPORARY.0, std::process::id(), TEMPORARY.1)
}

fn fill(temporary: &Path, target: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(temporary)?;
    file.write_all(bytes)?;
    if let Ok(old) = fs::metadata(target) {
        file.set_permissions(old.permissions())?;
    }
    match durability {
        Durability::SurvivesPowerLoss => file.sync_all(),
        Durability::SurvivesKill => Ok(()),
    }
}

/// A rename is on the medium once its folder is. Only Unix can open one.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn failure(what: &str, path: &TreePath, error: &io::Error) -> Failure {
    Failure::new(format!("cannot {what} `{path}`: {error}"))
}
