//! `types:`: named shapes.

use super::{Evidence, Fields, Flag, TypeExpr};
use crate::diagnostics::Diagnostics;
use crate::source::{Span, Spanned};
use crate::yaml::{Entries, FromNode, Node, keys};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

keys! {
    /// The shapes that several events of a provider share.
    pub(crate) struct TypesFile {
        /// Name and shape.
        required types: Entries<TypeDecl>,
    }
}

/// A named shape: another name for a type expression, or the long form.
#[derive(Clone, Debug)]
pub(crate) enum TypeDecl {
    Alias(TypeExpr),
    Detail(Box<TypeDetail>),
}

keys! {
    /// A named shape: an object, an enumeration, a switch, or another name for a type expression.
    pub(crate) struct TypeDetail {
        /// A type expression, for another name with a description.
        optional r#type: TypeExpr,
        /// The members of an object.
        optional fields: Fields,
        /// Objects whose members come first.
        default include: Vec<Spanned<String>>,
        /// The values of an enumeration.
        optional r#enum: EnumForm,
        /// `true`: no other value will ever be sent.
        default closed: Flag,
        /// The member whose value picks the shape; `../member` stands beside the field that has this type.
        optional switch: Spanned<String>,
        /// The shapes by value.
        default cases: Entries<Spanned<String>>,
        /// The shape for a value that is not listed.
        optional r#else: Spanned<String>,
        /// What it is.
        optional description: Spanned<String>,
        /// How it is known.
        optional evidence: Evidence,
    }
}

impl FromNode for TypeDecl {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.map() {
            Some(_) => Some(Self::Detail(Box::new(TypeDetail::from_node(node, diags)?))),
            None => Some(Self::Alias(TypeExpr::from_node(node, diags)?)),
        }
    }
}

impl JsonSchema for TypeDecl {
    fn schema_name() -> Cow<'static, str> {
        "TypeDecl".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let alias = generator.subschema_for::<TypeExpr>();
        let detail = generator.subschema_for::<TypeDetail>();
        json_schema!({ "anyOf": [alias, detail] })
    }
}

/// The values of an enumeration.
#[derive(Clone, Debug)]
pub(crate) struct EnumForm {
    pub(crate) values: Vec<EnumValue>,
    pub(crate) span: Span,
}

/// A value and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct EnumValue {
    pub(crate) wire: Spanned<String>,
    /// Whether it was written as a bare whole number.
    pub(crate) integer: bool,
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
}

keys! {
    /// A value of an enumeration.
    pub(crate) struct EnumValueDetail {
        /// The Rust variant.
        optional name: Spanned<String>,
        /// What it means.
        optional description: Spanned<String>,
    }
}

impl FromNode for EnumForm {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let values: Vec<Option<EnumValue>> = if let Some(items) = node.list() {
            items.iter().map(|item| listed_value(item, diags)).collect()
        } else if let Some(entries) = node.map() {
            entries.iter().map(|(key, value)| described_value(key, value, diags)).collect()
        } else {
            diags.wrong_kind(
                node.place(),
                "a list of values, or a mapping from value to description",
                node.kind_name(),
            );
            return None;
        };
        Some(Self { values: values.into_iter().collect::<Option<_>>()?, span: node.place() })
    }
}

fn listed_value(item: &Node, diags: &mut Diagnostics) -> Option<EnumValue> {
    let wire = match &item.kind {
        // `""` is a value like any other here: forms send it.
        crate::yaml::Kind::Scalar(scalar)
            if !scalar.plain || matches!(item.kind_name(), "text") || is_whole(&scalar.text) =>
        {
            scalar.text.clone()
        }
        _ => {
            diags.wrong_kind(item.place(), "a text or a whole number", item.kind_name());
            return None;
        }
    };
    let integer = item.plain().is_some_and(is_whole);
    Some(EnumValue {
        wire: Spanned { value: wire, span: item.span },
        integer,
        name: None,
        description: None,
    })
}

fn described_value(
    key: &Spanned<String>,
    value: &Node,
    diags: &mut Diagnostics,
) -> Option<EnumValue> {
    let detail = match &value.kind {
        _ if value.is_null() => None,
        crate::yaml::Kind::Scalar(_) => {
            let description = Spanned::<String>::from_node(value, diags)?;
            Some(EnumValueDetail { name: None, description: Some(description), span: value.span })
        }
        _ => Some(EnumValueDetail::from_node(value, diags)?),
    };
    let (name, description) =
        detail.map_or((None, None), |detail| (detail.name, detail.description));
    // The quotes of a key are not in its text but in its span: `1:` is shorter than `"1":`.
    let bare = (key.span.end - key.span.start) as usize == key.value.len();
    Some(EnumValue { wire: key.clone(), integer: bare && is_whole(&key.value), name, description })
}

fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.parse::<i64>().is_ok() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

impl JsonSchema for EnumForm {
    fn schema_name() -> Cow<'static, str> {
        "EnumForm".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let detail = generator.subschema_for::<EnumValueDetail>();
        json_schema!({
            "anyOf": [
                { "type": "array", "items": { "type": ["string", "integer"] }, "minItems": 1 },
                { "type": "object", "additionalProperties": { "anyOf": [{ "type": ["string", "null"] }, detail] } },
            ]
        })
    }
}
