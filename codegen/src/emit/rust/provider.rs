//! What a provider's module is entered by: its set of events, its envelopes, and the functions that receive a delivery.

use super::super::text::is_bidi;
use super::file::{File, first_line};
use super::uses::Uses;
use super::{PROVIDERS, doc, event, has_items, module, shape};
use crate::ir::{Catalog, Provider};
use crate::source::GeneratedFile;
use std::fmt::Write;

/// The list of all providers, each behind its feature.
pub(super) fn list(catalog: &Catalog) -> GeneratedFile {
    let mut text = first_line("schema/");
    text.push_str("//! The providers of the catalog.\n\n// Deprecated events and members are declared, derived and listed here; the warning is for those who use them.\n#![allow(deprecated)]\n// A shape is as large as the provider makes it; one that is met is nearly always the large one.\n#![allow(clippy::large_enum_variant)]\n");
    for provider in &catalog.providers {
        let _ = write!(
            text,
            "\n#[cfg(feature = \"{name}\")]\n#[rustfmt::skip]\npub mod {name};\n",
            name = provider.name
        );
    }
    GeneratedFile::shared(format!("{PROVIDERS}/mod.rs"), text)
}

/// One Cargo feature a provider, in the manifest of the consumer crate.
pub(super) fn features(catalog: &Catalog) -> GeneratedFile {
    let mut text = String::from("# Every provider of the catalog.\n");
    let names: Vec<String> =
        catalog.providers.iter().map(|provider| format!("\"{}\"", provider.name)).collect();
    let _ = writeln!(text, "all-providers = [{}]", names.join(", "));
    for provider in &catalog.providers {
        let seen = |c: &char| !c.is_control() && !is_bidi(*c);
        let title: String = provider.title.chars().filter(seen).collect();
        let _ = writeln!(text, "# {title}.\n{} = []", provider.name);
    }
    GeneratedFile::region("generated/Cargo.toml", "providers", text)
}

/// The module itself.
pub(super) fn entry(catalog: &Catalog, provider: &Provider) -> GeneratedFile {
    let source = format!("schema/{}/", provider.name);
    let title = doc::prose(&provider.title);
    let docs = [
        format!("Webhook events of {title}."),
        doc::sentence(&provider.summary),
        format!("Documented at {}", doc::prose(&provider.docs)),
    ];
    let mut text = first_line(&source);
    text.push_str(&doc::comment("//!", 0, &docs));
    text.push('\n');
    let mut names: Vec<&str> = vec!["envelope", "facts"];
    names.extend(
        provider
            .modules
            .iter()
            .filter(|module| has_items(provider, &module.items) && module.name != "provider")
            .map(|module| module.name.as_str()),
    );
    names.sort_unstable();
    for name in &names {
        let _ = writeln!(text, "mod {name};");
    }
    text.push_str("#[cfg(feature = \"schemars\")]\npub mod schemas;\n");
    text.push('\n');
    for name in &names {
        let what = if *name == "facts" { "PROVIDER" } else { "*" };
        let _ = writeln!(text, "pub use {name}::{what};");
    }
    text.push_str("\nuse crate::{EventSet, Headers, ParseError, UnknownEvent};\n");
    text.push_str("#[cfg(feature = \"signatures\")]\nuse crate::{ReceiveError, Secrets, Verification, VerifyError};\n\n");
    text.push_str(&events(catalog, provider, &title));
    text.push_str(&functions(&title));
    GeneratedFile::of(&provider.name, format!("{PROVIDERS}/{}/mod.rs", provider.name), text)
}

fn events(catalog: &Catalog, provider: &Provider, title: &str) -> String {
    let mut text = format!(
        "/// An event of {title}.\n#[derive(Clone, EventSet)]\n#[event_set(provider = PROVIDER, envelope = Envelope)]\n#[non_exhaustive]\npub enum Event {{\n"
    );
    for declared in &provider.events {
        for version in &declared.versions {
            text.push_str(&event::variant(catalog, provider, declared, version));
        }
    }
    text.push_str("    /// An event that the catalog does not know; its name and body are kept.\n    Unknown(UnknownEvent),\n}\n\n");
    text
}

