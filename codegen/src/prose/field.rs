//! What is known of a field, a value or a case.

use super::{Inline, code, join, line, text, words};
use crate::ir::{Check, Enum, Evidence, Field, Openness, Switch};

/// Whether a member is there.
pub(crate) fn presence(field: &Field) -> &'static str {
    match (field.optional, field.nullable) {
        (false, false) => "always",
        (true, false) => "may be absent",
        (false, true) => "may be null",
        (true, true) => "may be absent or null",
    }
}

/// What a field means (`by_nature` if nobody described it), and whatever else is known of it, as short sentences.
pub(crate) fn meaning(field: &Field, by_nature: &'static str, owner: &Evidence) -> Inline {
    let mut sentences = vec![description(field, by_nature)];
    sentences.extend(field.deprecated.as_ref().map(|deprecated| text(&deprecated.sentence())));
    sentences.extend(field.unit.as_ref().map(|unit| line!["Counts ", text(unit), "."]));
    sentences.extend(field.checks.iter().map(bound));
    sentences.extend(field.sensitive.as_ref().map(|kind| line!["Sensitive: ", text(kind), "."]));
    sentences.extend(examples(field));
    sentences
        .extend(field.since.as_ref().map(|day| line!["Known to be sent since ", text(day), "."]));
    sentences.extend(words::other_evidence(&field.evidence, owner));
    join(sentences.into_iter().filter(|sentence| !sentence.is_empty()), " ")
}

/// What a field means; `by_nature` if nobody described it.
pub(crate) fn description(field: &Field, by_nature: &'static str) -> Inline {
    let described = text(&field.description);
    if described.is_empty() { by_nature.into() } else { described }
}

/// A few values.
pub(crate) fn examples(field: &Field) -> Option<Inline> {
    let examples = field.examples.iter().map(|example| code(&example.to_string()));
    (!field.examples.is_empty()).then(|| line!["For example ", words::or(examples), "."])
}

/// A bound that a source states.
pub(crate) fn bound(check: &Check) -> Inline {
    match check {
        Check::Min(bound) => line!["At least ", code(&bound.to_string()), "."],
        Check::Max(bound) => line!["At most ", code(&bound.to_string()), "."],
        Check::MinLength(bound) => line!["At least ", words::counted(*bound, "character"), "."],
        Check::MaxLength(bound) => line!["At most ", words::counted(*bound, "character"), "."],
        Check::MinItems(bound) => line!["At least ", words::counted(*bound, "item"), "."],
        Check::MaxItems(bound) => line!["At most ", words::counted(*bound, "item"), "."],
        Check::Prefix(prefix) => line!["Starts with ", code(prefix), "."],
    }
}

/// Whether a value that is not listed may come.
pub(crate) fn openness(shape: &Enum) -> &'static str {
    match shape.openness {
        Openness::Open => "One of these values, or another one that is not listed yet.",
        Openness::Closed => "One of these values and no other.",
        Openness::Literal => "Always this value.",
    }
}

/// What decides between the cases of a switch.
pub(crate) fn decision(switch: &Switch) -> Inline {
    let place = if switch.is_sibling() { " beside it" } else { "" };
    line!["One of several shapes, by the value of ", code(switch.on.member()), place, "."]
}

/// The values that lead to a case of a switch.
pub(crate) fn case_values(switch: &Switch, index: usize) -> Inline {
    let values = switch.cases[index].values.iter().map(|value| code(value));
    let otherwise = (switch.otherwise == Some(index)).then(|| "anything else".into());
    words::or(values.chain(otherwise))
}
