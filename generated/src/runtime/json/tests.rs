//! Finding one's way in a value; that nothing is lost is tested with the reader.

use super::*;

fn json(text: &str) -> Json {
    Json::parse(text).expect("a JSON text")
}

#[test]
fn pointers_lead_into_objects_and_arrays() {
    let value = json(r#"{"a/b":{"~":[1,{"":2.50}]}}"#);
    let at = |pointer| value.pointer(pointer).map(ToString::to_string);
    assert_eq!(at("/a~1b/~0/1/").as_deref(), Some("2.50"));
    assert_eq!(at("").as_deref(), Some(value.to_string().as_str()));
    for pointer in ["x", "/", "/a~1b/~0/2", "/a~1b/~0/x", "/a~1b/~0/0/0"] {
        assert_eq!(at(pointer), None, "{pointer}");
    }
}

#[test]
fn numbers_are_only_made_of_numbers() {
    assert_eq!(
        NumberText::new("1e5").map(|number| number.as_str().to_owned()).as_deref(),
        Some("1e5")
    );
    assert_eq!(NumberText::new("1,5"), None);
    assert_eq!(json("1e2").as_i64(), Some(100));
    assert_eq!(json("\"1\"").as_i64(), None);
}

#[test]
fn of_a_repeated_name_the_last_value_stands_at_the_first_place() {
    assert_eq!(json(r#"{"a":1,"b":2,"a":3,"c":4,"b":5}"#).to_string(), r#"{"a":3,"b":5,"c":4}"#);
}

#[test]
fn members_can_be_changed() {
    let Json::Object(mut members) = json(r#"{"a":1,"b":2}"#) else {
        panic!("no object");
    };
    assert_eq!(members.insert("a", Json::Null), Some(json("1")));
    assert_eq!(members.insert("c", Json::Bool(true)), None);
    assert_eq!(members.remove("b"), Some(json("2")));
    assert_eq!(Json::Object(members).to_string(), r#"{"a":null,"c":true}"#);
}
