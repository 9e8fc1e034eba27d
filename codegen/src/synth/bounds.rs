//! Values made to keep the bounds that a source states.

use crate::ir::Check;

/// A text with the prefix and the length that are asked for.
pub(super) fn text(made: String, checks: &[Check]) -> String {
    let mut text = made;
    for check in checks {
        if let Check::Prefix(prefix) = check
            && !text.starts_with(prefix.as_str())
        {
            text.insert_str(0, prefix);
        }
    }
    for check in checks {
        match check {
            Check::MaxLength(most) => text = text.chars().take(size(*most)).collect(),
            Check::MinLength(least) => {
                let missing = size(*least).saturating_sub(text.chars().count());
                text.extend(std::iter::repeat_n('x', missing.min(MOST_PADDING)));
            }
            _ => {}
        }
    }
    text
}

/// A text that has to be longer than this is not worth showing.
const MOST_PADDING: usize = 100_000;

fn size(bound: u64) -> usize {
    usize::try_from(bound).unwrap_or(usize::MAX)
}

/// A number that is neither too small nor too large.
pub(super) fn number(made: String, checks: &[Check]) -> String {
    let mut text = made;
    for check in checks {
        let worth: f64 = text.parse().unwrap_or(0.0);
        match check {
            Check::Min(least) if least.as_f64().is_some_and(|least| worth < least) => {
                text = least.to_string();
            }
            Check::Max(most) if most.as_f64().is_some_and(|most| worth > most) => {
                text = most.to_string();
            }
            _ => {}
        }
    }
    text
}
