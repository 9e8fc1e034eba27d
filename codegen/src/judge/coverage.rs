//! Which declared fields are seen in at least one fixture that passes.

use super::body;
use crate::ir::{
    Event, EventVersion, Object, Payload, Provider, Ref, Shape, TypeId, Verdict, root_pointer,
};
use crate::parallel;
use serde_json::Value;
use std::collections::BTreeSet;

/// How much of what a provider declares its fixtures show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many fields are declared, counted once for each event and version.
    pub declared: usize,
    /// How many of them are seen.
    pub seen: usize,
    /// The others, in the order of the catalog.
    pub unseen: Vec<FieldPath>,
}

/// A declared field of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldPath {
    /// The event's wire name.
    pub event: String,
    /// Its version.
    pub version: String,
    /// A JSON pointer from the root of the body, with `*` for any item of a list or map.
    pub pointer: String,
}

/// The coverage of a provider. A type within itself is counted where it is first met.
pub fn coverage(provider: &Provider) -> Coverage {
    let mut coverage = Coverage::default();
    for event in parallel::map(&provider.events, |event| of_event(provider, event)) {
        coverage.declared += event.declared;
        coverage.seen += event.seen;
        coverage.unseen.extend(event.unseen);
    }
    coverage
}

fn of_event(provider: &Provider, event: &Event) -> Coverage {
    let mut coverage = Coverage::default();
    for version in &event.versions {
        add(provider, event, version, &mut coverage);
    }
    coverage
}

fn add(provider: &Provider, event: &Event, version: &EventVersion, coverage: &mut Coverage) {
    let passing = version.fixtures.iter().filter(|fixture| fixture.verdict == Verdict::Pass);
    let bodies: Vec<Value> =
        passing.filter_map(|fixture| body::decode(&fixture.body, fixture.encoding).ok()).collect();
    for path in declared(provider, version) {
        coverage.declared += 1;
        if bodies.iter().any(|body| is_in(&path, body)) {
            coverage.seen += 1;
        } else {
            let (event, version) = (event.wire.clone(), version.version.clone());
            coverage.unseen.push(FieldPath { event, version, pointer: pointer(&path) });
        }
    }
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step<'a> {
    Member(&'a str),
    /// Any item of a list or map.
    Each,
}

type Path<'a> = Vec<Step<'a>>;

fn pointer(path: &[Step<'_>]) -> String {
    let step = |step: &Step<'_>| match step {
        Step::Member(name) => root_pointer(name),
        Step::Each => "/*".to_owned(),
    };
    path.iter().map(step).collect()
}

/// Whether something stands at the path, null included.
fn is_in(path: &[Step<'_>], value: &Value) -> bool {
    let Some((step, below)) = path.split_first() else { return true };
    match (step, value) {
        (Step::Member(name), Value::Object(members)) => {
            members.get(*name).is_some_and(|value| is_in(below, value))
        }
        (Step::Each, Value::Object(members)) => members.values().any(|value| is_in(below, value)),
        (Step::Each, Value::Array(items)) => items.iter().any(|value| is_in(below, value)),
        _ => false,
    }
}

fn declared<'a>(provider: &'a Provider, version: &'a EventVersion) -> Vec<Path<'a>> {
    let envelope = &provider.envelopes[version.envelope];
    let mut walk = Walk {
        provider,
        within: Vec::new(),
        path: Vec::new(),
        met: BTreeSet::new(),
        found: Vec::new(),
    };
    walk.object(&envelope.object);
    if let Some(member) = &envelope.payload {
        walk.path.push(Step::Member(member));
    }
    match &version.payload {
        Payload::Own(object) => walk.object(object),
        Payload::Shared(id) => walk.named(*id),
        Payload::Opaque => {}
    }
    walk.found
}

/// A walk through everything that is declared.
struct Walk<'a> {
    provider: &'a Provider,
    /// The types on the way down to here.
    within: Vec<TypeId>,
    path: Path<'a>,
    /// Several cases of a switch may declare the same member.
    met: BTreeSet<Path<'a>>,
    found: Vec<Path<'a>>,
}

impl<'a> Walk<'a> {
    fn object(&mut self, object: &'a Object) {
        for field in &object.fields {
            self.path.push(Step::Member(&field.wire));
            if self.met.insert(self.path.clone()) {
                self.found.push(self.path.clone());
            }
            self.reference(&field.ty);
            self.path.pop();
        }
    }

    fn reference(&mut self, ty: &'a Ref) {
        match ty {
            Ref::Any | Ref::Scalar(_) => {}
            Ref::Named(id) => self.named(*id),
            Ref::List(item) | Ref::Map(item) => {
                self.path.push(Step::Each);
                self.reference(&item.ty);
                self.path.pop();
            }
        }
    }

    fn named(&mut self, id: TypeId) {
        if self.within.contains(&id) {
            return;
        }
        self.within.push(id);
        match &self.provider.ty(id).shape {
            Shape::Object(object) => self.object(object),
            Shape::Enum(_) => {}
            Shape::Switch(switch) => switch.cases.iter().for_each(|case| self.named(case.ty)),
            Shape::Union(union) => union.arms.iter().for_each(|arm| self.reference(&arm.ty)),
        }
        self.within.pop();
    }
}
