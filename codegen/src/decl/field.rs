//! Fields: `name: type`, or the long form.

use super::{Day, Deprecated, EnumForm, Evidence, Flag, TypeExpr};
use crate::diagnostics::Diagnostics;
use crate::source::{Span, Spanned};
use crate::yaml::{Entries, FromNode, Node, keys};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Number, Value};
use std::borrow::Cow;

/// The members of an object, in the order of the YAML.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    pub(crate) items: Vec<Field>,
    pub(crate) span: Span,
}

/// A member.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name in the JSON; the `?` behind it is gone.
    pub(crate) wire: Spanned<String>,
    /// Whether there was one.
    pub(crate) optional: bool,
    pub(crate) detail: FieldDetail,
}

keys! {
    /// A member of an object: a type expression, or what follows here.
    #[derive(Default)]
    pub(crate) struct FieldDetail {
        /// A type expression.
        optional r#type: TypeExpr,
        /// The members of an object declared on the spot.
        optional fields: Fields,
        /// Objects whose members come first.
        default include: Vec<Spanned<String>>,
        /// The values of an enumeration declared on the spot.
        optional r#enum: EnumForm,
        /// `true`: no other value will ever be sent.
        default closed: Flag,
        /// The member whose value picks the shape; `../member` stands beside this field.
        optional switch: Spanned<String>,
        /// The shapes by value.
        default cases: Entries<Spanned<String>>,
        /// The shape for a value that is not listed.
        optional r#else: Spanned<String>,
        /// `true`: a list of what `fields`, `enum` or `switch` declares.
        default list: Flag,
        /// `true`: may be null; for the forms that have no type expression.
        default nullable: Flag,
        /// What it means.
        optional description: Spanned<String>,
        /// Where it differs from the event's.
        optional evidence: Evidence,
        /// The Rust field.
        optional name: Spanned<String>,
        /// The kind of personal or secret data it holds.
        optional sensitive: Spanned<String>,
        /// What a number counts.
        optional unit: Spanned<String>,
        /// The day from which it is known to be sent.
        optional since: Day,
        /// When it should not be relied on any more.
        optional deprecated: Deprecated,
        /// A few values; never real personal data.
        default examples: Vec<Spanned<Value>>,
        /// Smallest number.
        optional min: Spanned<Number>,
        /// Largest number.
        optional max: Spanned<Number>,
        /// Fewest Unicode characters.
        optional min_length: Spanned<u64>,
        /// Most Unicode characters.
        optional max_length: Spanned<u64>,
        /// Fewest items or members.
        optional min_items: Spanned<u64>,
        /// Most items or members.
        optional max_items: Spanned<u64>,
        /// What a text starts with.
        optional prefix: Spanned<String>,
    }
}

impl FromNode for Fields {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let Some(entries) = node.map() else {
            diags.wrong_kind(node.place(), "a mapping from member to type", node.kind_name());
            return None;
        };
        let items: Vec<_> = entries.iter().map(|(key, value)| field(key, value, diags)).collect();
        Some(Self { items: items.into_iter().flatten().collect(), span: node.place() })
    }
}

fn field(key: &Spanned<String>, value: &Node, diags: &mut Diagnostics) -> Option<Field> {
    let (name, optional) = match key.strip_suffix('?') {
        Some(name) => (name, true),
        None => (key.as_str(), false),
    };
    let wire = Spanned { value: name.to_owned(), span: key.span };
    let detail = match value.map() {
        Some(_) => FieldDetail::from_node(value, diags)?,
        None => FieldDetail {
            r#type: Some(TypeExpr::from_node(value, diags)?),
            span: value.span,
            ..FieldDetail::default()
        },
    };
    Some(Field { wire, optional, detail })
}

impl JsonSchema for Fields {
    fn schema_name() -> Cow<'static, str> {
        "Fields".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let expr = generator.subschema_for::<TypeExpr>();
        let detail = generator.subschema_for::<FieldDetail>();
        json_schema!({
            "description": "Member and type. `?` behind the member: may be absent; `?` behind the type: may be null.",
            "type": "object",
            "additionalProperties": { "anyOf": [expr, detail] },
        })
    }
}
