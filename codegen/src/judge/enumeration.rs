//! One of several texts or whole numbers.

use super::code;
use super::inspection::Inspector;
use super::kind::mismatch;
use super::number::Exact;
use crate::ir::{Enum, Openness};
use serde_json::{Number, Value};

/// A value that should be one of those listed.
pub(super) fn inspect(listed: &Enum, value: &Value, inspector: &mut Inspector<'_>) {
    let is_listed = match value {
        Value::String(text) if !listed.integer => has_text(listed, text),
        Value::Number(number) if listed.integer => match has_number(listed, number) {
            Some(is_listed) => is_listed,
            None => {
                let message = "expected an integer, found a fraction";
                return inspector.violation(code::TYPE, value, message);
            }
        },
        _ => {
            let wanted = if listed.integer { "an integer" } else { "a string" };
            return inspector.violation(code::TYPE, value, mismatch(wanted, value));
        }
    };
    match (is_listed, listed.openness) {
        (true, _) => {}
        (false, Openness::Open) => inspector.unknown_value(value),
        (false, Openness::Closed) => {
            inspector.violation(code::ENUM, value, "is not one of the listed values");
        }
        (false, Openness::Literal) => {
            inspector.violation(code::CONST, value, "is not the one allowed value");
        }
    }
}

fn has_text(listed: &Enum, text: &str) -> bool {
    listed.values.iter().any(|value| value.wire == text)
}

/// `None` when the number is not whole.
fn has_number(listed: &Enum, number: &Number) -> Option<bool> {
    let exact = Exact::parse(number.as_str()).filter(Exact::is_integer)?;
    let mut values = listed.values.iter();
    Some(values.any(|value| Exact::parse(&value.wire).as_ref() == Some(&exact)))
}
