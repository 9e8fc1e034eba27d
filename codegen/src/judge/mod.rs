//! Judges bodies by the catalog, without compiling anything.

/// The violation codes, as every judge spells them.
pub const CODES: [&str; 16] = [
    "type",
    "required",
    "null",
    "format",
    "enum",
    "const",
    "min",
    "max",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "prefix",
    "switch",
    "union",
    "unknown_event",
];
