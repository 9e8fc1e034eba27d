//! Texts, numbers and flags: their kind, then their format, then their bounds.

use super::inspection::Inspector;
use super::kind::{self, Kind, mismatch};
use super::number::Exact;
use super::{bounds, code, format};
use crate::ir::{Carrier, Check, Logical, Scalar, Spelling};
use serde_json::{Number, Value};

/// A value that should be this scalar.
pub(super) fn inspect(
    scalar: Scalar,
    value: &Value,
    checks: &[Check],
    inspector: &mut Inspector<'_>,
) {
    if !kind::scalar_takes(scalar, Kind::of(value)) {
        return inspector.violation(code::TYPE, value, mismatch(wanted(scalar), value));
    }
    match value {
        Value::String(content) => text(scalar, content, value, checks, inspector),
        Value::Number(content) => number(scalar, content, value, checks, inspector),
        _ => {}
    }
}

fn text(
    scalar: Scalar,
    content: &str,
    value: &Value,
    checks: &[Check],
    inspector: &mut Inspector<'_>,
) {
    if scalar.blank && content.is_empty() {
        return;
    }
    if let Some(format) = format::of(scalar).filter(|format| !(format.fits)(content)) {
        inspector.violation(code::FORMAT, value, format!("is not {}", format.phrase));
    }
    bounds::of_text(content, value, checks, inspector);
}

fn number(
    scalar: Scalar,
    content: &Number,
    value: &Value,
    checks: &[Check],
    inspector: &mut Inspector<'_>,
) {
    // JSON has no other numbers than those that can be read.
    let Some(exact) = Exact::parse(content.as_str()) else { return };
    if is_whole(scalar) && !exact.is_integer() {
        let message = "expected an integer, found a fraction";
        return inspector.violation(code::TYPE, value, message);
    }
    let is_flag = || ["0", "1"].iter().any(|flag| Exact::parse(flag).as_ref() == Some(&exact));
    if scalar.spelling == Spelling::ZeroOne && !is_flag() {
        inspector.violation(code::FORMAT, value, "is neither 0 nor 1");
    }
    bounds::of_number(&exact, value, checks, inspector);
}

fn is_whole(scalar: Scalar) -> bool {
    !matches!(scalar.logical, Logical::Number | Logical::Decimal)
}

fn wanted(scalar: Scalar) -> &'static str {
    match (scalar.carrier, kind::natural(scalar)) {
        (Carrier::Text, _) => Kind::Text.phrase(),
        (Carrier::Own, kind) => kind.phrase(),
        (Carrier::Either, _) => "a number or a string",
    }
}
