//! Small changes to a body, each with a name: what senders do, and what nobody should.

use crate::declared::{Place, Role};
use hookbook_codegen::ir::{Provider, Ref, Shape};
use serde_json::{Number, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A change at one place.
#[derive(Clone, Debug)]
pub struct Change {
    /// What is done, for reports.
    pub name: &'static str,
    /// Where.
    pub pointer: String,
    /// The same for changes of the same kind at places that the same line of YAML declares.
    pub key: String,
    action: Action,
}

#[derive(Clone, Debug)]
enum Action {
    Drop,
    Put(Value),
    Rename(String),
    Add(String, Value),
}

/// The texts that enumerations, switches and event names of a provider list, by the names of the members that hold them.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    words: BTreeMap<String, BTreeSet<String>>,
    names: Vec<String>,
}

impl Vocabulary {
    /// The vocabulary of a provider.
    pub fn of(provider: &Provider) -> Self {
        let mut words = BTreeMap::<String, BTreeSet<String>>::new();
        for field in provider.fields() {
            let Ref::Named(id) = field.ty else { continue };
            if let Shape::Enum(listed) = &provider.ty(id).shape {
                let values = listed.values.iter().map(|value| value.wire.clone());
                words.entry(field.wire.clone()).or_default().extend(values);
            }
        }
        for ty in &provider.types {
            if let Shape::Switch(switch) = &ty.shape {
                let values = switch.cases.iter().flat_map(|case| case.values.iter().cloned());
                words.entry(switch.on.member().to_owned()).or_default().extend(values);
            }
        }
        Self { words, names: names(provider).collect() }
    }

    /// The texts that a member of this name may hold.
    fn words(&self, pointer: &str) -> impl Iterator<Item = &str> {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        self.words.get(name).into_iter().flatten().map(String::as_str)
    }
}

/// Every change that makes sense at a place.
pub fn changes(place: &Place<'_>, words: &Vocabulary, value: &Value) -> Vec<Change> {
    let mut actions = Vec::new();
    if !matches!(place.role, Role::Root) {
        actions.push(("drop", Action::Drop));
        actions.push(("rename", Action::Rename("hookbook_renamed".to_owned())));
    }
    let put = |name, value| (name, Action::Put(value));
    actions.push(put("null", Value::Null));
    actions.extend(kinds(value, &KINDS).map(|value| put("retype", value)));
    actions.extend(kinds(value, &KINDS_AGAIN).map(|value| put("retype oddly", value)));
    actions.push(put("into a list", json!([value])));
    actions.push(put("into an object", json!({"hookbook_inner": value})));
    match value {
        Value::Object(_) => {
            actions.push(("add", Action::Add("hookbook_added".to_owned(), json!({"a": [1]}))));
            actions.push(("add an odd name", Action::Add("a/b~c \"".to_owned(), Value::Null)));
        }
        Value::Array(items) => {
            actions.extend(items.first().map(|item| put("first item", item.clone())));
            actions.push(put("repeat items", items.iter().chain(items).cloned().collect()));
        }
        Value::Number(number) => {
            actions.extend(numbers(number).map(|value| put("odd number", value)))
        }
        Value::String(text) => actions.extend(texts(text).map(|value| put("odd text", value))),
        Value::Null | Value::Bool(_) => {}
    }
    if value.is_string() {
        actions.extend(
            words.words(&place.pointer).take(40).map(|word| put("listed value", word.into())),
        );
        if matches!(place.role, Role::Name(_)) || place.pointer.matches('/').count() == 1 {
            actions.extend(words.names.iter().map(|name| put("event name", name.as_str().into())));
        }
    }
    let change = |(at, (name, action))| Change {
        name,
        pointer: place.pointer.clone(),
        key: format!("{} {name} {at} {}", place.declaration, Kind::of(value)),
        action,
    };
    actions.into_iter().enumerate().map(change).collect()
}

/// A value of each JSON kind.
const KINDS: [&str; 5] = ["true", "17", "\"x\"", "[]", "{}"];
/// Values of those kinds that some types make more of.
const KINDS_AGAIN: [&str; 7] = ["false", "0", "1", "\"17\"", "\"true\"", "[null]", "{\"0\": {}}"];

