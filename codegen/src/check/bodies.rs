//! Which fixture belongs to which event, and what is said of it.

use crate::decl::{Event, Fixture, FixtureFile, Provider};
use crate::naming;
use crate::source::Spanned;
use std::collections::BTreeMap;

/// The events and remarks of a provider, as its fixtures look for them.
pub(crate) struct Bodies<'a> {
    by_name: BTreeMap<&'a str, &'a (Spanned<String>, Event)>,
    by_path: BTreeMap<String, &'a (Spanned<String>, Event)>,
    remarks: BTreeMap<(&'a str, &'a str), &'a Fixture>,
}

impl<'a> Bodies<'a> {
    pub(crate) fn of(provider: &'a Provider) -> Self {
        let remarks = provider.fixture_notes.iter().flat_map(|notes| {
            let entries = notes.content.fixtures.items.iter();
            entries.map(|(name, remark)| ((notes.folder.as_str(), name.as_str()), remark))
        });
        let mut by_path = BTreeMap::new();
        for event in provider.events() {
            by_path.entry(naming::event_path(&event.0)).or_insert(event);
        }
        Self {
            by_name: provider.events().map(|event| (event.0.as_str(), event)).collect(),
            by_path,
            remarks: remarks.collect(),
        }
    }

    /// The folders that belong to an event.
    pub(crate) fn folders(&self) -> Vec<&str> {
        self.by_path.keys().map(String::as_str).collect()
    }

    /// The wire names of the events.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.by_name.keys().copied().collect()
    }

    /// What `fixtures.yaml` says of a fixture.
    pub(crate) fn remark(&self, fixture: &FixtureFile) -> Option<&'a Fixture> {
        self.remarks.get(&(fixture.folder.as_str(), fixture.name.as_str())).copied()
    }

    /// The event of a fixture: the one that its remark names, or the one whose path the folder is.
    pub(crate) fn event(&self, fixture: &FixtureFile) -> Option<&'a (Spanned<String>, Event)> {
        match self.remark(fixture).and_then(|remark| remark.event.as_ref()) {
            Some(named) => self.by_name.get(named.as_str()).copied(),
            None => self.by_path.get(&fixture.folder).copied(),
        }
    }
}

/// A fixture's file name as name, whether it passes, and encoding.
pub(crate) fn split_name(file: &str) -> Option<(&str, bool, &str)> {
    let (rest, encoding) = file.rsplit_once('.')?;
    let (name, verdict) = rest.rsplit_once('.')?;
    Some((name, verdict == "pass", encoding))
}