/// The functions are thin: everything that is not a name lives once, in the runtime.
fn functions(title: &str) -> String {
    format!(
        r#"/// A delivery of {title}: its envelope, its event, and the body as it came.
pub type Delivery = crate::Delivery<Event>;

/// Verifies and parses a delivery.
///
/// # Errors
///
/// When the signature does not fit, or for what [`parse`] refuses. The body comes back with the error.
#[cfg(feature = "signatures")]
pub fn receive(headers: &dyn Headers, body: impl Into<Vec<u8>>, secrets: &Secrets) -> Result<Delivery, ReceiveError> {{
    crate::receive(headers, body, secrets)
}}

/// Checks the signature of a delivery, over the body to the byte.
///
/// # Errors
///
/// When there is no signature, it does not fit, or its time is too far from now.
#[cfg(feature = "signatures")]
pub fn verify(headers: &dyn Headers, body: &[u8], secrets: &Secrets) -> Result<Verification, VerifyError> {{
    crate::verify(&PROVIDER, headers, body, secrets)
}}

/// Parses a delivery without looking at its signature.
///
/// # Errors
///
/// When the body cannot be read, fits no envelope, or does not say which event it is.
pub fn parse(headers: &dyn Headers, body: impl Into<Vec<u8>>) -> Result<Delivery, ParseError> {{
    crate::parse(headers, body)
}}

/// Parses a body of which the caller knows the event. Without a version, the provider's default is meant.
///
/// # Errors
///
/// When the body cannot be read.
pub fn parse_as(name: &str, version: Option<&str>, body: impl Into<Vec<u8>>) -> Result<Delivery, ParseError> {{
    crate::parse_as(name, version, body)
}}
"#
    )
}

/// The envelopes: a struct each, and an enum where there are several.
pub(super) fn envelopes(provider: &Provider, uses: &Uses) -> GeneratedFile {
    let source = format!("schema/{}/provider.yaml", provider.name);
    let mut file = File::new(&source, "//! What stands around the payload.\n".to_owned());
    if let [_, _, ..] = provider.envelopes.as_slice() {
        let mut text =
            String::from("/// What stands around the payload; one variant a kind of body.\n");
        let _ = writeln!(
            text,
            "#[derive(Clone, {})]\n#[non_exhaustive]\npub enum Envelope {{",
            file.runtime("EnvelopeSet")
        );
        for envelope in &provider.envelopes {
            let what = match envelope.description.as_str() {
                "" => format!("The envelope {}.", doc::code(&envelope.name)),
                text => doc::sentence(text),
            };
            text.push_str(&doc::comment("///", 4, &[what]));
            let variant = crate::naming::variant_name(&envelope.name);
            let _ = writeln!(text, "    {variant}({}),", envelope.rust);
        }
        text.push_str("}\n");
        file.item(&text);
    }
    let home = provider.modules.len() - 1;
    for envelope in &provider.envelopes {
        let first = match envelope.description.as_str() {
            "" => format!("The envelope {}.", doc::code(&envelope.name)),
            text => doc::sentence(text),
        };
        let docs = doc::comment("///", 0, &[first, doc::evidence(&envelope.evidence)]);
        let single = provider.envelopes.len() == 1;
        let derives: Vec<&str> = match single {
            true => vec![file.runtime("EnvelopeSet"), file.runtime("Payload")],
            false => vec![file.runtime("Payload")],
        };
        let attributes = format!("#[derive(Clone, {})]\n", derives.join(", "));
        let text = shape::structure(
            &docs,
            &attributes,
            &envelope.rust,
            &envelope.object,
            &envelope.evidence,
            (provider, home),
            &mut file,
        );
        file.item(&text);
    }
    if let Some(own) = provider.modules.last() {
        module::types_only(provider, own, uses, &mut file);
    }
    file.finish(&provider.name, format!("{PROVIDERS}/{}/envelope.rs", provider.name))
}
