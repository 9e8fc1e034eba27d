//! Code as the generator emits it, for a made-up provider: whatever is emitted may look like this.
#![deny(missing_docs)]

/// The provider `acme`.
pub mod acme {
    use hookbook::facts;
    use hookbook::{
        AsText, Decimal, Email, EnvelopeSet, EventSet, Expected, Extra, Integer, Json, Map, Maybe,
        Nullable, OpenEnum, Optional, OrBlank, Payload, Switch, Timestamp, Union, UnknownEvent,
        UnknownValue,
    };

    /// What is known of Acme.
    pub static PROVIDER: facts::Provider = facts::Provider {
        name: "acme",
        title: "Acme",
        docs: "https://acme.example/webhooks",
        envelopes: &[
            facts::EnvelopeFacts {
                name: "default",
                when: &[
                    facts::Condition::ContentType("application/json"),
                    facts::Condition::Has("/data"),
                ],
                event: facts::EventName::At { pointer: "/event", prefix: "" },
                payload: "/data",
                ..facts::EnvelopeFacts::EMPTY
            },
            facts::EnvelopeFacts {
                name: "flat",
                event: facts::EventName::At { pointer: "/type", prefix: "flat." },
                ..facts::EnvelopeFacts::EMPTY
            },
        ],
        events: &[
            facts::EventFacts {
                name: "member.created",
                aliases: &["member.create"],
                evidence: facts::Evidence::Example,
                ..facts::EventFacts::EMPTY
            },
            facts::EventFacts {
                name: "flat.ContactCreate",
                envelope: 1,
                ..facts::EventFacts::EMPTY
            },
            facts::EventFacts { name: "flat.Message", envelope: 1, ..facts::EventFacts::EMPTY },
        ],
        delivery: facts::DeliveryFacts {
            dedupe: &[facts::DedupeKey::Pointer("/id")],
            ..facts::DeliveryFacts::UNKNOWN
        },
        ..facts::Provider::EMPTY
    };

    /// What stands around a payload, by envelope.
    #[derive(Clone, EnvelopeSet)]
    #[non_exhaustive]
    pub enum Envelope {
        /// The envelope `default`.
        Default(DefaultEnvelope),
        /// The envelope `flat`.
        Flat(FlatEnvelope),
    }

    /// The envelope `default`.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct DefaultEnvelope {
        /// `id`
        pub id: Expected<String>,
        /// `event`
        pub event: Expected<String>,
        /// `created_at`
        pub created_at: Expected<Timestamp>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// The envelope `flat`.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct FlatEnvelope {
        /// `type`
        #[payload(name = "type")]
        pub type_: String,
        /// `locationId`
        #[payload(name = "locationId")]
        pub location_id: Optional<String>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// A visitor became a member.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct MemberCreated {
        /// `id`
        pub id: String,
        /// `e-mail`
        #[payload(name = "e-mail", sensitive, min_length = 3)]
        pub e_mail: Expected<Email>,
        /// `status`
        pub status: Expected<MemberStatus>,
        /// `kind`
        pub kind: Expected<ActionKind>,
        /// `parameters`
        #[payload(switch = "kind")]
        pub parameters: Maybe<ActionParameters>,
        /// `age`
        #[payload(min = 0, max = 150)]
        pub age: Optional<Integer>,
        /// `balance`
        pub balance: Nullable<Decimal>,
        /// `to`
        pub to: Maybe<To>,
        /// `labels`
        pub labels: Maybe<Map<Nullable<String>>>,
        /// `score`
        pub score: Optional<OrBlank<AsText<Integer>>>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// Where a member stands.
    #[derive(Clone, OpenEnum)]
    #[non_exhaustive]
    pub enum MemberStatus {
        /// `active`
        #[open_enum(value = "active")]
        Active,
        /// `suspended`
        #[open_enum(value = "suspended")]
        Suspended,
        /// A value that is not listed.
        Unknown(UnknownValue),
    }

