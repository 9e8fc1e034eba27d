//! The violation codes, as every judge spells them.

/// The wrong JSON kind.
pub(super) const TYPE: &str = "type";
/// A member that must be there is not.
pub(super) const REQUIRED: &str = "required";
/// `null` where a value must be.
pub(super) const NULL: &str = "null";
/// A text that does not have its format.
pub(super) const FORMAT: &str = "format";
/// A value outside a closed enum.
pub(super) const ENUM: &str = "enum";
/// Not the one value that is allowed here.
pub(super) const CONST: &str = "const";
/// A number that is too small.
pub(super) const MIN: &str = "min";
/// A number that is too large.
pub(super) const MAX: &str = "max";
/// A text that is too short.
pub(super) const MIN_LENGTH: &str = "min_length";
/// A text that is too long.
pub(super) const MAX_LENGTH: &str = "max_length";
/// Too few items or members.
pub(super) const MIN_ITEMS: &str = "min_items";
/// Too many items or members.
pub(super) const MAX_ITEMS: &str = "max_items";
/// A text that does not start as it must.
pub(super) const PREFIX: &str = "prefix";
/// The value that picks the case of a switch is not listed.
pub(super) const SWITCH: &str = "switch";
/// No arm of a union has this JSON kind.
pub(super) const UNION: &str = "union";
/// An event that the catalog does not know.
pub(super) const UNKNOWN_EVENT: &str = "unknown_event";

/// All of them.
pub const CODES: [&str; 16] = [
    TYPE,
    REQUIRED,
    NULL,
    FORMAT,
    ENUM,
    CONST,
    MIN,
    MAX,
    MIN_LENGTH,
    MAX_LENGTH,
    MIN_ITEMS,
    MAX_ITEMS,
    PREFIX,
    SWITCH,
    UNION,
    UNKNOWN_EVENT,
];
