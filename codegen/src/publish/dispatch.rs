//! `dispatch`: one of many bodies, in the form that validators read: `if` the body says it is this event, `then` its schema. One wrong
//! member gives its own error and one for each `if` around it, not one for each event.

use super::bundle::Bundle;
use super::condition;
use super::union::over_all;
use super::units::{Unit, by_form, header, reference};
use crate::emit::paths::Form;
use crate::ir::{Catalog, Envelope, EventName, EventVersion, Provider, Subject};
use serde_json::{Map, Value, json};

/// Chooses among the bodies of a provider as its receivers do.
pub(super) fn of_provider(catalog: &Catalog, provider: &Provider) -> Unit {
    let mut sketch = Map::new();
    let documents = by_form(|form| {
        let Bundle { bodies, definitions } = Bundle::new(catalog, provider, form);
        let choice = Choice { provider, form, bodies: &bodies };
        let mut keys = header(
            &format!("{} deliveries", provider.title),
            "Any body that the provider sends, by the event that it names. A body that names none has to fit one of those that name none.",
        );
        keys.insert("type".into(), "object".into());
        keys.extend(choice.among(&provider.envelopes.iter().enumerate().collect::<Vec<_>>()));
        sketch.insert(form.as_str().into(), Value::Object(keys.clone()));
        keys.insert("$defs".into(), Value::Object(definitions));
        Value::Object(keys)
    });
    let schemas = documents.into_iter().map(|(form, schema)| (form.as_str().into(), schema));
    let name = format!("{}/dispatch", provider.name);
    Unit::new(name, schemas.collect(), Value::Object(sketch), "")
}

/// Chooses among the providers by the events that bodies name. What no provider knows is refused by the strict form alone.
pub(super) fn of_catalog(catalog: &Catalog, units: &[Unit]) -> Unit {
    let documents = by_form(|form| {
        let title = format!("{}: all deliveries", catalog.title);
        let mut keys = header(&title, "Any body that names its event, of any provider.");
        keys.insert("type".into(), "object".into());
        let known: Vec<_> = catalog
            .providers
            .iter()
            .filter_map(|provider| Some((provider, condition::names_an_event(provider)?)))
            .collect();
        let decisions = known.iter().map(|(provider, condition)| {
            let unit = format!("{}/dispatch", provider.name);
            json!({"if": condition, "then": {"$ref": reference(&unit, form.as_str())}})
        });
        keys.insert("allOf".into(), decisions.collect());
        if form == Form::Strict {
            keys.insert(
                "anyOf".into(),
                known.iter().map(|(_, condition)| condition.clone()).collect(),
            );
        }
        Value::Object(keys)
    });
    let units = units.iter().filter(|other| other.name.ends_with("/dispatch"));
    let meant: String = units.map(|unit| unit.sha256.as_str()).collect();
    over_all("dispatch", documents, &meant)
}

struct Choice<'a> {
    provider: &'a Provider,
    form: Form,
    bodies: &'a [(Subject<'a>, String)],
}

impl<'a> Choice<'a> {
    /// The first envelope whose conditions hold.
    fn among(&self, envelopes: &[(usize, &'a Envelope)]) -> Map<String, Value> {
        let Some(((index, envelope), rest)) = envelopes.split_first() else {
            return self.nothing();
        };
        let within = self.within(*index, envelope);
        match condition::of(self.provider, envelope) {
            None => within,
            Some(condition) => {
                let mut keys = Map::new();
                keys.insert("if".into(), condition);
                keys.insert("then".into(), Value::Object(within));
                let otherwise = self.among(rest);
                if !otherwise.is_empty() {
                    keys.insert("else".into(), Value::Object(otherwise));
                }
                keys
            }
        }
    }

    /// What no envelope fits is unknown: the reader takes it.
    fn nothing(&self) -> Map<String, Value> {
        match self.form {
            Form::Strict => Map::from_iter([("not".to_owned(), json!({}))]),
            Form::Reader => Map::new(),
        }
    }

    fn within(&self, index: usize, envelope: &'a Envelope) -> Map<String, Value> {
        match &envelope.event {
            EventName::At { pointer, prefix } => self.named(index, envelope, pointer, prefix),
            EventName::Always(name) => self.one_of(|subject| subject.event.wire == *name),
            // The body does not say it, so it may be any of them.
            EventName::Header { .. } => self.one_of(|subject| subject.version.envelope == index),
            // What the caller says decides, whichever nameless envelope the body looks like.
            EventName::Caller => self.one_of(|subject| is_nameless(subject.envelope())),
        }
    }

    fn one_of(&self, wanted: impl Fn(&Subject<'_>) -> bool) -> Map<String, Value> {
        let bodies = self.bodies.iter().filter(|(subject, _)| wanted(subject));
        let mut arms: Vec<_> = bodies.map(|(_, name)| to(name)).collect();
        match arms.len() {
            0 => self.nothing(),
            1 => super::walk::members(arms.remove(0)),
            _ => Map::from_iter([("anyOf".to_owned(), arms.into())]),
        }
    }

    fn named(
        &self,
        index: usize,
        envelope: &'a Envelope,
        pointer: &str,
        prefix: &str,
    ) -> Map<String, Value> {
        let versions = condition::versions(self.provider, envelope);
        let of_version = |version: &str| {
            let fits = |body: &&(Subject<'_>, String)| {
                let wanted = body.0.version;
                wanted.version == version && self.may_come_in(index, envelope, wanted)
            };
            self.by_name(self.bodies.iter().filter(fits), pointer, prefix)
        };
        match versions.as_slice() {
            [(version, _)] => of_version(version),
            versions => {
                let decision = |(version, condition): &(&str, Value)| json!({"if": condition, "then": of_version(version)});
                let decisions: Vec<_> = versions.iter().map(decision).collect();
                Map::from_iter([("allOf".to_owned(), decisions.into())])
            }
        }
    }

    /// An event that is declared in an envelope which does not name it may come in one which does.
    fn may_come_in(&self, index: usize, envelope: &Envelope, version: &EventVersion) -> bool {
        let declared = &self.provider.envelopes[version.envelope];
        version.envelope == index || (is_nameless(declared) && declared.payload == envelope.payload)
    }

    fn by_name<'b>(
        &self,
        bodies: impl Iterator<Item = &'b (Subject<'b>, String)>,
        pointer: &str,
        prefix: &str,
    ) -> Map<String, Value>
    where
        'a: 'b,
    {
        let mut decisions = Vec::new();
        let mut all = Vec::new();
        for (subject, body) in bodies {
            let names = condition::names(subject.event, prefix);
            if !names.is_empty() {
                let is = condition::is_one_of(pointer, &names);
                decisions.push(json!({"if": is, "then": to(body)}));
                all.extend(names);
            }
        }
        if all.is_empty() {
            return self.nothing();
        }
        let mut keys = match self.form {
            Form::Strict => super::walk::members(condition::is_one_of(pointer, &all)),
            Form::Reader => Map::new(),
        };
        keys.insert("allOf".into(), decisions.into());
        keys
    }
}

fn is_nameless(envelope: &Envelope) -> bool {
    matches!(envelope.event, EventName::Caller)
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}
