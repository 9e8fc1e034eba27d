// @generated from schema/acme/ by `cargo xtask generate`. Edit that file instead.

//! The published schema of the body of each event, as a type without a value: only its `JsonSchema` matters.

use crate::published_schemas;

published_schemas! {
    CallEnded => "../../../schemas/acme/call.ended/v2.reader.json",
    MessageSent => "../../../schemas/acme/message.sent/v2.reader.json",
    MessageQueued => "../../../schemas/acme/message.queued/v2.reader.json",
    MessageCommented => "../../../schemas/acme/message.commented/v2.reader.json",
    AlarmRaised => "../../../schemas/acme/alarm.raised/v2.reader.json",
    FormerMember => "../../../schemas/acme/member.created/v1.reader.json",
    MemberCreated => "../../../schemas/acme/member.created/v2.reader.json",
    MemberCreatedV3 => "../../../schemas/acme/member.created/v3.reader.json",
    MemberPutAway => "../../../schemas/acme/member.archived/v2.reader.json",
    Heartbeat => "../../../schemas/acme/heartbeat/v2.reader.json",
    OrdersInvoicePaid => "../../../schemas/acme/orders/invoice.paid/v2.reader.json",
    PriceChanged => "../../../schemas/acme/price.changed/v2.reader.json",
    ObjectContactAdded => "../../../schemas/acme/object_contact_added/v2.reader.json",
    DealAdd => "../../../schemas/acme/deal_add/v2.reader.json",
}