    /// What an action does.
    #[derive(Clone, OpenEnum)]
    #[open_enum(closed, integer)]
    #[non_exhaustive]
    pub enum ActionKind {
        /// `1`
        #[open_enum(value = 1)]
        Mail,
        /// `2`
        #[open_enum(value = 2)]
        Call,
        /// A value that is not listed.
        Unknown(UnknownValue),
    }

    /// The parameters of an action, by its `kind`.
    #[derive(Clone, Switch)]
    #[switch(sibling)]
    #[non_exhaustive]
    pub enum ActionParameters {
        /// `kind` is `1`.
        #[switch(case = "1")]
        Mail(MailParameters),
        /// `kind` is `2`.
        #[switch(case = "2")]
        Call(Vec<String>),
        /// `kind` says something else.
        Unknown(Json),
    }

    /// The parameters of a mail.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct MailParameters {
        /// `subject`
        #[payload(sensitive)]
        pub subject: Expected<String>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// One receiver or several.
    #[derive(Clone, Union)]
    pub enum To {
        /// One.
        Text(String),
        /// Several.
        List(Vec<String>),
    }

    /// What events about contacts share.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct Contact {
        /// `id`
        pub id: Expected<String>,
        /// `locationId`
        #[payload(name = "locationId")]
        pub location_id: Expected<String>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// A message came in.
    #[derive(Clone, Switch)]
    #[switch(on = "messageType")]
    #[non_exhaustive]
    pub enum Message {
        /// `messageType` is `Email`.
        #[switch(case = "Email")]
        Email(EmailMessage),
        /// `messageType` is `SMS` or `CALL`.
        #[switch(case = "SMS", case = "CALL")]
        Chat(ChatMessage),
        /// `messageType` says something else.
        Unknown(Json),
    }

    /// A message by mail.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct EmailMessage {
        /// `messageType`
        #[payload(name = "messageType")]
        pub message_type: Expected<MessageTypeEmail>,
        /// `subject`
        pub subject: Expected<String>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// The constant `Email`.
    #[derive(Clone, OpenEnum)]
    #[open_enum(literal)]
    #[non_exhaustive]
    pub enum MessageTypeEmail {
        /// `Email`
        #[open_enum(value = "Email")]
        Email,
        /// A value that is not listed.
        Unknown(UnknownValue),
    }

    /// A message by SMS or phone.
    #[derive(Clone, Payload)]
    #[non_exhaustive]
    pub struct ChatMessage {
        /// `body`
        #[payload(sensitive)]
        pub body: Expected<String>,
        /// `messageType`
        #[payload(name = "messageType")]
        pub message_type: Expected<String>,
        /// Members that are not declared.
        pub extra: Extra,
    }

    /// Every event of Acme.
    #[derive(Clone, EventSet)]
    #[event_set(provider = PROVIDER, envelope = Envelope)]
    #[non_exhaustive]
    pub enum Event {
        /// A visitor became a member.
        #[event(name = "member.created", version = "v1")]
        MemberCreated(Box<MemberCreated>),
        /// A contact was made.
        #[event(name = "flat.ContactCreate", version = "v1")]
        ContactCreate(Box<Contact>),
        /// A message came in.
        #[event(name = "flat.Message", version = "v1")]
        Message(Box<Message>),
        /// An event that the catalog does not know.
        Unknown(UnknownEvent),
    }

    /// A delivery of Acme.
    pub type Delivery = hookbook::Delivery<Event>;

    /// Parses a delivery of Acme.
    ///
    /// # Errors
    /// When the body cannot be read.
    pub fn parse(
        headers: &dyn hookbook::Headers,
        body: impl Into<Vec<u8>>,
    ) -> Result<Delivery, hookbook::ParseError> {
        hookbook::parse(headers, body)
    }
}

use acme::{Envelope, Event};
use hookbook::Code;

const CREATED: &str = r#"{"id":"d1","event":"member.created","created_at":"2024-02-28T04:45:41Z",
 "data":{"id":"m1","e-mail":"a@b.c","status":"new","parameters":{"subject":"secret"},"kind":1,
  "age":1e1,"balance":null,"to":["x","y"],"labels":{"a":null,"b":"c"},"score":"","colour":{"r":1}},"trace":[1]}"#;

