//! What is known of a provider, as a constant that the runtime obeys.

use super::PROVIDERS;
use super::file::first_line;
use super::shape::literal;
use super::tables::{option, slice, structure};
use crate::emit::paths::{self, Form};
use crate::ir::{
    self, Catalog, Condition, DedupeKey, Encoding, EventName, EvidenceKind, Guarantee, Ordering,
    Provider, Scheme, SecretEncoding, StatusRange, Subject, VersionRule,
};
use crate::source::GeneratedFile;
use std::time::Duration;

/// The file with the constant.
pub(super) fn file(catalog: &Catalog, provider: &Provider) -> GeneratedFile {
    let source = format!("schema/{}/provider.yaml", provider.name);
    let mut text = first_line(&source);
    text.push_str(
        "//! What is known of the provider: envelopes, events, delivery, signatures.\n\n",
    );
    text.push_str("use crate::facts::*;\nuse std::time::Duration;\n\n");
    text.push_str("/// Everything that receiving a delivery depends on.\n");
    text.push_str(&format!("pub static PROVIDER: Provider = {};\n", table(catalog, provider)));
    if !text.contains("Duration::") {
        text = text.replace("use std::time::Duration;\n", "");
    }
    GeneratedFile::of(&provider.name, format!("{PROVIDERS}/{}/facts.rs", provider.name), text)
}

fn table(catalog: &Catalog, provider: &Provider) -> String {
    let envelopes: Vec<String> = provider.envelopes.iter().map(envelope).collect();
    let events: Vec<String> = provider
        .events
        .iter()
        .flat_map(|event| {
            event.versions.iter().map(move |version| Subject { provider, event, version })
        })
        .map(|subject| event(catalog, subject))
        .collect();
    let signatures: Vec<String> = provider.signatures.iter().map(signature).collect();
    structure(
        "Provider",
        &[
            ("name", literal(&provider.name)),
            ("title", literal(&provider.title)),
            ("docs", literal(&provider.docs)),
            ("default_version", literal(&provider.default_version)),
            ("envelopes", slice(&envelopes, 4)),
            ("events", slice(&events, 4)),
            ("delivery", delivery(&provider.delivery)),
            ("signatures", slice(&signatures, 4)),
        ],
        None,
        0,
    )
}

fn envelope(envelope: &ir::Envelope) -> String {
    let conditions: Vec<String> = envelope.when.iter().map(condition).collect();
    let payload = envelope.payload.as_ref().map_or_else(String::new, |member| format!("/{member}"));
    structure(
        "EnvelopeFacts",
        &[
            ("name", literal(&envelope.name)),
            ("when", slice(&conditions, 12)),
            (
                "encoding",
                format!(
                    "Encoding::{}",
                    if envelope.encoding == Encoding::Form { "Form" } else { "Json" }
                ),
            ),
            ("event", event_name(&envelope.event)),
            ("version", version_rule(&envelope.version)),
            ("payload", literal(&payload)),
        ],
        None,
        8,
    )
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::ContentType(text) => format!("Condition::ContentType({})", literal(text)),
        Condition::Has(pointer) => format!("Condition::Has({})", literal(pointer)),
        Condition::Lacks(pointer) => format!("Condition::Lacks({})", literal(pointer)),
        Condition::Equals(pointer, value) => {
            format!("Condition::Equals({}, {})", literal(pointer), literal(&value.to_string()))
        }
    }
}

fn event_name(rule: &EventName) -> String {
    match rule {
        EventName::At { pointer, prefix } => {
            format!(
                "EventName::At {{ pointer: {}, prefix: {} }}",
                literal(pointer),
                literal(prefix)
            )
        }
        EventName::Header { name, prefix } => {
            format!("EventName::Header {{ name: {}, prefix: {} }}", literal(name), literal(prefix))
        }
        EventName::Always(name) => format!("EventName::Always({})", literal(name)),
        EventName::Caller => "EventName::Caller".to_owned(),
    }
}

fn version_rule(rule: &VersionRule) -> String {
    match rule {
        VersionRule::Default => "VersionRule::Default".to_owned(),
        VersionRule::Always(version) => format!("VersionRule::Always({})", literal(version)),
        VersionRule::At { pointer, map } => {
            let rows: Vec<String> = map
                .iter()
                .map(|(value, version)| format!("({}, {})", literal(value), literal(version)))
                .collect();
            format!(
                "VersionRule::At {{ pointer: {}, map: &[{}] }}",
                literal(pointer),
                rows.join(", ")
            )
        }
    }
}

