//! Typed, tolerant, lossless webhook events.
//!
//! Hand over headers and body, and get a delivery that was verified and read into the type of its own
//! event:
//!
#![cfg_attr(all(feature = "gately", feature = "signatures"), doc = "```")]
#![cfg_attr(not(all(feature = "gately", feature = "signatures")), doc = "```ignore")]
//! use hookbook::{Secrets, gately};
//!
//! # let body = br#"{"id":"evt_1","event":"member.created","created_at":"2024-01-15T10:00:00Z","project_id":"proj_1","data":{"id":"mem_1","full_name":"Jo Doe","referrer":"a friend"}}"#;
//! # let headers = hookbook::signature::sign(&gately::PROVIDER, "the hook's secret", body, 0, "").unwrap();
//! let secrets = Secrets::new("the hook's secret");
//! let delivery = gately::receive(&headers, body, &secrets)?;
//! match &delivery.event {
//!     gately::Event::MemberCreated(member) => println!("{} joined", member.full_name),
//!     gately::Event::Unknown(event) => println!("new to us: {}", event.name()),
//!     _ => {}
//! }
//! // This body has a member that nobody declared. It is kept, and can be told.
//! assert_eq!(delivery.unknown_paths(), ["/data/referrer"]);
//! # Ok::<(), hookbook::ReceiveError>(())
//! ```
//!
//! Nothing of a body is lost: members, enum values and events that are newer than the types are kept
//! and written back ([`Delivery::to_json`]). Reading only fails where a value cannot be held at all;
//! whether a body keeps to its contract is a question apart, which [`Delivery::inspect`] and
//! [`Payload::inspect`] answer to the letter.
//!
//! # From here to an event
//!
//! - **Providers** are modules, each behind the Cargo feature of its name
#![cfg_attr(feature = "gately", doc = "  (for instance [`gately`]).")]
#![cfg_attr(not(feature = "gately"), doc = "  (for instance `gately`).")]
//!   A module has `receive`, `verify`, `parse` and `parse_as`, the enum `Event`, a type a payload
#![cfg_attr(feature = "gately", doc = "  ([`gately::MemberCreated`]),")]
#![cfg_attr(not(feature = "gately"), doc = "  (`gately::MemberCreated`),")]
//!   and `PROVIDER`: what is known of retries, success codes and repeats ([`facts`]).
//! - **Events** that carry the same payload share its type, so that one arm takes several:
//!
#![cfg_attr(feature = "clickfunnels", doc = "```")]
#![cfg_attr(not(feature = "clickfunnels"), doc = "```ignore")]
//! use hookbook::clickfunnels::Event;
//!
//! fn order_id(event: &Event) -> Option<i64> {
//!     match event {
//!         Event::OrderCreated(order) | Event::OrderUpdated(order) => order.id.get()?.get(),
//!         _ => None,
//!     }
//! }
//! ```
//!
//! - **Members** say in their type what you may rely on. A bare [`Text`] is always there, because a
//!   document says so. [`Expected`] should be there, but only an example says so; [`Optional`] may be
//!   absent, [`Nullable`] null, [`Maybe`] both. All are read tolerantly; see [`Field`].
//! - **Values** keep their spelling: [`Text`] (23 bytes without an allocation), [`Timestamp`], [`Decimal`], [`Integer`],
//!   [`Json`], and the codecs for oddities of providers, such as [`AsText`], [`Unix`] or [`OrBlank`].
//! - **Errors** say where: provider, event, pointer, line and column, and hand the body back
//!   ([`ParseError`]).
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | one a provider, `all-providers` | the module of that name |
//! | `signatures` (default) | `verify`, `receive`, `sign` |
//! | `http` | [`Headers`] for `http::HeaderMap` |
//! | `axum` | an extractor that verifies and parses: `hookbook::axum::Hook` |
//! | `tracing` | `Delivery::span`, without personal data |
//! | `serde` | `Serialize` and `Deserialize` for payloads and for everything that stands in one |
//! | `schemars` | `JsonSchema` for the body of each event: the published schemas, in the module `schemas` |
//! | `jiff`, `rust_decimal` | typed moments and decimals beside the text |
//!
//! # Events that no catalog has
//!
//! The types of a provider are generated from its catalog. An event of your own can be declared with
//! the same derives, and gets the same reading, writing and checking:
//!
//! ```
//! use hookbook::{
//!     EnvelopeSet, EventSet, Expected, Extra, Payload, UnknownEvent, facts,
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
//! #[derive(Clone, Payload)]
//! struct OrderPlaced {
//!     id: Expected<String>,
//!     extra: Extra,
//! }
//!
//! #[derive(Clone, EventSet)]
//! #[event_set(provider = SHOP, envelope = Envelope)]
//! enum Event {
//!     #[event(name = "order.placed", version = "v1")]
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

#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use schemars;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

pub use hookbook_macros::{EnvelopeSet, EventSet, OpenEnum, Payload, Switch, Union};
#[allow(unused_imports, unreachable_pub)]
// Without a provider's feature there is nothing in it.
pub use providers::*;
#[cfg(feature = "axum")]
pub use runtime::axum;
pub use runtime::headers::{self, Headers};
#[cfg(feature = "signatures")]
pub use runtime::signature::{self, Secrets, Verification, VerifyError, verify};
pub use runtime::{
    AsText, Code, Date, Decimal, Delivery, Either, Email, EnvelopeSet, EventSet, Expected, Extra,
    Field, Inspection, Integer, Ip, Json, LocalTimestamp, LooseTimestamp, Map, Maybe, NotFinite,
    Nullable, Number, NumberText, OpenEnum, Optional, OrBlank, ParseError, Payload, ReadError,
    State, Text, Timestamp, Unix, UnixMs, UnknownEvent, UnknownValue, Url, Uuid, Violation,
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
        $crate::serde_bridge!([] $name);
    };
    ([$($of:ident: $bound:ident),*] $name:ty) => {
        impl<$($of: $bound),*> $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::serde_bridge::serialize(self, serializer)
            }
        }

        impl<'de, $($of: $bound),*> $crate::serde::Deserialize<'de> for $name {
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
