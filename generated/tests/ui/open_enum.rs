//! Enums with everything wrong that can be.

use hookbook::{OpenEnum, UnknownValue};

#[derive(Clone, OpenEnum)]
#[open_enum(closed, literal, strict)]
enum Status {
    Bare,
    #[open_enum(value = "a")]
    First,
    #[open_enum(value = "a")]
    Second,
    #[open_enum(value = 3)]
    Number,
    #[open_enum(value = "d")]
    Full(String),
    #[open_enum(value = 1.5)]
    Fraction,
    #[open_enum(valu = "e")]
    Typo,
}

#[derive(Clone, OpenEnum)]
#[open_enum(integer)]
enum Size {
    #[open_enum(value = "1")]
    One,
    Unknown(String),
}

#[derive(Clone, OpenEnum)]
enum Empty {
    Unknown(UnknownValue),
}

#[derive(Clone, OpenEnum)]
struct Record {
    id: String,
}

fn main() {
    let _ = Status::First == Status::Second;
}
