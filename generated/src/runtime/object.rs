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
pub(crate) use inspect::inspect_members;
pub use inspect::inspect_object;
pub use read::read_object;
pub(crate) use read::{Mount, read_mounted};
pub(crate) use write::write_members;
pub use write::write_object;

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

/// What a payload declares, as static data.
#[derive(Debug)]
pub struct Shape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The names on the wire, in the order of declaration.
    pub names: &'static [&'static str],
    /// Indexes into `names`, in the order of the names.
    pub sorted: &'static [u16],
    /// The Rust names, where one differs from the wire; else empty.
    pub fields: &'static [&'static str],
    /// Whatever else is declared of members, in their order.
    pub marks: &'static [Mark],
}

/// Something that is declared, most of it of the member at an index.
#[derive(Clone, Copy, Debug)]
pub enum Mark {
    /// Its value must not be printed.
    Sensitive(u16),
    /// Its shape hangs on the member at the second index.
    Switch(u16, u16),
    /// A rule of the strict reading.
    Check(u16, &'static [Check]),
    /// Of the object itself: nobody knows what belongs in it, so that nothing is out of place.
    Open,
}

impl Shape {
    /// A shape without marks, whose Rust names are the wire names.
    #[must_use]
    pub const fn new(
        name: &'static str,
        names: &'static [&'static str],
        sorted: &'static [u16],
    ) -> Shape {
        Shape { name, names, sorted, fields: &[], marks: &[] }
    }

    /// The index of a member; `hint` is tried first, as members mostly come in order.
    #[must_use]
    pub fn find(&self, name: &str, hint: usize) -> Option<usize> {
        if self.names.get(hint).is_some_and(|wire| *wire == name) {
            return Some(hint);
        }
        let at =
            self.sorted.binary_search_by(|index| self.names[usize::from(*index)].cmp(name)).ok()?;
        Some(usize::from(self.sorted[at]))
    }

    pub(crate) fn field(&self, index: usize) -> &'static str {
        let rust = self.fields.get(index).or_else(|| self.names.get(index));
        rust.copied().unwrap_or("")
    }

    pub(crate) fn is_sensitive(&self, index: usize) -> bool {
        self.marks
            .iter()
            .any(|mark| matches!(mark, Mark::Sensitive(at) if usize::from(*at) == index))
    }

    pub(crate) fn is_open(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark, Mark::Open))
    }

    pub(crate) fn sibling(&self, index: usize) -> Option<usize> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::Switch(at, sibling) if usize::from(*at) == index => Some(usize::from(*sibling)),
            _ => None,
        })
    }

    pub(crate) fn checks(&self, index: usize) -> &'static [Check] {
        let found = self.marks.iter().find_map(|mark| match mark {
            Mark::Check(at, checks) if usize::from(*at) == index => Some(*checks),
            _ => None,
        });
        found.unwrap_or(&[])
    }
}
