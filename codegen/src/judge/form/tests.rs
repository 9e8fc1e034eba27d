//! Forms against what PHP says, and what no form may do.

use super::decode;
use crate::judge::body::Unreadable;
use serde_json::{Value, json};

fn decoded(body: &str) -> Value {
    decode(body.as_bytes()).expect("test: within the limits")
}

/// PHP does not tell a list from an object with the keys 0 to n-1, and its lists have to be in order.
fn as_objects(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, item)| (at.to_string(), as_objects(item))).collect()
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            members.into_iter().map(|(key, value)| (key.clone(), as_objects(value))).collect()
        }
        text => text.clone(),
    }
}

#[test]
fn every_shape_is_what_php_makes_of_it() {
    let shapes = include_str!("../../../tests/data/bracket-shapes.json");
    let shapes: Vec<Value> = serde_json::from_str(shapes).expect("test: the shapes are JSON");
    assert_eq!(shapes.len(), 50);
    for shape in &shapes {
        let body = shape["body"].as_str().expect("test: a shape has a body");
        assert_eq!(as_objects(&decoded(body)), as_objects(&shape["php"]), "{}", shape["name"]);
    }
}

#[test]
fn a_node_with_the_keys_of_a_list_is_one() {
    assert_eq!(decoded("a[1]=y&a[0]=x"), json!({"a": ["x", "y"]}));
    assert_eq!(decoded("a[1]=y&a[2]=x"), json!({"a": {"1": "y", "2": "x"}}));
    assert_eq!(decoded("a[00]=x"), json!({"a": {"00": "x"}}));
    assert_eq!(decoded("a[-1]=x&a[]=y"), json!({"a": {"-1": "x", "0": "y"}}));
    assert_eq!(decoded("0=x&1=y"), json!({"0": "x", "1": "y"}), "the root is an object");
}

#[test]
fn names_are_read_as_php_reads_them() {
    assert_eq!(decoded("+a.b+c=1"), json!({"a_b_c": "1"}));
    assert_eq!(decoded("a[b.c d]=1"), json!({"a": {"b.c d": "1"}}));
    assert_eq!(decoded("a[b=1&c.[d=2"), json!({"a_b": "1", "c__d": "2"}));
    assert_eq!(decoded("a[b][c=1"), json!({"a": {"b": "1"}}));
    assert_eq!(decoded("a[b]c[d]=1"), json!({"a": {"b": "1"}}));
    assert_eq!(decoded("a[+]=1&a[+b]=2"), json!({"a": {"0": "1", " b": "2"}}));
    assert_eq!(decoded("a%00b=1&[c]=2&=3&+=4"), json!({"a": "1"}));
}

#[test]
fn the_last_value_wins() {
    assert_eq!(decoded("a[x]=1&a=2&a[y]=3"), json!({"a": {"y": "3"}}));
    assert_eq!(decoded("a[7]=1&a=2&a[]=3"), json!({"a": ["3"]}));
    assert_eq!(
        decoded("a[9223372036854775807]=1&a[]=2")["a"].as_object().map(|a| a.len()),
        Some(1)
    );
}

#[test]
fn forms_beyond_the_limits_are_refused() {
    assert!(decode("a[]=1&".repeat(10_000).as_bytes()).is_ok());
    assert_eq!(decode("a[]=1&".repeat(10_001).as_bytes()), Err(Unreadable::TooManyPairs(10_000)));
    assert!(decode("a".repeat(4_096).as_bytes()).is_ok());
    assert_eq!(decode("a".repeat(4_097).as_bytes()), Err(Unreadable::NameTooLong(4_096)));
    assert_eq!(decoded(&format!("a{}=1&b=2", "[x]".repeat(65))), json!({"b": "2"}));
    let edge = decoded(&format!("a{}=1", "[]".repeat(64)));
    assert_eq!(edge.pointer(&format!("/a{}", "/0".repeat(64))), Some(&json!("1")));
}

#[test]
fn no_bytes_panic() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let alphabet = b"a0]&=%+. []\0\xff\xc35bBdD-[";
    for _ in 0..20_000 {
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            alphabet[(state >> 33) as usize % alphabet.len()]
        };
        let body: Vec<u8> = (0..24).map(|_| next()).collect();
        assert!(decode(&body).expect("test: within the limits").is_object());
    }
}
