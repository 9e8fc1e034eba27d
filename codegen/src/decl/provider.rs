//! `provider.yaml`: envelopes, delivery, signatures.

use super::{ByteSize, Deprecated, Duration, Evidence, Fields, Flag, OneOrMany, StatusRange};
use crate::diagnostics::Diagnostics;
use crate::source::Spanned;
use crate::yaml::{Entries, FromNode, Node, keys};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;
use std::borrow::Cow;

keys! {
    /// A provider: what it sends, how it delivers, how it signs.
    pub(crate) struct ProviderFile {
        /// Its name: the folder.
        required provider: Spanned<String>,
        /// What people call it.
        required title: Spanned<String>,
        /// What it is for.
        optional summary: Spanned<String>,
        /// Where it documents its webhooks.
        required docs: Spanned<String>,
        /// The version of an event that does not say one. Default: v1.
        optional default_version: Spanned<String>,
        /// For the envelope fields, and for events that say nothing.
        optional evidence: Evidence,
        /// The bodies it sends, in the order in which they are tried.
        required envelopes: Entries<Envelope>,
        /// How it delivers.
        required delivery: Delivery,
        /// How it signs, in order of preference; empty: it does not.
        required signature: Vec<Signature>,
        /// What a reader should know.
        default notes: Vec<Spanned<String>>,
    }
}

keys! {
    /// A body that the provider sends, around the payload.
    pub(crate) struct Envelope {
        /// When a body is one of these; all must hold.
        optional when: When,
        /// json (default) or form (PHP bracket keys).
        optional encoding: Spanned<String>,
        /// Where the event's name stands.
        required event: EventRule,
        /// Where its version stands. Default: the provider's default version.
        optional version: VersionRule,
        /// `/member`, or "": payload and envelope share the root.
        required payload: Pointer,
        /// The members around the payload.
        default fields: Fields,
        /// Objects whose members come first.
        default include: Vec<Spanned<String>>,
        /// What it is.
        optional description: Spanned<String>,
        /// How it is known.
        optional evidence: Evidence,
    }
}

keys! {
    /// What tells an envelope from the others; all must hold.
    pub(crate) struct When {
        /// json, form, or a media type.
        optional content_type: Spanned<String>,
        /// JSON pointers that must lead somewhere.
        default has: OneOrMany<Pointer>,
        /// JSON pointers that must not.
        default lacks: OneOrMany<Pointer>,
        /// JSON pointers and the values that must stand there.
        default equals: Entries<Spanned<Value>>,
    }
}

/// A JSON pointer; the empty one is written `""`.
#[derive(Clone, Debug)]
pub(crate) struct Pointer(pub(crate) Spanned<String>);

impl FromNode for Pointer {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let quoted_empty = matches!(&node.kind, crate::yaml::Kind::Scalar(scalar) if !scalar.plain && scalar.text.is_empty());
        let text = match quoted_empty {
            true => Spanned { value: String::new(), span: node.span },
            false => Spanned::<String>::from_node(node, diags)?,
        };
        if text.is_empty() || text.starts_with('/') {
            return Some(Self(text));
        }
        diags.bad_pointer(&text);
        None
    }
}

impl JsonSchema for Pointer {
    fn schema_name() -> Cow<'static, str> {
        "Pointer".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^(/.*)?$" })
    }
}

/// Where an event's name stands: a pointer, `caller`, or the long form.
#[derive(Clone, Debug)]
pub(crate) enum EventRule {
    At(Pointer),
    Caller,
    Detail(EventRuleDetail),
}

keys! {
    /// Where an event's name stands: `at` a pointer, in a `header`, or `always` the same.
    pub(crate) struct EventRuleDetail {
        /// A JSON pointer.
        optional at: Pointer,
        /// A header.
        optional header: Spanned<String>,
        /// The event itself.
        optional always: Spanned<String>,
        /// What to put before what stands there.
        optional prefix: Spanned<String>,
    }
}

impl FromNode for EventRule {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some("caller") => Some(Self::Caller),
            Some(_) => Some(Self::At(Pointer::from_node(node, diags)?)),
            None => Some(Self::Detail(EventRuleDetail::from_node(node, diags)?)),
        }
    }
}

impl JsonSchema for EventRule {
    fn schema_name() -> Cow<'static, str> {
        "EventRule".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let pointer = generator.subschema_for::<Pointer>();
        let detail = generator.subschema_for::<EventRuleDetail>();
        json_schema!({ "anyOf": [{ "const": "caller" }, pointer, detail] })
    }
}

/// Where an event's version stands: always the same, or at a pointer.
#[derive(Clone, Debug)]
pub(crate) enum VersionRule {
    Always(Spanned<String>),
    At(VersionAt),
}

keys! {
    /// Where an event's version stands, and which value means which version.
    pub(crate) struct VersionAt {
        /// A JSON pointer.
        required at: Pointer,
        /// Value and version.
        required map: Entries<Spanned<String>>,
    }
}

impl FromNode for VersionRule {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some(_) => Some(Self::Always(Spanned::<String>::from_node(node, diags)?)),
            None => Some(Self::At(VersionAt::from_node(node, diags)?)),
        }
    }
}

