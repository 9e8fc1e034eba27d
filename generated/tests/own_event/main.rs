//! A private in-house event, declared in Rust alone: no catalog, the same promises.

mod absent;
mod hostile;
mod reading;
mod shop;
mod strict;
mod switches;

use hookbook::ParseError;
use shop::{Delivery, Event};

/// Parses a body that must be fine.
fn parse(body: &str) -> Delivery {
    hookbook::parse::<Event>(&(), body).expect("the body is fine")
}

/// Parses a body that must not be fine.
fn refuse(body: impl Into<Vec<u8>>) -> ParseError {
    hookbook::parse::<Event>(&(), body).expect_err("the body is not fine")
}

/// The order of an `order.placed`.
fn order(data: &str) -> shop::OrderPlaced {
    let body = format!(r#"{{"type":"order.placed","data":{data}}}"#);
    match parse(&body).event {
        Event::OrderPlaced(order) => *order,
        other => panic!("{other:?}"),
    }
}

/// Code and pointer of every violation of an `order.placed` with these members beside `id`.
fn violations(members: &str) -> Vec<String> {
    let found = hookbook::validate(&order(&format!(r#"{{"id":"1"{members}}}"#)));
    let mut lines = found.iter().map(|found| format!("{} {}", found.code, found.pointer));
    lines.by_ref().collect()
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("a JSON text")
}
