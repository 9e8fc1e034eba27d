//! Values that nobody foresaw.

use hookbook_tests::case::Case;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// Any JSON, a few levels deep.
pub(crate) fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        odd_number().prop_map(|text| serde_json::from_str(&text).expect("a number")),
        any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec(("[a-z/~ ]{0,3}", inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Any text: plain, escaped, of another script, with controls.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9_ .-]{0,12}",
        any::<String>(),
        select(vec!["", " ", "\u{0}", "\\", "\"", "/", "\u{2028}", "\u{202e}x", "😀", "null", "0"])
            .prop_map(str::to_owned),
    ]
}

/// A number as JSON may spell it.
pub(crate) fn odd_number() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec!["1.0", "1e3", "-0", "-0.0", "1E+2", "0.10", "1e400", "1.50e-2", "100"])
            .prop_map(str::to_owned),
        "-?[1-9][0-9]{0,30}",
        "-?(0|[1-9][0-9]{0,20})\\.[0-9]{1,20}",
        "-?[1-9](\\.[0-9]{1,5})?[eE][+-]?[0-9]{1,3}",
    ]
}

/// What stands where a moment or a day is expected.
pub(crate) fn odd_time() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "",
            "0000-00-00 00:00:00",
            "2024-02-30T25:61:61Z",
            "2024-04-04T19:16:30.660123456789+05:45",
            "2024-04-04t19:16:30z",
            "-002024-01-01T00:00:00Z",
            "04/05/2024",
            "1712258190",
            "tomorrow",
        ])
        .prop_map(str::to_owned),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?",
    ]
}

/// The value as the case's encoding can say it: a form has texts and containers that are not empty.
pub(crate) fn sayable(case: &Case<'_>, value: Value) -> Value {
    if !case.is_form() {
        return value;
    }
    match value {
        Value::Null => "".into(),
        Value::Bool(flag) => flag.to_string().into(),
        Value::Number(number) => number.as_str().into(),
        Value::String(text) => text.into(),
        Value::Array(items) if items.is_empty() => "".into(),
        Value::Array(items) => items.into_iter().map(|item| sayable(case, item)).collect(),
        Value::Object(members) => {
            let members: serde_json::Map<_, _> = members
                .into_iter()
                .filter(|(name, _)| !name.is_empty() && !name.contains(' '))
                .map(|(name, item)| (name, sayable(case, item)))
                .collect();
            if members.is_empty() { "".into() } else { Value::Object(members) }
        }
    }
}
