//! Bounds that a source states, against a text, a number or a count.

use super::code;
use super::inspection::Inspector;
use super::number::Exact;
use crate::ir::Check;
use serde_json::Value;

/// Lengths are counted in Unicode code points, as JSON Schema counts them.
pub(super) fn of_text(text: &str, value: &Value, checks: &[Check], inspector: &mut Inspector<'_>) {
    let length = || text.chars().count() as u64;
    for check in checks {
        match check {
            Check::MinLength(least) if length() < *least => {
                let message = format!("is shorter than {least} characters");
                inspector.violation(code::MIN_LENGTH, value, message);
            }
            Check::MaxLength(most) if length() > *most => {
                let message = format!("is longer than {most} characters");
                inspector.violation(code::MAX_LENGTH, value, message);
            }
            Check::Prefix(prefix) if !text.starts_with(prefix.as_str()) => {
                let message = format!("does not start with `{prefix}`");
                inspector.violation(code::PREFIX, value, message);
            }
            _ => {}
        }
    }
}

/// The bounds of a number.
pub(super) fn of_number(
    number: &Exact,
    value: &Value,
    checks: &[Check],
    inspector: &mut Inspector<'_>,
) {
    for check in checks {
        match check {
            Check::Min(least)
                if Exact::parse(least.as_str()).is_some_and(|least| *number < least) =>
            {
                inspector.violation(code::MIN, value, format!("is less than {least}"));
            }
            Check::Max(most) if Exact::parse(most.as_str()).is_some_and(|most| *number > most) => {
                inspector.violation(code::MAX, value, format!("is greater than {most}"));
            }
            _ => {}
        }
    }
}

/// The bounds of a list or map.
pub(super) fn of_count(
    count: usize,
    value: &Value,
    checks: &[Check],
    inspector: &mut Inspector<'_>,
) {
    let count = count as u64;
    for check in checks {
        match check {
            Check::MinItems(least) if count < *least => {
                inspector.violation(
                    code::MIN_ITEMS,
                    value,
                    format!("has fewer than {least} items"),
                );
            }
            Check::MaxItems(most) if count > *most => {
                inspector.violation(code::MAX_ITEMS, value, format!("has more than {most} items"));
            }
            _ => {}
        }
    }
}
