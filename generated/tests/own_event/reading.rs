//! Tolerant and lossless: what comes in is there, and goes out again.

use hookbook::{Code, State};

use super::shop::{Event, Status, To};
use super::{json, order, parse};

fn returns(body: &str) {
    assert_eq!(json(&parse(body).to_json()), json(body), "{body}");
}

#[test]
fn absent_null_and_value_stay_apart() {
    let order = order(r#"{"id":"1","optional":null,"maybe":"m"}"#);
    assert_eq!(order.expected.state(), State::Absent);
    assert_eq!(order.optional.state(), State::Null);
    assert_eq!(order.maybe.state(), State::Value(&"m".to_owned()));
    assert!(order.expected.is_absent() && order.optional.is_null());
    assert_eq!(order.maybe, "m");
    returns(r#"{"type":"order.placed","data":{"id":"1","optional":null,"maybe":"m"}}"#);
}

#[test]
fn whatever_comes_goes_out_again() {
    for data in [
        r#"{"id":"1","in-teger":1.0,"number":1e3,"decimal":-0,"unknown":{"a":[1.50,null]}}"#,
        r#"{"id":"1","in-teger":12345678901234567890123,"number":"7","decimal":"x"}"#,
        r#"{"id":"1","in-teger":"12","number":0.10,"decimal":1E+2,"flag":false}"#,
        r#"{"id":"1","status":"sent","size":3,"one":"two","list":[],"map":{},"any":null}"#,
        r#"{"id":"1","size":"1","to":["a"],"loose_to":{"x":1},"nested":{"id":"2","more":1}}"#,
        r#"{"id":"1","text":"é\u0000\n\"\\/\ud83d\ude00","any":{"":[[]],"a/b~c":true}}"#,
        r#"{"id":"1","codecs":{"integer":7,"number":"1e2","flag":"yes","zero_one":2,
            "either":"5","unix":1.5e9,"unix_text":1,"blank":"","blank_integer":""}}"#,
        r#"{"id":"1","formats":{"timestamp":"yesterday","ip":"::1"},"card":{"cvc":"1"}}"#,
    ] {
        returns(&format!(r#"{{"type":"order.placed","data":{data},"more":[0]}}"#));
    }
}

#[test]
fn scalars_offer_their_values() {
    let order = order(
        r#"{"id":"1","in-teger":1e3,"number":2.50,"decimal":0.10,"codecs":{"integer":"-7",
        "decimal":"1.50","flag":"true","zero_one":1,"zero_one_text":"0","either":5,"unix":9,
        "blank":"a@b"}}"#,
    );
    let codecs = order.codecs.get().expect("codecs were sent");
    assert_eq!(order.integer.get().and_then(|value| value.get()), Some(1000));
    assert_eq!(order.integer.to_string(), "1e3");
    assert_eq!(order.number.get().and_then(|value| value.get()), Some(2.5));
    assert_eq!(order.decimal.get().map(|value| value.text()), Some("0.10"));
    assert_eq!(codecs.integer.get().and_then(|value| value.get()), Some(-7));
    assert_eq!(codecs.decimal.get().and_then(|value| value.get()), Some("1.50"));
    assert_eq!(codecs.flag.get().and_then(|value| value.get()), Some(true));
    assert_eq!(codecs.zero_one.get().and_then(|value| value.get()), Some(true));
    assert_eq!(codecs.zero_one_text.get().and_then(|value| value.get()), Some(false));
    assert_eq!(codecs.either.get().and_then(|value| value.get()), Some(5));
    assert_eq!(codecs.unix.get().and_then(|value| value.get()), Some(9));
    let blank = codecs.blank.get().and_then(|blank| blank.get());
    assert_eq!(blank.map(|email| email.as_str()), Some("a@b"));
}

