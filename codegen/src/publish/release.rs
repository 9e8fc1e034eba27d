//! Which release each unit belongs to: the one that brought it into its present shape.

use super::PublishedFile;
use super::ledger::{Entry, Ledger};
use super::units::Unit;
use crate::emit::json::pretty;
use serde_json::Value;
use std::collections::BTreeMap;

/// The releases of the units, and what follows for the ledger.
pub(super) struct Releases {
    /// By unit.
    of: BTreeMap<String, String>,
    pub(super) refused: Vec<Change>,
    pub(super) recorded: Recorded,
}

/// What a release that is out says of a unit, and what the catalog says now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its address from `schemas/`, without the release.
    pub unit: String,
    /// What it said; `None`: it was not there.
    pub old: Option<String>,
    /// What it says; `None`: it is gone.
    pub new: Option<String>,
}

/// The ledger as it has to be once the publication is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded(Ledger);

impl Recorded {
    /// The files of the folder `published/`.
    pub fn files(&self) -> Vec<PublishedFile> {
        self.0.files()
    }

    /// What each release did to one unit, the oldest first.
    pub(super) fn history_of(&self, unit: &str) -> &[Entry] {
        self.0.units.get(unit).map(Vec::as_slice).unwrap_or_default()
    }

    /// What each release did to each unit, the oldest first.
    pub(super) fn history(&self) -> impl Iterator<Item = (&str, &[Entry])> {
        self.0.units.iter().map(|(unit, entries)| (unit.as_str(), entries.as_slice()))
    }

    /// Every release, the newest first.
    pub(super) fn releases(&self) -> impl Iterator<Item = &str> {
        self.0.released.iter().rev().map(String::as_str)
    }
}

impl Releases {
    pub(super) fn of(&self, unit: &str) -> &str {
        self.of.get(unit).map_or("", String::as_str)
    }
}

pub(super) fn decide(units: &[Unit], ledger: &Ledger) -> Releases {
    let mut after = ledger.clone();
    if !ledger.is_closed() {
        after.released.push(ledger.release.clone());
    }
    after.shapes.clear();
    let mut of = BTreeMap::new();
    let mut changes = Vec::new();
    for unit in units {
        let entries = after.units.entry(unit.name.clone()).or_default();
        let same = entries.last().filter(|last| last.sha256.as_ref() == Some(&unit.sha256));
        let release = match same {
            Some(last) => last.release.clone(),
            None => {
                changes.push(change(unit, ledger));
                let sha256 = Some(unit.sha256.clone());
                entries.push(Entry { release: ledger.release.clone(), sha256 });
                ledger.release.clone()
            }
        };
        of.insert(unit.name.clone(), release);
        after.shapes.insert(unit.name.clone(), unit.sketch.clone());
    }
    for (unit, entries) in &mut after.units {
        if !of.contains_key(unit) && entries.last().is_some_and(|last| last.sha256.is_some()) {
            changes.push(Change { unit: unit.clone(), old: shape(ledger, unit), new: None });
            entries.push(Entry { release: ledger.release.clone(), sha256: None });
        }
    }
    let refused = if ledger.is_closed() { changes } else { Vec::new() };
    Releases { of, refused, recorded: Recorded(after) }
}

fn change(unit: &Unit, ledger: &Ledger) -> Change {
    let new = Some(pretty(&unit.sketch));
    Change { unit: unit.name.clone(), old: shape(ledger, &unit.name), new }
}

fn shape(ledger: &Ledger, unit: &str) -> Option<String> {
    ledger.shapes.get(unit).map(|shape: &Value| pretty(shape))
}
