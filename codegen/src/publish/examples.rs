//! Bodies of fixtures as JSON: `examples/`, and what documents show as examples.

use super::{Publication, PublishedFile};
use crate::emit::json::pretty;
use crate::ir::{
    Body, Encoding, Fixture, Member, Object, Payload, Provider, Ref, Shape, Subject, Verdict,
};
use crate::judge;
use serde_json::{Map, Value, json};

/// Every fixture as a file: a form as what it decodes to.
pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    let subjects = publication.catalog.providers.iter().flat_map(|provider| provider.subjects());
    let mut files = Vec::new();
    for subject in subjects {
        for fixture in &subject.version.fixtures {
            if let Some(body) = body(subject, fixture) {
                files.push(PublishedFile::new(path(subject, fixture), pretty(&body)));
            }
        }
    }
    files
}

/// The files of an event version, as the index lists them.
pub(super) fn listed(subject: Subject<'_>) -> Value {
    let (mut pass, mut fail) = (Vec::new(), Vec::new());
    for fixture in &subject.version.fixtures {
        let file = path(subject, fixture);
        match &fixture.verdict {
            Verdict::Pass => pass.push(json!({"file": file, "synthetic": fixture.synthetic})),
            Verdict::Fail { violations, unknown } => {
                let violations = violations
                    .iter()
                    .map(|(code, pointer)| json!({"code": code, "pointer": pointer}))
                    .collect::<Vec<_>>();
                fail.push(json!({"file": file, "violations": violations, "unknown": unknown}));
            }
        }
    }
    json!({"pass": pass, "fail": fail})
}

fn path(subject: Subject<'_>, fixture: &Fixture) -> String {
    let verdict = match fixture.verdict {
        Verdict::Pass => "pass",
        Verdict::Fail { .. } => "fail",
    };
    let name = slug(&fixture.name);
    // Two names may differ in what an address cannot hold.
    let alike = subject.version.fixtures.iter().take_while(|other| other.path != fixture.path);
    let alike = alike.filter(|other| slug(&other.name) == name).count();
    let number = if alike == 0 { String::new() } else { format!("~{}", alike + 1) };
    format!("examples/{}/{name}{number}.{verdict}.json", super::index::unit_of(subject))
}

fn slug(name: &str) -> String {
    let usual = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    name.chars().map(|c| if usual(c) { c } else { '_' }).collect()
}

/// The bodies that are as declared, each with the fixture it comes from.
pub(super) fn of<'a>(subject: Subject<'a>) -> impl Iterator<Item = (&'a Fixture, Value)> {
    let fixtures = subject.version.fixtures.iter();
    let pass = fixtures.filter(|fixture| fixture.verdict == Verdict::Pass);
    pass.filter_map(move |fixture| Some((fixture, body(subject, fixture)?)))
}

/// A form is shown as what it decodes to.
pub(crate) fn body(subject: Subject<'_>, fixture: &Fixture) -> Option<Value> {
    let mut body = judge::decode(&fixture.body, fixture.encoding).ok()?;
    if fixture.encoding == Encoding::Form
        && let (Value::Object(values), Body::Object { members, .. }) = (&mut body, subject.body())
    {
        let shaper = Shaper { provider: subject.provider };
        members.iter().for_each(|member| shaper.member(member, values));
    }
    Some(body)
}

/// A form does not tell a list from an object whose keys are `0`, `1`, ...; the declaration does.
struct Shaper<'a> {
    provider: &'a Provider,
}

impl Shaper<'_> {
    fn member(&self, member: &Member<'_>, values: &mut Map<String, Value>) {
        let Some(value) = values.get_mut(member.wire()) else { return };
        match member {
            Member::Name { .. } => {}
            Member::Field(field) => self.place(&field.ty, value),
            Member::Payload { version, .. } => match &version.payload {
                Payload::Own(object) => self.object(object, value),
                Payload::Shared(id) => self.place(&Ref::Named(*id), value),
                Payload::Opaque => {}
            },
        }
    }

    fn place(&self, ty: &Ref, value: &mut Value) {
        match ty {
            Ref::Any | Ref::Scalar(_) => {}
            Ref::List(item) => {
                value
                    .as_array_mut()
                    .into_iter()
                    .flatten()
                    .for_each(|each| self.place(&item.ty, each));
            }
            Ref::Map(item) => {
                keyed(value);
                let members = value.as_object_mut().into_iter().flat_map(Map::values_mut);
                members.for_each(|each| self.place(&item.ty, each));
            }
            Ref::Named(id) => match &self.provider.ty(*id).shape {
                Shape::Object(object) => self.object(object, value),
                Shape::Switch(_) => keyed(value),
                Shape::Union(union) => {
                    let takes_lists = |ty: &Ref| matches!(ty, Ref::List(_));
                    if !union.arms.iter().any(|arm| takes_lists(&arm.ty)) {
                        union.arms.iter().for_each(|arm| self.place(&arm.ty, value));
                    }
                }
                Shape::Enum(_) => {}
            },
        }
    }

    fn object(&self, object: &Object, value: &mut Value) {
        keyed(value);
        let Value::Object(values) = value else { return };
        for field in &object.fields {
            self.member(&Member::Field(field), values);
        }
    }
}

fn keyed(value: &mut Value) {
    if let Value::Array(items) = value {
        let members = std::mem::take(items).into_iter().enumerate();
        *value =
            members.map(|(index, item)| (index.to_string(), item)).collect::<Map<_, _>>().into();
    }
}
