//! Objects on whose shape one of their members decides, as type generators read them: a definition for each case, in which that
//! member has the values of the case, and `oneOf` in place of `if`. No generator that we know reads `if`; all lose what stands behind it.

use super::super::walk;
use crate::naming::type_name;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) const DEFINITIONS: &str = "#/$defs/";

/// The same definitions without `if`. The cases stand behind what they are cases of.
pub(super) fn spelled_out(definitions: Map<String, Value>) -> Map<String, Value> {
    let decided = |(name, schema): (&String, &Value)| Some((name.clone(), decision_of(schema)?));
    let mut owners: Vec<_> = definitions.iter().filter_map(decided).collect();
    // Who chooses whole cases may rewrite them, so it comes before the cases are looked at for themselves.
    owners.sort_by_key(|(_, first)| first.whole_case().is_none());
    let mut choices = Choices {
        taken: definitions.keys().cloned().collect(),
        definitions,
        rewritten: Map::new(),
        behind: Map::new(),
    };
    for (name, _) in &owners {
        if !choices.rewritten.contains_key(name) {
            let schema = walk::members(choices.definitions[name].clone());
            choices.split(name, schema);
        }
    }
    choices.all()
}

struct Choices {
    definitions: Map<String, Value>,
    taken: BTreeSet<String>,
    /// Definitions that are new or have changed.
    rewritten: Map<String, Value>,
    /// The names of those that are new, by the definition behind which they stand.
    behind: Map<String, Value>,
}

impl Choices {
    fn all(mut self) -> Map<String, Value> {
        let mut all = Map::new();
        for (name, schema) in std::mem::take(&mut self.definitions) {
            self.put(name, Some(schema), &mut all);
        }
        all
    }

    fn put(&mut self, name: String, schema: Option<Value>, all: &mut Map<String, Value>) {
        let Some(schema) = self.rewritten.shift_remove(&name).or(schema) else { return };
        let behind = self.behind.shift_remove(&name);
        all.insert(name, schema);
        for name in behind.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str) {
            self.put(name.to_owned(), None, all);
        }
    }

    /// Rewrites a definition, and what comes of it, until no member has anything to decide.
    fn split(&mut self, name: &str, mut owner: Map<String, Value>) {
        let Some(first) = decision_in(&owner) else {
            self.rewritten.insert(name.to_owned(), Value::Object(owner));
            return;
        };
        let mut decisions = Vec::new();
        let mut rest = Vec::new();
        for schema in owner.shift_remove("allOf").and_then(items).unwrap_or_default() {
            match decision(&schema).filter(|decision| decision.member == first.member) {
                Some(decision) => decisions.push(decision),
                None => rest.push(schema),
            }
        }
        if !rest.is_empty() {
            owner.insert("allOf".into(), rest.into());
        }
        let (mut keys, shape): (Map<_, _>, Map<_, _>) =
            owner.into_iter().partition(|(key, _)| is_annotation(key));
        let mut arms = Vec::new();
        let mut new = Vec::new();
        for case in cases(&decisions, &shape) {
            let Some((target, mut arm)) = self.arm(name, &shape, &case) else { continue };
            case.narrow(&first.member, &mut arm);
            arms.push(json!({"$ref": format!("{DEFINITIONS}{target}")}));
            if !self.definitions.contains_key(&target) {
                new.push(target.clone());
            }
            self.split(&target, arm);
        }
        keys.insert("oneOf".into(), arms.into());
        self.behind.insert(name.to_owned(), new.into());
        self.rewritten.insert(name.to_owned(), Value::Object(keys));
    }

    /// The name and the schema of a case; `None`: nothing fits it.
    fn arm(
        &mut self,
        owner: &str,
        shape: &Map<String, Value>,
        case: &Case<'_>,
    ) -> Option<(String, Map<String, Value>)> {
        if let Some(target) = case.schemas.iter().find_map(|schema| referred(schema)) {
            let schema = self.definitions[target].clone();
            let name = match self.is_used_by_one(target) {
                true => target.to_owned(),
                false => self.free(owner, target),
            };
            return Some((name, walk::members(schema)));
        }
        let mut arm = shape.clone();
        let mut part = None;
        for schema in &case.schemas {
            match patch(schema) {
                Some(members) => {
                    for (member, schema) in members {
                        part = part.or_else(|| innermost(schema));
                        put_member(&mut arm, member, schema)?;
                    }
                }
                None => arm = walk::members((*schema).clone()),
            }
        }
        let part = part.map(str::to_owned).or_else(|| case.named()).unwrap_or("Other".to_owned());
        Some((self.free(owner, &part), arm))
    }

    fn is_used_by_one(&self, target: &str) -> bool {
        let reference = json!(format!("{DEFINITIONS}{target}"));
        let users = self.definitions.values().filter(|schema| holds(schema, &reference));
        users.take(2).count() == 1
    }

    /// A name for a case. Bodies are called `...Body`, and so are their cases.
    fn free(&mut self, owner: &str, case: &str) -> String {
        let mut name = match owner.strip_suffix("Body") {
            Some(stem) => format!("{stem}{case}Body"),
            None => format!("{owner}{case}"),
        };
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}

