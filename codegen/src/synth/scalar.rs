//! Texts, numbers and flags, by type first, then by what they are called.

use super::phrase::{self, Phrase};
use super::value::Place;
use super::{bounds, ids, numbers, texts, times};
use crate::ir::{Carrier, Encoding, Logical, Scalar, Spelling};
use serde_json::{Number, Value};

/// Flags of which the unusual answer is yes.
const USUALLY_NOT: &[&str] = &[
    "archived",
    "anonymous",
    "blocked",
    "canceled",
    "deleted",
    "deprecated",
    "disabled",
    "dnd",
    "draft",
    "failed",
    "hidden",
    "muted",
    "rebill",
    "refunded",
    "removed",
    "spam",
    "suspended",
    "test",
    "trial",
];

/// A value of this scalar.
pub(super) fn made(
    scalar: Scalar,
    encoding: Encoding,
    subject: &Phrase,
    place: Place<'_>,
) -> Value {
    let text = match scalar.logical {
        Logical::Boolean => flag(scalar, place.name),
        Logical::Integer | Logical::Number | Logical::Decimal => number(scalar, subject, place),
        Logical::Timestamp => times::timestamp(place.phrase, place.name, scalar.spelling, encoding),
        Logical::Date => times::date(place.phrase, place.name),
        Logical::Uuid => ids::uuid(&entity(subject, place)),
        Logical::Email => texts::email(place.phrase).to_owned(),
        Logical::Url => texts::url(place.phrase),
        Logical::Ip => "192.0.2.44".to_owned(),
        Logical::String => string(subject, place),
    };
    match (carried_as_text(scalar, encoding), scalar.logical) {
        (true, _) => Value::from(bounds::text(text, place.checks)),
        (false, Logical::Boolean) if scalar.spelling == Spelling::Plain => {
            Value::Bool(text == "true")
        }
        (false, _) => {
            bounds::number(text, place.checks).parse::<Number>().map_or(Value::Null, Value::Number)
        }
    }
}

/// A value where anything may stand: most often an id of something, or a text.
pub(super) fn any(encoding: Encoding, subject: &Phrase, place: Place<'_>) -> Value {
    let is_id = place.name.last().is_some_and(|last| ids::IDS.contains(&last));
    let logical =
        if is_id && encoding == Encoding::Json { Logical::Integer } else { Logical::String };
    made(Scalar::plain(logical), encoding, subject, place)
}

/// What comes either way is text where its digits matter, and where all is text anyway.
fn carried_as_text(scalar: Scalar, encoding: Encoding) -> bool {
    match (scalar.carrier, scalar.logical, scalar.spelling) {
        (Carrier::Text, ..) => true,
        (Carrier::Either, ..) if encoding == Encoding::Form => true,
        (Carrier::Either, Logical::Decimal, _) => true,
        (_, Logical::Integer | Logical::Number | Logical::Decimal | Logical::Boolean, _) => false,
        (_, Logical::Timestamp, Spelling::Unix | Spelling::UnixMs) => false,
        _ => true,
    }
}

fn flag(scalar: Scalar, name: &Phrase) -> String {
    let yes = !USUALLY_NOT.iter().any(|word| name.has(word));
    match (scalar.spelling, yes) {
        (Spelling::ZeroOne, yes) => u8::from(yes).to_string(),
        (_, yes) => yes.to_string(),
    }
}

fn number(scalar: Scalar, subject: &Phrase, place: Place<'_>) -> String {
    match ids::entity(place.phrase, subject) {
        Some(entity) => ids::number(&entity),
        None => {
            let unit = place.unit.map(phrase::of).unwrap_or_default();
            numbers::digits(place.phrase, &unit, scalar.logical)
        }
    }
}

fn string(subject: &Phrase, place: Place<'_>) -> String {
    match ids::entity(place.phrase, subject) {
        Some(entity) if place.name.last().is_some_and(|last| ids::IDS.contains(&last)) => {
            ids::opaque(&entity)
        }
        _ => texts::text(place),
    }
}

/// What a UUID stands for: its entity, or else the name itself.
fn entity(subject: &Phrase, place: Place<'_>) -> String {
    ids::entity(place.phrase, subject).unwrap_or_else(|| place.phrase.written())
}
