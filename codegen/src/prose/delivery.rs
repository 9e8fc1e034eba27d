//! How a provider delivers, as questions and answers.

use super::{Inline, code, join, line, words};
use crate::ir::{DedupeKey, Delivery, Guarantee, Ordering, Retries};

/// What a receiver asks, and the answers that are known.
pub(crate) fn answers(delivery: &Delivery) -> Vec<(&'static str, Inline)> {
    let answers = [
        ("How often does an event arrive?", Some(guarantee(delivery.guarantee))),
        ("In which order?", Some(ordering(delivery.ordering))),
        ("Which answers count as received?", received(delivery)),
        ("How long does it wait for an answer?", delivery.respond_within.map(words::duration)),
        ("What is sent again, and when?", Some(retries(delivery))),
        ("What switches the hook off?", deactivation(delivery)),
        ("What tells a repeat?", dedupe(delivery)),
        ("How large is a body at most?", delivery.body_limit.map(words::bytes)),
        ("How is this known?", Some(line![words::evidence(&delivery.evidence), "."])),
    ];
    answers.into_iter().filter_map(|(question, answer)| Some((question, answer?))).collect()
}

fn guarantee(guarantee: Guarantee) -> Inline {
    match guarantee {
        Guarantee::AtLeastOnce => "At least once: expect repeats.",
        Guarantee::AtMostOnce => "At most once: expect gaps.",
        Guarantee::Unknown => "Nobody said: expect repeats and gaps.",
    }
    .into()
}

fn ordering(ordering: Ordering) -> Inline {
    match ordering {
        Ordering::None => "In any order.",
        Ordering::PerSubject => "In order for each subject; in any order otherwise.",
        Ordering::Unknown => "Nobody said: expect any order.",
    }
    .into()
}

fn received(delivery: &Delivery) -> Option<Inline> {
    let known = !delivery.success.is_empty();
    known.then(|| line!["Status ", words::statuses(&delivery.success), "."])
}

fn retries(delivery: &Delivery) -> Inline {
    let Some(retries) = &delivery.retries else {
        return "Nobody said whether it tries again.".into();
    };
    let mut answer = attempts(delivery, retries);
    if let Some(evidence) = words::other_evidence(&retries.evidence, &delivery.evidence) {
        answer.push(line![" ", evidence]);
    }
    answer
}

fn attempts(delivery: &Delivery, retries: &Retries) -> Inline {
    let waits = retries.after.as_slice();
    if waits.is_empty() && retries.count.is_none() {
        return "Never sent again.".into();
    }
    let again = match delivery.retry_on.as_slice() {
        [] => "Everything that does not count as received".into(),
        ranges => line!["An answer with status ", words::statuses(ranges)],
    };
    let chance = if retries.jitter { ", varied by chance." } else { "." };
    if let Some(count) = retries.count {
        let count = words::counted(count, "more attempt");
        return line![again, ". Up to ", count, "; the waits are not published", chance];
    }
    let wait = |wait: &std::time::Duration| match wait.is_zero() {
        true => "none".into(),
        false => words::duration(*wait),
    };
    line![
        again,
        ". ",
        words::counted(waits.len() as u64, "attempt"),
        " at most, the first included; the wait before each: ",
        join(waits.iter().map(wait), ", "),
        chance,
    ]
}

fn deactivation(delivery: &Delivery) -> Option<Inline> {
    let known = !delivery.deactivates_on.is_empty();
    known.then(|| line!["An answer with status ", words::statuses(&delivery.deactivates_on), "."])
}

fn dedupe(delivery: &Delivery) -> Option<Inline> {
    let key = |key: &DedupeKey| match key {
        DedupeKey::Pointer(pointer) => line!["the value at ", code(pointer)],
        DedupeKey::Header(header) => line!["the header ", code(header)],
        DedupeKey::Body => "a hash of the raw body".into(),
    };
    let keys = join(delivery.dedupe.iter().map(key), ", or else ");
    (!keys.is_empty()).then_some(keys)
}
