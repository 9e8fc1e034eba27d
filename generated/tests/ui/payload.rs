//! A payload with everything wrong that can be.

use hookbook::{Expected, Extra, Integer, Maybe, Payload};

#[derive(Clone, Payload)]
struct NoExtra {
    id: Option<String>,
    #[payload(name = "id")]
    other: Expected<String>,
    #[payload(nam = "x", sensitive = true, sensitive)]
    third: Expected<String>,
    #[payload(min_length = 3, max_length = 2, min = "a")]
    text: Expected<String>,
    #[payload(min = 2, max = 1.5, prefix, min_items = -1)]
    number: Expected<Integer>,
    #[payload(switch = "nobody")]
    one: Maybe<Integer>,
    #[payload(switch = "two")]
    two: Maybe<Integer>,
}

#[derive(Clone, Payload)]
struct WrongExtra {
    #[payload(name = "more")]
    extra: Vec<String>,
}

#[derive(Clone, Payload)]
struct Unit;

#[derive(Clone, Payload)]
struct Pair(NoExtra, NoExtra);

#[derive(Clone, Payload)]
enum Choice {
    One,
}

#[derive(Clone, Payload)]
struct Generic<T> {
    id: T,
    extra: Extra,
}

#[derive(Clone, Payload)]
#[hookbook(krate = x)]
struct Elsewhere {
    extra: Extra,
}

fn main() {
    let _ = (NoExtra::from_json(""), Pair::from_json("").map(|pair| pair.validate()));
}
