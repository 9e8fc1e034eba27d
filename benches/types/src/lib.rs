//! What peers read the fixtures by: structs with serde's derives, typify's types, a validator compiled into the program.

mod serde;
mod sonic;

use serde_json::Value;

/// A fixture that passes.
#[derive(Clone, Copy)]
pub struct Body {
    pub provider: &'static str,
    pub event: &'static str,
    pub headers: &'static [(&'static str, &'static str)],
    pub bytes: &'static [u8],
    /// `None` for a form, which no peer reads.
    pub peers: Option<Peers>,
}

/// Writes what was read.
pub type Write = Box<dyn Fn() -> String>;

/// What the peers do with it; each says whether it could.
#[derive(Clone, Copy)]
pub struct Peers {
    pub serde: fn(&[u8]) -> bool,
    /// Reads once, and hands back what writes.
    pub serde_write: fn(&[u8]) -> Option<Write>,
    pub sonic: fn(&[u8]) -> bool,
    pub two_pass: fn(&[u8]) -> bool,
    /// Finds the name of the event.
    pub peek: fn(&[u8]) -> bool,
    pub typify: fn(&[u8]) -> bool,
    /// The file of the strict schema.
    pub schema: &'static str,
    /// The same, compiled into the program; of one provider only.
    pub compiled: Option<fn(&Value) -> bool>,
}

#[allow(dead_code, unreachable_pub, unused_imports, clippy::all)]
mod written {
    use super::{Body, Peers};

    include!(concat!(env!("OUT_DIR"), "/peers.rs"));
}

pub use written::BODIES;
