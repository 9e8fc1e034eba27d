//! Names, aliases and answers, on a made-up provider.

use super::*;

const GIVEN: DeliveryFacts = DeliveryFacts {
    success: &[(200, 207), (226, 226)],
    retry_on: &[(429, 429), (500, 599)],
    deactivates_on: &[(410, 410), (508, 508)],
    retries: Some(&[seconds(0), seconds(60)]),
    ..DeliveryFacts::UNKNOWN
};

const ACME: Provider = Provider {
    name: "acme",
    default_version: "v2",
    events: &[
        EventFacts {
            name: "order.made",
            aliases: &["order-made", "order.paid"],
            ..EventFacts::EMPTY
        },
        EventFacts {
            name: "order.made",
            version: "v2",
            aliases: &["order-made"],
            ..EventFacts::EMPTY
        },
        EventFacts { name: "order.paid", version: "v1", ..EventFacts::EMPTY },
    ],
    ..Provider::EMPTY
};

fn found(name: &str) -> Option<(&'static str, &'static str, bool)> {
    ACME.event(name).map(|found| (found.event.name, found.event.version, found.alias))
}

#[test]
fn a_name_finds_the_default_version() {
    assert_eq!(found("order.made"), Some(("order.made", "v2", false)));
}

#[test]
fn a_name_without_the_default_version_finds_the_version_there_is() {
    assert_eq!(found("order.paid"), Some(("order.paid", "v1", false)));
}

#[test]
fn an_alias_is_resolved_and_reported() {
    assert_eq!(found("order-made"), Some(("order.made", "v2", true)));
    assert_eq!(found("Order.Made"), None);
}

#[test]
fn a_version_is_taken_to_the_letter() {
    let alias = ACME.event_version("order.paid", "v1").map(|found| found.alias);
    assert_eq!(alias, Some(false), "a current name wins over an alias");
    assert_eq!(ACME.event_version("order.paid", "v2"), None);
}

#[test]
fn declared_answers_decide() {
    assert!(GIVEN.is_success(200) && GIVEN.is_success(226));
    assert!(!GIVEN.is_success(208) && !GIVEN.is_success(301));
    assert!(GIVEN.should_retry(429) && GIVEN.should_retry(503));
    assert!(!GIVEN.should_retry(200) && !GIVEN.should_retry(404));
    assert!(GIVEN.deactivates(410) && !GIVEN.deactivates(404));
    assert!(!GIVEN.should_retry(508), "nothing follows after the endpoint is off");
}

#[test]
fn without_a_declaration_every_answer_but_2xx_is_tried_again() {
    let unknown = DeliveryFacts::UNKNOWN;
    assert!(unknown.is_success(200) && unknown.is_success(299) && !unknown.is_success(300));
    assert!(unknown.should_retry(300) && unknown.should_retry(404) && !unknown.should_retry(204));
}

#[test]
fn an_empty_retry_table_means_never() {
    let never = DeliveryFacts { retries: Some(&[]), ..DeliveryFacts::UNKNOWN };
    assert!(!never.should_retry(500));
}
