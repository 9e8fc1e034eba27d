//! Envelopes: what tells them apart, and the members around the payload.

use super::shapes::Shapes;
use super::text;
use crate::decl::{Envelope, EventRule, ProviderFile, VersionRule, When};
use crate::ir::{self, Condition, Encoding, EventName};

/// All envelopes of a provider, in the order in which they are tried.
pub(super) fn lower<'a>(file: &'a ProviderFile, shapes: &mut Shapes<'a>) -> Vec<ir::Envelope> {
    let single = file.envelopes.items.len() == 1;
    let mut lowered = Vec::new();
    for (name, envelope) in &file.envelopes.items {
        let rust = match single {
            true => "Envelope".to_owned(),
            false => format!("{}Envelope", crate::naming::variant_name(name)),
        };
        shapes.minted.ty(&rust, name.span);
        lowered.push(lower_one(name, rust, envelope, shapes));
    }
    lowered
}

fn lower_one<'a>(
    name: &str,
    rust: String,
    envelope: &'a Envelope,
    shapes: &mut Shapes<'a>,
) -> ir::Envelope {
    let evidence = shapes.evidence(envelope.evidence.as_ref(), None);
    let encoding = match envelope.encoding.as_ref().map(|encoding| encoding.as_str()) {
        Some("form") => Encoding::Form,
        _ => Encoding::Json,
    };
    ir::Envelope {
        name: name.to_owned(),
        description: text(envelope.description.as_ref()),
        when: envelope.when.as_ref().map(conditions).unwrap_or_default(),
        encoding,
        event: event_name(&envelope.event),
        version: version_rule(envelope.version.as_ref()),
        payload: envelope.payload.0.strip_prefix('/').map(str::to_owned),
        object: shapes.envelope_object(envelope, &rust, &evidence),
        evidence,
        rust,
    }
}

fn conditions(when: &When) -> Vec<Condition> {
    let media_type = |text: &str| match text {
        "json" => Encoding::Json.media_type().to_owned(),
        "form" => Encoding::Form.media_type().to_owned(),
        other => other.to_ascii_lowercase(),
    };
    let content_type =
        when.content_type.iter().map(|text| Condition::ContentType(media_type(text)));
    let has = when.has.items.iter().map(|pointer| Condition::Has(pointer.0.value.clone()));
    let lacks = when.lacks.items.iter().map(|pointer| Condition::Lacks(pointer.0.value.clone()));
    let equals = when
        .equals
        .items
        .iter()
        .map(|(pointer, value)| Condition::Equals(pointer.value.clone(), value.value.clone()));
    content_type.chain(has).chain(lacks).chain(equals).collect()
}

fn event_name(rule: &EventRule) -> EventName {
    let rule = match rule {
        EventRule::Caller => return EventName::Caller,
        EventRule::At(pointer) => {
            return EventName::At { pointer: pointer.0.value.clone(), prefix: String::new() };
        }
        EventRule::Detail(rule) => rule,
    };
    let prefix = text(rule.prefix.as_ref());
    match (&rule.at, &rule.header, &rule.always) {
        (Some(pointer), ..) => EventName::At { pointer: pointer.0.value.clone(), prefix },
        (_, Some(name), _) => EventName::Header { name: name.value.clone(), prefix },
        (_, _, Some(name)) => EventName::Always(name.value.clone()),
        (None, None, None) => unreachable!("check: the event's name stands somewhere"),
    }
}

fn version_rule(rule: Option<&VersionRule>) -> ir::VersionRule {
    match rule {
        None => ir::VersionRule::Default,
        Some(VersionRule::Always(version)) => ir::VersionRule::Always(version.value.clone()),
        Some(VersionRule::At(at)) => ir::VersionRule::At {
            pointer: at.at.0.value.clone(),
            map: at
                .map
                .items
                .iter()
                .map(|(value, version)| (value.value.clone(), version.value.clone()))
                .collect(),
        },
    }
}

impl<'a> Shapes<'a> {
    /// The members of an envelope. What they declare on the spot stands in the provider's own file.
    fn envelope_object(
        &mut self,
        envelope: &'a Envelope,
        owner: &str,
        evidence: &ir::Evidence,
    ) -> ir::Object {
        self.module = self.provider_module();
        self.object(Some(&envelope.fields), &envelope.include, owner, evidence)
    }
}
