//! Acme's events: nested and flat bodies, shared and opaque payloads, switches, a form.

use super::build::*;
use super::types::*;
use super::{CALLED, FLAT, FORM, NESTED};
use crate::ir::*;

pub(super) fn events() -> Vec<Event> {
    vec![
        member_created(),
        event("member.archived", "Only the name of this event is known.", vec![opaque("MemberArchived", NESTED)]),
        invoice_paid(),
        event("message.received", "A message came in.", vec![
            version("MessageReceived", FLAT, Payload::Shared(MESSAGE)).with(|v| v.fixtures = vec![
                fixture("message.received/chat.pass.json", "{\n  \"type\": \"message.received\",\n  \"messageType\": \"SMS\",\n  \"body\": \"```\"\n}\n"),
            ]),
        ]).with(|e| e.module = 1),
        event("message.sent", "A message went out.", vec![version("MessageSent", FLAT, Payload::Shared(OUTGOING))]).with(|e| e.module = 1),
        event("message.queued", "A message waits.", vec![version("MessageQueued", NESTED, Payload::Shared(MESSAGE))]).with(|e| e.module = 1),
        call_ended(),
        event("record.created", "A record came into being.", vec![version("RecordCreated", CALLED, Payload::Shared(CONTACT))]),
        event("record.seen", "Only the name of this event is known.", vec![opaque("RecordSeen", CALLED)]),
        contact_added(),
    ]
}

fn opaque(rust: &str, envelope: usize) -> EventVersion {
    version(rust, envelope, Payload::Opaque)
        .with(|v| v.evidence = evidence(EvidenceKind::Listed, None))
}

fn member_created() -> Event {
    let payload = object([
        field("id", string()),
        field("email", scalar(Logical::Email)).with(|f| f.sensitive = Some("email".to_owned())),
        field("?avatar_url", scalar(Logical::Url)),
        field("status", Ref::Named(STATUS)),
        field("metadata", map(Ref::Any)).check(Check::MaxItems(50)),
        field("joined_at", scalar(Logical::Timestamp)),
        field("birthday?", or_blank(scalar(Logical::Date))),
        field("?nickname?", string())
            .says("Set by the member, never checked.")
            .known(EvidenceKind::Observed)
            .check(Check::MinLength(1))
            .with(|f| {
                f.since = Some("2026-01-02".to_owned());
                f.examples = vec!["Ann|e".into()];
                f.deprecated = Some(Deprecated {
                    since: Some("2026-02-01".to_owned()),
                    instead: Some("full_name".to_owned()),
                    ..Deprecated::default()
                });
            }),
        field("address?", Ref::Named(ADDRESS)),
        field("to", Ref::Named(RECIPIENTS)),
        field("?cc?", Ref::Named(RECIPIENTS)).check(Check::MinItems(1)),
        field("kind", Ref::Named(ONE_TIME)),
        field("answer", Ref::Named(ANSWER)),
        field("mixed?", Ref::Named(MIXED)),
        field("anything", Ref::Any),
    ]);
    let old = version("MemberCreated", NESTED, Payload::Own(payload)).with(|v| {
        v.fixtures = vec![
            fixture("member.created/official.pass.json", OFFICIAL).with(|f| {
                f.evidence =
                    Some(evidence(EvidenceKind::Example, Some("acme.example/docs/webhooks")));
                f.note = "The masked e-mail address of the original was replaced.".to_owned();
            }),
            fixture("member.created/no-email.fail.json", "{}\n").with(|f| {
                f.verdict = Verdict::Fail {
                    violations: vec![("required".to_owned(), "/data/email".to_owned())],
                    unknown: vec!["/data/plan".to_owned()],
                };
                f.known_wrong =
                    Some("The official example shows a member dropped in 2024.".to_owned());
            }),
        ];
    });
    let new = version("MemberCreatedV2", NESTED, Payload::Shared(CONTACT)).with(|v| {
        v.version = "v2".to_owned();
        v.is_default = false;
        v.description = "Sends the whole contact.".to_owned();
        v.deprecated = Some(Deprecated {
            reason: Some("Never left beta.".to_owned()),
            ..Deprecated::default()
        });
    });
    event("member.created", "A visitor became a member of the project.", vec![old, new]).with(|e| {
        e.aliases = vec!["member_created".to_owned()];
        e.description = "Sent once the address is confirmed.\n\nImports do not send it.".to_owned();
        e.sent_by = vec!["Stripe".to_owned(), "admin".to_owned()];
        e.scopes = vec!["members.read".to_owned()];
        e.notes = vec!["The test button leaves out `status`.".to_owned()];
    })
}

