//! A provider as people write it with serde: `Option` for what may be missing, a flattened rest in each struct, an adjacently
//! or internally tagged enum over the events.
//!
//! It keeps less than ours (absent and null are one, numbers lose their spelling), which is in serde's favour.

mod shapes;

use std::collections::BTreeMap;
use std::fmt::Write;

use hookbook_codegen::ir::{
    Body, Envelope, EventName, Member, Payload, Provider, Subject, Switch, TypeId,
};

use shapes::Shapes;

/// Rust for one provider.
pub struct Module {
    /// The items, without any `mod` around them.
    pub text: String,
    /// What reads a body in the envelope at that index, for those envelopes whose bodies name their event.
    pub bodies: Vec<(usize, String)>,
    /// The events that those know, with their version, by wire name.
    pub events: Vec<(String, String)>,
    /// Types for payloads or whole bodies that no body type leads to.
    pub others: Vec<String>,
}

/// The types of a provider.
#[must_use]
pub fn module(provider: &Provider) -> Module {
    let mut shapes = Shapes::new(provider);
    shapes.declared();
    let mut module =
        Module { text: String::new(), bodies: Vec::new(), events: Vec::new(), others: Vec::new() };
    let mut merged = BTreeMap::new();
    for (index, envelope) in provider.envelopes.iter().enumerate() {
        let mut variants: BTreeMap<&str, String> = BTreeMap::new();
        for subject in provider.subjects().filter(|subject| subject.version.envelope == index) {
            let held = holding(subject, &mut merged, &mut shapes);
            let wire = subject.event.wire.as_str();
            let tag = tag_of(envelope, wire);
            // One tag leads to one variant: of several versions in an envelope the one that is sent by default.
            let mut versions = subject.event.versions.iter();
            let sole = subject.version.is_default
                || versions.all(|other| other.envelope != index || !other.is_default)
                    && !variants.contains_key(wire);
            match tag.filter(|_| sole) {
                Some(tag) => {
                    variants.insert(wire, variant(subject, tag, &held));
                    module.events.push((wire.to_owned(), subject.version.version.clone()));
                }
                None => module.others.push(held),
            }
        }
        if !variants.is_empty() {
            let body = body(envelope, variants.into_values(), &mut shapes);
            module.bodies.push((index, body));
        }
    }
    module.others.sort();
    module.others.dedup();
    module.text = shapes.text;
    module
}

/// The text of the tag of an event, if the envelope says it at the root.
fn tag_of<'a>(envelope: &Envelope, wire: &'a str) -> Option<&'a str> {
    match &envelope.event {
        EventName::At { pointer, prefix } if !pointer[1..].contains('/') => {
            wire.strip_prefix(prefix.as_str())
        }
        _ => None,
    }
}

/// What a variant of the event holds: the payload where it has a place of its own, else the whole body.
fn holding(
    subject: Subject<'_>,
    merged: &mut BTreeMap<(usize, TypeId), String>,
    shapes: &mut Shapes<'_>,
) -> String {
    let version = subject.version;
    let name = version.rust.clone();
    if subject.envelope().payload.is_some() {
        return match &version.payload {
            Payload::Own(object) => shapes.structure(&name, object.fields.iter(), &[]),
            Payload::Shared(id) => shapes.provider.ty(*id).name.clone(),
            Payload::Opaque => "serde_json::Map<String, serde_json::Value>".to_owned(),
        };
    }
    if let Payload::Shared(id) = &version.payload {
        let key = (version.envelope, *id);
        let shared = format!("{}In{}", shapes.provider.ty(*id).name, subject.envelope().rust);
        return merged.entry(key).or_insert_with(|| whole(subject, &shared, shapes)).clone();
    }
    whole(subject, &name, shapes)
}

/// A flat body: members of envelope and payload in one struct, without the one that is the tag.
fn whole(subject: Subject<'_>, name: &str, shapes: &mut Shapes<'_>) -> String {
    let tag = match &subject.envelope().event {
        EventName::At { pointer, .. } => pointer[1..].to_owned(),
        _ => String::new(),
    };
    match subject.body() {
        Body::Object { members, .. } => {
            let fields = members.iter().filter_map(Member::field).filter(|field| field.wire != tag);
            shapes.structure(name, fields, &[])
        }
        Body::Switch { switch, cases, .. } => switched(name, switch, &cases, &tag, shapes),
    }
}

fn switched(
    name: &str,
    switch: &Switch,
    cases: &[Vec<Member<'_>>],
    tag: &str,
    shapes: &mut Shapes<'_>,
) -> String {
    let on = switch.on.member();
    let mut text = String::new();
    for (case, members) in switch.cases.iter().zip(cases) {
        let fields = members
            .iter()
            .filter_map(Member::field)
            .filter(|field| field.wire != tag && field.wire != on);
        let held = shapes.structure(&format!("{name}{}", case.rust), fields, &[]);
        text.push_str(&shapes::case(&case.rust, &case.values, &held));
    }
    shapes.tagged(name, on, &text);
    name.to_owned()
}

fn variant(subject: Subject<'_>, tag: &str, held: &str) -> String {
    let mut text = format!("    #[serde(rename = {tag:?}");
    for alias in &subject.event.aliases {
        let _ = write!(text, ", alias = {:?}", tag_of(subject.envelope(), alias).unwrap_or(alias));
    }
    let _ = writeln!(text, ")]\n    {}(Box<{held}>),", subject.version.rust);
    text
}

/// The enum over the events, and where the payload has a place of its own the struct around it.
fn body(
    envelope: &Envelope,
    variants: impl Iterator<Item = String>,
    shapes: &mut Shapes<'_>,
) -> String {
    let EventName::At { pointer, .. } = &envelope.event else { return String::new() };
    let tag = &pointer[1..];
    let name = format!("{}Event", envelope.rust);
    let content = envelope.payload.as_ref().map(|member| format!(", content = {member:?}"));
    let _ = writeln!(
        shapes.text,
        "{}\n#[serde(tag = {tag:?}{})]\npub enum {name} {{\n{}}}\n",
        shapes::DERIVES,
        content.clone().unwrap_or_default(),
        variants.collect::<String>(),
    );
    if content.is_none() {
        return name;
    }
    let fields = envelope.object.fields.iter().filter(|field| field.wire != *tag);
    let event = format!("    #[serde(flatten)]\n    pub event: {name},\n");
    shapes.structure(&format!("{}Body", envelope.rust), fields, &[event])
}
