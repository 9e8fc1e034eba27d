//! Bodies from the wild: whatever senders add, leave out, null or quote, the typed reader takes it and loses nothing.
//!
//! What the reader may rely on is what a document promises ([`Field::is_guaranteed`]); all else may be missing.

use hookbook_codegen::ir::{Carrier, Field, Logical, Ref, Scalar, Shape, Spelling};
use hookbook_tests::case::Case;
use hookbook_tests::declared::{Place, Role, places};
use hookbook_tests::mutate::take;
use hookbook_tests::random::Random;
use hookbook_tests::{bracket, equal, project, typed};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many bodies are made of each fixture.
const ROUNDS: usize = 25;

#[test]
fn the_typed_reader_takes_and_keeps_bodies_from_the_wild() {
    let catalog = project::catalog_of_all();
    let mut counts = BTreeMap::<&str, [usize; 4]>::new();
    let mut faults = Vec::new();
    for case in Case::all(&catalog).iter().filter(|case| case.passes()) {
        let mut random = Random::seeded(&case.fixture.path);
        let count = counts.entry(case.provider()).or_default();
        for _ in 0..ROUNDS {
            let mut body = case.tree();
            let done = roughen(case, &mut body, &mut random);
            let Some(bytes) = bytes(case, &body) else { continue };
            faults.extend(
                fault(case, &body, &bytes).map(|what| format!("{}: {what}", case.fixture.path)),
            );
            count[0] += 1;
            done.iter().zip(&mut count[1..]).for_each(|(done, count)| *count += done);
        }
    }
    for (provider, [bodies, added, missing, quoted]) in &counts {
        println!(
            "{provider}: {bodies} bodies with {added} unknown members, {missing} absent or null, {quoted} quoted"
        );
        assert!(*bodies > 0 && *added > 0 && *missing > 0, "{provider}: something was tried");
    }
    assert!(counts.values().any(|[.., quoted]| *quoted > 0), "numbers were quoted");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Unknown members, missing members and quoted numbers, all over the body; how many of each.
fn roughen(case: &Case<'_>, body: &mut Value, random: &mut Random) -> [usize; 3] {
    let mut done = [0; 3];
    // From the inside out, so that what is found later still stands where it stood; list items only move when one is dropped.
    for place in places(case.subject, body).iter().rev() {
        let chance = random.below(12);
        let Some(value) = body.pointer_mut(&place.pointer) else { continue };
        match (chance, place.role) {
            (0 | 1, _) if is_open_to_members(place, value) => {
                if let Value::Object(members) = value {
                    members.insert(format!("wild_{}", random.below(1000)), wild(case, random));
                    done[0] += 1;
                }
            }
            (2, Role::Field(field) | Role::Name(field))
                if may_be_missing(case, field) && !case.is_form() =>
            {
                *value = Value::Null;
                done[1] += 1;
            }
            (3, Role::Field(field) | Role::Name(field)) if may_be_missing(case, field) => {
                take(body, &place.pointer);
                done[1] += 1;
            }
            (4..=7, _) => {
                if let Some(text) = quoted(place, value) {
                    *value = text;
                    done[2] += 1;
                }
            }
            _ => {}
        }
    }
    done
}

/// A member that picks the shape of others stays: without it they may well be of another shape.
fn may_be_missing(case: &Case<'_>, field: &Field) -> bool {
    let decides = case.subject.provider.types.iter().any(|ty| match &ty.shape {
        Shape::Switch(switch) => switch.on.member() == field.wire,
        _ => false,
    });
    !field.is_guaranteed() && !decides
}

/// Maps are left alone: their members are declared, whatever their names.
fn is_open_to_members(place: &Place<'_>, value: &Value) -> bool {
    let is_object = value.is_object();
    match (place.role, place.ty()) {
        (Role::Root | Role::Payload, _) => is_object,
        (_, Some(Ref::Named(_))) => is_object && !place.in_union,
        _ => false,
    }
}

/// A number as text, where a number is declared.
fn quoted(place: &Place<'_>, value: &Value) -> Option<Value> {
    let Some(Ref::Scalar(scalar)) = place.ty() else { return None };
    let Value::Number(number) = value else { return None };
    (!place.in_union && is_number(*scalar)).then(|| number.as_str().into())
}

fn is_number(scalar: Scalar) -> bool {
    let by_meaning =
        matches!(scalar.logical, Logical::Integer | Logical::Number | Logical::Decimal);
    let by_spelling =
        matches!(scalar.spelling, Spelling::ZeroOne | Spelling::Unix | Spelling::UnixMs);
    by_meaning || by_spelling || scalar.carrier != Carrier::Own
}

fn wild(case: &Case<'_>, random: &mut Random) -> Value {
    let texts = [json!("x"), json!({"deep": {"er": ["y", "z"]}}), json!(["a", "b"])];
    let others = [
        Value::Null,
        json!(true),
        serde_json::from_str("-1.50e2").expect("a number"),
        serde_json::from_str("123456789012345678901234567890").expect("a number"),
        json!([]),
        json!({}),
        json!("\u{202e} \u{0}\" \\ /"),
        json!([{"a": [null, [1.0, "x"]]}]),
    ];
    let all: Vec<_> = texts.iter().chain(others.iter().filter(|_| !case.is_form())).collect();
    random.pick(&all).map_or(Value::Null, |value| (*value).clone())
}

fn bytes(case: &Case<'_>, body: &Value) -> Option<Vec<u8>> {
    match case.is_form() {
        true => bracket::encode(body),
        false => serde_json::to_vec(body).ok(),
    }
}

/// What goes wrong with a body; no values.
fn fault(case: &Case<'_>, body: &Value, bytes: &[u8]) -> Option<String> {
    let reader = typed::reader(case.provider());
    match reader.parse_as(&case.event().wire, &case.version().version, bytes) {
        Err(refusal) => Some(format!("{} {:?}", refusal.message, refusal.violation)),
        Ok(reading) => {
            let lost = match case.is_form() {
                true => equal::difference_of_forms(body, &reading.written),
                false => equal::difference(body, &reading.written),
            };
            lost.map(|at| format!("it is not written back as it came: `{at}`"))
        }
    }
}
