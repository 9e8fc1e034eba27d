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

/// Equal, but for lists that are written as objects with the keys 0 to n-1, and objects that are written as the list of their values,
/// in the order of their indexes: a form cannot tell.
fn shaped(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(named), Value::Array(items)) => {
            let mut keyed: Vec<_> = named.iter().collect();
            keyed.sort_by_key(|(key, _)| key.parse::<u64>().unwrap_or(u64::MAX));
            alike(keyed.into_iter().map(|(_, value)| value), items)
        }
        (Value::Array(items), Value::Object(named)) => {
            let at = |place: usize| named.get(&place.to_string());
            let found: Option<Vec<_>> = (0..items.len()).map(at).collect();
            named.len() == items.len() && found.is_some_and(|found| alike(items.iter(), found))
        }
        (Value::Array(read), Value::Array(written)) => alike(read.iter(), written),
        (Value::Object(read), Value::Object(written)) => {
            read.len() == written.len()
                && read.iter().all(|(name, value)| {
                    written.get(name).is_some_and(|other| shaped(value, other))
                })
        }
        _ => equal(read, written),
    }
}

fn alike<'a>(
    read: impl ExactSizeIterator<Item = &'a Value>,
    written: impl IntoIterator<Item = &'a Value, IntoIter: ExactSizeIterator>,
) -> bool {
    let written = written.into_iter();
    read.len() == written.len() && read.zip(written).all(|(read, written)| shaped(read, written))
}
