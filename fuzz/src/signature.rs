//! Any headers and body: a signature that was found good is good for this body only.
//!
//! The input is headers, one a line, an empty line, and the body.

use hookbook::facts::{Provider, SignatureFacts};
use hookbook::signature::{FixedClock, Secrets, Verification, verify_at};
use hookbook::{activecampaign, clickfunnels, gately, headers, highlevel};

/// What the next provider may come with.
static STANDARD: Provider = Provider {
    name: "standard",
    signatures: &[SignatureFacts::standard_webhooks()],
    ..Provider::EMPTY
};

/// The time at which all seeds were signed, in seconds since 1970-01-01T00:00:00Z.
const SIGNED_AT: i64 = 1_735_689_600;
/// The secret with which all seeds were signed.
const SECRET: &str = "whsec_c2VlZHM=";

/// Checks an input.
pub fn run(input: &[u8]) {
    let (headers, body) = split(input);
    let clock = FixedClock::at_unix_seconds(SIGNED_AT);
    let secrets = Secrets::new("another").and(SECRET);
    for provider in [
        &activecampaign::PROVIDER,
        &clickfunnels::PROVIDER,
        &gately::PROVIDER,
        &highlevel::PROVIDER,
        &STANDARD,
    ] {
        match verify_at(provider, &headers, body, &secrets, &clock) {
            Ok(Verification::NotSigned) => assert!(provider.signatures.is_empty()),
            Ok(Verification::Signed(_)) => {
                for other in others(body) {
                    let found = verify_at(provider, &headers, &other, &secrets, &clock);
                    assert!(found.is_err(), "{}: one signature for two bodies", provider.name);
                }
                let later = FixedClock::at_unix_seconds(SIGNED_AT + 100_000);
                let found = verify_at(provider, &headers, body, &secrets, &later);
                let is_timed = provider.signatures.iter().any(|facts| facts.timestamp.is_some());
                assert_eq!(found.is_err(), is_timed, "{}: it never gets old", provider.name);
                let found = verify_at(provider, &headers, body, &Secrets::new("another"), &clock);
                assert!(found.is_err(), "{}: any secret will do", provider.name);
            }
            Err(error) => {
                let text = format!("{error} {error:?}");
                assert!(!text.contains("c2VlZHM"), "the error tells the secret");
            }
        }
    }
    for (_, value) in &headers {
        let _ = (headers::media_type(value), highlevel::PROVIDER.takes_content_type(value));
    }
    let _ = activecampaign::parse(&headers, body);
}

/// Bodies that differ from this one as little as can be.
fn others(body: &[u8]) -> Vec<Vec<u8>> {
    let mut others = vec![[body, b" "].concat()];
    if let Some((_, start)) = body.split_last() {
        let mut flipped = body.to_vec();
        flipped[body.len() / 2] ^= 1;
        others.extend([start.to_vec(), flipped]);
    }
    others
}

fn split(input: &[u8]) -> (Vec<(String, String)>, &[u8]) {
    let mut headers = Vec::new();
    let mut rest = input;
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (line, tail) = (&rest[..end], &rest[end + 1..]);
        if line.is_empty() {
            return (headers, tail);
        }
        let line = String::from_utf8_lossy(line);
        let (name, value) = line.split_once(": ").unwrap_or((&line, ""));
        headers.push((name.to_owned(), value.to_owned()));
        rest = tail;
    }
    (headers, rest)
}
