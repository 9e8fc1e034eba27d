//! The declarations: a provider with one wrapped and one flat envelope, and a few events.

use hookbook::facts::{
    Condition, DedupeKey, DeliveryFacts, Encoding, EnvelopeFacts, EventName, Provider, VersionRule,
};
use hookbook::{
    AsText, Date, Decimal, Either, Email, EnvelopeSet, EventSet, Expected, Extra, Integer, Ip,
    Json, LocalTimestamp, LooseTimestamp, Map, Maybe, Nullable, Number, OpenEnum, Optional,
    OrBlank, Payload, Switch, Timestamp, Union, Unix, UnixMs, UnknownEvent, UnknownValue, Url,
    Uuid, ZeroOne,
};

pub(crate) type Delivery = hookbook::Delivery<Event>;

pub(crate) static SHOP: Provider = Provider {
    name: "shop",
    default_version: "1",
    envelopes: &[
        EnvelopeFacts {
            name: "form",
            when: &[Condition::ContentType("application/x-www-form-urlencoded")],
            encoding: Encoding::Form,
            event: EventName::At { pointer: "/type", prefix: "" },
            ..EnvelopeFacts::EMPTY
        },
        EnvelopeFacts {
            name: "deep",
            when: &[Condition::Has("/meta/body")],
            event: EventName::Header { name: "x-shop-event", prefix: "order." },
            payload: "/meta/body",
            ..EnvelopeFacts::EMPTY
        },
        EnvelopeFacts {
            name: "wrapped",
            when: &[Condition::Has("/data")],
            event: EventName::At { pointer: "/type", prefix: "" },
            version: VersionRule::At { pointer: "/api", map: &[("2024", "2")] },
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
        dedupe: &[
            DedupeKey::Header("x-shop-id"),
            DedupeKey::Pointer("/meta/id"),
            DedupeKey::BodyHash,
        ],
        ..DeliveryFacts::UNKNOWN
    },
    ..Provider::EMPTY
};

#[derive(Clone, EnvelopeSet)]
pub(crate) enum Envelope {
    Form(Frame),
    Deep(Frame),
    Wrapped(Frame),
    Flat(Frame),
}

#[derive(Clone, Payload)]
pub(crate) struct Frame {
    #[payload(name = "type")]
    pub kind: Optional<String>,
    pub sent: Optional<Timestamp>,
    pub extra: Extra,
}

#[derive(Clone, EventSet)]
#[event_set(provider = SHOP, envelope = Envelope)]
pub(crate) enum Event {
    #[event(name = "order.placed", version = "1")]
    OrderPlaced(Box<OrderPlaced>),
    #[event(name = "order.placed", version = "2")]
    OrderPlacedV2(Card),
    #[event(name = "message", version = "1")]
    Message(Message),
    #[event(name = "note", version = "1")]
    Note(Note),
    Unknown(UnknownEvent),
}

#[derive(Clone, Payload)]
pub(crate) struct OrderPlaced {
    pub id: String,
    pub expected: Expected<String>,
    pub optional: Optional<String>,
    pub nullable: Nullable<String>,
    pub maybe: Maybe<String>,
    #[payload(name = "in-teger", min = -1, max = 1000)]
    pub integer: Maybe<Integer>,
    #[payload(min = 0.5)]
    pub number: Maybe<Number>,
    pub decimal: Maybe<Decimal>,
    pub flag: Maybe<bool>,
    #[payload(min_length = 2, max_length = 3, prefix = "é")]
    pub text: Maybe<String>,
    #[payload(min_items = 1, max_items = 2)]
    pub list: Maybe<Vec<Integer>>,
    pub map: Maybe<Map<Integer>>,
    pub any: Maybe<Json>,
    pub status: Maybe<Status>,
    pub size: Maybe<Size>,
    pub one: Maybe<One>,
    pub to: Maybe<To>,
    pub loose_to: Maybe<LooseTo>,
    pub method: Maybe<Size>,
    #[payload(switch = "method")]
    pub details: Maybe<Details>,
    pub nested: Maybe<Box<OrderPlaced>>,
    pub formats: Maybe<Formats>,
    pub codecs: Maybe<Codecs>,
    #[payload(sensitive)]
    pub card: Maybe<Card>,
    pub extra: Extra,
}

#[derive(Clone, Payload)]
pub(crate) struct Note {
    pub id: Expected<Integer>,
    pub extra: Extra,
}

#[derive(Clone, Payload)]
pub(crate) struct Card {
    pub holder: Maybe<String>,
    #[payload(sensitive)]
    pub digits: Maybe<String>,
    pub extra: Extra,
}

#[derive(Clone, Payload)]
pub(crate) struct Formats {
    pub timestamp: Optional<Timestamp>,
    pub local: Optional<LocalTimestamp>,
    pub loose: Optional<LooseTimestamp>,
    pub date: Optional<Date>,
    pub url: Optional<Url>,
    pub email: Optional<Email>,
    pub uuid: Optional<Uuid>,
    pub ip: Optional<Ip>,
    pub extra: Extra,
}

#[derive(Clone, Payload)]
pub(crate) struct Codecs {
    pub integer: Optional<AsText<Integer>>,
    pub number: Optional<AsText<Number>>,
    pub decimal: Optional<AsText<Decimal>>,
    pub flag: Optional<AsText<bool>>,
    pub zero_one: Optional<ZeroOne>,
    pub zero_one_text: Optional<AsText<ZeroOne>>,
    pub either: Optional<Either<Integer>>,
    pub either_number: Optional<Either<Number>>,
    pub unix: Optional<Unix>,
    pub unix_ms: Optional<UnixMs>,
    pub unix_text: Optional<AsText<Unix>>,
    pub blank: Optional<OrBlank<Email>>,
    pub blank_integer: Optional<OrBlank<Integer>>,
    pub extra: Extra,
}

#[derive(Clone, OpenEnum)]
pub(crate) enum Status {
    #[open_enum(value = "new")]
    New,
    #[open_enum(value = "paid")]
    Paid,
    Unknown(UnknownValue),
}

#[derive(Clone, OpenEnum)]
#[open_enum(integer, closed)]
pub(crate) enum Size {
    #[open_enum(value = 1)]
    Small,
    #[open_enum(value = -2)]
    Odd,
    Unknown(UnknownValue),
}

#[derive(Clone, OpenEnum)]
#[open_enum(literal)]
pub(crate) enum One {
    #[open_enum(value = "one_time")]
    OneTime,
    Unknown(UnknownValue),
}

#[derive(Clone, Union)]
pub(crate) enum To {
    Text(String),
    List(Vec<String>),
    Count(Integer),
}

#[derive(Clone, Union)]
pub(crate) enum LooseTo {
    Flag(bool),
    Unknown(Json),
}

#[derive(Clone, Switch)]
#[switch(sibling)]
pub(crate) enum Details {
    #[switch(case = "1")]
    Small(Card),
    #[switch(otherwise)]
    Other(Vec<Json>),
}

#[derive(Clone, Switch)]
#[switch(on = "kind")]
pub(crate) enum Message {
    #[switch(case = "mail")]
    Mail(Mail),
    #[switch(case = "call", case = "7")]
    Call(Card),
    Unknown(Json),
}

#[derive(Clone, Payload)]
pub(crate) struct Mail {
    pub kind: Expected<String>,
    pub subject: Expected<String>,
    pub extra: Extra,
}
