//! Bodies of forms, in which only the catalog knows a list from an object.

use super::{acme, judge};

const FORM: &str = "\n  hook: {encoding: form, event: /type, payload: '', fields: {type: string}}";
const NONE: [&str; 0] = [];

fn find(payload: &str, rest: &str) -> Vec<String> {
    let types = "types:\n  Tag: {fields: {id: integer as text}}\n  Pair: {fields: {'0': string, '1': string}}\n  Odd: {fields: {'00': string}}\n";
    let event =
        format!("events:\n  a.b:\n    summary: Shows.\n    payload:\n      {payload}\n{types}");
    judge(&acme(FORM, &[("events/a.yaml", &event)]), &format!("type=a.b&{rest}"))
}

#[test]
fn a_list_is_a_list_whatever_its_keys() {
    assert_eq!(find("x: '[Tag]'", "x[][id]=1&x[][id]=2"), NONE);
    assert_eq!(find("x: '[Tag]'", "x[7][id]=1&x[3][id]=b"), ["format /x/0/id"]);
    assert_eq!(
        find("x: '[Tag]'", "x[k][id]=a&x[10][id]=1&x[9][id]=b"),
        ["format /x/0/id", "format /x/2/id"]
    );
    assert_eq!(find("x: '[Tag]'", "x=1"), ["type /x"]);
}

#[test]
fn a_map_keeps_its_keys_whatever_they_are() {
    assert_eq!(find("x: map<integer as text>", "x[0]=1&x[1]=b"), ["format /x/1"]);
    assert_eq!(find("x: map<integer as text>", "x[39]=b"), ["format /x/39"]);
}

#[test]
fn an_object_may_look_like_a_list() {
    assert_eq!(find("x: Pair", "x[0]=a&x[1]=b"), NONE);
    assert_eq!(find("x: Pair", "x[0]=a&x[1]=b&x[2]=c"), ["unknown /x/2"]);
    assert_eq!(find("x: Pair", "x[0]=a"), ["required /x/1"]);
    assert_eq!(find("x: Odd", "x[0]=a"), ["required /x/00", "unknown /x/0"]);
    assert_eq!(find("x: Odd", "x[00]=a"), NONE);
}

#[test]
fn a_union_takes_what_it_has() {
    assert_eq!(find("x: string | Pair", "x[0]=a&x[1]=b"), NONE);
    assert_eq!(find("x: 'string | [Tag]'", "x[4][id]=1"), NONE);
    assert_eq!(find("x: '[string] | Tag'", "x[id]=a"), ["format /x/id"]);
    assert_eq!(find("x: '[string] | Tag'", "x[]=a"), NONE);
    assert_eq!(find("x: string | boolean", "x[0]=a"), ["union /x"]);
}

#[test]
fn all_is_text() {
    assert_eq!(find("x: integer", "x=1"), ["type /x"]);
    assert_eq!(find("x: boolean as 0/1 as text\n      y: string", "x=1&y"), NONE);
}