/// Those of another kind than the value.
fn kinds<'k>(value: &Value, of: &'k [&str]) -> impl Iterator<Item = Value> + use<'k> {
    let kind = Kind::of(value);
    let of = of.iter().map(|text| serde_json::from_str(text).expect("JSON"));
    of.filter(move |other| Kind::of(other) != kind || kind == Kind::Flag)
}

/// Other spellings of a number, and numbers that some types do not take.
fn numbers(number: &Number) -> impl Iterator<Item = Value> {
    let text = number.as_str();
    let spelled =
        ["1.0", "1e3", "-0", "1.5", "-1", "12345678901234567890123", "1E-2", "0.1000", "1e400"];
    let spelled = spelled.into_iter().map(|text| serde_json::from_str(text).expect("a number"));
    [json!(text), json!(format!("{text} ")), json!(format!("{text}.0"))].into_iter().chain(spelled)
}

/// A text with its format broken, bounds overstepped, or a number, flag or moment in its place.
fn texts(text: &str) -> impl Iterator<Item = Value> {
    let all_but_last: String = {
        let mut rest = text.chars();
        rest.next_back();
        rest.collect()
    };
    let first_changed: String = "\u{1f980}".chars().chain(text.chars().skip(1)).collect();
    let number = serde_json::from_str::<Number>(text).ok().map(Value::Number);
    let made = [
        String::new(),
        format!("{text} "),
        format!("\n{text}"),
        all_but_last,
        first_changed,
        text.replace(' ', "T"),
        text.replace('T', " "),
        text.to_uppercase(),
        text.repeat(300),
    ];
    let fixed = [
        "hookbook unlisted",
        "0",
        "1",
        "2",
        "-0",
        "01",
        "1.0",
        "1e3",
        "-17.50",
        "+1",
        ".5",
        "1.",
        " 1",
        "true",
        "TRUE",
        "2024-02-31",
        "2024-02-28T04:45:41Z",
        "2024-02-28 04:45:41",
        "2024-02-28t23:59:60.5+23:59",
        "2024-13-01",
        "https://example.com/?q=1#f",
        "a:b",
        "a b:c",
        "a@b",
        "a@b@c",
        "::1",
        "1.2.3.4",
        "1.2.3.04",
        "256.1.1.1",
        "123e4567-e89b-12d3-a456-426614174000",
        "123e4567e89b12d3a456426614174000",
        "\u{661}\u{662}",
        "\u{0}",
        "\u{202e}",
    ];
    number
        .into_iter()
        .chain(made.into_iter().map(Value::from))
        .chain(fixed.into_iter().map(Value::from))
}

/// A few names that may stand where the event's name does, with and without the prefix of an envelope.
fn names(provider: &Provider) -> impl Iterator<Item = String> {
    let aliases = provider.events.iter().flat_map(|event| event.aliases.iter().cloned());
    let names = provider.events.iter().map(|event| event.wire.clone());
    aliases.chain(names).step_by(7).take(12)
}

impl Change {
    /// Whether it is one of the changes that no place is spared; the others are variations.
    pub fn is_basic(&self) -> bool {
        matches!(self.name, "drop" | "null" | "rename" | "add" | "retype")
    }

    /// The body with the change made; `None` when the place is not there, or nothing would change.
    pub fn apply(&self, body: &Value) -> Option<Value> {
        let mut changed = body.clone();
        match &self.action {
            Action::Put(value) => *changed.pointer_mut(&self.pointer)? = value.clone(),
            Action::Add(name, value) => {
                let object = changed.pointer_mut(&self.pointer)?.as_object_mut()?;
                object.insert(name.clone(), value.clone());
            }
            Action::Drop => {
                take(&mut changed, &self.pointer)?;
            }
            Action::Rename(name) => {
                let value = take(&mut changed, &self.pointer)?;
                let (parent, _) = self.pointer.rsplit_once('/')?;
                changed.pointer_mut(parent)?.as_object_mut()?.insert(name.clone(), value);
            }
        }
        (changed != *body).then_some(changed)
    }
}

/// Takes a member or item out.
pub fn take(body: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    match body.pointer_mut(parent)? {
        Value::Object(members) => members.shift_remove(&name),
        Value::Array(items) => {
            let at: usize = name.parse().ok()?;
            (at < items.len()).then(|| items.remove(at))
        }
        _ => None,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Null,
    Flag,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Flag,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at `{}`", self.name, self.pointer)
    }
}
