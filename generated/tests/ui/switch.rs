//! Switches with everything wrong that can be.

use hookbook::{Extra, Json, Payload, Switch};

#[derive(Clone, Payload)]
struct Card {
    extra: Extra,
}

#[derive(Clone, Switch)]
enum NoOn {
    #[switch(case = "a")]
    A(Card),
    Unknown(Json),
}

#[derive(Clone, Switch)]
#[switch(on = "kind", sibling)]
enum Both {
    #[switch(case = "a", case = "a")]
    A(Card),
    #[switch(case = "a", cas = "b")]
    B(Card),
    Bare(Card),
    #[switch(case = 3)]
    Number(Card),
    Unit,
    #[switch(otherwise)]
    Rest(Card),
    Unknown(String),
}

#[derive(Clone, Switch)]
#[switch(sibling)]
enum Twice {
    #[switch(otherwise)]
    A(Card),
    #[switch(otherwise)]
    B(Card),
}

#[derive(Clone, Switch)]
#[switch(sibling)]
enum Unreachable {
    #[switch(otherwise)]
    A(Card),
    Unknown(Json),
}

#[derive(Clone, Switch)]
#[switch(sibling)]
enum NoRest {
    #[switch(case = "a")]
    A(Card),
}

fn main() {
    let _ = Both::from_json("");
}
