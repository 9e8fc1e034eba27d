//! `events:`: what a provider sends.

use super::{Deprecated, Evidence, Fields, TypeDecl, TypeExpr};
use crate::diagnostics::Diagnostics;
use crate::source::Spanned;
use crate::yaml::{Entries, FromNode, Node, keys};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

keys! {
    /// The events about one subject, and types that only they use.
    pub(crate) struct EventsFile {
        /// Wire name and event.
        default events: Entries<Event>,
        /// Name and shape.
        default types: Entries<TypeDecl>,
    }
}

keys! {
    /// Something that happens.
    pub(crate) struct Event {
        /// What happened, in one sentence.
        required summary: Spanned<String>,
        /// More about it: when it is sent, what it does not mean.
        optional description: Spanned<String>,
        /// How we know; inherited by every field.
        optional evidence: Evidence,
        /// The fields, or the name of a shared object or switch. Left out for an event that is only listed.
        optional payload: Payload,
        /// Objects whose members come first, in every version.
        default include: Vec<Spanned<String>>,
        /// One payload a version, instead of `payload`.
        optional versions: Entries<EventVersion>,
        /// The envelope it comes in. Default: the one called `default`, or else the first.
        optional envelope: Spanned<String>,
        /// Other spellings seen in official sources.
        default aliases: Vec<Spanned<String>>,
        /// The Rust type.
        optional name: Spanned<String>,
        /// When it should not be relied on any more.
        optional deprecated: Deprecated,
        /// Who or what may send it.
        default sent_by: Vec<Spanned<String>>,
        /// Permissions a receiver must hold.
        default scopes: Vec<Spanned<String>>,
        /// What a reader should know.
        default notes: Vec<Spanned<String>>,
    }
}

keys! {
    /// An event in one version.
    pub(crate) struct EventVersion {
        /// The fields, or the name of a shared object or switch.
        optional payload: Payload,
        /// Objects whose members come first, behind those of the event's own `include`.
        default include: Vec<Spanned<String>>,
        /// How we know; inherited by every field.
        optional evidence: Evidence,
        /// The envelope it comes in.
        optional envelope: Spanned<String>,
        /// What differs in this version.
        optional description: Spanned<String>,
        /// When it should not be relied on any more.
        optional deprecated: Deprecated,
        /// The Rust type.
        optional name: Spanned<String>,
    }
}

/// What an event carries.
#[derive(Clone, Debug)]
pub(crate) enum Payload {
    Fields(Fields),
    Named(TypeExpr),
}

impl FromNode for Payload {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.map() {
            Some(_) => Some(Self::Fields(Fields::from_node(node, diags)?)),
            None => Some(Self::Named(TypeExpr::from_node(node, diags)?)),
        }
    }
}

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fields = generator.subschema_for::<Fields>();
        let named = generator.subschema_for::<TypeExpr>();
        json_schema!({ "anyOf": [fields, named] })
    }
}
