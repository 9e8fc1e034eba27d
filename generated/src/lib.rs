//! Typed, tolerant, lossless webhook events.

// Derived code names the crate as its users do, also in here.
extern crate self as hookbook;

mod providers;
pub mod runtime;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

pub use hookbook_macros::{EnvelopeSet, Event, EventSet, OpenEnum, Payload, Switch, Union};
#[allow(unused_imports)] // Without a provider's feature there is nothing in it.
pub use providers::*;
pub use runtime::headers::{self, Headers};
#[cfg(feature = "signatures")]
pub use runtime::signature::{self, Secrets, Verification, VerifyError, verify};
pub use runtime::{
    AsText, Code, Date, Decimal, Delivery, Either, Email, EnvelopeSet, EventSet, Expected, Extra,
    Field, Inspection, Integer, Ip, Json, LocalTimestamp, LooseTimestamp, Map, Maybe, NamedEvent,
    Nullable, Number, OpenEnum, Optional, OrBlank, ParseError, Payload, ReadError, State,
    Timestamp, Unix, UnixMs, UnknownEvent, UnknownValue, Url, Uuid, Violation, ZeroOne, parse,
    parse_as, validate,
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
