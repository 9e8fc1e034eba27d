//! How many declared members a type shows, so that a union can show its richest arm.

use crate::ir::{Object, Provider, Ref, Shape, TypeId};

/// The members below a place; a type within itself counts once.
pub(super) fn of(provider: &Provider, ty: &Ref) -> usize {
    Walk { provider, within: Vec::new() }.reference(ty)
}

struct Walk<'a> {
    provider: &'a Provider,
    within: Vec<TypeId>,
}

impl Walk<'_> {
    fn reference(&mut self, ty: &Ref) -> usize {
        match ty {
            Ref::Any | Ref::Scalar(_) => 0,
            Ref::List(item) | Ref::Map(item) => self.reference(&item.ty),
            Ref::Named(id) if self.within.contains(id) => 0,
            Ref::Named(id) => {
                self.within.push(*id);
                let weight = self.shape(*id);
                self.within.pop();
                weight
            }
        }
    }

    fn shape(&mut self, id: TypeId) -> usize {
        match &self.provider.ty(id).shape {
            Shape::Object(object) => self.object(object),
            Shape::Enum(_) => 0,
            Shape::Switch(switch) => switch
                .cases
                .iter()
                .map(|case| self.reference(&Ref::Named(case.ty)))
                .max()
                .unwrap_or(0),
            Shape::Union(union) => {
                union.arms.iter().map(|arm| self.reference(&arm.ty)).max().unwrap_or(0)
            }
        }
    }

    fn object(&mut self, object: &Object) -> usize {
        object.fields.iter().map(|field| 1 + self.reference(&field.ty)).sum()
    }
}
