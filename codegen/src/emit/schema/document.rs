//! The schema of the whole body of one event version.

use super::super::paths::{self, Form};
use super::object::{self, Rest};
use super::shapes::Shapes;
use super::{annotations, switch};
use crate::ir::{Body, Catalog, Subject, Switch};
use serde_json::{Map, Value};

pub(super) fn document(catalog: &Catalog, subject: Subject<'_>, form: Form) -> Value {
    let mut keys = header(catalog, subject, form);
    let evidence = &subject.version.evidence;
    let mut shapes = Shapes::new(subject.provider, form, evidence);
    keys.extend(match subject.body() {
        Body::Object { members, open } => {
            let rest = if open { Rest::Open } else { Rest::Declared };
            object::schema(&members, rest, evidence, &mut shapes)
        }
        Body::Switch { switch, cases, rest } => {
            let cases = names(subject, switch).zip(cases).collect();
            switch::body(switch, cases, &rest, evidence, &mut shapes)
        }
    });
    let definitions = shapes.definitions();
    if !definitions.is_empty() {
        keys.insert("$defs".into(), Value::Object(definitions));
    }
    Value::Object(keys)
}

/// What the schema says about itself.
fn header(catalog: &Catalog, subject: Subject<'_>, form: Form) -> Map<String, Value> {
    let Subject { provider, event, version } = subject;
    let mut keys = Map::new();
    keys.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    keys.insert("$id".into(), paths::schema_id(catalog, subject, form).into());
    let title = format!("{} {} {}", provider.title, event.wire, version.version);
    keys.insert("title".into(), title.into());
    let description =
        annotations::paragraphs([&event.summary, &event.description, &version.description]);
    annotations::put_description(&mut keys, &description, version.deprecated.as_ref());
    keys.insert("x-hookbook-evidence".into(), annotations::evidence(&version.evidence));
    keys
}

/// A name for each case of a flat body, none of which is the name of a type.
pub(super) fn names<'a>(
    subject: Subject<'a>,
    switch: &'a Switch,
) -> impl Iterator<Item = String> + 'a {
    switch.cases.iter().map(move |case| {
        let mut name = format!("{}{}Body", subject.version.rust, case.rust);
        while subject.provider.types.iter().any(|ty| ty.name == name) {
            name.push('_');
        }
        name
    })
}
