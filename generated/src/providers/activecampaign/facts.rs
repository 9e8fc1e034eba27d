// @generated from schema/activecampaign/provider.yaml by `cargo xtask generate`. Edit that file instead.

//! What is known of the provider: envelopes, events, delivery, signatures.

use crate::facts::*;

/// Everything that receiving a delivery depends on.
pub static PROVIDER: Provider = Provider {
    name: "activecampaign",
    title: "ActiveCampaign",
    docs: "https://developers.activecampaign.com/page/webhooks",
    default_version: "v1",
    envelopes: &[
        EnvelopeFacts {
            name: "hook",
            when: &[
                Condition::ContentType("application/x-www-form-urlencoded"),
                Condition::Has("/type"),
            ],
            encoding: Encoding::Form,
            event: EventName::At { pointer: "/type", prefix: "" },
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "automation",
            when: &[
                Condition::ContentType("application/x-www-form-urlencoded"),
                Condition::Has("/seriesid"),
                Condition::Lacks("/type"),
            ],
            encoding: Encoding::Form,
            event: EventName::Always("automation"),
            version: VersionRule::Default,
            payload: "",
        },
        EnvelopeFacts {
            name: "custom_object",
            when: &[Condition::Has("/eventType"), Condition::Lacks("/type")],
            encoding: Encoding::Json,
            event: EventName::At { pointer: "/eventType", prefix: "custom_object_" },
            version: VersionRule::Default,
            payload: "",
        },
    ],
    events: &[
        EventFacts {
            name: "account_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A company was added.",
            schema_id: "https://hookbook.example/schemas/activecampaign/account_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "account_update",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A company was changed.",
            schema_id: "https://hookbook.example/schemas/activecampaign/account_update/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "account_contact_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact was linked to a company.",
            schema_id: "https://hookbook.example/schemas/activecampaign/account_contact_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "account_contact_update",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "The link between a contact and a company was changed or removed.",
            schema_id: "https://hookbook.example/schemas/activecampaign/account_contact_update/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "automation",
            version: "v1",
            envelope: 1,
            evidence: Evidence::Observed,
            summary: "A contact reached the webhook step of an automation.",
            schema_id: "https://hookbook.example/schemas/activecampaign/automation/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sent",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A campaign began to go out.",
            schema_id: "https://hookbook.example/schemas/activecampaign/sent/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "open",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact opened a mail of a campaign.",
            schema_id: "https://hookbook.example/schemas/activecampaign/open/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "click",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact clicked a link in a mail of a campaign.",
            schema_id: "https://hookbook.example/schemas/activecampaign/click/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "reply",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact replied to a mail of a campaign.",
            schema_id: "https://hookbook.example/schemas/activecampaign/reply/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "forward",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact passed a mail on through its forward link.",
            schema_id: "https://hookbook.example/schemas/activecampaign/forward/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "share",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact posted a campaign on a social network.",
            schema_id: "https://hookbook.example/schemas/activecampaign/share/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "bounce",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A mail of a campaign bounced.",
            schema_id: "https://hookbook.example/schemas/activecampaign/bounce/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscribe",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact was added, or joined a list.",
            schema_id: "https://hookbook.example/schemas/activecampaign/subscribe/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "unsubscribe",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact left a list.",
            schema_id: "https://hookbook.example/schemas/activecampaign/unsubscribe/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "update",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "Details of a contact were changed.",
            schema_id: "https://hookbook.example/schemas/activecampaign/update/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "subscriber_note",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A note was added to a contact.",
            schema_id: "https://hookbook.example/schemas/activecampaign/subscriber_note/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact_task_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A task was added to a contact.",
            schema_id: "https://hookbook.example/schemas/activecampaign/contact_task_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact_tag_added",
            version: "v1",
            evidence: Evidence::Observed,
            summary: "A tag was put on a contact.",
            schema_id: "https://hookbook.example/schemas/activecampaign/contact_tag_added/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "contact_tag_removed",
            version: "v1",
            evidence: Evidence::Inferred,
            summary: "A tag was taken off a contact.",
            schema_id: "https://hookbook.example/schemas/activecampaign/contact_tag_removed/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "custom_object_create",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A record of a custom object was made.",
            schema_id: "https://hookbook.example/schemas/activecampaign/custom_object_create/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "custom_object_update",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A record of a custom object was changed.",
            schema_id: "https://hookbook.example/schemas/activecampaign/custom_object_update/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "custom_object_delete",
            version: "v1",
            envelope: 2,
            evidence: Evidence::Documented,
            summary: "A record of a custom object was deleted.",
            schema_id: "https://hookbook.example/schemas/activecampaign/custom_object_delete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A deal was added.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_update",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A deal was changed.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_update/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_note_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A note was added to a deal.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_note_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_pipeline_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A pipeline was added.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_pipeline_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_stage_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A stage was added to a pipeline.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_stage_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_task_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A task was added to a deal.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_task_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_task_complete",
            version: "v1",
            evidence: Evidence::Inferred,
            summary: "A task of a deal was marked as done.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_task_complete/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "deal_tasktype_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A type of task was added.",
            schema_id: "https://hookbook.example/schemas/activecampaign/deal_tasktype_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "list_add",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A list was made.",
            schema_id: "https://hookbook.example/schemas/activecampaign/list_add/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sms_sent",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "An SMS was sent.",
            schema_id: "https://hookbook.example/schemas/activecampaign/sms_sent/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sms_reply",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact replied to an SMS.",
            schema_id: "https://hookbook.example/schemas/activecampaign/sms_reply/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "sms_unsub",
            version: "v1",
            evidence: Evidence::Documented,
            summary: "A contact opted out by SMS.",
            schema_id: "https://hookbook.example/schemas/activecampaign/sms_unsub/v1/latest/reader.json",
            ..EventFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        guarantee: Guarantee::AtLeastOnce,
        ordering: Ordering::None,
        respond_within: None,
        success: &[],
        retry_on: &[],
        retries: Some(&[]),
        deactivates_on: &[(410, 410)],
        dedupe: &[DedupeKey::BodyHash],
        body_limit: None,
    },
    signatures: &[],
};
