//! The generated types as a consumer meets them: parse, look, write back, validate.
#![allow(deprecated)] // Some of what is looked at is there to be deprecated.

use hookbook_acme::acme::{
    self, CallEndedDetails, Event, Message, OrderStatus, OrdersInvoicePaidBuyer as Buyer,
};
use hookbook_acme::{Code, Payload};

const INVOICE: &str = include_str!(
    "../../../codegen/tests/acme/schema/acme/fixtures/orders/invoice.paid/spellings.pass.json"
);
const JSON: (&str, &str) = ("Content-Type", "application/json");

fn parse(body: &str) -> acme::Delivery {
    acme::parse(&[JSON], body).unwrap_or_else(|error| panic!("{}", error.message()))
}

fn found(delivery: &acme::Delivery) -> Vec<(Code, String)> {
    let found = delivery.inspect().violations.into_iter();
    found.map(|found| (found.code, found.pointer)).collect()
}

#[test]
fn a_delivery_is_parsed_and_written_back() {
    let body = r#"{"id":"5f0a7f7e-6d0f-4f0c-9a3b-2f6f7d1c9e11","event":"member.created","created_at":"2025-11-16T09:30:00Z",
        "data":{"id":"mem_1","email":"ada@example.com","status":"probation","avatar_url":null,"metadata":{"a":1e2},"new":[1.50]}}"#;
    let delivery = parse(body);
    let Event::MemberCreated(member) = &delivery.event else { panic!("{:?}", delivery.event) };
    assert_eq!(member.id, "mem_1");
    assert!(member.avatar_url.is_null() && member.referrer.is_absent());
    assert!(member.address.get().is_none());
    assert_eq!(delivery.unknown_paths(), ["/data/new"]);
    assert_eq!(delivery.inspect().unknown_values, ["/data/status"]);
    assert_eq!(found(&delivery), []);
    let written = delivery.to_json();
    assert!(written.contains("1e2") && written.contains("[1.50]"), "{written}");
}

#[test]
fn versions_and_aliases_lead_to_their_own_types() {
    let old = parse(
        r#"{"event":"member.added","api_version":1,"created_at":"","data":{"id":"con_9","email":"a@b"}}"#,
    );
    assert!(old.alias && matches!(old.event, Event::FormerMember(_)));
    assert_eq!(old.version, "v1");
    let new = parse(
        r#"{"event":"member.created","api_version":3,"id":"","created_at":"","data":{"tags":["a"]}}"#,
    );
    let Event::MemberCreatedV3(contact) = &new.event else { panic!("{:?}", new.event) };
    assert_eq!(contact.tags.len(), 1, "the shared payload is one step away");
}

#[test]
fn switches_and_unions_pick_their_shapes() {
    let call = parse(
        r#"{"type":"call.ended","callId":"c","duration":3,"outcome":"transferred","details":{"number":"555"},"actions":[]}"#,
    );
    let Event::CallEnded(call) = &call.event else { panic!("{:?}", call.event) };
    assert!(
        matches!(call.details.get(), Some(CallEndedDetails::Transfer(to)) if to.number == "555")
    );

    let message =
        parse(r#"{"type":"message.sent","messageType":"Email","subject":"Hi","to":["a"]}"#);
    let Event::MessageSent(message) = &message.event else { panic!("{:?}", message.event) };
    assert!(matches!(&**message, Message::EmailMessage(mail) if mail.subject == "Hi"));

    let invoice = parse(INVOICE);
    let Event::OrdersInvoicePaid(invoice) = &invoice.event else { panic!("{:?}", invoice.event) };
    assert!(matches!(&invoice.buyer, Buyer::Text(id) if id == "con_9"));
    assert!(matches!(invoice.status, OrderStatus::Overdue));
}

#[test]
fn a_header_a_form_or_the_caller_may_say_which_event_it_is() {
    let headers = [("Content-Type", "application/vnd.acme.alarm"), ("X-Acme-Event", "raised")];
    let alarm = acme::parse(&headers, r#"{"waiting":3,"levels":{"a":null}}"#).expect("an alarm");
    assert!(matches!(alarm.event, Event::AlarmRaised(_)));

    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let deal = acme::parse(
        &form,
        "type=deal+add&date_time=2025-11-16&deal[id]=9&deal[value]=&list[0][id]=1",
    )
    .expect("a form");
    let Event::DealAdd(added) = &deal.event else { panic!("{:?}", deal.event) };
    assert!(added.deal.value.get().is_none(), "an empty text is no value");
    assert_eq!(found(&deal), []);

    let price = acme::parse_as(
        "price.changed",
        None,
        r#"{"type":"one_time","amount":9900,"currency":"us"}"#,
    )
    .expect("a price");
    assert_eq!(found(&price), [(Code::MinLength, "/currency".to_owned())]);
}

#[test]
fn what_is_unknown_is_kept() {
    let delivery = parse(
        r#"{"id":"","event":"member.renamed","created_at":"2025-11-16T09:30:00Z","data":{"a":1}}"#,
    );
    assert!(matches!(&delivery.event, Event::Unknown(event) if event.name() == "member.renamed"));
    assert!(delivery.to_json().contains(r#""data":{"a":1}"#));
}

#[test]
fn personal_data_is_not_printed() {
    let body = r#"{"id":"","event":"member.created","created_at":"","data":{"id":"m","email":"ada@example.com","nickname":"Ada"}}"#;
    let delivery = parse(body);
    let Event::MemberCreated(member) = &delivery.event else { panic!("{:?}", delivery.event) };
    let printed = format!("{member:?}");
    assert!(
        printed.contains("redacted") && !printed.contains("ada") && !printed.contains("Ada"),
        "{printed}"
    );
    assert_eq!(member.nickname, "Ada");
    assert!(member.to_json().contains("ada@example.com"));
}

#[test]
fn a_guaranteed_member_has_to_be_there() {
    let body = r#"{"id":"","event":"member.created","created_at":"","data":{"id":"m"}}"#;
    let error = acme::parse(&[JSON], body).expect_err("the documentation promises an address");
    let found = error.violation().map(|found| (found.code, found.pointer));
    assert_eq!(found, Some((Code::Required, "/data/email".to_owned())));
}
