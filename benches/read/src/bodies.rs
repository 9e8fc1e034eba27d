//! The fixtures, with what each peer reads them by. The table is written by the build script.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::ours::Parsed;

/// A fixture that passes.
#[derive(Clone, Copy)]
pub struct Body {
    pub(crate) provider: &'static str,
    pub(crate) event: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) bytes: &'static [u8],
    pub(crate) ours: fn(&Self) -> Option<Box<dyn Parsed>>,
    /// `None` for a form, which no peer reads.
    pub(crate) peers: Option<Peers>,
}

/// What the others do with it; each says whether it could.
#[derive(Clone, Copy)]
pub struct Peers {
    pub(crate) serde: fn(&[u8]) -> bool,
    pub(crate) serde_write: fn(&[u8]) -> Option<Box<dyn Fn() -> String>>,
    pub(crate) sonic: fn(&[u8]) -> bool,
    pub(crate) two_pass: fn(&[u8]) -> bool,
    /// Finds the name of the event.
    pub(crate) peek: fn(&[u8]) -> bool,
    pub(crate) typify: fn(&[u8]) -> bool,
    /// The strict schema.
    pub(crate) schema: &'static str,
    /// The same, compiled into the program; of one provider only.
    pub(crate) compiled: Option<fn(&Value) -> bool>,
}

#[allow(dead_code, unused_imports, clippy::all)]
mod written {
    use super::{Body, Peers};

    include!(concat!(env!("OUT_DIR"), "/peers.rs"));
}

pub(crate) use written::BODIES;

/// Bodies in JSON that say which event they are and that every contender can read; `on_wire` without the blanks that fixtures
/// have for people.
pub(crate) fn compared(on_wire: bool) -> Vec<&'static Body> {
    BODIES
        .iter()
        .filter(|body| body.peers.as_ref().is_some_and(|peers| all_read(body, peers)))
        .map(|body| if on_wire { without_blanks(body) } else { body })
        .collect()
}

/// A copy that lives as long as the program, as the fixtures do.
fn without_blanks(body: &Body) -> &'static Body {
    let text = std::str::from_utf8(body.bytes).expect("a fixture is text");
    let json = hookbook::Json::parse(text).expect("a fixture is JSON");
    let bytes: &'static [u8] = Box::leak(json.to_string().into_bytes().into_boxed_slice());
    Box::leak(Box::new(Body { bytes, ..*body }))
}

/// Bodies that are forms.
pub(crate) fn forms() -> Vec<&'static Body> {
    BODIES.iter().filter(|body| body.peers.is_none()).collect()
}

/// A body of average length.
pub(crate) fn middle(bodies: &[&'static Body]) -> &'static Body {
    let mut sorted = bodies.to_vec();
    sorted.sort_by_key(|body| body.bytes.len());
    sorted[sorted.len() / 2]
}

/// Prints what takes part, and which peer refused what.
pub(crate) fn explain(compared: &[&'static Body]) {
    let bytes: usize = compared.iter().map(|body| body.bytes.len()).sum();
    let events: BTreeSet<_> = compared.iter().map(|body| (body.provider, body.event)).collect();
    println!(
        "\n{} bodies of {} events, {} bytes on average; one type repeated: `{}`, {} bytes",
        compared.len(),
        events.len(),
        bytes / compared.len().max(1),
        middle(compared).event,
        middle(compared).bytes.len(),
    );
    let forms = forms();
    let refused = forms.iter().filter(|body| crate::serde::form(body.bytes).is_none()).count();
    println!("- forms that serde_qs refuses: {refused} of {}", forms.len());
    for body in BODIES {
        if let Some(peers) = &body.peers {
            let refused = refusals(body, peers);
            if !refused.is_empty() {
                println!(
                    "- left out: `{}` of {}: refused by {}",
                    body.event,
                    body.provider,
                    refused.join(", ")
                );
            }
        }
    }
}

fn all_read(body: &Body, peers: &Peers) -> bool {
    refusals(body, peers).is_empty()
}

fn refusals(body: &Body, peers: &Peers) -> Vec<&'static str> {
    let all = [
        ("ours", (body.ours)(body).is_some()),
        ("serde", (peers.serde)(body.bytes)),
        ("sonic-rs", (peers.sonic)(body.bytes)),
        ("two passes", (peers.two_pass)(body.bytes)),
        ("typify", (peers.typify)(body.bytes)),
    ];
    all.into_iter().filter(|(_, read)| !read).map(|(name, _)| name).collect()
}
