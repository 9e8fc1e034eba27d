//! A PHP array that grows by one pair at a time. Each branch finds a child in one lookup and knows its next free index, so a body
//! costs as much as it has brackets.

use super::name::Step;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A PHP array: keys in the order in which they first came.
#[derive(Debug, Default)]
pub(super) struct Branch {
    children: Vec<(String, Child)>,
    /// From a key to the place among the children.
    places: HashMap<String, usize>,
    next_index: i64,
}

#[derive(Debug)]
enum Child {
    Text(String),
    Branch(Branch),
}

impl Branch {
    /// Puts a text at the end of a path. A text on the way gives way to a branch, and the last value wins.
    pub(super) fn put(&mut self, path: &[Step], value: String) {
        let Some((step, below)) = path.split_first() else { return };
        let Some(place) = self.place(step) else { return };
        if below.is_empty() {
            *place = Child::Text(value);
            return;
        }
        if let Child::Text(_) = place {
            *place = Child::Branch(Self::default());
        }
        // Goes as deep as the brackets of a name, and their number is bounded.
        if let Child::Branch(branch) = place {
            branch.put(below, value);
        }
    }

    /// The child that a step leads to; a new one is an empty text. `None` when no index is free.
    fn place(&mut self, step: &Step) -> Option<&mut Child> {
        let key = match step {
            Step::Key(key) => key.clone(),
            Step::Append => self.next_index.to_string(),
        };
        let at = match self.places.entry(key) {
            // Only the largest index there is can be the next free one and taken.
            Entry::Occupied(_) if *step == Step::Append => return None,
            Entry::Occupied(found) => *found.get(),
            Entry::Vacant(vacant) => {
                let key = vacant.key().clone();
                if let Some(index) = index(&key).filter(|index| *index >= self.next_index) {
                    self.next_index = index.saturating_add(1);
                }
                self.children.push((key, Child::Text(String::new())));
                *vacant.insert(self.children.len() - 1)
            }
        };
        self.children.get_mut(at).map(|(_, child)| child)
    }

    /// As an object, whatever its keys are.
    pub(super) fn into_object(self) -> Value {
        let members = self.children.into_iter().map(|(key, child)| (key, child.into_value()));
        Value::Object(Map::from_iter(members))
    }

    fn is_list(&self) -> bool {
        let count = self.children.len();
        // The keys differ, so when all are below `count`, all from 0 are there.
        let is_position = |key: &str| {
            index(key).is_some_and(|index| usize::try_from(index).is_ok_and(|index| index < count))
        };
        self.children.iter().all(|(key, _)| is_position(key))
    }

    fn into_value(mut self) -> Value {
        if !self.is_list() {
            return self.into_object();
        }
        self.children.sort_by_key(|(key, _)| index(key));
        self.children.into_iter().map(|(_, child)| child.into_value()).collect()
    }
}

impl Child {
    fn into_value(self) -> Value {
        match self {
            Self::Text(text) => Value::String(text),
            Self::Branch(branch) => branch.into_value(),
        }
    }
}

/// A key that PHP takes for a whole number: `7` and `-7`, but not `07`, `-0` or what exceeds 64 bits.
fn index(key: &str) -> Option<i64> {
    let index: i64 = key.parse().ok()?;
    (index.to_string() == key).then_some(index)
}
