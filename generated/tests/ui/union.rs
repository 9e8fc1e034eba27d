//! Unions that a reader could not tell apart, and worse.

use hookbook::{Either, Integer, Json, Union};

#[derive(Clone, Union)]
enum Overlap {
    Text(String),
    Number(Either<Integer>),
}

#[derive(Clone, Union)]
enum Shapes {
    Unit,
    Named { id: String },
    Pair(String, String),
    Unknown(String),
}

#[derive(Clone, Union)]
enum Empty {
    Unknown(Json),
}

#[derive(Clone, Union)]
struct Record(String);

fn main() {}
