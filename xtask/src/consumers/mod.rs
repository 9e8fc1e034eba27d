//! The consumer matrix: what other teams' tools make of what we publish.
//!
//! ```text
//! dist (built once) -> each suite -> its results -> merged -> docs/consumer-matrix.md
//! ```
//!
//! A suite is a program in the language of the tool that it tries. It gets `DIST TOOLS RESULTS`: the publication, the folder with the
//! installed tools, and the file to write its results to; CONTRIBUTING.md says what stands in that file.

pub(crate) mod bugs;
pub(crate) mod dist;
pub(crate) mod matrix;
pub(crate) mod queue;
pub(crate) mod results;
pub(crate) mod suite;
pub(crate) mod voice;

pub(crate) use suite::{Group, SUITES, Suite};
