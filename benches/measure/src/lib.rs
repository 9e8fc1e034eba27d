//! What the benches share: running a process and saying what it took, medians, Markdown tables.

mod machine;
mod options;
mod process;
mod stats;
mod table;

pub use machine::{machine, scratch};
pub use options::Options;
pub use process::{Usage, answer_probe, run};
pub use stats::{median, per};
pub use table::Table;
