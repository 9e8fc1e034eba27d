//! Counts that docs and reports show.

use super::{EvidenceKind, Field, Object, Payload, Provider, Shape};

impl Provider {
    /// How many declared fields stand on each kind of evidence, in the order of [`EvidenceKind::ALL`].
    ///
    /// Counted where they are declared: a shape that ten events share counts once.
    pub fn fields_by_evidence(&self) -> [(EvidenceKind, usize); 5] {
        EvidenceKind::ALL
            .map(|kind| (kind, self.fields().filter(|field| field.evidence.kind == kind).count()))
    }

    /// Every declared field.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let envelopes = self.envelopes.iter().map(|envelope| &envelope.object);
        let shapes = self.types.iter().filter_map(|ty| match &ty.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        });
        let payloads = self.subjects().filter_map(|subject| match &subject.version.payload {
            Payload::Own(object) => Some(object),
            _ => None,
        });
        envelopes.chain(shapes).chain(payloads).flat_map(|object: &Object| &object.fields)
    }
}
