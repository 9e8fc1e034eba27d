//! What is worked out once of a provider's facts, so that it need not be for each delivery.

use std::borrow::Cow;

use super::event::EventSet;
use super::facts::{EventFacts, Provider};
use super::place::tokens;
use super::probe::Sought;

/// The events of a provider by name, and the ways through its envelopes.
#[derive(Debug)]
pub struct EventIndex {
    /// Names and aliases, sorted, so that finding one does not take longer with each new one.
    entries: Vec<Entry>,
    sought: Vec<Sought>,
    /// The tokens of each envelope's pointer to the payload.
    payloads: Vec<Vec<Cow<'static, str>>>,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    name: &'static str,
    pub(crate) event: &'static str,
    pub(crate) version: &'static str,
    /// Whether the name is another one for the event.
    pub(crate) alias: bool,
    /// Index of the variant that holds the payload.
    pub(crate) variant: usize,
    /// What the catalog says of it; an event declared in Rust alone has nothing.
    pub(crate) facts: Option<&'static EventFacts>,
}

impl EventIndex {
    /// The index of a set of events.
    #[must_use]
    pub fn of<S: EventSet>() -> EventIndex {
        EventIndex::build(S::provider(), S::EVENTS)
    }

    fn build(
        provider: &'static Provider,
        events: &'static [(&'static str, &'static str)],
    ) -> EventIndex {
        let mut entries = Vec::with_capacity(events.len());
        for (variant, (name, version)) in events.iter().enumerate() {
            let mut facts = provider.events.iter();
            let facts = facts.find(|facts| facts.name == *name && facts.version == *version);
            let aliases = facts.map_or(&[][..], |facts| facts.aliases);
            for (alias, spelling) in std::iter::once(name).chain(aliases).enumerate() {
                entries.push(Entry {
                    name: spelling,
                    event: name,
                    version,
                    alias: alias > 0,
                    variant,
                    facts,
                });
            }
        }
        // Lengths come first, because to compare them takes no look at the text; and a current name comes before the same text as an
        // alias of another event.
        entries.sort_by_key(|entry| (entry.name.len(), entry.name, entry.alias));
        let payloads = provider.envelopes.iter();
        let payloads = payloads.map(|envelope| tokens(envelope.payload).collect()).collect();
        EventIndex { entries, sought: Sought::of(provider), payloads }
    }

    /// The pointers by which envelope, event and version are chosen.
    pub(crate) fn sought(&self) -> &[Sought] {
        &self.sought
    }

    /// The way to the payload in an envelope; empty where payload and envelope share one object.
    pub(crate) fn payload(&self, envelope: usize) -> &[Cow<'static, str>] {
        self.payloads.get(envelope).map_or(&[], Vec::as_slice)
    }

    /// The event that goes by a name in a version.
    pub(crate) fn find(&self, name: &str, version: &str) -> Option<&Entry> {
        let wanted = (name.len(), name);
        let first = self.entries.partition_point(|entry| (entry.name.len(), entry.name) < wanted);
        let same = self.entries[first..].iter().take_while(|entry| entry.name == name);
        same.into_iter().find(|entry| entry.version == version)
    }
}
