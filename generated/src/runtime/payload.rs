//! What every payload offers to the code that uses it.

use super::error::ReadError;
use super::inspect::{Errand, Inspection, Inspector, Violation};
use super::object::Object;
use super::value::{Typed, Value};
use super::whole::{read_text, write_text};

/// A JSON object with declared members; `derive(Payload)` makes one of a struct.
///
/// ```
/// use hookbook::{Expected, Extra, Payload};
///
/// #[derive(Clone, Payload)]
/// struct Member {
///     id: Expected<String>,
///     extra: Extra,
/// }
///
/// let member = Member::from_json(r#"{"id":"m1","colour":"red"}"#)?;
/// assert_eq!(member.id, "m1");
/// assert_eq!(member.unknown_paths(), ["/colour"]);
/// assert_eq!(member.to_json(), r#"{"id":"m1","colour":"red"}"#);
/// # Ok::<(), hookbook::ReadError>(())
/// ```
pub trait Payload: Object + Typed {
    /// Reads a whole JSON text.
    ///
    /// # Errors
    /// When it is no JSON, a value has a kind that its type cannot hold, or a member that is always
    /// sent is missing.
    fn from_json(text: &str) -> Result<Self, ReadError> {
        read_text(text.as_bytes())
    }

    /// Writes everything that was read, unknown members included.
    #[must_use]
    fn to_json(&self) -> String {
        write_text(self)
    }

    /// Compares the payload with its contract, to the letter.
    #[must_use]
    fn inspect(&self) -> Inspection {
        Inspector::run(Errand::Scout, &|inspector| self.examine(inspector, &[]))
    }

    /// Everything that breaks the contract; empty when nothing does.
    #[must_use]
    fn validate(&self) -> Vec<Violation> {
        validate(self)
    }

    /// JSON pointers of the members that nobody declared.
    #[must_use]
    fn unknown_paths(&self) -> Vec<String> {
        self.inspect().unknown_paths
    }
}

impl<T: Object + Typed> Payload for T {}

/// Everything about a value that breaks its contract; see [`Payload::validate`].
#[must_use]
pub fn validate<T: Value>(value: &T) -> Vec<Violation> {
    let walk = |inspector: &mut Inspector| value.examine(inspector, &[]);
    Inspector::run(Errand::ScoutViolations, &walk).violations
}
