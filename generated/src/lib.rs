//! Typed, tolerant, lossless webhook events.
//!
//! A body is read into types of its own event, and nothing of it is lost: members, enum values and
//! events that are newer than the types are kept and written back. Reading only fails where a value
//! cannot be held at all; whether a body keeps to its contract is a question apart, which
//! [`Delivery::inspect`] and [`Payload::inspect`] answer to the letter.
//!
//! The types of a provider are generated from its catalog. An event that no catalog has can be
//! declared with the same derives:
//!
//! ```
//! use hookbook::{
//!     EnvelopeSet, Event, EventSet, Expected, Extra, Payload, UnknownEvent, facts,
//! };
//!
//! static SHOP: facts::Provider = facts::Provider {
//!     name: "shop",
//!     envelopes: &[facts::EnvelopeFacts {
//!         event: facts::EventName::At { pointer: "/event", prefix: "" },
//!         payload: "/data",
//!         ..facts::EnvelopeFacts::EMPTY
//!     }],
//!     ..facts::Provider::EMPTY
//! };
//!
//! #[derive(Clone, Payload, EnvelopeSet)]
//! struct Envelope {
//!     event: Expected<String>,
//!     extra: Extra,
//! }
//!
//! #[derive(Clone, Payload, Event)]
//! #[event(provider = "shop", name = "order.placed", version = "v1")]
//! struct OrderPlaced {
//!     id: Expected<String>,
//!     extra: Extra,
//! }
//!
//! #[derive(Clone, EventSet)]
//! #[event_set(provider = SHOP, envelope = Envelope)]
//! enum Event {
//!     OrderPlaced(Box<OrderPlaced>),
//!     Unknown(UnknownEvent),
//! }
//!
//! let body = r#"{"event":"order.placed","data":{"id":"o1"}}"#;
//! let delivery = hookbook::parse::<Event>(&(), body)?;
//! match &delivery.event {
//!     Event::OrderPlaced(order) => assert_eq!(order.id, "o1"),
//!     Event::Unknown(event) => println!("new event {}", event.name()),
//! }
//! # Ok::<(), hookbook::ParseError>(())
//! ```

// Derived code names the crate as its users do, also in here.
extern crate self as hookbook;

mod providers;
pub mod runtime;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

pub use hookbook_macros::{EnvelopeSet, Event, EventSet, OpenEnum, Payload, Switch, Union};
#[allow(unused_imports, unreachable_pub)]
// Without a provider's feature there is nothing in it.
pub use providers::*;
pub use runtime::headers::{self, Headers};
#[cfg(feature = "signatures")]
pub use runtime::signature::{self, Secrets, Verification, VerifyError, verify};
pub use runtime::{
    AsText, Code, Date, Decimal, Delivery, Either, Email, EnvelopeSet, EventSet, Expected, Extra,
    Field, Inspection, Integer, Ip, Json, LocalTimestamp, LooseTimestamp, Map, Maybe, NamedEvent,
    NotFinite, Nullable, Number, NumberText, OpenEnum, Optional, OrBlank, ParseError, Payload,
    ReadError, State, Timestamp, Unix, UnixMs, UnknownEvent, UnknownValue, Url, Uuid, Violation,
    ZeroOne, parse, parse_as, validate,
};
#[cfg(feature = "signatures")]
pub use runtime::{ReceiveError, receive};
pub use runtime::{facts, form};

/// Makes a derived type readable and writable through serde, where the feature `serde` is on.
///
/// Derived code calls it. It is a macro of this crate so that the feature is this crate's alone.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_bridge {
    ($name:ident) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::serde_bridge::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::serde_bridge::deserialize(deserializer)
            }
        }
    };
}

/// Without the feature `serde` there is nothing to make.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_bridge {
    ($name:ident) => {};
}
