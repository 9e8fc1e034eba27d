//! Printing an object for people who debug, without what must not be printed.

use std::fmt;

use super::Object;
use crate::runtime::value::Presence;

/// Prints the members that are there: sensitive ones as `[redacted]`, and of the extra ones only
/// the names, since nobody has said whether their values may be seen.
///
/// # Errors
/// When the formatter fails.
pub fn debug_object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = object.shape();
    let mut out = f.debug_struct(shape.name);
    for index in 0..shape.names.len() {
        let member = object.member(index);
        match member.presence() {
            Presence::Absent => {}
            _ if shape.is_sensitive(index) => {
                out.field(shape.field(index), &format_args!("[redacted]"));
            }
            _ => {
                out.field(shape.field(index), &member);
            }
        }
    }
    if !object.extra().is_empty() {
        let names: Vec<&str> = object.extra().iter().map(|(name, _)| name).collect();
        out.field("extra", &names);
    }
    out.finish()
}
