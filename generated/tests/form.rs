//! Form bodies against what PHP makes of them: 50 shapes with the answers of a real PHP 8.2, 400 random bodies with the
//! answers of an independent port, and captured ActiveCampaign bodies with their trees.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn read_json(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("test: the data file is there");
    serde_json::from_str(&text).expect("test: the data file is JSON")
}

fn tree(body: &[u8]) -> Value {
    let form = hookbook::form::decode(body).expect("test: within the limits");
    serde_json::from_str(&form.json).expect("decode writes JSON")
}

/// Lists and objects with the keys 0 to n-1 are one thing for PHP; order carries no meaning.
fn same(ours: &Value, php: &Value) -> bool {
    match (ours, php) {
        (Value::Array(_) | Value::Object(_), Value::Array(_) | Value::Object(_)) => {
            let (ours, php) = (members(ours), members(php));
            ours.len() == php.len()
                && ours.iter().all(|(key, value)| {
                    php.iter().any(|(other, expected)| key == other && same(value, expected))
                })
        }
        _ => ours == php,
    }
}

fn members(node: &Value) -> Vec<(String, &Value)> {
    match node {
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), value)).collect(),
        _ => Vec::new(),
    }
}

fn check_file(name: &str, expected: usize) {
    let cases = read_json(&data(name));
    let cases = cases.as_array().expect("test: a list of cases");
    assert_eq!(cases.len(), expected);
    for case in cases {
        let body = case["body"].as_str().expect("test: a case has a body");
        let ours = tree(body.as_bytes());
        assert!(same(&ours, &case["php"]), "{body}\nours {ours}\nphp  {}", case["php"]);
    }
}

#[test]
fn fifty_shapes_come_out_as_in_php() {
    check_file("bracket-shapes.json", 50);
}

#[test]
fn random_bodies_come_out_as_in_the_port_of_php() {
    check_file("form/parse_str.json", 400);
}

#[test]
fn captured_bodies_come_out_whole() {
    let mut count = 0;
    for entry in fs::read_dir(data("form/captures")).expect("test: the captures are there") {
        let path = entry.expect("test: the folder can be read").path();
        if path.extension().is_none_or(|extension| extension != "form") {
            continue;
        }
        let body = fs::read(&path).expect("test: the capture can be read");
        let form = hookbook::form::decode(&body).expect("test: within the limits");
        assert_eq!(form.losses, [], "{}", path.display());
        assert!(same(&tree(&body), &read_json(&path.with_extension("json"))), "{}", path.display());
        count += 1;
    }
    assert_eq!(count, 11);
}

#[test]
fn a_list_is_sorted_by_index_and_everything_else_keeps_the_order_of_the_wire() {
    let form = hookbook::form::decode(b"l[1]=b&l[0]=a&m[2]=c&m[1]=d&o[y]=1&o[x]=2&0=r")
        .expect("test: within the limits");
    assert_eq!(form.json, r#"{"l":["a","b"],"m":{"2":"c","1":"d"},"o":{"y":"1","x":"2"},"0":"r"}"#);
}
