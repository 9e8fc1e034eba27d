//! The tree of a YAML file.

use crate::source::{Span, Spanned};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    /// The key behind which it stands; `None` in lists and at the root.
    pub(crate) key: Option<Span>,
    pub(crate) kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Scalar(Scalar),
    List(Vec<Node>),
    Map(Vec<(Spanned<String>, Node)>),
}

/// Text as YAML understood it.
#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    pub(crate) text: String,
    /// Without quotes: only then `true`, `12` and `null` are more than text.
    pub(crate) plain: bool,
}

impl Node {
    /// The place to show for a fault about the whole of it: one token, also when it goes over many lines.
    pub(crate) fn place(&self) -> Span {
        let first_byte = Span { end: self.span.end.min(self.span.start + 1), ..self.span };
        match &self.kind {
            Kind::Scalar(_) if !self.is_null() => self.span,
            Kind::Map(entries) => {
                self.key.or(entries.first().map(|(key, _)| key.span)).unwrap_or(first_byte)
            }
            Kind::Scalar(_) | Kind::List(_) => self.key.unwrap_or(first_byte),
        }
    }

    /// Whether nothing was written, or `null`.
    pub(crate) fn is_null(&self) -> bool {
        self.plain().is_some_and(|text| matches!(text, "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The text of a scalar without quotes.
    pub(crate) fn plain(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) if scalar.plain => Some(&scalar.text),
            _ => None,
        }
    }

    /// The text of any scalar but null.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) if !self.is_null() => Some(&scalar.text),
            _ => None,
        }
    }

    /// The keys and values of a mapping.
    pub(crate) fn map(&self) -> Option<&[(Spanned<String>, Node)]> {
        match &self.kind {
            Kind::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items of a list.
    pub(crate) fn list(&self) -> Option<&[Node]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            _ => None,
        }
    }

    /// What it is, in words for a fault.
    pub(crate) fn kind_name(&self) -> &'static str {
        match &self.kind {
            _ if self.is_null() => "nothing",
            Kind::Scalar(scalar) if scalar.plain && is_number(&scalar.text) => "a number",
            Kind::Scalar(scalar) if scalar.plain && is_boolean(&scalar.text) => "true or false",
            Kind::Scalar(_) => "text",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a mapping",
        }
    }

    /// The value as JSON: plain `true`, `false`, `null` and numbers are what they look like.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.kind {
            _ if self.is_null() => Value::Null,
            Kind::Scalar(scalar) if scalar.plain && is_boolean(&scalar.text) => {
                Value::Bool(scalar.text == "true")
            }
            Kind::Scalar(scalar) if scalar.plain && is_number(&scalar.text) => scalar
                .text
                .parse()
                .map_or_else(|_| Value::String(scalar.text.clone()), Value::Number),
            Kind::Scalar(scalar) => Value::String(scalar.text.clone()),
            Kind::List(items) => items.iter().map(Self::to_json).collect(),
            Kind::Map(entries) => {
                let members = entries.iter().map(|(key, node)| (key.value.clone(), node.to_json()));
                Value::Object(members.collect())
            }
        }
    }
}

fn is_boolean(text: &str) -> bool {
    matches!(text, "true" | "false")
}

/// Whether it is a number to JSON too: `0x1F`, `1_000` and `.5` stay text.
fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && text.parse::<serde_json::Number>().is_ok()
}
