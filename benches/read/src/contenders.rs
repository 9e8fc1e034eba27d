//! Who takes part in which task. Ours comes first; the others are compared with it.

use std::collections::BTreeMap;
use std::hint::black_box;

use serde_json::Value;

use bench_types::{Body, Peers};

use crate::{bodies, ours, validators};

/// One way to do a task.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    /// Says whether it could.
    pub(crate) run: Box<dyn Fn(&'static Body) -> bool>,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Read,
    Typify,
    Write,
    Validate,
    Judge,
    Form,
}

impl Task {
    /// The bodies that it is measured with.
    pub(crate) fn bodies(self, compared: &[&'static Body]) -> Vec<&'static Body> {
        match self {
            Self::Form => bodies::forms(),
            Self::Typify => {
                compared.iter().copied().filter(|body| bodies::typify_reads(body)).collect()
            }
            _ => compared.to_vec(),
        }
    }

    pub(crate) const ALL: [Self; 6] =
        [Self::Read, Self::Typify, Self::Write, Self::Validate, Self::Judge, Self::Form];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Typify => "typify",
            Self::Write => "write",
            Self::Validate => "validate",
            Self::Judge => "judge",
            Self::Form => "form",
        }
    }

    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Read => "Reading a body: parse, dispatch, keep everything",
            Self::Typify => "Reading a body that typify's types can read, too",
            Self::Write => "Writing a body that was read",
            Self::Validate => "Validating a body that was read",
            Self::Judge => "From bytes to a verdict",
            Self::Form => "Reading a form body",
        }
    }
}

/// The contenders of a task, ready to run on these bodies.
pub(crate) fn of(task: Task, bodies: &[&'static Body]) -> Vec<Contender> {
    match task {
        Task::Read => reading(),
        Task::Typify => typified(),
        Task::Write => writing(bodies),
        Task::Validate => validating(bodies),
        Task::Judge => judging(bodies),
        Task::Form => forms(),
    }
}

fn contender(name: &'static str, run: impl Fn(&'static Body) -> bool + 'static) -> Contender {
    Contender { name, run: Box::new(run) }
}

/// A contender that is a peer.
fn peer(name: &'static str, run: fn(&Peers, &[u8]) -> bool) -> Contender {
    contender(name, move |body| body.peers.as_ref().is_some_and(|peers| run(peers, body.bytes)))
}

fn reading() -> Vec<Contender> {
    vec![
        contender("ours: envelope, dispatch, lossless, body kept", |body| {
            ours::parse(body).is_some()
        }),
        peer("serde_json, tagged enum, flattened rest", |peers, bytes| (peers.serde)(bytes)),
        peer("serde_json, RawValue, two passes", |peers, bytes| (peers.two_pass)(bytes)),
        peer("sonic-rs, tagged enum, flattened rest", |peers, bytes| (peers.sonic)(bytes)),
        contender("serde_json::Value, untyped", |body| {
            black_box(serde_json::from_slice::<Value>(body.bytes)).is_ok()
        }),
        contender("hookbook::Json, untyped, lossless", |body| ours::untyped(body.bytes)),
    ]
}

fn typified() -> Vec<Contender> {
    vec![
        contender("ours: envelope, dispatch, lossless, body kept", |body| {
            ours::parse(body).is_some()
        }),
        peer("typify behind a peek", |peers, bytes| (peers.peek)(bytes) && (peers.typify)(bytes)),
    ]
}

fn writing(bodies: &[&'static Body]) -> Vec<Contender> {
    let ours = by_place(bodies, ours::parse);
    let serde = by_place(bodies, |body| (body.peers.as_ref()?.serde_write)(body.bytes));
    let values = by_place(bodies, |body| serde_json::from_slice::<Value>(body.bytes).ok());
    vec![
        contender("ours", move |body| !ours[&place(body)].write().is_empty()),
        contender("serde_json, tagged enum", move |body| !serde[&place(body)]().is_empty()),
        contender("serde_json::Value", move |body| !values[&place(body)].to_string().is_empty()),
    ]
}

fn validating(bodies: &[&'static Body]) -> Vec<Contender> {
    let ours = by_place(bodies, ours::parse);
    let mut contenders =
        vec![contender("ours: `validate`", move |body| ours[&place(body)].violations() == 0)];
    let values = by_place(bodies, |body| serde_json::from_slice::<Value>(body.bytes).ok());
    contenders.extend(validators::all(bodies).into_iter().map(|(name, valid)| {
        let values = values.clone();
        contender(name, move |body| valid(body, &values[&place(body)]))
    }));
    contenders
}

fn judging(bodies: &[&'static Body]) -> Vec<Contender> {
    let mut contenders = vec![contender("ours: parse and `validate`", |body| {
        ours::parse(body).is_some_and(|parsed| parsed.violations() == 0)
    })];
    contenders.extend(validators::all(bodies).into_iter().map(|(name, valid)| {
        contender(name, move |body| {
            serde_json::from_slice(body.bytes).is_ok_and(|value| valid(body, &value))
        })
    }));
    contenders
}

fn forms() -> Vec<Contender> {
    vec![
        contender("ours: brackets, envelope, dispatch, lossless", |body| {
            ours::parse(body).is_some()
        }),
        contender("hookbook::form alone, to JSON text", |body| {
            black_box(hookbook::form::decode(body.bytes)).is_ok()
        }),
        contender("serde_qs, to a serde_json::Value", |body| {
            black_box(bodies::serde_form(body.bytes)).is_some()
        }),
        contender("form_urlencoded, a flat list of pairs", |body| {
            let pairs = form_urlencoded::parse(body.bytes).into_owned();
            !black_box(pairs.collect::<Vec<(String, String)>>()).is_empty()
        }),
    ]
}

/// Where a body lies in memory: the key for what was made from it beforehand.
fn place(body: &Body) -> usize {
    body.bytes.as_ptr() as usize
}

fn by_place<T>(
    bodies: &[&'static Body],
    make: impl Fn(&'static Body) -> Option<T>,
) -> BTreeMap<usize, T> {
    bodies.iter().filter_map(|body| Some((place(body), make(body)?))).collect()
}