/// One `if` with what follows from it.
struct Decision {
    member: String,
    values: Vec<Value>,
    /// Whether the schema holds for these values, or for all others and where the member is missing.
    is_then: bool,
    schema: Value,
}

impl Decision {
    fn whole_case(&self) -> Option<&str> {
        referred(&self.schema)
    }

    fn holds_for(&self, value: &Value) -> bool {
        self.is_then == self.values.contains(value)
    }
}

fn decision_of(schema: &Value) -> Option<Decision> {
    decision_in(schema.as_object()?)
}

fn decision_in(keys: &Map<String, Value>) -> Option<Decision> {
    keys.get("allOf")?.as_array()?.iter().find_map(decision)
}

fn decision(schema: &Value) -> Option<Decision> {
    let (member, condition) = schema.get("if")?.get("properties")?.as_object()?.iter().next()?;
    let values = match condition.get("const") {
        Some(value) => vec![value.clone()],
        None => condition.get("enum")?.as_array()?.clone(),
    };
    let is_then = schema.get("then").is_some();
    let schema = schema.get("then").or_else(|| schema.get("else"))?.clone();
    Some(Decision { member: member.clone(), values, is_then, schema })
}

/// What holds for some values of the member that decides.
struct Case<'a> {
    /// These, or with `others` all but these, and absence.
    values: Vec<Value>,
    others: bool,
    schemas: Vec<&'a Value>,
}

/// Every case once; the one for values that nobody listed comes last.
fn cases<'a>(decisions: &'a [Decision], shape: &Map<String, Value>) -> Vec<Case<'a>> {
    let mut listed: Vec<&Value> = Vec::new();
    for value in decisions.iter().flat_map(|decision| &decision.values) {
        if !listed.contains(&value) {
            listed.push(value);
        }
    }
    let mut cases: Vec<Case<'_>> = Vec::new();
    for value in &listed {
        let schemas = schemas(decisions.iter().filter(|decision| decision.holds_for(value)));
        match cases.iter_mut().find(|case| case.schemas == schemas) {
            Some(case) => case.values.push((*value).clone()),
            None => cases.push(Case { values: vec![(*value).clone()], others: false, schemas }),
        }
    }
    let member = &decisions[0].member;
    if is_one_of(shape, member, &listed) {
        return cases;
    }
    let schemas = schemas(decisions.iter().filter(|decision| !decision.is_then));
    // Values that lead to where all others lead need no case of their own.
    cases.retain(|case| case.schemas != schemas);
    let values = cases.iter().flat_map(|case| case.values.clone()).collect();
    cases.push(Case { values, others: true, schemas });
    cases
}

/// What follows from these, each once.
fn schemas<'a>(decisions: impl Iterator<Item = &'a Decision>) -> Vec<&'a Value> {
    let mut schemas = Vec::new();
    for Decision { schema, .. } in decisions {
        if !schemas.contains(&schema) {
            schemas.push(schema);
        }
    }
    schemas
}

