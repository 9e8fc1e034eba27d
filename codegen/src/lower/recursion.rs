//! Types that contain themselves: Rust needs a `Box` somewhere on the way round. Lists and maps are one already.

use crate::check::groups;
use crate::ir::{Ref, Shape, Type, TypeId};

/// Marks every field that leads back to its own type.
pub(super) fn box_cycles(types: &mut [Type]) {
    let inner: Vec<Vec<usize>> = types.iter().map(|ty| contained(&ty.shape)).collect();
    // A type that does not contain itself is alone in its group, and no field of its own leads to it.
    let group = groups(&inner);
    for index in 0..types.len() {
        let own = group[index];
        if let Shape::Object(object) = &mut types[index].shape {
            for field in &mut object.fields {
                if let Ref::Named(TypeId(target)) = field.ty {
                    field.boxed = group[target] == own;
                }
            }
        }
    }
}

/// The types that stand in a type without a list or map between.
fn contained(shape: &Shape) -> Vec<usize> {
    let target = |ty: &Ref| match ty {
        Ref::Named(TypeId(target)) => Some(*target),
        _ => None,
    };
    match shape {
        Shape::Object(object) => {
            object.fields.iter().filter_map(|field| target(&field.ty)).collect()
        }
        Shape::Switch(switch) => switch.cases.iter().map(|case| case.ty.0).collect(),
        Shape::Union(union) => union.arms.iter().filter_map(|arm| target(&arm.ty)).collect(),
        Shape::Enum(_) => Vec::new(),
    }
}
