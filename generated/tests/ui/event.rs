//! Sets of events and of envelopes with everything wrong that can be.

use hookbook::{EnvelopeSet, EventSet, Extra, Payload, UnknownEvent};

#[derive(Clone, Payload)]
struct Bare {
    extra: Extra,
}

#[derive(Clone, EventSet)]
enum NoFacts {
    Bare(Bare),
    Unknown(UnknownEvent),
}

#[derive(Clone, EventSet)]
#[event_set(provider = "shop")]
enum NoEnvelope {
    Bare,
    #[event(name = a, name = "b", title = "c")]
    Wrong(Bare),
    Pair(Bare, Bare),
    #[event(name = "c", version = "1")]
    One(Bare),
    #[event(name = "c", version = "1")]
    Two(Bare),
}

#[derive(Clone, EventSet)]
struct Record {
    id: String,
}

#[derive(Clone, EnvelopeSet)]
enum Envelope {
    None,
    Pair(Bare, Bare),
}

fn main() {}
