//! The commands of the project. The only crate that touches the disk: it reads `schema/`, hands it to the generator, and makes the
//! generated files equal to what comes back.
//!
//! ```text
//! sources -> generator -> plan -> apply          all in memory up to the last arrow
//! ```

mod apply;
mod bodies;
mod cli;
mod commands;
mod console;
mod consumers;
mod diff;
mod disk;
mod entry;
mod events_file;
mod failure;
mod fixtures_file;
mod manifest;
mod named;
mod nearest;
mod output;
mod plan;
mod progress;
mod publication;
mod published;
mod region;
mod report;
mod sources;
mod tools;
mod tree_path;
mod trigger;
mod verdicts;
mod wanted;

use std::process::ExitCode;

use hookbook_codegen::diagnostics::Code;
use hookbook_codegen::{Diagnostics, GeneratedFile, SourceFile};

/// What the commands need to know of a generator. Tests run the same commands on a made-up one.
pub struct Generator {
    /// All files that follow from the sources.
    pub generate: fn(&[SourceFile]) -> Result<Vec<GeneratedFile>, Diagnostics>,
    /// Every code with its title.
    pub codes: fn() -> Vec<(Code, &'static str)>,
    /// The page on a code.
    pub explain: fn(&str) -> Option<&'static str>,
}

/// Runs the command that the arguments of this process name.
///
/// The exit code is 0 when all is well, 1 when something was found, 2 when the command could not do its work.
pub fn main(generator: &Generator) -> ExitCode {
    cli::run(std::env::args_os(), generator)
}