fn event(catalog: &Catalog, subject: Subject<'_>) -> String {
    let Subject { event, version, .. } = subject;
    let mut keys = vec![("name", literal(&event.wire)), ("version", literal(&version.version))];
    if !event.aliases.is_empty() {
        let aliases: Vec<String> = event.aliases.iter().map(|alias| literal(alias)).collect();
        keys.push(("aliases", slice(&aliases, 12)));
    }
    if version.envelope != 0 {
        keys.push(("envelope", version.envelope.to_string()));
    }
    keys.push(("evidence", format!("Evidence::{}", evidence(version.evidence.kind))));
    keys.push(("summary", literal(&event.summary)));
    keys.push(("schema_id", literal(&paths::schema_id(catalog, subject, Form::Reader))));
    if let Some(deprecated) = &version.deprecated {
        let text = |text: &Option<String>| option(text.as_deref().map(literal));
        keys.push((
            "deprecated",
            format!(
                "Some(Deprecation {{ since: {}, sunset: {}, instead: {}, reason: {} }})",
                text(&deprecated.since),
                text(&deprecated.sunset),
                text(&deprecated.instead),
                text(&deprecated.reason)
            ),
        ));
    }
    // Clippy is right that a base for nothing is noise.
    let base = (keys.len() < 8).then_some("EventFacts::EMPTY");
    structure("EventFacts", &keys, base, 8)
}

fn evidence(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Documented => "Documented",
        EvidenceKind::Example => "Example",
        EvidenceKind::Observed => "Observed",
        EvidenceKind::Inferred => "Inferred",
        EvidenceKind::Listed => "Listed",
    }
}

fn delivery(delivery: &ir::Delivery) -> String {
    let guarantee = match delivery.guarantee {
        Guarantee::AtLeastOnce => "AtLeastOnce",
        Guarantee::AtMostOnce => "AtMostOnce",
        Guarantee::Unknown => "Unknown",
    };
    let ordering = match delivery.ordering {
        Ordering::None => "None",
        Ordering::PerSubject => "PerSubject",
        Ordering::Unknown => "Unknown",
    };
    let waits =
        delivery.retries.as_ref().filter(|retries| retries.count.is_none()).map(|retries| {
            slice(&retries.after.iter().map(|wait| duration(*wait)).collect::<Vec<_>>(), 8)
        });
    let dedupe: Vec<String> = delivery.dedupe.iter().map(dedupe).collect();
    structure(
        "DeliveryFacts",
        &[
            ("guarantee", format!("Guarantee::{guarantee}")),
            ("ordering", format!("Ordering::{ordering}")),
            ("respond_within", option(delivery.respond_within.map(duration))),
            ("success", ranges(&delivery.success)),
            ("retry_on", ranges(&delivery.retry_on)),
            ("retries", option(waits)),
            ("deactivates_on", ranges(&delivery.deactivates_on)),
            ("dedupe", slice(&dedupe, 8)),
            ("body_limit", option(delivery.body_limit.map(|limit| limit.to_string()))),
        ],
        None,
        4,
    )
}

fn ranges(ranges: &[StatusRange]) -> String {
    slice(
        &ranges
            .iter()
            .map(|range| format!("({}, {})", range.first, range.last))
            .collect::<Vec<_>>(),
        8,
    )
}

fn duration(wait: Duration) -> String {
    match wait.subsec_millis() {
        0 => format!("Duration::from_secs({})", wait.as_secs()),
        _ => format!("Duration::from_millis({})", wait.as_millis()),
    }
}

fn dedupe(key: &DedupeKey) -> String {
    match key {
        DedupeKey::Pointer(pointer) => format!("DedupeKey::Pointer({})", literal(pointer)),
        DedupeKey::Header(name) => format!("DedupeKey::Header({})", literal(name)),
        DedupeKey::Body => "DedupeKey::BodyHash".to_owned(),
    }
}

fn signature(signature: &ir::Signature) -> String {
    let scheme = match signature.scheme {
        Scheme::HmacSha256 => "HmacSha256",
        Scheme::Ed25519 => "Ed25519",
        Scheme::RsaSha256 => "RsaSha256",
    };
    let secret = match signature.secret {
        SecretEncoding::Utf8 => "SecretEncoding::Utf8",
        SecretEncoding::Hex => "SecretEncoding::Hex",
        SecretEncoding::Base64 => "SecretEncoding::Base64",
        SecretEncoding::Whsec => "SecretEncoding::Prefixed(\"whsec_\")",
    };
    let timestamp = signature.timestamp.as_ref().map(|time| {
        format!(
            "TimestampFacts {{ header: {}, unit: TimeUnit::{}, tolerance: {} }}",
            literal(&time.header),
            if time.milliseconds { "Milliseconds" } else { "Seconds" },
            duration(time.tolerance)
        )
    });
    let absent: Vec<String> = signature.absent.iter().map(|text| literal(text)).collect();
    structure(
        "SignatureFacts",
        &[
            ("scheme", format!("Scheme::{scheme}")),
            ("header", literal(&signature.header)),
            ("value", literal(&signature.value)),
            ("list", signature.list.to_string()),
            ("signs", literal(&signature.signs)),
            ("timestamp", option(timestamp)),
            ("id_header", option(signature.id.as_deref().map(literal))),
            ("absent_values", slice(&absent, 12)),
            ("public_key", option(signature.public_key.as_deref().map(literal))),
            ("secret", secret.to_owned()),
        ],
        None,
        8,
    )
}
