//! `union`: one of many bodies, in the form that type generators read: `oneOf`, a tag with one value in each, and no `if`.

mod choices;
mod readable;

#[cfg(test)]
mod tests;

use super::bundle::Bundle;
use super::units::{Unit, by_form, header, reference};
use crate::emit::paths::Form;
use crate::ir::{Body, Catalog, Member, Provider, Subject};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The bodies of a provider that say which event they are.
pub(super) fn of_provider(catalog: &Catalog, provider: &Provider) -> Unit {
    let mut sketch = Map::new();
    let documents = by_form(|form| {
        let Bundle { bodies, definitions } = Bundle::new(catalog, provider, form);
        let tagged: Vec<_> = bodies.iter().filter(|(subject, _)| tag(*subject).is_some()).collect();
        let keyword = match are_told_apart(tagged.iter().map(|(subject, _)| *subject)) {
            true => "oneOf",
            false => "anyOf",
        };
        let arms: Vec<_> =
            tagged.iter().map(|(_, name)| json!({"$ref": format!("#/$defs/{name}")})).collect();
        let mut keys = header(
            &format!("{} events", provider.title),
            "Any event whose body names it. Made for type generators; validators are better served by `dispatch`.",
        );
        keys.insert(keyword.into(), arms.into());
        sketch.insert(form.as_str().into(), Value::Object(keys.clone()));
        keys.insert("$defs".into(), readable::definitions(definitions));
        Value::Object(keys)
    });
    let schemas = documents.into_iter().map(|(form, schema)| (form.as_str().into(), schema));
    let name = format!("{}/union", provider.name);
    Unit::new(name, schemas.collect(), Value::Object(sketch), "")
}

/// The unions of all providers.
pub(super) fn of_catalog(catalog: &Catalog, units: &[Unit]) -> Unit {
    let unit = |provider: &Provider| format!("{}/union", provider.name);
    let documents = by_form(|form| {
        let arms: Vec<_> = catalog
            .providers
            .iter()
            .filter(|provider| provider.subjects().any(|subject| tag(subject).is_some()))
            .map(|provider| json!({"$ref": reference(&unit(provider), form.as_str())}))
            .collect();
        let title = format!("{}: all events", catalog.title);
        let mut keys = header(&title, "Any event of any provider whose body names it.");
        keys.insert("anyOf".into(), arms.into());
        Value::Object(keys)
    });
    let units = units.iter().filter(|other| other.name.ends_with("/union"));
    let meant: String = units.map(|unit| unit.sha256.as_str()).collect();
    over_all("union", documents, &meant)
}

/// A unit that only refers to the providers' own.
pub(super) fn over_all(name: &str, documents: Vec<(Form, Value)>, meant: &str) -> Unit {
    let named = |(form, schema): (Form, Value)| (form.as_str().to_owned(), schema);
    let schemas: Vec<_> = documents.into_iter().map(named).collect();
    let sketch = Value::Object(schemas.iter().cloned().collect());
    Unit::new(name.to_owned(), schemas, sketch, meant)
}

/// The member of the root that names the event, what may stand there, and whether it must be there.
pub(super) fn tag(subject: Subject<'_>) -> Option<(&str, Vec<&str>, bool)> {
    let members = match subject.body() {
        Body::Object { members, .. } => members,
        Body::Switch { rest, .. } => rest,
    };
    members.into_iter().find_map(|member| match member {
        Member::Name { field, values } => {
            Some((field.wire.as_str(), values, !field.optional && !field.nullable))
        }
        _ => None,
    })
}

/// Whether one member of the root, always there, has different values in each body. Otherwise a body may fit two of them.
fn are_told_apart<'a>(subjects: impl Iterator<Item = Subject<'a>>) -> bool {
    let mut members = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for (member, values, always) in subjects.filter_map(tag) {
        members.insert(member);
        if !always || !values.into_iter().all(|value| seen.insert(value)) {
            return false;
        }
    }
    members.len() == 1
}
