//! What would have to change on disk, and what stands in the way. Reads, never writes.

use std::collections::BTreeMap;

use crate::disk::{Disk, Found};
use crate::failure::Failure;
use crate::manifest::{self, Entry, Manifest, Owned};
use crate::region;
use crate::tree_path::TreePath;
use crate::wanted::{Region, Wanted};

/// Everything that is between the files on disk and those that the generator wants.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// By path; deletions first, since a new file may need the place of an old one.
    pub(crate) steps: Vec<Step>,
    /// What keeps the plan from being carried out.
    pub(crate) conflicts: Vec<Conflict>,
    /// The list of our files as it will be.
    pub(crate) manifest: Manifest,
    /// Files of ours that are neither wanted nor there any more: their folders may be empty.
    pub(crate) gone: Vec<TreePath>,
    /// How many files are as they should be.
    pub(crate) current: usize,
}

/// A change of one file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) path: TreePath,
    /// `None`: the file is not there.
    pub(crate) old: Option<Vec<u8>>,
    /// `None`: the file is to go.
    pub(crate) new: Option<Vec<u8>>,
    /// Whether someone edited what we wrote.
    pub(crate) edited: bool,
}

/// A file that we may not touch.
#[derive(Debug)]
pub(crate) struct Conflict {
    pub(crate) path: TreePath,
    /// Goes on after the path.
    pub(crate) why: String,
    /// What would be done if the file were ours.
    pub(crate) step: Option<Step>,
}

/// Which files a run is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope<'a> {
    All,
    /// Those of one provider, and those about the whole catalog.
    Provider(&'a str),
}

impl Scope<'_> {
    fn includes(self, provider: Option<&str>) -> bool {
        match self {
            Self::All => true,
            Self::Provider(name) => provider.is_none_or(|provider| provider == name),
        }
    }
}

/// Compares what is wanted with what is there.
pub(crate) fn plan(
    disk: &Disk,
    wanted: &BTreeMap<TreePath, Wanted>,
    owned: &Owned,
    scope: Scope<'_>,
) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    for (path, entries) in owned.files.iter().filter(|(path, _)| !wanted.contains_key(path)) {
        plan.orphan(disk, path, entries, scope)?;
    }
    for (path, wanted) in wanted {
        match wanted {
            Wanted::Whole { text, provider } => {
                plan.whole(disk, path, text, provider.as_deref(), owned, scope)?
            }
            Wanted::Regions(regions) => plan.regions(disk, path, regions, scope)?,
        }
    }
    Ok(plan)
}

impl Plan {
    /// A file that was written by an earlier run and is not wanted any more.
    fn orphan(
        &mut self,
        disk: &Disk,
        path: &TreePath,
        entries: &[Entry],
        scope: Scope<'_>,
    ) -> Result<(), Failure> {
        let Found::File(old) = disk.look(path)? else {
            // Whatever else stands there now, we have not written it.
            self.gone.push(path.clone());
            return Ok(());
        };
        let as_written = entry_of(entries, &old);
        if !entries.iter().any(|entry| scope.includes(entry.provider.as_deref())) {
            self.keep(path, entries, as_written);
            return Ok(());
        }
        let edited = as_written.is_none();
        let step = Step { path: path.clone(), old: Some(old), new: None, edited };
        if edited {
            self.conflict(
                path,
                "is not generated any more, but was edited since it was",
                Some(step),
            );
        } else {
            self.steps.push(step);
        }
        Ok(())
    }

