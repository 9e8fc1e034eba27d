//! `Event`, the events that name themselves; `AnyEvent`, those and what nobody has declared; `Events`, every event by its name.

use super::super::model::Model;
use super::super::union::tag;
use super::text::{comment, key};
use crate::ir::{Body, Subject};
use std::collections::BTreeMap;

pub(super) fn declarations(model: &Model<'_>) -> String {
    let tags = tags(model);
    let mut text = String::new();
    let doc = |words: &str| format!("\n{}", comment(words, false, ""));
    if !tags.is_empty() {
        text += &doc("An event whose body names it. Comparing that member narrows the type.");
        text +=
            &format!("export type {} =\n{};\n", model.free("Event"), arms(model, &tags).join("\n"));
        text += &doc("An event that the catalog does not know.");
        text += &unknown(model, &tags);
        text += &doc("Any event whose body names it, known or not.");
        text += &format!(
            "export type {} = {} | {};\n",
            model.free("AnyEvent"),
            model.free("Event"),
            model.free("UnknownEvent")
        );
    }
    text += &doc("Each event by its name, in all its versions.");
    text += &format!("export interface {} {{\n", model.free("Events"));
    for (name, bodies) in by_name(model) {
        text += &format!("  {}: {};\n", key(name), bodies.join(" | "));
    }
    text + "}\n"
}

/// The members that name events, in the order in which they are met.
fn tags<'a>(model: &'a Model<'_>) -> Vec<&'a str> {
    let mut tags = Vec::new();
    for (subject, _) in &model.bodies {
        if let Some((member, ..)) = tag(*subject)
            && !tags.contains(&member)
        {
            tags.push(member);
        }
    }
    tags
}

/// Where bodies are named by different members, each says that it lacks the others: only so can a program look at them.
fn arms(model: &Model<'_>, tags: &[&str]) -> Vec<String> {
    let named = model.bodies.iter().filter(|(subject, _)| tag(*subject).is_some());
    let arm = |(subject, name): &(Subject<'_>, String)| {
        let missing: Vec<_> = tags
            .iter()
            .filter(|tag| !declares(*subject, tag))
            .map(|tag| format!("{}?: undefined", key(tag)))
            .collect();
        match missing.is_empty() {
            true => format!("  | {name}"),
            false => format!("  | ({name} & {{ {} }})", missing.join("; ")),
        }
    };
    named.map(arm).collect()
}

fn declares(subject: Subject<'_>, wire: &str) -> bool {
    match subject.body() {
        Body::Object { members, .. } => members.iter().any(|member| member.wire() == wire),
        Body::Switch { cases, .. } => cases.iter().flatten().any(|member| member.wire() == wire),
    }
}

fn unknown(model: &Model<'_>, tags: &[&str]) -> String {
    let name = model.free("UnknownEvent");
    let arm = |tag: &&str| {
        let others = tags.iter().filter(|other| *other != tag);
        let others: String = others.map(|other| format!("{}?: undefined; ", key(other))).collect();
        format!("  | {{ {}: Unlisted; {others}[member: string]: unknown }}", key(tag))
    };
    let arms: Vec<_> = tags.iter().map(arm).collect();
    format!("export type {name} =\n{};\n", arms.join("\n"))
}

fn by_name<'a>(model: &'a Model<'_>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (subject, body) in &model.bodies {
        names.entry(&subject.event.wire).or_default().push(body);
    }
    names
}
