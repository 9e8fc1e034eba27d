//! The named shapes of one document: referred to where they are met, written under `$defs` at the end.

use super::super::paths::Form;
use super::{object, types};
use crate::ir::{Evidence, Member, Object, Provider, TypeId};
use serde_json::{Map, Value, json};

/// What has been referred to so far, in the order in which it was met.
pub(super) struct Shapes<'a> {
    pub(super) provider: &'a Provider,
    pub(super) form: Form,
    /// How the document as a whole is known.
    pub(super) evidence: &'a Evidence,
    met: Vec<Definition<'a>>,
}

/// A shape with a name of its own.
enum Definition<'a> {
    /// One that the catalog names.
    Type(TypeId),
    /// One that belongs to this document alone: the payload, or a case of a flat body.
    Members { name: String, description: String, members: Vec<Member<'a>> },
}

impl<'a> Shapes<'a> {
    pub(super) fn new(provider: &'a Provider, form: Form, evidence: &'a Evidence) -> Self {
        Self { provider, form, evidence, met: Vec::new() }
    }

    /// A reference to a named type.
    pub(super) fn refer(&mut self, id: TypeId) -> Value {
        let known = |met: &Definition<'_>| matches!(met, Definition::Type(other) if *other == id);
        if !self.met.iter().any(known) {
            self.met.push(Definition::Type(id));
        }
        reference(&self.provider.ty(id).name)
    }

    /// A reference to the payload that an event declares for itself.
    pub(super) fn refer_payload(&mut self, name: &str, object: &'a Object) -> Value {
        let members = object.fields.iter().map(Member::Field).collect();
        self.refer_members(name.to_owned(), "The payload.".to_owned(), members)
    }

    /// A reference to members that were put together for this document.
    pub(super) fn refer_members(
        &mut self,
        name: String,
        description: String,
        members: Vec<Member<'a>>,
    ) -> Value {
        let reference = reference(&name);
        self.met.push(Definition::Members { name, description, members });
        reference
    }

    /// Everything that was referred to, and what that refers to in turn.
    pub(super) fn definitions(mut self) -> Map<String, Value> {
        let mut definitions = Map::new();
        let mut next = 0;
        while next < self.met.len() {
            let (name, schema) = self.definition(next);
            definitions.insert(name, schema);
            next += 1;
        }
        definitions
    }

    fn definition(&mut self, index: usize) -> (String, Value) {
        match &self.met[index] {
            Definition::Type(id) => {
                let ty = self.provider.ty(*id);
                (ty.name.clone(), types::definition(ty, self))
            }
            Definition::Members { name, description, members } => {
                let (name, members) = (name.clone(), members.clone());
                let mut schema = Map::new();
                schema.insert("description".into(), description.as_str().into());
                schema.extend(object::schema(
                    &members,
                    object::Rest::Declared,
                    self.evidence,
                    self,
                ));
                (name, Value::Object(schema))
            }
        }
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}