const OFFICIAL: &str = r#"{
  "id": "6f9a0a3e-5c0f-4e35-9d6c-0a1c5d1f2b11",
  "event": "member.created",
  "created_at": "2025-11-16T10:00:00Z",
  "data": {
    "id": "m_1",
    "email": "ann@example.com",
    "avatar_url": null,
    "status": "active",
    "metadata": {},
    "joined_at": "2025-11-16T10:00:00Z",
    "to": ["a"],
    "kind": "one_time",
    "answer": 1,
    "anything": 7
  }
}
"#;

fn invoice_paid() -> Event {
    let payload = object([
        field("count", carried(Logical::Integer, Carrier::Text)).check(Check::Min(1.into())),
        field("total", scalar(Logical::Integer))
            .check(Check::Min(0.into()))
            .with(|f| f.unit = Some("minor currency units".to_owned())),
        field("price", carried(Logical::Decimal, Carrier::Either)),
        field("ratio?", or_blank(carried(Logical::Number, Carrier::Text))),
        field("paid", scalar(Logical::Boolean)),
        field(
            "subscribed",
            Ref::Scalar(Scalar {
                spelling: Spelling::ZeroOne,
                carrier: Carrier::Text,
                logical: Logical::Boolean,
                blank: true,
            }),
        ),
        field("?flag", spelled(Logical::Boolean, Spelling::ZeroOne)),
        field("?text_flag?", carried(Logical::Boolean, Carrier::Text)),
        field("sent_at", spelled(Logical::Timestamp, Spelling::Unix)),
        field(
            "?seen_ms",
            Ref::Scalar(Scalar {
                spelling: Spelling::UnixMs,
                carrier: Carrier::Text,
                logical: Logical::Timestamp,
                blank: false,
            }),
        ),
        field("edited_at", spelled(Logical::Timestamp, Spelling::Local)),
        field("loose_at", or_blank(spelled(Logical::Timestamp, Spelling::Loose))),
        field("code", or_blank(string())).check(Check::MinLength(3)),
        field("ip?", or_blank(scalar(Logical::Ip))),
        field(
            "?lines",
            Ref::List(Box::new(Item {
                ty: carried(Logical::Integer, Carrier::Text),
                nullable: true,
            })),
        )
        .check(Check::MinItems(1)),
    ]);
    let version = version("InvoicePaid", NESTED, Payload::Own(payload))
        .with(|v| v.evidence = evidence(EvidenceKind::Example, Some("acme.example/docs/invoices")));
    event("orders/invoice.paid", "An invoice was paid.", vec![version])
}

fn call_ended() -> Event {
    let payload = object([
        field("actions", list(Ref::Named(ACTION))),
        field("code", scalar(Logical::Integer)),
        field("counted", Ref::Named(COUNTED)).with(|f| f.switch_on = Some(1)),
    ]);
    event("call.ended", "A call ended.", vec![version("CallEnded", NESTED, Payload::Own(payload))])
        .with(|e| e.module = 1)
}

fn contact_added() -> Event {
    let payload = object([
        field("contact", Ref::Named(CONTACT)),
        field("date_time", spelled(Logical::Timestamp, Spelling::Local))
            .says("The payload's own declaration of a member that the envelope has too."),
    ]);
    let version = version("ContactAdded", FORM, Payload::Own(payload)).with(|v| {
        v.fixtures = vec![
            fixture(
                "object_contact_added/official.pass.form",
                "type=contact_added&contact%5Bid%5D=ct_(1",
            )
            .with(|f| f.encoding = Encoding::Form),
        ];
    });
    event("object_contact_added", "A contact was added to a list.", vec![version])
        .with(|e| e.aliases = vec!["object_contact_add".to_owned()])
}
