//! Events: one Rust type a version, its payload and its fixtures.

use super::fixtures;
use super::shapes::Shapes;
use super::{deprecated, text, texts};
use crate::check::{default_version, main_version};
use crate::decl::{self, Payload, ProviderFile};
use crate::ir::{self, Envelope};
use crate::naming;
use crate::source::{Span, Spanned};

/// All events of a provider, by module and then in the order of the YAML.
pub(super) fn lower<'a>(
    file: &'a ProviderFile,
    envelopes: &[Envelope],
    shapes: &mut Shapes<'a>,
) -> Vec<ir::Event> {
    let provider = shapes.provider;
    let mut bodies = fixtures::by_event(provider);
    let mut events = Vec::new();
    for (index, module) in provider.modules.iter().enumerate() {
        shapes.module = index;
        for (name, event) in &module.content.events.items {
            let fixtures = bodies.remove(name.as_str()).unwrap_or_default();
            let lowering = Lowering { file, envelopes, name, event, index: events.len(), fixtures };
            events.push(lowering.event(shapes));
        }
    }
    events
}

struct Lowering<'a, 'b> {
    file: &'a ProviderFile,
    envelopes: &'b [Envelope],
    name: &'a Spanned<String>,
    event: &'a decl::Event,
    index: usize,
    fixtures: Vec<fixtures::Body<'a>>,
}

/// What a version says, whether it stands under `versions:` or is the event itself.
struct Said<'a> {
    version: &'a str,
    /// Where it is said.
    span: Span,
    payload: Option<&'a Payload>,
    /// The objects whose members come first.
    include: Vec<Spanned<String>>,
    evidence: Option<&'a decl::Evidence>,
    envelope: Option<&'a Spanned<String>>,
    description: Option<&'a Spanned<String>>,
    deprecated: Option<&'a decl::Deprecated>,
    name: Option<&'a Spanned<String>>,
}

impl<'a> Lowering<'a, '_> {
    fn event(mut self, shapes: &mut Shapes<'a>) -> ir::Event {
        let said = self.said();
        let versions = self.event.versions.as_ref();
        let main = versions.map_or(0, |all| main_version(&all.items, default_version(self.file)));
        let mut versions = Vec::new();
        for (place, said) in said.iter().enumerate() {
            shapes.list(ir::Declared::Event(self.index, place));
            versions.push(self.version(said, place == main, shapes));
        }
        ir::Event {
            wire: self.name.value.clone(),
            path: naming::event_path(self.name),
            aliases: texts(&self.event.aliases),
            summary: self.event.summary.trim().to_owned(),
            description: text(self.event.description.as_ref()),
            module: shapes.module,
            sent_by: texts(&self.event.sent_by),
            scopes: texts(&self.event.scopes),
            notes: texts(&self.event.notes),
            versions,
        }
    }

    fn said(&self) -> Vec<Said<'a>> {
        let event = self.event;
        match &event.versions {
            None => vec![Said {
                version: default_version(self.file),
                span: self.name.span,
                include: event.include.clone(),
                payload: event.payload.as_ref(),
                evidence: None,
                envelope: None,
                description: None,
                deprecated: None,
                name: None,
            }],
            Some(versions) => versions
                .items
                .iter()
                .map(|(version, said)| Said {
                    version,
                    span: version.span,
                    include: [&event.include[..], &said.include].concat(),
                    payload: said.payload.as_ref(),
                    evidence: said.evidence.as_ref(),
                    envelope: said.envelope.as_ref(),
                    description: said.description.as_ref(),
                    deprecated: said.deprecated.as_ref(),
                    name: said.name.as_ref(),
                })
                .collect(),
        }
    }

    fn version(
        &mut self,
        said: &Said<'a>,
        is_default: bool,
        shapes: &mut Shapes<'a>,
    ) -> ir::EventVersion {
        let event_evidence = shapes.evidence(self.event.evidence.as_ref(), None);
        let evidence = shapes.evidence(said.evidence, Some(&event_evidence));
        let rust = self.rust_name(said, is_default);
        shapes.minted.ty(&rust, said.name.map_or(said.span, |name| name.span));
        let payload = match said.payload {
            None if said.include.is_empty() => ir::Payload::Opaque,
            None => ir::Payload::Own(shapes.object(None, &said.include, &rust, &evidence)),
            Some(Payload::Fields(fields)) => {
                ir::Payload::Own(shapes.object(Some(fields), &said.include, &rust, &evidence))
            }
            Some(Payload::Named(named)) => match shapes.expr(&named.expr, &rust, &evidence).ty {
                ir::Ref::Named(id) => ir::Payload::Shared(id),
                _ => unreachable!("check: a payload is an object or a switch"),
            },
        };
        let own: Vec<_> = self
            .fixtures
            .extract_if(.., |body| {
                body.version.unwrap_or(default_or(is_default, said.version)) == said.version
            })
            .collect();
        ir::EventVersion {
            version: said.version.to_owned(),
            is_default,
            envelope: self.envelope(said),
            description: text(said.description),
            deprecated: deprecated(said.deprecated.or(self.event.deprecated.as_ref())),
            fixtures: own.into_iter().map(|body| body.lower(said.version)).collect(),
            rust,
            payload,
            evidence,
        }
    }

    /// The event's name, and behind it the version where there is a choice.
    fn rust_name(&self, said: &Said<'_>, is_default: bool) -> String {
        if let Some(name) = said.name {
            return name.value.clone();
        }
        let base = self
            .event
            .name
            .as_ref()
            .map_or_else(|| naming::type_name(self.name), |name| name.value.clone());
        if is_default { base } else { format!("{base}{}", said.version.to_uppercase()) }
    }

    fn envelope(&self, said: &Said<'_>) -> usize {
        let find =
            |wanted: &str| self.envelopes.iter().position(|envelope| envelope.name == wanted);
        match said.envelope.or(self.event.envelope.as_ref()) {
            Some(name) => find(name).expect("check: every envelope is declared"),
            None => find("default").unwrap_or(0),
        }
    }
}

/// A fixture that names no version belongs to the default one.
fn default_or(is_default: bool, version: &str) -> &str {
    if is_default { version } else { "" }
}
