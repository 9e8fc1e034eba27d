//! The catalog as other people's code would have it: structs with serde's derives, and what typify makes of the schemas.
//!
//! Text goes out; nothing of it is checked in. The benches that compile it or read with it ask for it when they run.

pub mod project;
pub mod serde_types;
pub mod typify_types;
