//! Typed, tolerant, lossless webhook events.

mod runtime;

pub use runtime::headers::{self, Headers};
#[cfg(feature = "signatures")]
pub use runtime::signature::{self, Secrets, Verification, VerifyError, verify};
pub use runtime::{facts, form};