impl JsonSchema for VersionRule {
    fn schema_name() -> Cow<'static, str> {
        "VersionRule".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let at = generator.subschema_for::<VersionAt>();
        json_schema!({ "anyOf": [{ "type": "string", "pattern": "^v[0-9]+$" }, at] })
    }
}

keys! {
    /// How a provider delivers.
    pub(crate) struct Delivery {
        /// at_least_once, at_most_once or unknown.
        required guarantee: Spanned<String>,
        /// none, per_subject or unknown.
        required ordering: Spanned<String>,
        /// How long the provider waits for an answer.
        optional respond_within: Duration,
        /// Status codes that count as received. Left out: nobody said; 2xx is assumed.
        default success: Vec<StatusRange>,
        /// Status codes that are sent again. Default: all that are no success.
        default retry_on: Vec<StatusRange>,
        /// The waits before each attempt, the first included. []: never sent again. Left out: nobody said.
        optional retries: Retries,
        /// Status codes that make the provider switch the hook off.
        default deactivates_on: Vec<StatusRange>,
        /// What tells a repeat: a pointer, {header: NAME}, or body; a list is tried in order.
        default dedupe: OneOrMany<Dedupe>,
        /// Largest body.
        optional body_limit: ByteSize,
        /// What a reader should know.
        default notes: Vec<Spanned<String>>,
        /// How all this is known.
        optional evidence: Evidence,
    }
}

/// The waits before each attempt: a list, or the long form.
#[derive(Clone, Debug)]
pub(crate) struct Retries {
    pub(crate) detail: RetriesDetail,
}

keys! {
    /// The waits before each attempt.
    pub(crate) struct RetriesDetail {
        /// The waits, the first attempt's included.
        default after: Vec<Duration>,
        /// How many times it is sent again, where the waits are not published.
        optional count: Spanned<u64>,
        /// `true`: the waits vary by chance.
        default jitter: bool,
        /// How they are known.
        optional evidence: Evidence,
    }
}

impl FromNode for Retries {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        let detail = match node.list() {
            Some(_) => RetriesDetail {
                after: Vec::<Duration>::from_node(node, diags)?,
                count: None,
                jitter: false,
                evidence: None,
                span: node.place(),
            },
            None => RetriesDetail::from_node(node, diags)?,
        };
        Some(Self { detail })
    }
}

impl JsonSchema for Retries {
    fn schema_name() -> Cow<'static, str> {
        "Retries".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let waits = generator.subschema_for::<Vec<Duration>>();
        let detail = generator.subschema_for::<RetriesDetail>();
        json_schema!({ "anyOf": [waits, detail] })
    }
}

/// What tells a repeat.
#[derive(Clone, Debug)]
pub(crate) enum Dedupe {
    Pointer(Pointer),
    Header(Spanned<String>),
    Body,
}

keys! {
    /// A header that tells a repeat.
    pub(crate) struct DedupeHeader {
        /// The header.
        required header: Spanned<String>,
    }
}

impl FromNode for Dedupe {
    fn from_node(node: &Node, diags: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some("body") => Some(Self::Body),
            Some(_) => Some(Self::Pointer(Pointer::from_node(node, diags)?)),
            None => Some(Self::Header(DedupeHeader::from_node(node, diags)?.header)),
        }
    }
}

impl JsonSchema for Dedupe {
    fn schema_name() -> Cow<'static, str> {
        "Dedupe".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let pointer = generator.subschema_for::<Pointer>();
        let header = generator.subschema_for::<DedupeHeader>();
        json_schema!({ "anyOf": [{ "const": "body" }, pointer, header] })
    }
}

keys! {
    /// A way in which a provider signs.
    pub(crate) struct Signature {
        /// hmac-sha256, ed25519 or rsa-sha256.
        optional scheme: Spanned<String>,
        /// standard-webhooks, in place of everything else.
        optional preset: Spanned<String>,
        /// The header that carries it.
        optional header: Spanned<String>,
        /// The header's text, with {hex} or {base64} for the signature.
        optional value: Spanned<String>,
        /// `true`: the header holds several values with spaces between.
        default list: Flag,
        /// What is signed, from {body}, {timestamp} and {id}.
        optional signs: Spanned<String>,
        /// Where the time of sending stands.
        optional timestamp: SignedTime,
        /// The header for {id}.
        optional id: Spanned<String>,
        /// Header texts that mean "no signature".
        default absent: Vec<Spanned<String>>,
        /// The published key, as PEM.
        optional public_key: Spanned<String>,
        /// How the secret's text becomes key bytes: utf8, hex, base64 or whsec.
        optional secret: Spanned<String>,
        /// When it should not be relied on any more.
        optional deprecated: Deprecated,
        /// How it is known.
        optional evidence: Evidence,
        /// What a reader should know.
        default notes: Vec<Spanned<String>>,
    }
}

keys! {
    /// The time of sending that is signed along.
    pub(crate) struct SignedTime {
        /// The header that carries it.
        required header: Spanned<String>,
        /// seconds (default) or milliseconds.
        optional unit: Spanned<String>,
        /// How far it may be from now, both ways.
        required tolerance: Duration,
    }
}
