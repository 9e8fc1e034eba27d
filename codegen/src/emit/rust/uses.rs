//! Where a shape is used, for those of which nobody said what they are.

use super::doc;
use crate::ir::{Object, Payload, Provider, Ref, Shape, TypeId};

/// For each shape of a provider, the first place that uses it, as a sentence; empty where nothing does.
pub(super) struct Uses {
    sentences: Vec<String>,
}

impl Uses {
    pub(super) fn of(provider: &Provider) -> Self {
        let mut uses = Self { sentences: vec![String::new(); provider.types.len()] };
        for subject in provider.subjects() {
            match &subject.version.payload {
                Payload::Own(object) => uses.object(object, &subject.version.rust),
                Payload::Shared(id) => {
                    uses.add(*id, || format!("What {} carries.", doc::code(&subject.event.wire)));
                }
                Payload::Opaque => {}
            }
        }
        for envelope in &provider.envelopes {
            uses.object(&envelope.object, &envelope.rust);
        }
        for ty in &provider.types {
            match &ty.shape {
                Shape::Object(object) => uses.object(object, &ty.name),
                Shape::Switch(switch) => {
                    for case in &switch.cases {
                        uses.add(case.ty, || format!("A case of {}.", doc::code(&ty.name)));
                    }
                }
                Shape::Union(union) => {
                    for arm in &union.arms {
                        uses.place(&arm.ty, &|| format!("A part of {}.", doc::code(&ty.name)));
                    }
                }
                Shape::Enum(_) => {}
            }
        }
        uses
    }

    /// The sentence about a shape.
    pub(super) fn sentence(&self, id: TypeId) -> &str {
        &self.sentences[id.0]
    }

    fn object(&mut self, object: &Object, owner: &str) {
        for field in &object.fields {
            let sentence = || format!("{} of {}.", doc::code(&field.wire), doc::code(owner));
            self.place(&field.ty, &sentence);
        }
    }

    fn place(&mut self, ty: &Ref, sentence: &dyn Fn() -> String) {
        match ty {
            Ref::Named(id) => self.add(*id, sentence),
            Ref::List(item) => self.place(&item.ty, &|| format!("An item of {}", sentence())),
            Ref::Map(item) => self.place(&item.ty, &|| format!("A value of {}", sentence())),
            Ref::Any | Ref::Scalar(_) => {}
        }
    }

    fn add(&mut self, id: TypeId, sentence: impl FnOnce() -> String) {
        if self.sentences[id.0].is_empty() {
            self.sentences[id.0] = sentence();
        }
    }
}