#[test]
fn of_a_repeated_member_the_last_counts() {
    let placed =
        order(r#"{"id":"1","id":"2","list":[1],"list":[2,3],"x":1,"x":2,"map":{"k":1,"k":2}}"#);
    assert_eq!(placed.id, "2");
    assert_eq!(placed.list.get().map(Vec::len), Some(2));
    assert_eq!(placed.extra.len(), 1);
    let map = placed.map.get().expect("a map was sent");
    assert_eq!(map.get("k").and_then(|value| value.get()), Some(2));
    let twice = parse(r#"{"type":"x","data":{"id":"1"},"type":"order.placed","data":{"id":"2"}}"#);
    assert!(matches!(&twice.event, Event::OrderPlaced(order) if order.id == "2"));
}

#[test]
fn the_name_may_come_after_the_payload() {
    let delivery = parse(r#"{"data":{"id":"1"},"sent":"now","type":"order.placed"}"#);
    assert!(matches!(delivery.event, Event::OrderPlaced(_)));
}

#[test]
fn enums_and_unions_keep_what_they_do_not_list() {
    let order = order(r#"{"id":"1","status":"sent","to":5}"#);
    assert!(matches!(order.status.get(), Some(Status::Unknown(value)) if value.as_str() == "sent"));
    assert!(matches!(order.to.get(), Some(To::Count(count)) if *count == 5));
    assert_eq!(Status::from("paid"), Status::Paid);
    assert_eq!(Status::Paid.as_str(), "paid");
}

#[test]
fn unknown_paths_are_pointers_from_the_root() {
    let body = r#"{"type":"order.placed","a/b":1,"data":{"id":"1","~":1,"nested":{"id":"2","x":{"y":1}}}}"#;
    let delivery = parse(body);
    assert_eq!(delivery.unknown_paths(), ["/a~1b", "/data/nested/x", "/data/~0"]);
}

#[test]
fn the_version_picks_the_payload() {
    let body = r#"{"type":"order.placed","api":2024,"data":{"holder":"Ada"}}"#;
    let delivery = parse(body);
    assert_eq!(delivery.version, "2");
    assert!(matches!(&delivery.event, Event::OrderPlacedV2(card) if card.holder == "Ada"));
    let other = parse(r#"{"type":"order.placed","api":1999,"data":{"id":"1"}}"#);
    assert_eq!(other.version, "1");
}

#[test]
fn a_payload_behind_two_names_keeps_what_is_between() {
    let body = r#"{"top":1,"meta":{"id":"m","body":{"id":"1","x":2},"more":3}}"#;
    let headers = [("X-Shop-Event", "placed")];
    let delivery = hookbook::parse::<Event>(&headers, body).expect("the body is fine");
    assert!(matches!(&delivery.event, Event::OrderPlaced(order) if order.id == "1"));
    assert_eq!(json(&delivery.to_json()), json(body));
    assert_eq!(delivery.dedupe_key(), Some("m"));
    let paths = delivery.unknown_paths();
    assert_eq!(paths, ["/top", "/meta/id", "/meta/more", "/meta/body/x"]);
}

#[test]
fn doubles_are_told_by_the_first_key_there_is() {
    let body = r#"{"type":"note","id":1}"#;
    let with = hookbook::parse::<Event>(&[("X-Shop-Id", "h")], body).expect("the body is fine");
    assert_eq!(with.dedupe_key(), Some("h"));
    let hash = "99b615ee";
    let found = parse(body).dedupe_key().map(str::to_owned);
    assert_eq!(found.as_deref().map(|key| &key[..8]), Some(hash));
}

#[test]
fn the_caller_may_name_the_event() {
    let named = hookbook::parse_as::<Event>("note", None, r#"{"id":7}"#).expect("it is fine");
    assert!(matches!(&named.event, Event::Note(note) if note.id.get().is_some()));
    assert_eq!(named.validate(), []);
    let other = hookbook::parse_as::<Event>("note", None, r#"{"id":7,"type":"message"}"#);
    let found = other.expect("it is read all the same").validate();
    assert_eq!((found[0].code, found[0].pointer.as_str()), (Code::Const, "/type"));
}

#[test]
fn a_form_body_is_read_through_the_same_types() {
    let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
    let body = "type=order.placed&id=1&codecs[integer]=5&list[2]=7&list[5]=8&map[]=1&map[]=2&new=x";
    let delivery = hookbook::parse::<Event>(&headers, body).expect("the form is fine");
    let Event::OrderPlaced(order) = &delivery.event else {
        panic!("{delivery:?}");
    };
    let items = order.list.get().expect("a list was sent");
    assert_eq!(items.iter().map(|item| item.to_string()).collect::<Vec<_>>(), ["7", "8"]);
    let map = order.map.get().expect("a map was sent");
    assert_eq!(map.get("1").and_then(|value| value.get()), Some(2));
    assert_eq!(delivery.unknown_paths(), ["/new"]);
    assert_eq!(delivery.body(), body.as_bytes());
}

#[test]
fn an_unknown_event_keeps_its_payload() {
    for body in [
        r#"{"type":"order.lost","data":[1,{"a":2}],"x":1}"#,
        r#"{"type":"order.lost","sent":"now","flat":true}"#,
        r#"{"type":"order.lost"}"#,
    ] {
        let delivery = parse(body);
        let Event::Unknown(event) = &delivery.event else {
            panic!("{delivery:?}");
        };
        assert_eq!(event.name(), "order.lost");
        assert_eq!(json(&delivery.to_json()), json(body));
        assert!(delivery.validate().iter().any(|found| found.code == Code::UnknownEvent));
    }
}
