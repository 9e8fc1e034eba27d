//! Broken and hostile bodies: an error that says where, and the body back.

use hookbook::Code;

use super::refuse;
use super::shop::Event;

#[test]
fn a_missing_guaranteed_member_has_a_place() {
    let body = "{\n \"type\": \"order.placed\",\n \"data\": {\"maybe\": 1}}".replace('1', "\"x\"");
    let error = refuse(body.as_str());
    assert_eq!(error.provider(), "shop");
    assert_eq!(error.event(), Some("order.placed"));
    assert_eq!(error.pointer(), "/data/id");
    assert_eq!((error.line(), error.column()), (Some(3), Some(10)));
    assert_eq!(error.violation().map(|found| found.code), Some(Code::Required));
    assert_eq!(
        error.to_string(),
        "shop event `order.placed`: member `id` is missing at `/data/id` (line 3, column 10)"
    );
    assert_eq!(error.into_body(), body.as_bytes());
}

#[test]
fn a_wrong_kind_has_a_place() {
    let wrong = |data: &str| {
        let error = refuse(format!(r#"{{"type":"order.placed","data":{data}}}"#));
        let code = error.violation().map(|found| found.code.as_str());
        format!("{} {} {}", code.unwrap_or("-"), error.pointer(), error.message())
    };
    assert_eq!(wrong("7"), "type /data expected an object, found a number");
    assert_eq!(wrong("null"), "null /data expected an object, found null");
    assert_eq!(wrong(r#"{"id":null}"#), "null /data/id expected a string, found null");
    assert_eq!(
        wrong(r#"{"id":"","flag":"x"}"#),
        "type /data/flag expected a boolean, found a string"
    );
    assert_eq!(wrong(r#"{"id":"","to":{}}"#), "union /data/to no arm of the union takes an object");
    assert_eq!(
        wrong(r#"{"id":"","map":{"a/b":1,"c":[]}}"#),
        "type /data/map/c expected an integer, found an array"
    );
    assert_eq!(
        wrong(r#"{"id":"","list":[1,2,true]}"#),
        "type /data/list/2 expected an integer, found a boolean"
    );
    let late = r#"{"id":"","details":{"holder":[]},"method":1}"#;
    assert_eq!(wrong(late), "type /data/details/holder expected a string, found an array");
}

#[test]
fn a_missing_payload_is_an_error() {
    let headers = [("x-shop-event", "placed")];
    let fine = hookbook::parse::<Event>(&headers, r#"{"meta":{"body":{"id":"1"}}}"#);
    assert!(fine.is_ok());
    let named = hookbook::parse_as::<Event>("order.placed", Some("2"), r#"[]"#);
    assert_eq!(named.expect_err("no object").message(), "expected an object, found an array");
}

#[test]
fn what_is_no_json_is_an_error() {
    for (body, message) in [
        ("", "does not say which event"),
        ("{", "the body ends"),
        (r#"{"type":"note",}"#, "nothing follows the comma"),
        (r#"{"type":"note"} x"#, "expected the end"),
        (r#"{"type":"note","a":01}"#, "expected `,` or the end"),
        (r#"{"type":"note","a":"\x"}"#, "no such escape"),
        (r#"{"type":"note","a":"\ud800"}"#, "half of a surrogate pair"),
        ("{\"type\":\"note\",\"a\":\"\t\"}", "a control character"),
        (r#"{"type":"note","a":tru}"#, "expected a value"),
        (r#"{"type":["note"]}"#, "does not say which event"),
    ] {
        let error = refuse(body);
        assert!(error.message().contains(message), "{body}: {error}");
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.violation(), None);
    }
}

#[test]
fn bytes_that_are_no_text_are_an_error() {
    let body = b"{\"type\":\"note\",\n\"a\":\"\xff\"}";
    let error = refuse(&body[..]);
    assert_eq!(error.message(), "the body is not UTF-8");
    assert_eq!((error.line(), error.column()), (Some(2), Some(6)));
}

#[test]
fn depth_is_bounded() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let nested = |depth: usize| {
            let inner = format!("{}0{}", open.repeat(depth), close.repeat(depth));
            hookbook::parse::<Event>(&(), format!(r#"{{"type":"note","x":{inner}}}"#))
        };
        assert!(nested(127).is_ok());
        let error = nested(128).expect_err("one too many");
        assert_eq!(error.message(), "the body is nested too deeply");
        assert!(nested(200_000).is_err());
    }
}

#[test]
fn an_error_never_shows_the_body() {
    let error = refuse(r#"{"type":"order.placed","data":{"id":[],"x":"geheim"}}"#);
    assert!(!format!("{error:?} {error}").contains("geheim"));
}
