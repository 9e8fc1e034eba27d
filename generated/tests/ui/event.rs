//! Events and sets of events with everything wrong that can be.

use hookbook::{EnvelopeSet, Event, EventSet, Extra, Payload, UnknownEvent};

#[derive(Clone, Payload, Event)]
struct Bare {
    extra: Extra,
}

#[derive(Clone, Payload, Event)]
#[event(provider = shop, name = "a", name = "b", title = "c")]
struct Wrong {
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
    Pair(Bare, Wrong),
}

#[derive(Clone, EventSet)]
struct Record {
    id: String,
}

#[derive(Clone, EnvelopeSet)]
enum Envelope {
    None,
    Pair(Bare, Wrong),
}

fn main() {}
