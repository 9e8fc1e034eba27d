//! Delivery facts and signatures.

use super::{deprecated, texts};
use crate::check::evidence;
use crate::decl::{self, Dedupe};
use crate::ir::{
    self, DedupeKey, Evidence, Guarantee, Ordering, Scheme, SecretEncoding, StatusRange,
};
use crate::source::Spanned;
use std::time::Duration;

/// How a provider delivers.
pub(super) fn lower(delivery: &decl::Delivery, around: Option<&Evidence>) -> ir::Delivery {
    let known = known(delivery.evidence.as_ref(), around);
    ir::Delivery {
        guarantee: match delivery.guarantee.as_str() {
            "at_least_once" => Guarantee::AtLeastOnce,
            "at_most_once" => Guarantee::AtMostOnce,
            _ => Guarantee::Unknown,
        },
        ordering: match delivery.ordering.as_str() {
            "none" => Ordering::None,
            "per_subject" => Ordering::PerSubject,
            _ => Ordering::Unknown,
        },
        respond_within: delivery.respond_within.as_ref().map(|wait| wait.0.value),
        success: ranges(&delivery.success),
        retry_on: ranges(&delivery.retry_on),
        retries: delivery.retries.as_ref().map(|retries| ir::Retries {
            after: retries.detail.after.iter().map(|wait| wait.0.value).collect(),
            count: retries.detail.count.as_ref().map(|count| count.value),
            jitter: retries.detail.jitter,
            evidence: self::known(retries.detail.evidence.as_ref(), Some(&known)),
        }),
        deactivates_on: ranges(&delivery.deactivates_on),
        dedupe: delivery.dedupe.items.iter().map(dedupe).collect(),
        body_limit: delivery.body_limit.as_ref().map(|size| size.0.value),
        notes: texts(&delivery.notes),
        evidence: known,
    }
}

fn known(own: Option<&decl::Evidence>, around: Option<&Evidence>) -> Evidence {
    evidence::inherit(own, around).unwrap_or(Evidence {
        kind: ir::EvidenceKind::Inferred,
        source: None,
        seen: None,
        note: None,
    })
}

fn ranges(ranges: &[decl::StatusRange]) -> Vec<StatusRange> {
    ranges.iter().map(|range| StatusRange { first: range.first, last: range.last }).collect()
}

fn dedupe(key: &Dedupe) -> DedupeKey {
    match key {
        Dedupe::Pointer(pointer) => DedupeKey::Pointer(pointer.0.value.clone()),
        Dedupe::Header(name) => DedupeKey::Header(name.value.clone()),
        Dedupe::Body => DedupeKey::Body,
    }
}

/// How a provider signs.
pub(super) fn lower_signature(
    signature: &decl::Signature,
    around: Option<&Evidence>,
) -> ir::Signature {
    let word = |text: &Option<Spanned<String>>| {
        text.as_ref().map(|text| text.value.clone()).unwrap_or_default()
    };
    let lowered = ir::Signature {
        scheme: match word(&signature.scheme).as_str() {
            "ed25519" => Scheme::Ed25519,
            "rsa-sha256" => Scheme::RsaSha256,
            _ => Scheme::HmacSha256,
        },
        header: word(&signature.header),
        value: word(&signature.value),
        list: signature.list.set,
        signs: word(&signature.signs),
        timestamp: signature.timestamp.as_ref().map(|time| ir::SignedTime {
            header: time.header.value.clone(),
            milliseconds: time.unit.as_ref().is_some_and(|unit| unit.value == "milliseconds"),
            tolerance: time.tolerance.0.value,
        }),
        id: signature.id.as_ref().map(|id| id.value.clone()),
        absent: texts(&signature.absent),
        public_key: signature.public_key.as_ref().map(|key| format!("{}\n", key.trim())),
        secret: match word(&signature.secret).as_str() {
            "hex" => SecretEncoding::Hex,
            "base64" => SecretEncoding::Base64,
            "whsec" => SecretEncoding::Whsec,
            _ => SecretEncoding::Utf8,
        },
        deprecated: deprecated(signature.deprecated.as_ref()),
        evidence: known(signature.evidence.as_ref(), around),
        notes: texts(&signature.notes),
    };
    match signature.preset {
        Some(_) => standard_webhooks(lowered),
        None => lowered,
    }
}

/// The preset: version 1 of the Standard Webhooks specification, symmetric signatures.
fn standard_webhooks(around: ir::Signature) -> ir::Signature {
    ir::Signature {
        scheme: Scheme::HmacSha256,
        header: "webhook-signature".into(),
        value: "v1,{base64}".into(),
        list: true,
        signs: "{id}.{timestamp}.{body}".into(),
        timestamp: Some(ir::SignedTime {
            header: "webhook-timestamp".into(),
            milliseconds: false,
            tolerance: Duration::from_secs(300),
        }),
        id: Some("webhook-id".into()),
        secret: SecretEncoding::Whsec,
        ..around
    }
}
