//! The hash against published vectors, and a glance against a look through the whole body; the rest
//! is tested from outside.

use super::choose::Wanted;
use super::digest::body_hash;
use super::views::Look;
use crate::facts::{
    Condition, DedupeKey, DeliveryFacts, EnvelopeFacts, EventName, Provider, VersionRule,
};
use crate::runtime::dice::Dice;
use crate::{EnvelopeSet, EventSet, Extra, Json, Optional, Payload, UnknownEvent};

static SHOP: Provider = Provider {
    name: "shop",
    default_version: "1",
    envelopes: &[
        EnvelopeFacts {
            name: "refund",
            when: &[Condition::Equals("/type", "\"refund\""), Condition::Lacks("/data/old")],
            event: EventName::Always("order"),
            payload: "/data",
            ..EnvelopeFacts::EMPTY
        },
        EnvelopeFacts {
            name: "wrapped",
            when: &[Condition::Has("/data/id"), Condition::Lacks("/late")],
            event: EventName::At { pointer: "/type", prefix: "" },
            version: VersionRule::At { pointer: "/api", map: &[("2", "2")] },
            payload: "/data",
            ..EnvelopeFacts::EMPTY
        },
        EnvelopeFacts {
            name: "ranked",
            when: &[Condition::Equals("/rank/at", "1")],
            event: EventName::Always("order"),
            payload: "/data",
            ..EnvelopeFacts::EMPTY
        },
        EnvelopeFacts {
            name: "tagged",
            when: &[Condition::Has("/meta/tag")],
            event: EventName::At { pointer: "/type", prefix: "" },
            payload: "/data",
            ..EnvelopeFacts::EMPTY
        },
        EnvelopeFacts {
            name: "flat",
            event: EventName::At { pointer: "/type", prefix: "" },
            ..EnvelopeFacts::EMPTY
        },
    ],
    delivery: DeliveryFacts {
        dedupe: &[DedupeKey::Pointer("/api"), DedupeKey::Pointer("/data/id")],
        ..DeliveryFacts::UNKNOWN
    },
    ..Provider::EMPTY
};

#[derive(Clone, Payload, EnvelopeSet)]
struct Frame {
    api: Optional<Json>,
    extra: Extra,
}

#[derive(Clone, Payload)]
struct Order {
    id: Optional<String>,
    extra: Extra,
}

#[derive(Clone, EventSet)]
#[event_set(provider = SHOP, envelope = Frame)]
enum Shop {
    #[event(name = "order", version = "1")]
    Order(Box<Order>),
    Unknown(UnknownEvent),
}

/// Everything that can be told of a delivery, or of the error in its place.
fn told(outcome: Result<super::Delivery<Shop>, String>) -> String {
    match outcome {
        Err(error) => error,
        Ok(delivery) => format!(
            "{} {} {} {:?} {}",
            delivery.envelope_facts().name,
            delivery.name,
            delivery.version,
            delivery.dedupe_key(),
            delivery.to_json()
        ),
    }
}

fn at_a_glance(body: &str) -> String {
    told(super::parse::<Shop>(&(), body).map_err(|error| error.to_string()))
}

fn after_a_look_through(body: &str) -> String {
    let outcome = super::attempt::<Shop>(Wanted::Said(&()), body.as_bytes(), Look::Through).outcome;
    told(outcome.map_err(|(event, cause)| {
        super::ParseError::new("shop", event, cause, body.into()).to_string()
    }))
}

/// Members that tell envelope, event and version, in any order, some of them twice, some broken.
#[test]
fn a_glance_sees_what_a_look_through_sees() {
    const MEMBERS: [&str; 27] = [
        r#""type":"order""#,
        r#""type":"refund""#,
        r#""type":7"#,
        r#""ty\u0070e":"order""#,
        r#""api":2"#,
        r#""api":2.0"#,
        r#""api":"\u0032""#,
        r#""api":null"#,
        r#""data":{"id":"a"}"#,
        r#""data":{"id":"a","id":"b"}"#,
        r#""data":{"old":1,"id":"c"}"#,
        r#""data":{"id":5}"#,
        r#""data":[]"#,
        r#""data":{"id":"d","a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9}"#,
        r#""data":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"id":"e"}"#,
        r#""data":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"old":9}"#,
        r#""late":null"#,
        r#""rank":{"at":1}"#,
        r#""rank":{"at":2,"b":3,"at":1.0}"#,
        r#""rank":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"at":1}"#,
        r#""meta":{"tag":null}"#,
        r#""meta":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"tag":"i"}"#,
        r#""meta":{"a":{"tag":1}}"#,
        r#""meta":{"tag":[1,}"#,
        r#""x":[{"type":"order"},"]"]"#,
        r#""x":"\"}""#,
        r#""x":[1,}"#,
    ];
    let mut dice = Dice::new(0x9E37_79B9_7F4A_7C15);
    let mut read = 0;
    for _ in 0..40_000 {
        let count = dice.throw(7);
        let members: Vec<&str> = (0..count).map(|_| dice.pick(&MEMBERS)).collect();
        let end = dice.pick(&["}", "}", "}", "} ", "", "}}"]);
        let body = format!("{{{}{end}", members.join(","));
        let seen = at_a_glance(&body);
        assert_eq!(seen, after_a_look_through(&body), "{body}");
        read += usize::from(!seen.starts_with("shop"));
    }
    assert!((4_000..36_000).contains(&read), "some are read, some are not: {read}");
}

#[test]
fn the_hash_is_sha_256() {
    for (body, hash) in [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
    ] {
        assert_eq!(body_hash(body.as_bytes()), hash);
    }
}
