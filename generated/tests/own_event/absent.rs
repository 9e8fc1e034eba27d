//! Payloads that do not come: nobody has said that an event which is new to us has one.

use hookbook::facts::{EnvelopeFacts, EventName, Provider};
use hookbook::{
    Code, EnvelopeSet, EventSet, Expected, Extra, Json, Optional, Payload, UnknownEvent,
};

use super::json;

static POST: Provider = Provider {
    name: "post",
    envelopes: &[EnvelopeFacts {
        event: EventName::At { pointer: "/type", prefix: "" },
        payload: "/meta/body",
        ..EnvelopeFacts::EMPTY
    }],
    ..Provider::EMPTY
};

#[derive(Clone, Payload, EnvelopeSet)]
struct Envelope {
    #[payload(name = "type")]
    kind: Expected<String>,
    extra: Extra,
}

#[derive(Clone, Payload)]
struct LetterSent {
    id: Optional<String>,
    extra: Extra,
}

#[derive(Clone, EventSet)]
#[event_set(provider = POST, envelope = Envelope)]
enum Mail {
    #[event(name = "letter.sent", version = "v1")]
    LetterSent(Box<LetterSent>),
    Unknown(UnknownEvent),
}

#[test]
fn an_unknown_event_may_lack_its_payload_and_a_known_one_may_not() {
    for around in
        [r#""top":1,"meta":{"more":3}"#, r#""top":1"#, r#""meta":{}"#, r#""meta":{"body":null}"#]
    {
        let body = |event: &str| format!(r#"{{"type":"{event}",{around}}}"#);
        let lost = body("letter.lost");
        let delivery = hookbook::parse::<Mail>(&(), lost.as_str()).expect("it is new");
        let Mail::Unknown(event) = &delivery.event else {
            panic!("{delivery:?}");
        };
        assert_eq!(event.payload(), &Json::Null);
        assert_eq!(json(&delivery.to_json()), json(&lost));
        let codes: Vec<_> = delivery.validate().into_iter().map(|found| found.code).collect();
        assert!(codes.contains(&Code::UnknownEvent));
        assert_eq!(codes.contains(&Code::Required), !around.contains("body"), "{around}");
        assert!(hookbook::parse::<Mail>(&(), body("letter.sent")).is_err(), "{around}");
    }
}
