//! Every carrier answers alike.

use super::*;

fn looked_up(headers: &dyn Headers) -> Option<&str> {
    headers.get("x-SIGNATURE")
}

#[test]
fn every_carrier_ignores_the_case_of_names() {
    let pairs = [("Accept", "*/*"), ("X-Signature", "one")];
    let owned = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let carriers: [&dyn Headers; 7] = [
        &pairs,
        &&pairs[..],
        &pairs.to_vec(),
        &owned,
        &owned.to_vec(),
        &HashMap::from(owned.clone()),
        &BTreeMap::from(owned.clone()),
    ];
    for carrier in carriers {
        assert_eq!(looked_up(carrier), Some("one"));
        assert_eq!(carrier.get("absent"), None);
    }
    assert_eq!(looked_up(&()), None);
}

#[test]
fn the_first_of_two_values_counts() {
    assert_eq!(looked_up(&[("X-Signature", "one"), ("x-signature", "two")]), Some("one"));
}

#[test]
fn a_hash_map_with_two_spellings_always_gives_the_same_answer() {
    for _ in 0..32 {
        let map = HashMap::from([("x-signature", "lower"), ("X-Signature", "mixed")]);
        assert_eq!(looked_up(&map), Some("mixed"));
    }
}

#[cfg(feature = "http")]
#[test]
fn a_header_map_answers_and_keeps_quiet_about_values_that_are_no_text() {
    let mut map = http::HeaderMap::new();
    map.insert("X-Signature", http::HeaderValue::from_static("one"));
    assert_eq!(looked_up(&map), Some("one"));
    let bytes = http::HeaderValue::from_bytes(b"\xff").expect("test: opaque bytes are a value");
    map.insert("X-Signature", bytes);
    assert_eq!(looked_up(&map), None);
    assert_eq!(Headers::get(&map, "no such name"), None, "a name that no header can have");
}

#[test]
fn media_types_lose_parameters_case_and_blanks() {
    assert_eq!(
        media_type(" Application/X-WWW-Form-Urlencoded ; charset=UTF-8"),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(media_type(""), "");
}

#[test]
fn json_means_every_json_type() {
    assert!(content_type_is("application/json", "application/json"));
    assert!(content_type_is("Application/Vnd.Acme+JSON; v=1", "application/json"));
    assert!(!content_type_is("application/jsonp", "application/json"));
    assert!(!content_type_is("application/json", "application/vnd.acme+json"));
}
