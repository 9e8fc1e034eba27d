//! The Rust that follows from the made-up providers in `codegen/tests/acme/schema`, as it is in their snapshot: it compiles without
//! a warning and with everything documented, and the tests beside it use it as a consumer would.
#![deny(warnings, missing_docs)]

// Generated code finds the runtime in its own crate.
pub use hookbook::*;

#[path = "../../../codegen/tests/acme/expected/generated/src/providers/mod.rs"]
mod providers;

pub use providers::*;
