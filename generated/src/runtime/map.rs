//! Members by name, in the order in which they came.

use std::fmt;

use super::error::ReadError;
use super::inspect::{Check, Inspector};
use super::json::Json;
use super::reader::Reader;
use super::value::{Kinds, Presence, Typed, Value};
use super::writer::Writer;

/// A JSON object used as a dictionary; keeps the order, and of a repeated name the last value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Map<T> {
    entries: Vec<(String, T)>,
}

/// So many names are compared each with each.
const FEW: usize = 12;

/// The members of an object that its type does not declare. Nothing is lost: they are written back.
pub type Extra = Map<Json>;

impl<T> Map<T> {
    /// A map without members.
    #[must_use]
    pub const fn new() -> Map<T> {
        Map { entries: Vec::new() }
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of a member. Looks at each name in turn.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The same, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        let found = self.entries.iter_mut().find(|(key, _)| key == name);
        found.map(|(_, value)| value)
    }

    /// Sets a member and hands back what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        let name = name.into();
        if let Some(slot) = self.get_mut(&name) {
            return Some(std::mem::replace(slot, value));
        }
        self.entries.push((name, value));
        None
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let at = self.entries.iter().position(|(key, _)| key == name)?;
        Some(self.entries.remove(at).1)
    }

    /// The members in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.entries.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Appends a member as it is read; a later [`Map::settle`] removes repeated names.
    pub(crate) fn push(&mut self, name: String, value: T) {
        self.entries.push((name, value));
    }

    /// Keeps the last of each repeated name, at the place of the first; says whether there was one.
    pub(crate) fn settle(&mut self) -> bool {
        let repeats = self.has_repeats();
        if repeats {
            self.drop_repeats();
        }
        repeats
    }

    /// Few names are compared each with each; many are sorted, so that a hostile body cannot make it
    /// slow.
    fn has_repeats(&self) -> bool {
        let names = self.entries.iter().map(|(name, _)| name.as_str());
        if self.entries.len() <= FEW {
            let earlier = |at| self.entries.iter().take(at);
            return names.enumerate().any(|(at, name)| earlier(at).any(|(other, _)| other == name));
        }
        let mut sorted: Vec<&str> = names.collect();
        sorted.sort_unstable();
        sorted.windows(2).any(|pair| pair[0] == pair[1])
    }

    fn drop_repeats(&mut self) {
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.sort_by(|left, right| {
            let names = self.entries[*left].0.cmp(&self.entries[*right].0);
            names.then(left.cmp(right))
        });
        let alike = |left: &usize, right: &usize| self.entries[*left].0 == self.entries[*right].0;
        let groups: Vec<&[usize]> = order.chunk_by(alike).filter(|same| same.len() > 1).collect();
        let mut dropped = vec![false; self.entries.len()];
        for same in groups {
            if let [first, .., last] = *same {
                self.entries.swap(first, last);
                same[1..].iter().for_each(|at| dropped[*at] = true);
            }
        }
        let mut dropped = dropped.into_iter();
        self.entries.retain(|_| dropped.next() == Some(false));
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Map::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T> FromIterator<(String, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        let mut map = Map { entries: entries.into_iter().collect() };
        map.settle();
        map
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<T: Typed> Value for Map<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.read_case(None, reader)
    }

    fn read_case(&mut self, case: Option<&str>, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let mut members = reader.open_object()?;
        while let Some(name) = reader.next_member(&mut members)? {
            let mut value = T::empty();
            value.read_case(case, reader)?;
            self.push(name.into_owned(), value);
        }
        if self.settle() {
            reader.note_repeat();
        }
        Ok(())
    }

    fn clear(&mut self) {
        self.entries.clear();
    }

    fn write(&self, writer: &mut Writer) {
        writer.open_object();
        for (name, value) in self.iter() {
            if value.presence() != Presence::Absent {
                writer.name(name);
                value.write(writer);
            }
        }
        writer.close_object();
    }

    fn examine(&self, inspector: &mut Inspector, checks: &[Check]) {
        inspector.check_items(self.len(), checks);
        for (name, value) in self.iter() {
            let mark = inspector.enter(name);
            value.examine(inspector, &[]);
            inspector.leave(mark);
        }
    }
}

impl<T: Typed> Typed for Map<T> {
    const KINDS: Kinds = Kinds::OBJECT;

    fn empty() -> Self {
        Map::new()
    }
}
