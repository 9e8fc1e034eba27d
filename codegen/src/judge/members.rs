//! Objects and lists as the catalog sees them. PHP's brackets cannot tell the two apart, so in a form each is taken for the other
//! where the catalog says which it is.

use super::inspection::Inspector;
use serde_json::{Map, Value};

/// The members of an object.
#[derive(Clone, Copy)]
pub(super) enum Members<'v> {
    /// An object.
    Named(&'v Map<String, Value>),
    /// A list of a form that stands for an object with the keys 0, 1, 2.
    Numbered(&'v [Value]),
}

impl<'v> Members<'v> {
    /// `None` when the value stands for no object.
    pub(super) fn of(value: &'v Value, inspector: &Inspector<'_>) -> Option<Self> {
        match value {
            Value::Object(members) => Some(Self::Named(members)),
            Value::Array(items) if inspector.is_form() => Some(Self::Numbered(items)),
            _ => None,
        }
    }

    pub(super) fn get(self, name: &str) -> Option<&'v Value> {
        match self {
            Self::Named(members) => members.get(name),
            Self::Numbered(items) => {
                let index: usize = name.parse().ok()?;
                items.get(index).filter(|_| index.to_string() == name)
            }
        }
    }

    /// The text of a member, if it is one.
    pub(super) fn text(self, name: &str) -> Option<&'v str> {
        self.get(name)?.as_str()
    }

    pub(super) fn for_each(self, mut look: impl FnMut(&str, &'v Value)) {
        match self {
            Self::Named(members) => members.iter().for_each(|(name, value)| look(name, value)),
            Self::Numbered(items) => {
                for (index, value) in items.iter().enumerate() {
                    look(&index.to_string(), value);
                }
            }
        }
    }

    pub(super) fn len(self) -> usize {
        match self {
            Self::Named(members) => members.len(),
            Self::Numbered(items) => items.len(),
        }
    }
}

/// The items of a list; `None` when the value stands for none.
///
/// An object of a form gives its values in the order of their indexes; what has no index comes last, in the order of the wire.
pub(super) fn items<'v>(value: &'v Value, inspector: &Inspector<'_>) -> Option<Vec<&'v Value>> {
    match value {
        Value::Array(items) => Some(items.iter().collect()),
        Value::Object(members) if inspector.is_form() => {
            let mut keyed: Vec<_> = members.iter().collect();
            keyed.sort_by_key(|(key, _)| key.parse::<u64>().unwrap_or(u64::MAX));
            Some(keyed.into_iter().map(|(_, value)| value).collect())
        }
        _ => None,
    }
}
