//! Events and shared types: the documents with everything in them, and those that refer to a file a type.

use super::units::{Unit, by_form, header, reference};
use super::walk;
use crate::emit::paths::Form;
use crate::emit::schema::{self, annotations};
use crate::ir::{Catalog, Provider, Shape, Subject, TypeId};
use serde_json::{Map, Value};

/// The unit of an event in one version.
pub(super) fn event(catalog: &Catalog, subject: Subject<'_>) -> Unit {
    let Subject { provider, event, version } = subject;
    let bundled = by_form(|form| addressed(schema::body(catalog, subject, form)));
    let unbundled: Vec<_> = bundled
        .iter()
        .map(|(form, schema)| (*form, split(schema.clone(), provider, *form)))
        .collect();
    let sketch = sketch(&unbundled);
    let stem = |form: Form, more: &str| format!("{}{more}", form.as_str());
    let schemas = bundled
        .into_iter()
        .map(|(form, schema)| (stem(form, ""), schema))
        .chain(unbundled.into_iter().map(|(form, schema)| (stem(form, ".unbundled"), schema)))
        .collect();
    let name = format!("{}/{}/{}", provider.name, event.path, version.version);
    Unit::new(name, schemas, sketch, "")
}

/// The units of a provider's types.
pub(super) fn types(provider: &Provider) -> impl Iterator<Item = Unit> {
    let ids = (0..provider.types.len()).map(TypeId);
    ids.filter(|id| stands_alone(provider, *id)).map(|id| ty(provider, id))
}

/// A definition that stands in no document about the same thing, so that it says itself how it is known.
pub(super) fn definition(
    provider: &Provider,
    id: TypeId,
    form: Form,
) -> (Value, Map<String, Value>) {
    let mut definitions = schema::definitions(provider, id, form);
    let own = definitions.shift_remove(&provider.ty(id).name).unwrap_or_default();
    let evidence = annotations::evidence(&provider.ty(id).evidence);
    (with_evidence(own, evidence), definitions)
}

/// Puts the evidence behind the description, unless the schema has its own.
pub(super) fn with_evidence(schema: Value, evidence: Value) -> Value {
    const EVIDENCE: &str = "x-hookbook-evidence";
    let Value::Object(keys) = schema else { return schema };
    if keys.contains_key(EVIDENCE) {
        return Value::Object(keys);
    }
    let is_text = |key: &str| matches!(key, "title" | "description" | "deprecated");
    let (mut new, rest): (Map<_, _>, Map<_, _>) =
        keys.into_iter().partition(|(key, _)| is_text(key));
    new.insert(EVIDENCE.into(), evidence);
    new.extend(rest);
    Value::Object(new)
}

/// A switch over a member beside it means nothing without that member: the object that holds both says it.
pub(super) fn stands_alone(provider: &Provider, id: TypeId) -> bool {
    !matches!(&provider.ty(id).shape, Shape::Switch(switch) if switch.is_sibling())
}

fn ty(provider: &Provider, id: TypeId) -> Unit {
    let declared = provider.ty(id);
    let mut meant = String::new();
    let documents = by_form(|form| {
        let (own, others) = definition(provider, id, form);
        meant += &Value::Object(others).to_string();
        let title = format!("{} {}", provider.title, declared.name);
        let mut keys = header(&title, "");
        keys.extend(walk::members(own));
        split(Value::Object(keys), provider, form)
    });
    let sketch = sketch(&documents);
    let schemas =
        documents.into_iter().map(|(form, schema)| (form.as_str().to_owned(), schema)).collect();
    Unit::new(unit_of(provider, &declared.name), schemas, sketch, &meant)
}

fn unit_of(provider: &Provider, ty: &str) -> String {
    format!("{}/types/{ty}", provider.name)
}

/// Empties the address: it depends on the release.
fn addressed(mut schema: Value) -> Value {
    schema["$id"] = "".into();
    schema
}

/// Takes the provider's types out, and refers to their own files.
fn split(mut schema: Value, provider: &Provider, form: Form) -> Value {
    let is_type = |name: &str| provider.types.iter().any(|ty| ty.name == name);
    walk::references(&mut schema, &mut |target| {
        let name = target.strip_prefix("#/$defs/").filter(|name| is_type(name))?;
        Some(reference(&unit_of(provider, name), form.as_str()))
    });
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        definitions.retain(|name, _| !is_type(name));
        if definitions.is_empty() {
            schema.as_object_mut().map(|keys| keys.shift_remove("$defs"));
        }
    }
    schema
}

fn sketch(documents: &[(Form, Value)]) -> Value {
    documents
        .iter()
        .map(|(form, schema)| (form.as_str().to_owned(), schema.clone()))
        .collect::<Map<_, _>>()
        .into()
}
