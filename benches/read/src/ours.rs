//! Our reading, for whichever provider.

use bench_types::Body;
use hookbook::{Delivery, EventSet, Json};

/// A delivery of any provider.
pub(crate) trait Parsed {
    fn write(&self) -> String;
    fn violations(&self) -> usize;
}

impl<S: EventSet> Parsed for Delivery<S> {
    fn write(&self) -> String {
        self.to_json()
    }

    fn violations(&self) -> usize {
        self.validate().len()
    }
}

type Reader = fn(&Body) -> Option<Box<dyn Parsed>>;

include!(concat!(env!("OUT_DIR"), "/ours.rs"));

/// Chooses the envelope, finds the event, reads everything.
pub(crate) fn parse(body: &Body) -> Option<Box<dyn Parsed>> {
    reader(body.provider)?(body)
}

/// The body is handed over, so it is copied here.
fn read<S: EventSet>(body: &Body) -> Option<Box<dyn Parsed>> {
    let delivery = hookbook::parse::<S>(&body.headers, body.bytes).ok()?;
    delivery.event.as_unknown().is_none().then(|| Box::new(delivery) as Box<dyn Parsed>)
}

/// Any JSON, without types.
pub(crate) fn untyped(body: &[u8]) -> bool {
    std::str::from_utf8(body).is_ok_and(|text| Json::parse(text).is_ok())
}
