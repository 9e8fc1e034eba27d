//! Small values with a spelling of their own: days, durations, sizes, status codes, one-or-many.

use crate::diagnostics::Diagnostics;
use crate::source::{Span, Spanned};
use crate::yaml::{FromNode, Node, list_of};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A day, `2026-02-01`.
#[derive(Clone, Debug)]
pub(crate) struct Day(pub(crate) Spanned<String>);

impl FromNode for Day {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::from_node(node, diags)?;
        if is_day(&text.value) {
            return Some(Self(text));
        }
        diags.bad_day(&text);
        None
    }
}

fn is_day(text: &str) -> bool {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    shape && (1..=last).contains(&day)
}

/// A duration, `30s`.
#[derive(Clone, Debug)]
pub(crate) struct Duration(pub(crate) Spanned<std::time::Duration>);

impl FromNode for Duration {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::from_node(node, diags)?;
        let value = suffixed(
            &text,
            &[("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)],
        );
        match value {
            Some(millis) => {
                let value = std::time::Duration::from_millis(millis);
                Some(Self(Spanned { value, span: text.span }))
            }
            None => {
                diags.bad_duration(&text);
                None
            }
        }
    }
}

/// A size in bytes, `256KB`.
#[derive(Clone, Debug)]
pub(crate) struct ByteSize(pub(crate) Spanned<u64>);

impl FromNode for ByteSize {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::from_node(node, diags)?;
        match suffixed(&text, &[("KB", 1 << 10), ("MB", 1 << 20), ("B", 1)]) {
            Some(value) => Some(Self(Spanned { value, span: text.span })),
            None => {
                diags.bad_size(&text);
                None
            }
        }
    }
}

/// A whole number and a unit, as a count of the smallest unit.
fn suffixed(text: &str, units: &[(&str, u64)]) -> Option<u64> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let (_, factor) = units.iter().find(|(name, _)| *name == unit)?;
    number.parse::<u64>().ok()?.checked_mul(*factor)
}

/// A status code or a range of them, `200-299`.
#[derive(Clone, Debug)]
pub(crate) struct StatusRange {
    pub(crate) first: u16,
    pub(crate) last: u16,
}

impl FromNode for StatusRange {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::from_node(node, diags)?;
        let (first, last) = text.split_once('-').unwrap_or((&text, &text));
        let code = |text: &str| text.parse().ok().filter(|code| (100..=599).contains(code));
        match (code(first), code(last)) {
            (Some(first), Some(last)) if first <= last => Some(Self { first, last }),
            _ => {
                diags.bad_status(&text);
                None
            }
        }
    }
}

/// `true` or `false`, false when left out.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Flag {
    pub(crate) set: bool,
    /// The key.
    pub(crate) span: Span,
}

impl FromNode for Flag {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let set = bool::from_node(node, diags)?;
        Some(Self { set, span: node.key.unwrap_or(node.span) })
    }
}

impl JsonSchema for Flag {
    fn schema_name() -> Cow<'static, str> {
        "Flag".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        bool::json_schema(generator)
    }
}

/// One of something, or a list of it.
#[derive(Clone, Debug)]
pub(crate) struct OneOrMany<T> {
    pub(crate) items: Vec<T>,
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

impl<T: FromNode> FromNode for OneOrMany<T> {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let items = match node.list() {
            Some(items) => list_of(items, diags)?,
            None => vec![T::from_node(node, diags)?],
        };
        Some(Self { items })
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("One_or_many_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [item, { "type": "array", "items": item }] })
    }
}

/// The meta-schema of a text with a pattern.
macro_rules! text_schema {
    ($ty:ty, $name:literal, $kinds:tt, $pattern:literal) => {
        impl JsonSchema for $ty {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": $kinds, "pattern": $pattern })
            }
        }
    };
}

text_schema!(Day, "Day", "string", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
text_schema!(Duration, "Duration", "string", "^[0-9]+(ms|s|m|h|d)$");
text_schema!(ByteSize, "ByteSize", "string", "^[0-9]+(B|KB|MB)$");
text_schema!(StatusRange, "StatusRange", ["string", "integer"], "^[1-5][0-9]{2}(-[1-5][0-9]{2})?$");
