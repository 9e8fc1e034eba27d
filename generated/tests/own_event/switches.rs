//! Switches over a sibling and over an own member.

use hookbook::Code;

use super::shop::{Details, Event, Message};
use super::{json, order, parse};

#[test]
fn a_sibling_picks_the_case_wherever_it_stands() {
    for data in [
        r#"{"method":1,"details":{"holder":"Ada"},"id":"1"}"#,
        r#"{"details":{"holder":"Ada"},"id":"1","method":1.0}"#,
        r#"{"method":5,"details":{"holder":"Ada"},"id":"1","method":1}"#,
    ] {
        let order = order(data);
        assert!(matches!(order.details.get(), Some(Details::Small(card)) if card.holder == "Ada"));
    }
}

#[test]
fn otherwise_takes_the_rest() {
    for data in [r#"{"id":"1","details":[1]}"#, r#"{"id":"1","details":[1],"method":9}"#] {
        assert!(
            matches!(order(data).details.get(), Some(Details::Other(items)) if items.len() == 1)
        );
    }
}

#[test]
fn an_own_member_picks_the_case() {
    let body = r#"{"subject":"s","x":1,"type":"message","kind":"mail"}"#;
    let delivery = parse(body);
    assert!(matches!(&delivery.event, Event::Message(Message::Mail(mail)) if mail.subject == "s"));
    assert_eq!(delivery.unknown_paths(), ["/x"]);
    assert_eq!(json(&delivery.to_json()), json(body));
    let number = parse(r#"{"type":"message","data":{"kind":7,"holder":"Ada"}}"#);
    assert!(matches!(&number.event, Event::Message(Message::Call(card)) if card.holder == "Ada"));
}

#[test]
fn a_case_that_is_not_listed_is_kept() {
    for body in [
        r#"{"type":"message","data":{"kind":"fax","pages":3}}"#,
        r#"{"type":"message","data":{}}"#,
        r#"{"type":"message","kind":null,"pages":3}"#,
    ] {
        let delivery = parse(body);
        assert!(matches!(delivery.event, Event::Message(Message::Unknown(_))));
        assert_eq!(json(&delivery.to_json()), json(body));
        let found = delivery.validate();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].code, Code::Switch);
    }
}
