//! The nodes of a form body: an arena that grows by one pair at a time, as PHP's arrays do.
//!
//! One hash map finds the child of any branch, and each branch remembers its next free index, so a pair costs as many
//! lookups as its name has steps, whatever came before it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::name::{Path, Step};

/// Every branch ever made; the first is the root.
#[derive(Debug)]
pub(super) struct Tree<'p> {
    branches: Vec<Branch<'p>>,
    /// From a branch and a key to the place among the branch's children.
    places: HashMap<(BranchId, Key<'p>), usize>,
    #[cfg(test)]
    pub(super) lookups: usize,
}

/// Which branch of the tree; only a tree makes these, so each of them leads to a branch.
pub(super) type BranchId = usize;

/// A PHP array: keys in the order in which they first came.
#[derive(Debug, Default)]
pub(super) struct Branch<'p> {
    pub(super) children: Vec<(Key<'p>, Child<'p>)>,
    next_index: i64,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Child<'p> {
    Text(&'p str),
    Branch(BranchId),
}

/// A key of a PHP array: text that spells an integer in the one canonical way is that integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key<'p> {
    Index(i64),
    Name(&'p str),
}

/// What became of a value that was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    New,
    /// Something else stood there, or on the way.
    Replaced,
}

/// The largest index of a branch is taken, so that nothing can be appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoFreeIndex;

impl<'p> Tree<'p> {
    pub(super) const ROOT: BranchId = 0;

    /// A tree with an empty root, with room for so many texts.
    pub(super) fn with_capacity(texts: usize) -> Self {
        Self {
            branches: vec![Branch::default()],
            places: HashMap::with_capacity(texts),
            #[cfg(test)]
            lookups: 0,
        }
    }

    pub(super) fn branch(&self, id: BranchId) -> &Branch<'p> {
        &self.branches[id]
    }

    #[cfg(test)]
    pub(super) fn branch_count(&self) -> usize {
        self.branches.len()
    }

    /// Puts a value at a path. A text on the way gives way to a branch, and the last value wins, as in PHP.
    pub(super) fn put(&mut self, path: Path<'p>, value: &'p str) -> Result<Put, NoFreeIndex> {
        let mut put = Put::New;
        let mut at = Self::ROOT;
        let mut step = Step::Key(path.top);
        for below in path.steps() {
            let place = self.place(at, step)?;
            at = match self.branches[at].children.get(place.number) {
                Some((_, Child::Branch(id))) => *id,
                text => {
                    if text.is_some() {
                        put = Put::Replaced;
                    }
                    // Never an old branch again: the map still knows the children that it lost.
                    let id = self.branches.len();
                    self.branches.push(Branch::default());
                    self.branches[at].fill(place, Child::Branch(id));
                    id
                }
            };
            step = below;
        }
        let place = self.place(at, step)?;
        if place.number < self.branches[at].children.len() {
            put = Put::Replaced;
        }
        self.branches[at].fill(place, Child::Text(value));
        Ok(put)
    }

    /// The place below a branch to which a step leads: that of a child, or the one behind the last child.
    fn place(&mut self, at: BranchId, step: Step<'p>) -> Result<Place<'p>, NoFreeIndex> {
        #[cfg(test)]
        {
            self.lookups += 1;
        }
        let branch = &self.branches[at];
        let key = match step {
            Step::Key(text) => Key::read(text),
            Step::Append => Key::Index(branch.next_index),
        };
        let number = match self.places.entry((at, key)) {
            Entry::Occupied(_) if step == Step::Append => return Err(NoFreeIndex),
            Entry::Occupied(found) => *found.get(),
            Entry::Vacant(vacant) => *vacant.insert(branch.children.len()),
        };
        Ok(Place { key, number })
    }
}

#[derive(Clone, Copy)]
struct Place<'p> {
    key: Key<'p>,
    number: usize,
}

impl<'p> Branch<'p> {
    fn fill(&mut self, place: Place<'p>, child: Child<'p>) {
        if let Some((_, old)) = self.children.get_mut(place.number) {
            *old = child;
            return;
        }
        self.children.push((place.key, child));
        if let Key::Index(index) = place.key
            && index >= self.next_index
        {
            self.next_index = index.saturating_add(1);
        }
    }

    /// The children by index, if the keys are exactly 0 to n-1.
    pub(super) fn as_list(&self) -> Option<Vec<Child<'p>>> {
        let mut list = vec![None; self.children.len()];
        for (key, child) in &self.children {
            let Key::Index(index) = key else { return None };
            *list.get_mut(usize::try_from(*index).ok()?)? = Some(*child);
        }
        list.into_iter().collect()
    }
}

impl<'p> Key<'p> {
    /// `7` and `-7` are integers; `07`, `+7`, `-0` and what exceeds 64 bits are names.
    fn read(text: &'p str) -> Self {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let canonical = match digits.as_bytes() {
            [b'0'] => text == "0",
            [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
            _ => false,
        };
        match text.parse() {
            Ok(index) if canonical => Self::Index(index),
            _ => Self::Name(text),
        }
    }
}