    fn whole(
        &mut self,
        disk: &Disk,
        path: &TreePath,
        text: &str,
        provider: Option<&str>,
        owned: &Owned,
        scope: Scope<'_>,
    ) -> Result<(), Failure> {
        let new = text.as_bytes();
        let entries = owned.files.get(path).map(Vec::as_slice).unwrap_or_default();
        if !scope.includes(provider) {
            if let Found::File(old) = disk.look(path)? {
                self.keep(path, entries, entry_of(entries, &old));
            }
            return Ok(());
        }
        self.manifest.files.insert(path.clone(), Entry::of(new, provider.map(str::to_owned)));
        let step = |old, edited| Step { path: path.clone(), old, new: Some(new.to_vec()), edited };
        match disk.look(path)? {
            Found::File(old) if old == new => self.current += 1,
            Found::File(old) if entries.is_empty() => {
                self.conflict(
                    path,
                    "was not written by `generate`, and differs from what it would write",
                    Some(step(Some(old), false)),
                );
            }
            Found::File(old) => {
                let edited = entry_of(entries, &old).is_none();
                self.steps.push(step(Some(old), edited));
            }
            Found::Nothing => self.steps.push(step(None, false)),
            Found::Blocked(file) if self.deletes(&file) => self.steps.push(step(None, false)),
            Found::Blocked(file) => {
                self.conflict(&file, "is a file where a folder is needed", None)
            }
            Found::Other(what) => {
                self.conflict(path, format!("is {what} where a file is to be written"), None)
            }
        }
        Ok(())
    }

    fn regions(
        &mut self,
        disk: &Disk,
        path: &TreePath,
        regions: &[Region],
        scope: Scope<'_>,
    ) -> Result<(), Failure> {
        let Found::File(old) = disk.look(path)? else {
            self.conflict(path, "is to hold generated lines, but is not there as a file", None);
            return Ok(());
        };
        let Ok(mut text) = std::str::from_utf8(&old).map(str::to_owned) else {
            self.conflict(path, "is to hold generated lines, but is not UTF-8", None);
            return Ok(());
        };
        for region in regions.iter().filter(|region| scope.includes(region.provider.as_deref())) {
            match region::replace(&text, region.marker, &region.text) {
                Ok(changed) => text = changed,
                Err(why) => {
                    self.conflict(path, format!("is to hold generated lines, but {why}"), None)
                }
            }
        }
        if text.as_bytes() == old {
            self.current += 1;
        } else {
            let new = Some(text.into_bytes());
            self.steps.push(Step { path: path.clone(), old: Some(old), new, edited: false });
        }
        Ok(())
    }

    /// Leaves a file that the run is not about in the list, with the entry that fits its bytes.
    fn keep(&mut self, path: &TreePath, entries: &[Entry], as_written: Option<&Entry>) {
        if let Some(entry) = as_written.or(entries.last()) {
            self.manifest.files.insert(path.clone(), entry.clone());
        }
    }

    fn deletes(&self, path: &TreePath) -> bool {
        self.steps.iter().any(|step| step.path == *path && step.new.is_none())
    }

    fn conflict(&mut self, path: &TreePath, why: impl Into<String>, step: Option<Step>) {
        self.conflicts.push(Conflict { path: path.clone(), why: why.into(), step });
    }

    /// Takes over the files that were not ours. What cannot be taken over stays a conflict.
    pub(crate) fn adopt(&mut self) {
        for conflict in std::mem::take(&mut self.conflicts) {
            match conflict.step {
                Some(step) => self.steps.push(step),
                None => self.conflicts.push(conflict),
            }
        }
        self.steps.sort_by(|a, b| (a.new.is_some(), &a.path).cmp(&(b.new.is_some(), &b.path)));
    }

    /// The change of the list itself, when it has to change.
    pub(crate) fn manifest_step(&self, disk: &Disk) -> Result<Option<Step>, Failure> {
        let new = self.manifest.to_text().into_bytes();
        let old = match disk.look(&manifest::path())? {
            Found::File(old) => Some(old),
            _ => None,
        };
        let differs = old.as_ref() != Some(&new);
        Ok(differs.then(|| Step { path: manifest::path(), old, new: Some(new), edited: false }))
    }
}

/// The entry that says what stands there: bytes that someone edited have none.
fn entry_of<'a>(entries: &'a [Entry], bytes: &[u8]) -> Option<&'a Entry> {
    let now = Entry::of(bytes, None).sha256;
    entries.iter().find(|entry| entry.sha256 == now)
}
