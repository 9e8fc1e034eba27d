//! Any bytes as JSON: the reader agrees with serde_json, and what a provider's types take they give back.

use hookbook::runtime::{MAX_DEPTH, Reader, Typed, Value as _};
use hookbook::{EventSet, Json, activecampaign, clickfunnels, gately, highlevel};
use serde_json::Value;

use super::equal::equal;

/// serde_json gives a member of this name a meaning of its own.
const PRIVATE: &str = "$serde_json::private::";

/// Checks an input.
pub fn run(input: &[u8]) {
    let ours = read(input);
    let theirs = serde_json::from_slice::<Value>(input);
    if String::from_utf8_lossy(input).contains(PRIVATE) {
        return;
    }
    match (&ours, &theirs) {
        (Some(ours), Ok(theirs)) => {
            let written = ours.to_string();
            let again: Value = serde_json::from_str(&written).expect("what is written is JSON");
            assert!(equal(theirs, &again), "read or written as another value: {written}");
        }
        (None, Err(_)) => {}
        // A mark of the byte order is forgiven, as serde_json does not.
        (Some(_), Err(_)) if input.starts_with("\u{feff}".as_bytes()) => {}
        // Where the depth ends is for each to say.
        _ if depth(input) >= MAX_DEPTH.min(127) => {}
        (ours, theirs) => panic!("taken by one only: ours {}, theirs {theirs:?}", ours.is_some()),
    }
    if let Ok(value) = &theirs {
        typed::<activecampaign::Event>(input, value);
        typed::<clickfunnels::Event>(input, value);
        typed::<gately::Event>(input, value);
        typed::<highlevel::Event>(input, value);
    }
}

fn read(input: &[u8]) -> Option<Json> {
    let mut json = <Json as Typed>::empty();
    let mut reader = Reader::new(input).ok()?;
    json.read(&mut reader).ok()?;
    reader.finish().ok()?;
    Some(json)
}

/// What is taken is given back, and can be looked at. So can what is refused: the body is in the error.
fn typed<S: EventSet>(input: &[u8], value: &Value) {
    let json = [("content-type", "application/json")];
    let delivery = match hookbook::parse::<S>(&json, input) {
        Ok(delivery) => delivery,
        Err(error) => {
            assert_eq!(error.body(), input);
            let _ = error.to_string();
            // Bodies that do not say which event they are, in turn as each event.
            let name =
                S::provider().events.get(input.len() % S::EVENTS.len()).map(|event| event.name);
            match hookbook::parse_as::<S>(name.unwrap_or("none"), None, input) {
                Ok(delivery)
                    if delivery.envelope_facts().encoding == hookbook::facts::Encoding::Json =>
                {
                    delivery
                }
                _ => return,
            }
        }
    };
    let written: Value =
        serde_json::from_str(&delivery.to_json()).expect("what is written is JSON");
    assert!(
        equal(value, &written),
        "{} {} was written as another body",
        S::provider().name,
        delivery.name
    );
    let _ = (delivery.inspect(), delivery.dedupe_key(), format!("{delivery:?}"));
}

/// The deepest nesting that brackets outside of strings could make.
fn depth(input: &[u8]) -> usize {
    let (mut open, mut deepest, mut in_string, mut escaped) = (0usize, 0, false, false);
    for byte in input {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => open += 1,
            b']' | b'}' if !in_string => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}
