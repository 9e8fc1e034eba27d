//! What stands around a payload, and how a body is told from others.

use super::{Inline, code, line, words};
use crate::ir::{Condition, Encoding, Envelope, EventName, Provider, VersionRule};

/// How the body is written, and where its parts are.
pub(crate) fn facts(provider: &Provider, envelope: &Envelope) -> Vec<Inline> {
    let mut facts = vec![encoding(envelope.encoding)];
    if !envelope.when.is_empty() {
        let conditions = words::and(envelope.when.iter().map(condition));
        facts.push(line!["A body is one of these when ", conditions, "."]);
    }
    facts.push(event_rule(&envelope.event));
    facts.push(version_rule(provider, &envelope.version));
    facts.push(match &envelope.payload {
        Some(member) => line!["The payload is the member ", code(member), "."],
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
        Condition::ContentType(media) => line!["its content type is ", code(media)],
        Condition::Has(pointer) => line!["there is something at ", code(pointer)],
        Condition::Lacks(pointer) => line!["there is nothing at ", code(pointer)],
        Condition::Equals(pointer, value) => {
            line![code(&value.to_string()), " stands at ", code(pointer)]
        }
    }
}

fn event_rule(rule: &EventName) -> Inline {
    match rule {
        EventName::At { pointer, prefix } => {
            line!["The event's name stands at ", code(pointer), prefixed(prefix), "."]
        }
        EventName::Header { name, prefix } => {
            line!["The event's name stands in the header ", code(name), prefixed(prefix), "."]
        }
        EventName::Always(name) => line!["The event is always ", code(name), "."],
        EventName::Caller => {
            "The body does not say which event it is: the receiver has to know.".into()
        }
    }
}

fn prefixed(prefix: &str) -> Inline {
    if prefix.is_empty() { Inline::default() } else { line!["; ", code(prefix), " goes before it"] }
}

fn version_rule(provider: &Provider, rule: &VersionRule) -> Inline {
    match rule {
        VersionRule::Default => line![
            "The body does not say its version; it is taken for ",
            code(&provider.default_version),
            "."
        ],
        VersionRule::Always(version) => line!["The version is always ", code(version), "."],
        VersionRule::At { pointer, map } => {
            let means =
                |(value, version): &(String, String)| line![code(value), " means ", code(version)];
            line![
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
