//! Notices that something below a folder has changed: by looking, some six times a second. A catalog has a few hundred files, which takes a
//! millisecond or two; a library that is told by the system would take longer to build than all the rest of this command.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

const BETWEEN: Duration = Duration::from_millis(150);

/// What tells one state of a file from another without reading it.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// A folder, and how it looked last.
pub(crate) struct Watch {
    folder: PathBuf,
    seen: Seen,
}

impl Watch {
    pub(crate) fn of(folder: PathBuf) -> Self {
        let seen = look(&folder);
        Self { folder, seen }
    }

    /// Returns once something has changed and nothing changes any more: an editor that writes several files is waited for.
    pub(crate) fn wait(&mut self) {
        let mut now = look(&self.folder);
        while now == self.seen {
            sleep(BETWEEN);
            now = look(&self.folder);
        }
        loop {
            self.seen = now;
            sleep(BETWEEN);
            now = look(&self.folder);
            if now == self.seen {
                return;
            }
        }
    }
}

fn look(folder: &Path) -> Seen {
    let mut seen = Seen::new();
    walk(folder, &mut seen);
    seen
}

/// What cannot be read is not there; reading it says why. A link is what it is, so that no circle is walked.
fn walk(folder: &Path, seen: &mut Seen) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(metadata) = entry.metadata() else { continue };
        if metadata.is_dir() {
            walk(&entry.path(), seen);
        }
        seen.insert(entry.path(), (metadata.modified().ok(), metadata.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::look;
    use std::fs;

    #[test]
    fn what_is_added_removed_or_changed_is_seen() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("a/b.yaml");
        fs::create_dir(folder.path().join("a")).expect("a folder");
        let empty = look(folder.path());
        fs::write(&file, "1").expect("it is written");
        let one = look(folder.path());
        assert_ne!(one, empty);
        assert_eq!(one, look(folder.path()));
        fs::write(&file, "22").expect("it is written");
        assert_ne!(look(folder.path()), one);
    }
}
