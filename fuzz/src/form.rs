//! Any bytes as a form: two decoders written apart agree, and what the typed reader takes it gives back.

use hookbook::{activecampaign, form};
use hookbook_codegen::ir::Encoding;
use hookbook_codegen::judge;
use serde_json::Value;

use super::equal::equal;

/// Checks an input.
pub fn run(input: &[u8]) {
    let ours = form::decode(input);
    let theirs = judge::decode(input, Encoding::Form);
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            let ours: Value = serde_json::from_str(&ours.json).expect("a form becomes JSON");
            assert!(equal(&ours, &theirs), "decoded as two trees:\n{ours}\n{theirs}");
        }
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!("taken by one only: {:?}, {:?}", ours.is_ok(), theirs.is_ok()),
    }
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    match activecampaign::parse(&headers, input) {
        // A JSON object is read as one, whatever the headers say: `json` looks at those.
        Ok(delivery) if delivery.envelope_facts().encoding == hookbook::facts::Encoding::Json => {}
        Ok(delivery) => {
            let written: Value = serde_json::from_str(&delivery.to_json()).expect("JSON");
            let read = form::decode(input).map(|form| form.json).expect("it was parsed");
            let read: Value = serde_json::from_str(&read).expect("JSON");
            assert!(
                shaped(&read, &written),
                "{} was written as another body:\n{read}\n{written}",
                delivery.name
            );
            let _ = (delivery.inspect(), format!("{delivery:?}"));
        }
        Err(error) => assert_eq!(error.body(), input),
    }
}

/// Equal, but for lists that are written as objects with the keys 0 to n-1, and the other way round: a form cannot tell.
fn shaped(read: &Value, written: &Value) -> bool {
    match (members(read), members(written)) {
        (Some(read), Some(written)) => {
            read.len() == written.len()
                && read.iter().all(|(name, value)| {
                    let other = written.iter().find(|(other, _)| other == name);
                    other.is_some_and(|(_, other)| shaped(value, other))
                })
        }
        _ => equal(read, written),
    }
}

fn members(value: &Value) -> Option<Vec<(String, &Value)>> {
    match value {
        Value::Object(members) => {
            Some(members.iter().map(|(name, value)| (name.clone(), value)).collect())
        }
        Value::Array(items) => {
            Some(items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect())
        }
        _ => None,
    }
}
