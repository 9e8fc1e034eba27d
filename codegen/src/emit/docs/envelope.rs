//! What stands around a payload, and how a body is told from others.

use super::fields::Tables;
use super::markdown::{self, Inline, code, md};
use super::page::Page;
use super::words;
use crate::ir::{Condition, Encoding, Envelope, EventName, Member, Provider, VersionRule};

/// The section of one envelope on its provider's page.
pub(super) fn section(page: &mut Page, provider: &Provider, envelope: &Envelope) {
    page.place(3, &anchor(envelope), code(&envelope.name));
    page.prose(&envelope.description);
    page.list(facts(provider, envelope));
    let members: Vec<_> = envelope.object.fields.iter().map(Member::Field).collect();
    let mut tables = Tables::new(provider, &anchor(envelope));
    tables.members(page, &members, &envelope.evidence);
    tables.shapes(page, 4, &envelope.evidence);
}

pub(super) fn anchor(envelope: &Envelope) -> String {
    format!("envelope-{}", markdown::anchor(&envelope.name))
}

/// How the body is written, and where its parts are.
pub(super) fn facts(provider: &Provider, envelope: &Envelope) -> Vec<Inline> {
    let mut facts = vec![encoding(envelope.encoding)];
    if !envelope.when.is_empty() {
        let conditions = words::and(envelope.when.iter().map(condition));
        facts.push(md!["A body is one of these when ", conditions, "."]);
    }
    facts.push(event_rule(&envelope.event));
    facts.push(version_rule(provider, &envelope.version));
    facts.push(match &envelope.payload {
        Some(member) => md!["The payload is the member ", code(member), "."],
        None => "The payload's members stand at the root, beside those of the envelope.".into(),
    });
    facts
}

fn encoding(encoding: Encoding) -> Inline {
    match encoding {
        Encoding::Json => "The body is JSON.",
        Encoding::Form => "The body is a form (`application/x-www-form-urlencoded`) with PHP's bracket keys; described here is the JSON it decodes to.",
    }
    .into()
}

fn condition(condition: &Condition) -> Inline {
    match condition {
        Condition::ContentType(media) => md!["its content type is ", code(media)],
        Condition::Has(pointer) => md!["there is something at ", code(pointer)],
        Condition::Lacks(pointer) => md!["there is nothing at ", code(pointer)],
        Condition::Equals(pointer, value) => {
            md![code(&value.to_string()), " stands at ", code(pointer)]
        }
    }
}

fn event_rule(rule: &EventName) -> Inline {
    match rule {
        EventName::At { pointer, prefix } => {
            md!["The event's name stands at ", code(pointer), prefixed(prefix), "."]
        }
        EventName::Header { name, prefix } => {
            md!["The event's name stands in the header ", code(name), prefixed(prefix), "."]
        }
        EventName::Always(name) => md!["The event is always ", code(name), "."],
        EventName::Caller => {
            "The body does not say which event it is: the receiver has to know.".into()
        }
    }
}

fn prefixed(prefix: &str) -> Inline {
    if prefix.is_empty() { Inline::default() } else { md!["; ", code(prefix), " goes before it"] }
}

fn version_rule(provider: &Provider, rule: &VersionRule) -> Inline {
    match rule {
        VersionRule::Default => md![
            "The body does not say its version; it is taken for ",
            code(&provider.default_version),
            "."
        ],
        VersionRule::Always(version) => md!["The version is always ", code(version), "."],
        VersionRule::At { pointer, map } => {
            let means =
                |(value, version): &(String, String)| md![code(value), " means ", code(version)];
            md![
                "The version follows from what stands at ",
                code(pointer),
                ": ",
                words::and(map.iter().map(means)),
                "; ",
                code(&provider.default_version),
                " otherwise."
            ]
        }
    }
}
