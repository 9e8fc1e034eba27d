//! The hand-written half of the crate: what every provider's generated code stands on.

pub mod facts;
pub mod form;
pub mod headers;
#[cfg(feature = "signatures")]
pub mod signature;
