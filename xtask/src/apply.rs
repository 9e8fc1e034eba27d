//! Carries out a plan. A kill at any moment leaves each file old or new; the pending list tells the next run which files are ours.

use std::collections::BTreeSet;

use crate::disk::{Disk, Durability};
use crate::failure::Failure;
use crate::manifest::{self, Owned};
use crate::plan::Plan;
use crate::progress::Progress;
use crate::tree_path::TreePath;

/// Makes the disk what the plan says. There must be no conflict left.
pub(crate) fn apply(
    disk: &Disk,
    plan: &Plan,
    owned: &Owned,
    progress: &Progress,
) -> Result<(), Failure> {
    let list = plan.manifest_step(disk)?;
    if !plan.steps.is_empty() {
        let pending = plan.manifest.pending_text(owned);
        disk.write(&manifest::pending_path(), pending.as_bytes(), Durability::SurvivesPowerLoss)?;
    }
    for (done, step) in plan.steps.iter().enumerate() {
        progress.count("writing", done, plan.steps.len());
        match &step.new {
            Some(new) => disk.write(&step.path, new, Durability::SurvivesKill)?,
            None => {
                disk.remove(&step.path)?;
                disk.remove_empty_folders_above(&step.path);
            }
        }
    }
    for path in &plan.gone {
        disk.remove_empty_folders_above(path);
    }
    if let Some(new) = list.and_then(|step| step.new) {
        disk.write(&manifest::path(), &new, Durability::SurvivesPowerLoss)?;
    }
    disk.remove(&manifest::pending_path())
}

/// Deletes the temporary files of a run that was killed. They can only lie beside files that it was to write.
pub(crate) fn sweep<'a>(
    disk: &Disk,
    paths: impl Iterator<Item = &'a TreePath>,
) -> Result<(), Failure> {
    let mut swept = BTreeSet::new();
    for path in paths {
        if swept.insert(path.folders().next()) {
            disk.sweep_beside(path)?;
        }
    }
    Ok(())
}
