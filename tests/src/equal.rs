//! When two bodies say the same: strings to the character, numbers as exact decimals, members in any order.

use serde_json::{Map, Value};

/// What tells two JSON values apart, as the pointer of the first place where they differ.
pub fn difference(left: &Value, right: &Value) -> Option<String> {
    differ(left, right, Containers::Exact, "")
}

/// The same for trees of a form, where an object may have been read as the list of its values, in the order of their indexes.
pub fn difference_of_forms(left: &Value, right: &Value) -> Option<String> {
    differ(left, right, Containers::Alike, "")
}

/// Whether a list may stand for an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Containers {
    Exact,
    Alike,
}

fn differ(left: &Value, right: &Value, containers: Containers, here: &str) -> Option<String> {
    let found = || Some(if here.is_empty() { "the root".to_owned() } else { here.to_owned() });
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            if decimal(left.as_str()) == decimal(right.as_str()) { None } else { found() }
        }
        (Value::Array(left), Value::Array(right)) => {
            if left.len() != right.len() {
                return found();
            }
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(at, (left, right))| {
                differ(left, right, containers, &format!("{here}/{at}"))
            })
        }
        (Value::Object(left), Value::Object(right)) => members(left, right, containers, here),
        (Value::Object(named), Value::Array(_)) if containers == Containers::Alike => {
            let items = in_order(named).into_iter().map(|(_, item)| item.clone()).collect();
            differ(&Value::Array(items), right, containers, here)
        }
        (Value::Array(_), Value::Object(_)) if containers == Containers::Alike => {
            members(&as_members(left), &as_members(right), containers, here)
        }
        _ if left == right => None,
        _ => found(),
    }
}

fn members(
    left: &Map<String, Value>,
    right: &Map<String, Value>,
    containers: Containers,
    here: &str,
) -> Option<String> {
    let lost = left.keys().find(|name| !right.contains_key(*name));
    let new = right.keys().find(|name| !left.contains_key(*name));
    if let Some(name) = lost.or(new) {
        return Some(format!("{here}/{name}"));
    }
    left.iter().find_map(|(name, left)| {
        differ(left, right.get(name)?, containers, &format!("{here}/{name}"))
    })
}

/// The members of an object that stands for a list: by index, then those without one in the order of the wire.
pub fn in_order(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut keyed: Vec<_> = members.iter().collect();
    keyed.sort_by_key(|(key, _)| key.parse::<u64>().unwrap_or(u64::MAX));
    keyed
}

fn as_members(value: &Value) -> Map<String, Value> {
    match value {
        Value::Array(items) => {
            let keyed = items.iter().enumerate();
            keyed.map(|(at, item)| (at.to_string(), item.clone())).collect()
        }
        Value::Object(members) => members.clone(),
        _ => Map::new(),
    }
}

/// Sign, digits without zeros at either end, and the power of ten of the last digit.
fn decimal(text: &str) -> (bool, String, i64) {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - kept.len()).expect("a short number");
    let places = i64::try_from(fraction.len()).expect("a short number");
    let kept = kept.trim_start_matches('0').to_owned();
    if kept.is_empty() {
        return (false, kept, 0);
    }
    let exponent: i64 = exponent.trim_start_matches('+').parse().unwrap_or(i64::MAX / 4);
    (sign, kept, exponent - places + zeros)
}

#[cfg(test)]
mod tests {
    use super::{difference, difference_of_forms};
    use serde_json::{Value, from_str};

    fn json(text: &str) -> Value {
        from_str(text).expect("JSON")
    }

    #[test]
    fn numbers_are_compared_by_worth_and_texts_by_character() {
        let same = |left, right| difference(&json(left), &json(right)).is_none();
        assert!(same("[100, 1.50, -0, 0.0, 1E3]", "[1e2, 1.5, 0, 0, 1000.0]"));
        assert!(!same("1.5", "1.50000000000000000000001"));
        assert!(!same("1", "\"1\""));
        assert!(!same("1", "-1"));
        assert!(!same("\"a\"", "\"a \""));
        assert!(same(r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#));
    }

    #[test]
    fn the_place_of_a_difference_is_named() {
        let at = |left, right| difference(&json(left), &json(right));
        assert_eq!(at(r#"{"a": [1, 2]}"#, r#"{"a": [1, 3]}"#).as_deref(), Some("/a/1"));
        assert_eq!(at(r#"{"a": 1}"#, r#"{"a": 1, "b": null}"#).as_deref(), Some("/b"));
    }

    #[test]
    fn in_a_form_a_list_is_the_object_of_its_indexes() {
        let (list, object) = (json(r#"["x", "y"]"#), json(r#"{"1": "y", "0": "x"}"#));
        assert_eq!(difference_of_forms(&list, &object), None);
        assert!(difference(&list, &object).is_some());
        assert!(difference_of_forms(&list, &json(r#"{"0": "x", "2": "y"}"#)).is_some());
        let with_gaps = json(r#"{"7": "y", "3": "x"}"#);
        assert_eq!(difference_of_forms(&with_gaps, &list), None);
        assert!(difference_of_forms(&with_gaps, &json(r#"["y", "x"]"#)).is_some());
    }
}
