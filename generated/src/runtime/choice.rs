//! Unions, told apart by JSON kind, and switches, told apart by what a member says.

use std::fmt;

use super::error::ReadError;
use super::inspect::{Code, Inspector};
use super::reader::Reader;
use super::value::{Kind, Kinds, Value};

/// An enum whose variants hold one value each; `derive(Union)` and `derive(Switch)` implement it.
pub trait Choice {
    /// The value of the variant.
    fn inner(&self) -> &dyn Value;

    /// The same, to fill it.
    fn inner_mut(&mut self) -> &mut dyn Value;

    /// The variant's name, and whether it is the one for values that nobody foresaw.
    fn arm(&self) -> (&'static str, bool);
}

/// The index of the union's arm that takes the next value.
///
/// # Errors
/// When no arm does, or no value comes next.
pub fn pick_arm(arms: &[Kinds], reader: &mut Reader<'_>) -> Result<usize, ReadError> {
    let kind = reader.peek_kind()?;
    let takes = |kind| arms.iter().position(|kinds| kinds.has(kind));
    if let Some(index) = takes(kind).or_else(|| takes(reader.twin(kind)?)) {
        return Ok(index);
    }
    let code = if kind == Kind::Null { Code::Null } else { Code::Union };
    let message = format!("no arm of the union takes {}", kind.phrase());
    Err(ReadError::shape(reader.offset(), code, message))
}

/// Inspects a union; its variant for unforeseen kinds breaks the contract.
pub fn examine_union(
    choice: &dyn Choice,
    inspector: &mut Inspector,
    checks: &[super::inspect::Check],
) {
    match choice.arm() {
        (_, true) => inspector.violation(Code::Union, "no arm of the union takes this kind"),
        (_, false) => choice.inner().examine(inspector, checks),
    }
}

/// Inspects a switch; its variant for unlisted cases breaks the contract.
pub fn examine_switch(choice: &dyn Choice, inspector: &mut Inspector) {
    match choice.arm() {
        (_, true) => inspector.violation(Code::Switch, "the case is not listed"),
        (_, false) => choice.inner().examine(inspector, &[]),
    }
}

/// Prints the variant; of an unforeseen value only its name, since nobody has said whether it may
/// be seen.
///
/// # Errors
/// When the formatter fails.
pub fn debug_choice(choice: &dyn Choice, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (name, unforeseen) = choice.arm();
    if unforeseen {
        return write!(f, "{name}(..)");
    }
    f.debug_tuple(name).field(&choice.inner()).finish()
}
