//! Writes what the bench compiles: the peers' types, and a table of the fixtures with what each peer reads them by.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use bench_peers::serde_types::{self, Known};
use bench_peers::{project, typify_types};
use hookbook_codegen::ir::{Encoding, EventName, Fixture, Provider, Subject, Verdict};

/// The provider whose schemas are compiled into the program. Those of all take longer than ten minutes and five gigabytes.
const COMPILED: &str = "gately";

fn main() {
    let root = project::root().canonicalize().expect("the project is there");
    println!("cargo::rerun-if-changed={}", root.join("schema").display());
    println!("cargo::rerun-if-changed={}", root.join("generated/schemas").display());
    let catalog = project::load(&root).expect("the catalog is without faults");
    let mut text = String::new();
    let mut rows = String::new();
    let mut validators = BTreeMap::new();
    for provider in &catalog.providers {
        let typed = serde_types::module(provider);
        let typified = typify_types::module(&root, provider).expect("typify takes the schemas");
        let name = &provider.name;
        let _ = writeln!(
            text,
            "#[allow(dead_code)]\npub mod {name} {{\n{}\n{}\npub mod typified {{\n{}}}\n}}",
            typed.text,
            two_pass(provider, &typed),
            typified.text
        );
        for (subject, body) in provider.subjects().zip(&typified.bodies) {
            let shown =
                || subject.version.fixtures.iter().filter(|one| one.verdict == Verdict::Pass);
            let known = typed.events.iter().find(|known| is(known, subject));
            for fixture in shown() {
                let row = match (fixture.encoding, known) {
                    (Encoding::Form, _) => form(&root, provider, subject, fixture),
                    (Encoding::Json, Some(known)) => {
                        let next = validators.len();
                        let schema = schema(&root, provider, subject);
                        let compiled = match provider.name == COMPILED {
                            true => {
                                let at = *validators.entry(schema.clone()).or_insert(next);
                                format!("Some(Valid{at}::is_valid)")
                            }
                            false => "None".to_owned(),
                        };
                        json(
                            &root, provider, &typed, known, subject, fixture, body, &schema,
                            &compiled,
                        )
                    }
                    // Only the caller knows which event it is: there is nothing to dispatch on.
                    (Encoding::Json, None) => continue,
                };
                rows.push_str(&row);
            }
        }
    }
    for (schema, at) in &validators {
        let _ = writeln!(text, "#[jsonschema::validator(path = {schema:?})]\nstruct Valid{at};\n");
    }
    let _ = writeln!(text, "/// The fixtures.\npub static BODIES: &[Body] = &[\n{rows}];");
    let out = std::env::var_os("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("peers.rs"), text).expect("cargo made the folder");
}

fn is(known: &Known, subject: Subject<'_>) -> bool {
    known.event == subject.event.wire
        && known.version == subject.version.version
        && known.envelope == subject.version.envelope
}

fn schema(root: &Path, provider: &Provider, subject: Subject<'_>) -> String {
    let (event, version) = (&subject.event.path, &subject.version.version);
    let path = format!("generated/schemas/{}/{event}/{version}.strict.json", provider.name);
    root.join(path).to_string_lossy().into_owned()
}

/// What every row begins with.
fn head(root: &Path, provider: &Provider, subject: Subject<'_>, fixture: &Fixture) -> String {
    let headers: Vec<(&str, &str)> =
        fixture.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    format!(
        "    Body {{ provider: {:?}, event: {:?}, headers: &{headers:?}, bytes: include_bytes!({:?}), peers: ",
        provider.name,
        subject.event.wire,
        root.join(&fixture.path),
    )
}

fn form(root: &Path, provider: &Provider, subject: Subject<'_>, fixture: &Fixture) -> String {
    head(root, provider, subject, fixture) + "None },\n"
}

#[allow(clippy::too_many_arguments)] // One line of a table, from everything that is known of it.
fn json(
    root: &Path,
    provider: &Provider,
    typed: &serde_types::Module,
    known: &Known,
    subject: Subject<'_>,
    fixture: &Fixture,
    typified: &str,
    schema: &str,
    compiled: &str,
) -> String {
    let module = &provider.name;
    let bodies = typed.bodies.iter().find(|(envelope, _)| *envelope == known.envelope);
    let (_, body) = bodies.expect("an event that is known has a body type");
    let envelope = known.envelope;
    head(root, provider, subject, fixture)
        + &format!(
            "Some(Peers {{ serde: crate::serde::read::<{module}::{body}>, serde_write: crate::serde::write::<{module}::{body}>, \
             sonic: crate::sonic::read::<{module}::{body}>, two_pass: {module}::two_pass_{envelope}, \
             peek: {module}::peek_{envelope}, typify: crate::serde::read::<{module}::typified::{typified}>, \
             schema: {schema:?}, compiled: {compiled} }}) }},\n"
        )
}

/// Reads the tag and the text of the payload first, and then the payload as its own type.
fn two_pass(provider: &Provider, typed: &serde_types::Module) -> String {
    let mut text = String::new();
    for (index, _) in &typed.bodies {
        let envelope = &provider.envelopes[*index];
        let EventName::At { pointer, .. } = &envelope.event else { continue };
        let tag = &pointer[1..];
        let mut arms = String::new();
        for known in typed.events.iter().filter(|known| known.envelope == *index) {
            let _ = writeln!(
                arms,
                "        {:?} => crate::serde::held::<{}>(payload),",
                known.tag, known.held
            );
        }
        let payload = match &envelope.payload {
            Some(member) => format!(
                "    #[serde(rename = {member:?}, borrow)]\n    payload: &'a serde_json::value::RawValue,\n"
            ),
            None => String::new(),
        };
        let from = match &envelope.payload {
            Some(_) => "peek.payload.get().as_bytes()",
            None => "body",
        };
        let _ = writeln!(
            text,
            "#[derive(serde::Deserialize)]\npub struct Peek{index}<'a> {{\n    #[serde(rename = {tag:?}, borrow)]\n    tag: std::borrow::Cow<'a, str>,\n{payload}}}\n\n\
             pub fn peek_{index}(body: &[u8]) -> bool {{
    std::hint::black_box(serde_json::from_slice::<Peek{index}<'_>>(body)).is_ok()
}}

pub fn two_pass_{index}(body: &[u8]) -> bool {{\n    let Ok(peek) = serde_json::from_slice::<Peek{index}<'_>>(body) else {{ return false }};\n    \
             let payload = {from};\n    match &*peek.tag {{\n{arms}        _ => false,\n    }}\n}}\n"
        );
    }
    text
}
