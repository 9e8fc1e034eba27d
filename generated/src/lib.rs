//! Typed, tolerant, lossless webhook events.

mod runtime;

pub use runtime::facts;
pub use runtime::headers::{self, Headers};
