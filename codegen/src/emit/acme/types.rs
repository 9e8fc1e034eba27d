//! Acme's named shapes: an object, enumerations, switches, unions, and a type that contains itself.

use super::build::*;
use crate::ir::*;

pub(super) const STATUS: TypeId = TypeId(0);
pub(super) const ANSWER: TypeId = TypeId(1);
pub(super) const ONE_TIME: TypeId = TypeId(2);
pub(super) const RECIPIENTS: TypeId = TypeId(3);
pub(super) const ADDRESS: TypeId = TypeId(4);
pub(super) const CONTACT: TypeId = TypeId(5);
pub(super) const EMAIL: TypeId = TypeId(6);
pub(super) const CHAT: TypeId = TypeId(7);
pub(super) const MESSAGE: TypeId = TypeId(8);
pub(super) const OUTGOING: TypeId = TypeId(9);
pub(super) const TRANSFER: TypeId = TypeId(10);
pub(super) const BOOKING: TypeId = TypeId(11);
pub(super) const PARAMETERS: TypeId = TypeId(12);
pub(super) const ACTION: TypeId = TypeId(13);
pub(super) const PRIORITY: TypeId = TypeId(14);
pub(super) const MIXED: TypeId = TypeId(15);
pub(super) const COUNTED: TypeId = TypeId(16);

pub(super) fn types() -> Vec<Type> {
    let own = || SwitchOn::Own("messageType".to_owned());
    let mut types = vec![
        named(
            "MemberStatus",
            "Where a membership stands.",
            enumeration(
                Openness::Open,
                false,
                &[
                    ("active", "Paid."),
                    ("past-due", "Payment failed; `grace` days left."),
                    ("gone", ""),
                ],
            ),
        ),
        named(
            "AnswerCode",
            "",
            enumeration(Openness::Closed, true, &[("1", "Yes."), ("2", "No.")]),
        ),
        named("OneTime", "", enumeration(Openness::Literal, false, &[("one_time", "")])),
        named("Recipients", "", union([string(), list(string())])),
        named("Address", "", Shape::Object(address())),
        named("Contact", "A person.", Shape::Object(contact())),
        named(
            "EmailMessage",
            "",
            Shape::Object(object([
                field("messageType", string()),
                field("subject", string()).check(Check::MinLength(1)),
            ])),
        ),
        named(
            "ChatMessage",
            "",
            Shape::Object(object([field("messageType", string()), field("body?", string())])),
        ),
        named(
            "Message",
            "An e-mail, or something shorter.",
            switch(own(), &[(&["Email"], EMAIL), (&["SMS", "CALL"], CHAT)], Some(1)),
        ),
        named("OutgoingMessage", "", switch(own(), &[(&["Email"], EMAIL), (&["SMS"], CHAT)], None)),
        named(
            "Transfer",
            "",
            Shape::Object(object([
                field("number", string()).with(|f| f.sensitive = Some("phone".to_owned()))
            ])),
        ),
        named("Booking", "", Shape::Object(object([field("calendar", string())]))),
        named(
            "ActionParameters",
            "",
            switch(
                SwitchOn::Sibling("actionType".to_owned()),
                &[(&["CALL_TRANSFER"], TRANSFER), (&["APPOINTMENT_BOOKING"], BOOKING)],
                None,
            ),
        ),
        named(
            "Action",
            "",
            Shape::Object(object([
                field("actionType", string()),
                field("?actionParameters?", Ref::Named(PARAMETERS)).with(|f| f.switch_on = Some(0)),
            ])),
        ),
        named("Priority", "", enumeration(Openness::Open, true, &[("1", ""), ("10", "")])),
        named(
            "Mixed",
            "",
            union([
                Ref::Named(PRIORITY),
                Ref::Scalar(Scalar::plain(Logical::Boolean)),
                carried(Logical::Decimal, Carrier::Text),
                map(Ref::Any),
            ]),
        ),
        named(
            "Counted",
            "Chosen by a number.",
            switch(
                SwitchOn::Sibling("code".to_owned()),
                &[(&["1"], TRANSFER), (&[], BOOKING)],
                Some(1),
            ),
        ),
    ];
    types[ADDRESS.0].evidence = evidence(EvidenceKind::Inferred, None);
    types
}

fn address() -> Object {
    object([
        field("?city", string()).known(EvidenceKind::Inferred),
        field("country", string()).check(Check::MinLength(2)).check(Check::MaxLength(2)),
        field("billing?", Ref::Named(ADDRESS))
            .says("Where the bill goes.")
            .with(|f| f.boxed = true),
    ])
}

fn contact() -> Object {
    object([
        field("id", string()).check(Check::Prefix("ct_(".to_owned())),
        field("email", scalar(Logical::Email)).with(|f| f.sensitive = Some("email".to_owned())),
        field("manager?", Ref::Named(CONTACT)).with(|f| f.boxed = true),
        field("customFields?", map(Ref::Any)),
    ])
}
