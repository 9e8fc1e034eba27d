//! Events as Rust items: a variant of the provider's set, and a struct for a payload that no other event has.

use super::doc;
use super::file::File;
use super::shape::{self, literal};
use crate::emit::paths::{self, Form};
use crate::ir::{Catalog, Event, EventVersion, Object, Payload, Provider, Subject};
use std::fmt::Write;

/// Whether a version has a struct of its own.
pub(super) fn has_item(version: &EventVersion) -> bool {
    !matches!(version.payload, Payload::Shared(_))
}

/// The struct of a version that has one.
pub(super) fn item(
    catalog: &Catalog,
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
    file: &mut File,
) -> Option<String> {
    let nothing = Object::default();
    let (object, opaque) = match &version.payload {
        Payload::Own(object) => (object, ""),
        Payload::Opaque => (&nothing, "#[payload(open)]\n"),
        Payload::Shared(_) => return None,
    };
    let docs = doc::comment("///", 0, &docs(catalog, provider, event, version));
    let mut attributes = format!("#[derive(Clone, {})]\n", file.runtime("Payload"));
    if let Some(deprecated) = &version.deprecated {
        let _ = writeln!(attributes, "{}", shape::deprecated(deprecated));
    }
    attributes.push_str(opaque);
    let place = (provider, event.module);
    let text =
        shape::structure(&docs, &attributes, &version.rust, object, &version.evidence, place, file);
    Some(text)
}

/// The variant of the set of events. What a struct of its own says is not said again.
pub(super) fn variant(
    catalog: &Catalog,
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
) -> String {
    let wire = doc::code(&event.wire);
    let summary = doc::sentence(&event.summary);
    let mut paragraphs = vec![match event.versions.len() {
        1 => format!("{wire}: {summary}"),
        _ => format!("{wire}, {}: {summary}", version.version),
    }];
    let payload = match version.payload {
        Payload::Shared(id) => {
            paragraphs.extend(details(catalog, provider, event, version, ""));
            &provider.ty(id).name
        }
        Payload::Own(_) | Payload::Opaque => &version.rust,
    };
    let mut text = doc::comment("///", 4, &paragraphs);
    if let Some(deprecated) = &version.deprecated {
        let _ = writeln!(text, "    {}", shape::deprecated(deprecated));
    }
    let (name, number) = (literal(&event.wire), literal(&version.version));
    let _ = writeln!(text, "    #[event(name = {name}, version = {number})]");
    let _ = writeln!(text, "    {}(Box<{payload}>),", version.rust);
    text
}

fn docs(
    catalog: &Catalog,
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
) -> Vec<String> {
    let known = format!("Wire name {}, version {}.", doc::code(&event.wire), version.version);
    let mut paragraphs = vec![doc::sentence(&event.summary)];
    paragraphs.extend(details(catalog, provider, event, version, &known));
    paragraphs
}

/// What is known of an event besides its summary; `known` stands beside the source.
fn details(
    catalog: &Catalog,
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
    known: &str,
) -> Vec<String> {
    let subject = Subject { provider, event, version };
    let source = doc::evidence(&version.evidence);
    let schema = format!("Schema: <{}>", paths::schema_id(catalog, subject, Form::Reader));
    let mut paragraphs =
        vec![doc::sentence(&event.description), doc::sentence(&version.description)];
    paragraphs.extend(event.notes.iter().map(|note| doc::sentence(note)));
    paragraphs.extend([format!("{known} {source}").trim().to_owned(), schema]);
    paragraphs
}
