//! Types of Rust that cannot stand in a payload say what to use.

use std::collections::HashMap;

use hookbook::{Expected, Extra, Payload};

#[derive(Clone, Payload)]
struct Order {
    count: Expected<i64>,
    price: f64,
    tags: Expected<Vec<Option<String>>>,
    map: Expected<HashMap<String, String>>,
    text: &'static str,
    extra: Extra,
}

fn main() {}