/// Whether the object asks for one of these values by itself.
fn is_one_of(shape: &Map<String, Value>, member: &str, listed: &[&Value]) -> bool {
    let keys = shape.get("properties").and_then(|properties| properties.get(member));
    let values = keys.and_then(|keys| match keys.get("const") {
        Some(value) => Some(vec![value]),
        None => Some(keys.get("enum")?.as_array()?.iter().collect()),
    });
    let required = shape.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|name| name == member))
        && values.is_some_and(|values| values.iter().all(|value| listed.contains(value)))
}

impl Case<'_> {
    /// A part of a name, from the first value.
    fn named(&self) -> Option<String> {
        let value = self.values.first().filter(|_| !self.others)?;
        Some(type_name(value.as_str().map_or_else(|| value.to_string(), str::to_owned).as_str()))
    }

    /// The member that decides has the values of the case.
    fn narrow(&self, member: &str, arm: &mut Map<String, Value>) {
        let properties = arm.entry("properties").or_insert_with(|| json!({}));
        let old = walk::members(properties[member].take());
        let new = if self.others {
            let mut keys = old;
            if !self.values.is_empty() {
                keys.insert("not".into(), json!({"enum": self.values}));
            }
            keys
        } else {
            let mut keys: Map<_, _> =
                old.into_iter().filter(|(key, _)| is_annotation(key)).collect();
            if self.values.iter().all(Value::is_string) {
                keys.insert("type".into(), "string".into());
            }
            match self.values.as_slice() {
                [value] => drop(keys.insert("const".into(), value.clone())),
                values => drop(keys.insert("enum".into(), values.into())),
            }
            require(arm, member);
            keys
        };
        arm["properties"][member] = new.into();
    }
}

fn require(arm: &mut Map<String, Value>, member: &str) {
    let required = arm.entry("required").or_insert_with(|| json!([]));
    if let Value::Array(names) = required
        && !names.iter().any(|name| name == member)
    {
        names.push(member.into());
    }
}

/// Gives a member the schema of the case, beside what is said about it; `None`: it may not be there, and must be.
fn put_member(arm: &mut Map<String, Value>, member: &str, schema: &Value) -> Option<()> {
    let is_closed = arm.get("additionalProperties") == Some(&Value::Bool(false));
    let properties = arm.entry("properties").or_insert_with(|| json!({})).as_object_mut()?;
    match schema {
        Value::Bool(false) if is_closed => {
            properties.shift_remove(member);
            let required = arm.get("required").and_then(Value::as_array);
            let is_required = required.is_some_and(|names| names.iter().any(|name| name == member));
            (!is_required).then_some(())
        }
        Value::Object(assertion) => {
            let old = properties.get_mut(member).map(Value::take).map(walk::members);
            let mut keys: Map<_, _> = old.into_iter().flatten().collect();
            keys.retain(|key, _| is_annotation(key));
            keys.extend(assertion.clone());
            properties.insert(member.to_owned(), Value::Object(keys));
            Some(())
        }
        anything => {
            properties.insert(member.to_owned(), anything.clone());
            Some(())
        }
    }
}

/// The members that a schema is about, where it is about nothing else.
fn patch(schema: &Value) -> Option<&Map<String, Value>> {
    let keys = schema.as_object().filter(|keys| keys.len() == 1)?;
    keys.get("properties")?.as_object()
}

fn referred(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(DEFINITIONS)
}

/// The first definition that a schema refers to.
fn innermost(schema: &Value) -> Option<&str> {
    referred(schema).or_else(|| match schema {
        Value::Object(keys) => keys.values().find_map(innermost),
        Value::Array(items) => items.iter().find_map(innermost),
        _ => None,
    })
}

fn holds(schema: &Value, reference: &Value) -> bool {
    match schema {
        Value::Object(keys) => {
            keys.get("$ref") == Some(reference) || keys.values().any(|each| holds(each, reference))
        }
        Value::Array(items) => items.iter().any(|each| holds(each, reference)),
        _ => false,
    }
}

pub(super) fn is_annotation(key: &str) -> bool {
    matches!(key, "title" | "description" | "deprecated" | "examples") || key.starts_with("x-")
}

fn items(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}
