//! Typed, tolerant, lossless webhook events.

// Derived code names the crate as its users do, also in here.
extern crate self as hookbook;

pub mod runtime;

pub use hookbook_macros::{EnvelopeSet, Event, EventSet, OpenEnum, Payload, Switch, Union};
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
pub use runtime::{facts, form};

/// Makes a derived type readable and writable through serde, where the feature `serde` is on. In
/// derived code only; it is a macro, so that the feature is this crate's and not its caller's.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_bridge {
    ($name:ident) => {};
}
