//! Events as Rust items: a struct of their own, or a wrapper around a shared payload.

use super::doc;
use super::file::File;
use super::shape::{self, literal};
use crate::emit::paths::{self, Form};
use crate::ir::{Catalog, Event, EventVersion, Object, Payload, Provider, Subject};
use std::fmt::Write;

/// One event in one version.
pub(super) fn item(
    catalog: &Catalog,
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
    file: &mut File,
) -> String {
    let docs = doc::comment("///", 0, &docs(catalog, provider, event, version));
    let attributes = attributes(provider, event, version, file);
    match &version.payload {
        Payload::Own(object) => shape::structure(
            &docs,
            &attributes,
            &version.rust,
            object,
            &version.evidence,
            (provider, event.module),
            file,
        ),
        Payload::Opaque => {
            let nothing = Object::default();
            let attributes = format!("{attributes}#[payload(open)]\n");
            shape::structure(
                &docs,
                &attributes,
                &version.rust,
                &nothing,
                &version.evidence,
                (provider, event.module),
                file,
            )
        }
        Payload::Shared(id) => {
            let shared = provider.ty(*id);
            let name = if shared.module == event.module {
                &shared.name
            } else {
                file.sibling(&shared.name)
            };
            format!(
                "{docs}{attributes}pub struct {}(\n    /// What it shares with other events.\n    pub {name},\n);\n",
                version.rust
            )
        }
    }
}

fn docs(
    catalog: &Catalog,
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
) -> Vec<String> {
    let subject = Subject { provider, event, version };
    let mut known = format!("Wire name {}, version {}. ", doc::code(&event.wire), version.version);
    known.push_str(&doc::evidence(&version.evidence));
    let schema = format!("Schema: <{}>", paths::schema_id(catalog, subject, Form::Reader));
    let mut paragraphs = vec![doc::sentence(&event.summary), doc::sentence(&event.description)];
    paragraphs.push(doc::sentence(&version.description));
    paragraphs.extend(event.notes.iter().map(|note| doc::sentence(note)));
    paragraphs.extend([known, schema]);
    paragraphs
}

fn attributes(
    provider: &Provider,
    event: &Event,
    version: &EventVersion,
    file: &mut File,
) -> String {
    let mut text = String::new();
    let derives = ["Payload", "Event"].map(|name| file.runtime(name));
    let _ = writeln!(text, "#[derive(Clone, {})]", derives.join(", "));
    let _ = writeln!(
        text,
        "#[event(provider = {}, name = {}, version = {})]",
        literal(&provider.name),
        literal(&event.wire),
        literal(&version.version)
    );
    if let Some(deprecated) = &version.deprecated {
        let _ = writeln!(text, "{}", shape::deprecated(deprecated));
    }
    text
}
