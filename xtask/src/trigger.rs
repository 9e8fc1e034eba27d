//! Deliveries as a provider would send them, made from the fixtures of the catalog: fresh ids and times, signed, sent.

mod chance;
mod chosen;
mod fresh;
mod send;
mod sign;
mod stamp;

pub(crate) use chance::Chance;
pub(crate) use chosen::{Sending, chosen};
pub(crate) use fresh::{Fresh, freshen};
pub(crate) use send::{Endpoint, Request};
pub(crate) use sign::Keys;
