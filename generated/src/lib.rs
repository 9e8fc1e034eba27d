//! Typed, tolerant, lossless webhook events.

mod runtime;

pub use runtime::headers::{self, Headers};
pub use runtime::{facts, form};