fn parse(body: &str) -> acme::Delivery {
    acme::parse(&(), body).expect("the body is fine")
}

#[test]
fn a_payload_behind_a_pointer() {
    let delivery = parse(CREATED);
    assert!(matches!(delivery.envelope, Envelope::Default(_)));
    assert_eq!(delivery.dedupe_key(), Some("d1"));
    let Event::MemberCreated(member) = &delivery.event else {
        panic!("{delivery:?}");
    };
    assert_eq!(member.e_mail, "a@b.c");
    assert_eq!(member.status, "new");
    assert_eq!(member.age.get().and_then(hookbook::Integer::get), Some(10));
    assert!(matches!(member.parameters.get(), Some(acme::ActionParameters::Mail(_))));
    let inspection = delivery.inspect();
    assert_eq!(inspection.violations, []);
    assert_eq!(inspection.unknown_paths, ["/trace", "/data/colour"]);
    assert_eq!(inspection.unknown_values, ["/data/status"]);
    let back: serde_json::Value = serde_json::from_str(&delivery.to_json()).expect("JSON");
    assert_eq!(back, serde_json::from_str::<serde_json::Value>(CREATED).expect("JSON"));
}

#[test]
fn nothing_sensitive_is_printed() {
    let printed = format!("{:?}", parse(CREATED));
    assert!(printed.contains("[redacted]"), "{printed}");
    assert!(!printed.contains("a@b.c") && !printed.contains("secret"), "{printed}");
}

#[test]
fn a_flat_body_shares_one_object() {
    let body = r#"{"type":"ContactCreate","locationId":"l1","id":"c1","more":true}"#;
    let delivery = parse(body);
    let Event::ContactCreate(contact) = &delivery.event else {
        panic!("{delivery:?}");
    };
    assert_eq!(contact.location_id, "l1");
    let Envelope::Flat(envelope) = &delivery.envelope else {
        panic!("{delivery:?}");
    };
    assert_eq!(envelope.type_, "ContactCreate");
    assert!(envelope.location_id.is_absent(), "the payload has it");
    assert_eq!(delivery.inspect().violations, []);
    assert_eq!(delivery.unknown_paths(), ["/more"]);
    let back: serde_json::Value = serde_json::from_str(&delivery.to_json()).expect("JSON");
    assert_eq!(back, serde_json::from_str::<serde_json::Value>(body).expect("JSON"));
}

#[test]
fn a_switch_at_the_root() {
    let delivery = parse(r#"{"body":"hi","messageType":"SMS","type":"Message"}"#);
    let Event::Message(message) = &delivery.event else {
        panic!("{delivery:?}");
    };
    let acme::Message::Chat(chat) = &**message else {
        panic!("{message:?}");
    };
    assert_eq!(chat.body, "hi");
    assert_eq!(delivery.inspect(), hookbook::Inspection::default());

    let delivery = parse(r#"{"messageType":"Fax","type":"Message"}"#);
    let violations = delivery.validate();
    assert_eq!(violations.len(), 1, "{violations:?}");
    assert_eq!((violations[0].code, &*violations[0].pointer), (Code::Switch, ""));
    assert_eq!(delivery.to_json(), r#"{"type":"Message","messageType":"Fax"}"#);
}

#[test]
fn an_unknown_event_is_kept() {
    let body = r#"{"event":"member.flew","id":"d2","data":[1,2]}"#;
    let delivery = parse(body);
    let Event::Unknown(event) = &delivery.event else {
        panic!("{delivery:?}");
    };
    assert_eq!(event.name(), "member.flew");
    assert_eq!(event.payload().to_string(), "[1,2]");
    assert!(delivery.validate().iter().any(|found| found.code == Code::UnknownEvent));
}

#[test]
fn an_alias_is_the_same_event() {
    let delivery = parse(r#"{"event":"member.create","data":{"id":"m"}}"#);
    assert!(delivery.alias && matches!(delivery.event, Event::MemberCreated(_)));
    assert!(delivery.validate().iter().all(|found| found.code != Code::Const));
}
