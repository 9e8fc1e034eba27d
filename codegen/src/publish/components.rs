//! What API descriptions share: the bodies as components, their headers, and what people are told about an event.

use super::bundle::Bundle;
use super::walk;
use crate::emit::paths::Form;
use crate::emit::schema::annotations;
use crate::ir::{Catalog, EventName, Provider, Signature, Subject};
use serde_json::{Map, Value, json};

/// Which providers a description is about.
pub(super) struct Scope<'a> {
    pub(super) providers: Vec<&'a Provider>,
    /// Whether names carry their provider's, since several are described.
    pub(super) many: bool,
}

impl<'a> Scope<'a> {
    /// Every provider alone, by its name, and then all together.
    pub(super) fn all(catalog: &'a Catalog) -> Vec<(Option<&'a str>, Self)> {
        let providers = catalog.providers.iter();
        let one = |provider: &'a Provider| {
            (Some(provider.name.as_str()), Self { providers: vec![provider], many: false })
        };
        let mut scopes: Vec<_> = providers.clone().map(one).collect();
        scopes.push((None, Self { providers: providers.collect(), many: true }));
        scopes
    }

    /// The name of something of a provider.
    pub(super) fn name(&self, provider: &Provider, name: &str) -> String {
        if self.many { format!("{}.{name}", provider.name) } else { name.to_owned() }
    }

    /// What the description is called.
    pub(super) fn title(&self, catalog: &Catalog) -> String {
        match self.providers.as_slice() {
            [provider] if !self.many => format!("{} webhooks", provider.title),
            _ => format!("{} webhooks", catalog.title),
        }
    }

    /// What is known of each provider, as Markdown.
    pub(super) fn description(&self) -> String {
        let line = |provider: &&Provider| {
            let summary =
                if provider.summary.is_empty() { &provider.title } else { &provider.summary };
            match self.many {
                true => format!("- {}: {summary}", provider.title),
                false => summary.clone(),
            }
        };
        let lines: Vec<_> = self.providers.iter().map(line).collect();
        lines.join("\n")
    }
}

/// The schemas of a provider's bodies, with every `$ref` leading to where components lie.
pub(super) struct Components<'a> {
    pub(super) bodies: Vec<(Subject<'a>, String)>,
    pub(super) schemas: Map<String, Value>,
}

impl<'a> Components<'a> {
    pub(super) fn new(catalog: &Catalog, provider: &'a Provider, scope: &Scope<'_>) -> Self {
        let Bundle { bodies, definitions } = Bundle::new(catalog, provider, Form::Reader);
        let name = |name: &str| scope.name(provider, name);
        let schemas = definitions.into_iter().map(|(key, mut schema)| {
            walk::references(&mut schema, &mut |target| {
                Some(to_schema(&name(target.strip_prefix("#/$defs/")?)))
            });
            (name(&key), schema)
        });
        let schemas = schemas.collect();
        let bodies = bodies.into_iter().map(|(subject, body)| (subject, name(&body))).collect();
        Self { bodies, schemas }
    }
}

/// A reference to a schema among the components.
pub(super) fn to_schema(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// What is said of an event in an API description, as Markdown.
pub(super) fn description(subject: Subject<'_>) -> String {
    let Subject { event, version, .. } = subject;
    let evidence = &version.evidence;
    let source = evidence.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
    let known = format!("Evidence: {}{source}.", evidence.kind.as_str());
    let notes = event.notes.iter().map(|note| format!("- {note}")).collect::<Vec<_>>().join("\n");
    let deprecation =
        version.deprecated.as_ref().map(|deprecated| deprecated.sentence()).unwrap_or_default();
    annotations::paragraphs([
        event.description.as_str(),
        version.description.as_str(),
        deprecation.as_str(),
        notes.as_str(),
        known.as_str(),
    ])
}

/// A header of a delivery.
pub(super) struct Header {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) schema: Value,
}

/// The headers that signatures and the name of the event need, each once.
pub(super) fn headers(subject: Subject<'_>) -> Vec<Header> {
    let signatures = &subject.provider.signatures;
    // With several signatures a provider may send any of them.
    let required = signatures.len() == 1;
    let mut headers: Vec<Header> = Vec::new();
    for signature in signatures {
        for header in of_signature(signature, required) {
            if !headers.iter().any(|known| known.name.eq_ignore_ascii_case(&header.name)) {
                headers.push(header);
            }
        }
    }
    if let EventName::Header { name, prefix } = &subject.envelope().event {
        let names = super::condition::names(subject.event, prefix);
        headers.push(Header {
            name: name.clone(),
            description: "Which event this is.".to_owned(),
            required: true,
            deprecated: false,
            schema: json!({"type": "string", "enum": names}),
        });
    }
    headers
}

fn of_signature(signature: &Signature, required: bool) -> Vec<Header> {
    let required = required && signature.absent.is_empty();
    let header = |name: &str, description: String| Header {
        name: name.to_owned(),
        description,
        required,
        deprecated: signature.deprecated.is_some(),
        schema: json!({"type": "string"}),
    };
    let (scheme, value, signs) = (signature.scheme.as_str(), &signature.value, &signature.signs);
    let mut headers = vec![header(
        &signature.header,
        format!("The signature: {scheme} over `{signs}`, written as `{value}`."),
    )];
    if let Some(timestamp) = &signature.timestamp {
        let unit = if timestamp.milliseconds { "milliseconds" } else { "seconds" };
        headers.push(header(
            &timestamp.header,
            format!("The time of sending, in {unit} since 1970-01-01 UTC. It is signed along."),
        ));
    }
    if let Some(id) = &signature.id {
        headers.push(header(id, "The id of the delivery. It is signed along.".to_owned()));
    }
    headers
}
