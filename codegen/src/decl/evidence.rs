//! `evidence:` and `deprecated:`, which stand at many places.

use super::Day;
use crate::diagnostics::Diagnostics;
use crate::source::{Span, Spanned};
use crate::yaml::{FromNode, Node, keys};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// How something is known: the kind alone, or with its parts.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    pub(crate) detail: EvidenceDetail,
}

keys! {
    /// How something is known.
    pub(crate) struct EvidenceDetail {
        /// documented, example, observed, inferred or listed. Left out: as around it.
        optional kind: Spanned<String>,
        /// Who says so; a short public citation. Needed for documented and example.
        optional source: Spanned<String>,
        /// The day on which it was read or seen, YYYY-MM-DD.
        optional seen: Day,
        /// What a reader should know about it.
        optional note: Spanned<String>,
    }
}

impl FromNode for Evidence {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let detail = match node.text() {
            Some(kind) => EvidenceDetail {
                kind: Some(Spanned { value: kind.to_owned(), span: node.span }),
                source: None,
                seen: None,
                note: None,
                span: node.span,
            },
            None => EvidenceDetail::from_node(node, diags)?,
        };
        Some(Self { detail })
    }
}

/// The kinds as the YAML spells them.
const KINDS: [&str; 5] = ["documented", "example", "observed", "inferred", "listed"];

impl JsonSchema for Evidence {
    fn schema_name() -> Cow<'static, str> {
        "Evidence".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let detail = generator.subschema_for::<EvidenceDetail>();
        json_schema!({ "anyOf": [{ "enum": KINDS }, detail] })
    }
}

keys! {
    /// Something that should not be relied on any more.
    pub(crate) struct Deprecated {
        /// The day from which it is.
        optional since: Day,
        /// The day on which it goes away.
        optional sunset: Day,
        /// What to use instead.
        optional r#use: Spanned<String>,
        /// Why.
        optional reason: Spanned<String>,
    }
}

impl Evidence {
    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        self.detail.span
    }
}
