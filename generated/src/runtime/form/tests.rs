//! What is reported as lost, what is refused, and how much work a body makes.

use super::*;
use crate::runtime::dice::Dice;

fn decoded(body: &str) -> Form {
    decode(body.as_bytes()).expect("test: within the limits")
}

fn losses(body: &str) -> Vec<(usize, usize, LossKind)> {
    let losses = decoded(body).losses;
    losses.iter().map(|loss| (loss.pair, loss.offset, loss.kind)).collect()
}

#[test]
fn a_pair_that_goes_missing_is_listed_with_its_place() {
    assert_eq!(losses("a=1&&[x]=2&=3&b=4"), [(1, 5, LossKind::NoName), (2, 11, LossKind::NoName)]);
    assert_eq!(losses("a[9223372036854775807]=1&a[]=2"), [(1, 25, LossKind::NoFreeIndex)]);
}

#[test]
fn a_name_that_was_cut_is_listed() {
    assert_eq!(losses("a[b]c=1&d%00e=2"), [(0, 0, LossKind::NameCut), (1, 8, LossKind::NameCut)]);
    assert_eq!(decoded("a[b]c=1&d%00e=2").json, r#"{"a":{"b":"1"},"d":"2"}"#);
}

#[test]
fn what_a_later_pair_replaces_is_listed() {
    assert_eq!(losses("a=1&a=2"), [(1, 4, LossKind::Replaced)]);
    assert_eq!(losses("a=1&a[b]=2"), [(1, 4, LossKind::Replaced)]);
    assert_eq!(losses("a[b]=1&a=2"), [(1, 7, LossKind::Replaced)]);
    assert_eq!(losses("a.b=1&a_b=2"), [(1, 6, LossKind::Replaced)], "two names that PHP makes one");
    assert_eq!(losses("a[]=1&a[]=1&a[b]=1"), []);
}

#[test]
fn a_branch_that_was_replaced_does_not_come_back() {
    assert_eq!(decoded("a[x]=1&a=2&a[y]=3").json, r#"{"a":{"y":"3"}}"#);
    assert_eq!(decoded("a[7]=1&a=2&a[]=3").json, r#"{"a":["3"]}"#);
}

#[test]
fn bytes_that_are_no_text_are_replaced_and_listed() {
    let form = decode(b"a=%E9ric&\xff=1").expect("test: within the limits");
    assert_eq!(form.json, "{\"a\":\"\u{fffd}ric\",\"\u{fffd}\":\"1\"}");
    let kinds: Vec<_> = form.losses.iter().map(|loss| loss.kind).collect();
    assert_eq!(kinds, [LossKind::NotUtf8, LossKind::NotUtf8]);
}

#[test]
fn json_is_escaped_in_keys_and_values() {
    assert_eq!(
        decoded("a%22=%5C%22%0A%0D%09%01%7F").json,
        "{\"a\\\"\":\"\\\\\\\"\\n\\r\\t\\u0001\u{7f}\"}"
    );
}

#[test]
fn a_pair_that_is_too_deep_is_listed_and_its_siblings_stay() {
    let deep = format!("a[x]=1&a{}=2&a[y]=3", "[k]".repeat(65));
    assert_eq!(losses(&deep), [(1, 7, LossKind::TooDeep)]);
    assert_eq!(decoded(&deep).json, r#"{"a":{"x":"1","y":"3"}}"#);
    let edge = format!("a{}=1", "[]".repeat(64));
    assert_eq!(decoded(&edge).json, format!("{{\"a\":{}\"1\"{}}}", "[".repeat(64), "]".repeat(64)));
}

#[test]
fn the_widest_depth_still_decodes() {
    let limits = Limits { depth: u8::MAX, ..Limits::default() };
    let body = format!("a{}=1", "[]".repeat(255));
    let form = decode_within(body.as_bytes(), limits).expect("test: within the limits");
    assert_eq!(form.losses, []);
    assert!(form.json.contains(&"[".repeat(255)));
}

#[test]
fn a_body_beyond_the_limits_is_refused_and_one_at_the_limits_is_not() {
    let body = |pairs: usize| "a[]=1&".repeat(pairs);
    assert!(decode(body(10_000).as_bytes()).is_ok());
    assert_eq!(decode(body(10_001).as_bytes()), Err(FormError::TooManyPairs { limit: 10_000 }));
    let named = |bytes: usize| format!("b=1&{}=1", "a".repeat(bytes));
    assert!(decode(named(4_096).as_bytes()).is_ok());
    let error = decode(named(4_097).as_bytes()).expect_err("test: one byte too long");
    assert_eq!(error.to_string(), "the name at byte 4 of the form body is longer than 4096 bytes");
}

/// Lookups and branches for a body; nothing else in the tree grows or is walked while pairs are put.
fn work(body: &str) -> (usize, usize) {
    let limits = Limits { pairs: usize::MAX, ..Limits::default() };
    let pairs = pairs::split(body.as_bytes(), limits).expect("test: no limit on pairs");
    let (tree, _) = grow(&pairs, limits);
    (tree.lookups, tree.branch_count())
}

#[test]
fn work_grows_with_the_pairs_and_not_faster() {
    assert_eq!(work(&"list[][id]=3&".repeat(5_000)), (15_000, 5_002));
    let wide: String = (0..100_000).map(|n| format!("k{n}[{n}]=v&")).collect();
    assert_eq!(work(&wide), (200_000, 100_001));
    let narrow: String = (0..100_000).rev().map(|n| format!("a[{n}]=v&")).collect();
    assert_eq!(work(&narrow), (200_000, 2));
}

#[test]
fn no_bytes_panic() {
    let mut dice = Dice::new(0x9E37_79B9_7F4A_7C15);
    let alphabet = b"a0]&=%+. []\0\xff\xc35bBdD-[";
    for _ in 0..20_000 {
        let body: Vec<u8> = (0..24).map(|_| dice.pick(alphabet)).collect();
        let form = decode(&body).expect("test: within the limits");
        serde_json::from_str::<serde_json::Value>(&form.json).expect("decode writes JSON");
    }
}
