//! Payloads behind one driver: a table of names, and one call a member.
//!
//! Several targets may share one JSON object. In a flat body the event's members and the envelope's
//! stand side by side: a member belongs to the first target that declares it, and what nobody
//! declares to the first target's `extra`.

mod debug;
mod inspect;
mod read;
mod write;

pub use debug::debug_object;
pub(crate) use inspect::inspect_flat;
pub(crate) use inspect::inspect_members;
pub use inspect::inspect_object;
pub use read::read_object;
pub(crate) use read::{Mount, read_flat, read_mounted};
pub use write::write_object;
pub(crate) use write::{write_flat, write_members};

use super::error::ReadError;
use super::inspect::{Check, Code};
use super::map::Extra;
use super::reader::Reader;
use super::value::Value;

/// A value that is a JSON object with declared members; `derive(Payload)` implements it.
pub trait Object: Value {
    /// What is declared.
    fn shape(&self) -> &'static Shape;

    /// The member at an index of the shape.
    fn member(&self, index: usize) -> &dyn Value;

    /// The same, to fill it.
    fn member_mut(&mut self, index: usize) -> &mut dyn Value;

    /// The members that are not declared.
    fn extra(&self) -> &Extra;

    /// The same, to fill them.
    fn extra_mut(&mut self) -> &mut Extra;

    /// What breaks the contract about the object as a whole, when it is one that nobody foresaw.
    fn unforeseen(&self) -> Option<Code> {
        None
    }

    /// Picks the case of a switch over an own member, before the members are read.
    ///
    /// # Errors
    /// When the object is broken.
    fn select(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let _ = reader;
        Ok(())
    }
}

/// Makes an object empty again, member by member: shorter, in each payload, than to build it anew.
pub fn clear_object(target: &mut dyn Object) {
    for index in 0..target.shape().names.len() {
        target.member_mut(index).clear();
    }
    *target.extra_mut() = Extra::new();
}

/// What a payload declares, as static data. Of a member it speaks by its index in `names`.
#[derive(Debug)]
pub struct Shape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The names on the wire, in the order of declaration.
    pub names: &'static [&'static str],
    /// The members, short names before long ones, names of one length in their order as text.
    pub sorted: &'static [u16],
    /// What stands before each value in a body without blanks, the comma included: `,"id":`. Empty if a name has something to escape.
    pub starts: &'static [&'static str],
    /// The Rust names, where one differs from the wire; else empty.
    pub fields: &'static [&'static str],
    /// Members whose value must not be printed.
    pub sensitive: &'static [u16],
    /// Members whose shape hangs on another one, and that one.
    pub switches: &'static [(u16, u16)],
    /// Members that the strict reading has rules for, in the order of declaration.
    pub checks: &'static [(u16, &'static [Check])],
    /// Whether nobody knows what belongs in the object, so that nothing is out of place.
    pub open: bool,
}

/// How many members a body may leave out before the next one is searched for among all.
const AHEAD: usize = 4;

impl Shape {
    /// A shape without rules, whose Rust names are the wire names.
    #[must_use]
    pub const fn new(
        name: &'static str,
        names: &'static [&'static str],
        sorted: &'static [u16],
    ) -> Shape {
        Shape {
            name,
            names,
            sorted,
            starts: &[],
            fields: &[],
            sensitive: &[],
            switches: &[],
            checks: &[],
            open: false,
        }
    }

    /// The index of a member; looked for from `hint` on first, as members mostly come in order.
    #[must_use]
    pub fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let ahead = self.names.get(hint..).unwrap_or(&[]);
        let near = ahead.iter().take(AHEAD).position(|wire| *wire == name);
        near.map(|near| hint + near).or_else(|| self.search(name))
    }

    /// Lengths are compared first, because that takes no look at the text.
    fn search(&self, name: &str) -> Option<usize> {
        let wanted = (name.len(), name);
        let found = self.sorted.binary_search_by(|index| {
            let wire = self.names[usize::from(*index)];
            (wire.len(), wire).cmp(&wanted)
        });
        found.ok().map(|at| usize::from(self.sorted[at]))
    }

    pub(crate) fn field(&self, index: usize) -> &'static str {
        let rust = self.fields.get(index).or_else(|| self.names.get(index));
        rust.copied().unwrap_or("")
    }

    pub(crate) fn is_sensitive(&self, index: usize) -> bool {
        self.sensitive.iter().any(|at| usize::from(*at) == index)
    }

    /// The member on which the shape of another one hangs.
    pub(crate) fn sibling(&self, index: usize) -> Option<usize> {
        let found = self.switches.iter().find(|(at, _)| usize::from(*at) == index)?;
        Some(usize::from(found.1))
    }
}
