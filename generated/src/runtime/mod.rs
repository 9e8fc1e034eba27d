//! The hand-written half of the crate: what every provider's generated code stands on.
//!
//! The names that are re-exported here are those that derived code uses.

#[cfg(feature = "axum")]
pub mod axum;
mod basic;
mod blank;
mod choice;
mod codec;
mod delivery;
#[cfg(test)]
mod dice;
mod error;
mod event;
mod exact;
pub mod facts;
pub mod field;
pub mod form;
pub mod format;
pub mod headers;
mod index;
mod inspect;
mod json;
mod lexeme;
mod map;
mod number;
mod object;
mod open_enum;
mod parse;
mod parse_error;
mod payload;
mod place;
mod probe;
mod reader;
#[cfg(feature = "signatures")]
mod receive;
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub mod schemas;
#[cfg(feature = "serde")]
pub mod serde_bridge;
#[cfg(feature = "signatures")]
pub mod signature;
mod text;
#[cfg(feature = "tracing")]
mod tracing;
mod value;
mod whole;
mod writer;

pub use blank::OrBlank;
pub use choice::{Choice, debug_choice, examine_switch, examine_union, pick_arm};
pub use codec::{AsText, Either, Scalar, Unix, UnixMs, ZeroOne};
pub use delivery::Delivery;
pub use error::ReadError;
pub use event::{Bare, EnvelopeSet, EventSet, UnknownEvent, same_event};
pub use facts::Provider;
pub use field::{Expected, Field, Maybe, Nullable, Optional, State};
pub use index::EventIndex;
pub use inspect::{Check, Code, Inspection, Inspector, Violation};
pub use json::{Json, NumberText};
pub use map::{Extra, Map};
pub use number::{Decimal, Integer, NotFinite, Number};
pub use object::{
    Object, Shape, clear_object, debug_object, inspect_object, read_object, write_object,
};
pub use open_enum::{
    EnumFacts, EnumRule, OpenEnum, UnknownValue, debug_enum, enum_of, enum_text, examine_enum,
    read_enum, write_enum,
};
pub use parse::{parse, parse_as};
pub use parse_error::ParseError;
pub use payload::{Payload, validate};
pub use reader::{Items, MAX_BYTES, MAX_DEPTH, Members, Reader};
#[cfg(feature = "signatures")]
pub use receive::{ReceiveError, receive};
pub use text::{Date, Email, Ip, LocalTimestamp, LooseTimestamp, Text, Timestamp, Url, Uuid};
pub use value::{Kind, Kinds, Presence, Typed, Value};
pub use whole::{read_text, same, write_text};
pub use writer::Writer;
