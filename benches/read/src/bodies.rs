//! The fixtures that are compared.

use std::collections::BTreeSet;

use bench_types::{BODIES, Body, Peers};

use crate::ours;

/// A form with brackets, untyped; `None` where its keys are more than serde_qs can make sense of.
pub(crate) fn serde_form(body: &[u8]) -> Option<serde_json::Value> {
    serde_qs::Config::new().max_depth(64).use_form_encoding(true).deserialize_bytes(body).ok()
}

/// Whether typify's types read it, too: they refuse most.
pub(crate) fn typify_reads(body: &Body) -> bool {
    body.peers.as_ref().is_some_and(|peers| (peers.typify)(body.bytes))
}

/// Bodies in JSON that say which event they are and that every contender but typify can read; `on_wire` without the blanks that fixtures
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
    let refused = forms.iter().filter(|body| serde_form(body.bytes).is_none()).count();
    let typified = compared.iter().filter(|body| typify_reads(body)).count();
    println!("- bodies that typify reads, too: {typified}");
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
        ("ours", ours::parse(body).is_some()),
        ("serde", (peers.serde)(body.bytes)),
        ("sonic-rs", (peers.sonic)(body.bytes)),
        ("two passes", (peers.two_pass)(body.bytes)),
    ];
    all.into_iter().filter(|(_, read)| !read).map(|(name, _)| name).collect()
}
