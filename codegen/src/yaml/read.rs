//! From tree to declarations. A key of the language stands in one place: in a `keys!` struct, which gives the Rust field, the
//! reading with all its faults, and the meta-schema by which editors complete it.

use super::node::Node;
use crate::diagnostics::{Diagnostics, closest};
use crate::source::{Span, Spanned};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// What can be read from a node. Faults go to `diags`; `None` means that there was one.
pub(crate) trait FromNode: Sized {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self>;
}

/// Declares a mapping of the language: its keys, whether each is needed, and what they hold.
///
/// `required` keys are a fault when missing, `optional` ones become `Option`, `default` ones start from `Default`.
macro_rules! keys {
    (
        $(#[$meta:meta])*
        pub(crate) struct $name:ident {
            $( $(#[doc = $doc:literal])* $kind:ident $field:ident : $ty:ty ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub(crate) struct $name {
            $( $(#[doc = $doc])* #[schemars(extend("x-need" = stringify!($kind)))]
            pub(crate) $field: $crate::yaml::keys!(@type $kind $ty), )*
            /// The key behind which the mapping stands; not every rule needs it.
            #[allow(dead_code)]
            #[schemars(skip)]
            pub(crate) span: $crate::source::Span,
        }

        impl $crate::yaml::FromNode for $name {
            fn from_node(
                node: &$crate::yaml::Node,
                diags: &mut $crate::diagnostics::Diagnostics,
            ) -> Option<Self> {
                const KEYS: &[&str] = &[$(stringify!($field)),*];
                let mut keys = $crate::yaml::Keys::of(node, KEYS, diags)?;
                $( let $field = $crate::yaml::keys!(@read $kind keys stringify!($field), diags); )*
                Some(Self { $( $field: $crate::yaml::keys!(@take $kind $field), )* span: node.place() })
            }
        }
    };
    (@type required $ty:ty) => { $ty };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type default $ty:ty) => { $ty };
    (@read required $keys:ident $key:expr, $diags:ident) => { $keys.required($key, $diags) };
    (@read optional $keys:ident $key:expr, $diags:ident) => { $keys.optional($key, $diags) };
    (@read default $keys:ident $key:expr, $diags:ident) => { $keys.optional($key, $diags) };
    (@take required $value:ident) => { $value? };
    (@take optional $value:ident) => { $value };
    (@take default $value:ident) => { $value.unwrap_or_default() };
}
pub(crate) use keys;

/// The keys of one mapping while they are read.
pub(crate) struct Keys<'a> {
    node: &'a Node,
    entries: &'a [(Spanned<String>, Node)],
    /// Keys that somebody has most likely misspelled: that they are missing would be the same mistake told twice.
    meant: Vec<String>,
}

impl<'a> Keys<'a> {
    /// The mapping of a node; keys that the language does not know are faults at once.
    pub(crate) fn of(node: &'a Node, known: &[&str], diags: &mut Diagnostics) -> Option<Self> {
        let Some(entries) = node.map() else {
            diags.wrong_kind(node.place(), "a mapping", node.kind_name());
            return None;
        };
        let mut meant = Vec::new();
        for (key, value) in entries {
            if !known.iter().any(|known| bare(known) == key.value) {
                let known: Vec<_> = known.iter().map(|known| bare(known)).collect();
                diags.unknown_key(key, value.is_null(), &known);
                meant.extend(closest(&key.value, &known).map(str::to_owned));
            }
        }
        Some(Self { node, entries, meant })
    }

    pub(crate) fn optional<T: FromNode>(
        &mut self,
        key: &'static str,
        diags: &mut Diagnostics,
    ) -> Option<T> {
        let (_, node) = self.entries.iter().find(|(name, _)| name.value == bare(key))?;
        T::from_node(node, diags)
    }

    pub(crate) fn required<T: FromNode>(
        &mut self,
        key: &'static str,
        diags: &mut Diagnostics,
    ) -> Option<T> {
        if !self.entries.iter().any(|(name, _)| name.value == bare(key)) {
            if !self.meant.iter().any(|meant| meant == bare(key)) {
                diags.missing_key(self.node.place(), bare(key));
            }
            return None;
        }
        self.optional(key, diags)
    }
}

/// The key as it is written in YAML: `r#type` is only how Rust spells `type`.
fn bare(key: &str) -> &str {
    key.strip_prefix("r#").unwrap_or(key)
}

impl FromNode for Spanned<String> {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some(text) => Some(Self { value: text.to_owned(), span: node.span }),
            None => {
                diags.wrong_kind(node.place(), "text", node.kind_name());
                None
            }
        }
    }
}

impl FromNode for bool {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.plain() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => {
                diags.wrong_kind(node.place(), "`true` or `false`", node.kind_name());
                None
            }
        }
    }
}

impl FromNode for Spanned<serde_json::Value> {
    fn from_node(node: &Node, _: &mut Diagnostics) -> Option<Self> {
        Some(Self { value: node.to_json(), span: node.span })
    }
}

impl FromNode for Spanned<serde_json::Number> {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.to_json() {
            // Generated code and most readers hold it as a double.
            serde_json::Value::Number(value) if value.as_f64().is_some_and(f64::is_finite) => {
                Some(Self { value, span: node.span })
            }
            _ => {
                diags.wrong_kind(node.place(), "a number that fits a double", node.kind_name());
                None
            }
        }
    }
}

impl FromNode for Spanned<u64> {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.plain().and_then(|text| text.parse().ok()) {
            Some(value) => Some(Self { value, span: node.span }),
            None => {
                diags.wrong_kind(
                    node.place(),
                    "a whole number that is not negative",
                    node.kind_name(),
                );
                None
            }
        }
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.list() {
            Some(items) => list_of(items, diags),
            None => {
                diags.wrong_kind(node.place(), "a list", node.kind_name());
                None
            }
        }
    }
}

/// All items, or nothing if one of them is at fault; the faults of the others are reported all the same.
pub(crate) fn list_of<T: FromNode>(items: &[Node], diags: &mut Diagnostics) -> Option<Vec<T>> {
    let read: Vec<_> = items.iter().map(|item| T::from_node(item, diags)).collect();
    read.into_iter().collect()
}

/// A mapping with free keys, in the order of the YAML.
#[derive(Clone, Debug)]
pub(crate) struct Entries<T> {
    pub(crate) items: Vec<(Spanned<String>, T)>,
    pub(crate) span: Span,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self { items: Vec::new(), span: Span::default() }
    }
}

impl<T: FromNode> FromNode for Entries<T> {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let Some(entries) = node.map() else {
            diags.wrong_kind(node.place(), "a mapping", node.kind_name());
            return None;
        };
        let read: Vec<_> = entries
            .iter()
            .map(|(key, value)| Some((key.clone(), T::from_node(value, diags)?)))
            .collect();
        Some(Self { items: read.into_iter().flatten().collect(), span: node.place() })
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Entries_of_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
