//! Writing the members of one or more targets as one JSON object.

use super::{Object, Shape};
use crate::runtime::value::Presence;
use crate::runtime::writer::Writer;

/// Writes an object: declared members in their order, then the extra ones.
pub fn write_object(target: &dyn Object, writer: &mut Writer) {
    write_flat(&[target], writer);
}

/// Writes the targets as one object.
pub(crate) fn write_flat(targets: &[&dyn Object], writer: &mut Writer) {
    writer.open_object();
    write_members(targets, writer);
    writer.close_object();
}

/// The same without the braces.
pub(crate) fn write_members(targets: &[&dyn Object], writer: &mut Writer) {
    for (at, target) in targets.iter().enumerate() {
        let shape = target.shape();
        for (index, name) in shape.names.iter().enumerate() {
            let member = target.member(index);
            if member.presence() != Presence::Absent && !is_taken(&targets[..at], name) {
                match shape.starts.get(index) {
                    Some(start) => writer.start(start),
                    None => writer.name(name),
                }
                member.write(writer);
            }
        }
    }
    for (at, target) in targets.iter().enumerate() {
        for (name, value) in target.extra().iter() {
            // A declared member that somebody put among the extra ones by hand would come twice.
            if !is_taken(&targets[..=at], name) {
                writer.name(name);
                super::Value::write(value, writer);
            }
        }
    }
}

/// Whether an earlier target declares the member.
pub(super) fn is_taken(earlier: &[&dyn Object], name: &str) -> bool {
    earlier.iter().any(|target| declares(target.shape(), name))
}

fn declares(shape: &Shape, name: &str) -> bool {
    shape.find(name, 0).is_some()
}
