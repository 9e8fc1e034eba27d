//! Compile time and size: our generated crate against the same structs with serde's derives and against typify's output.

mod crates;
mod measure;

use std::process::ExitCode;

use bench_measure::{Options, answer_probe, machine, scratch};
use bench_peers::project;

const HELP: &str = "\
Measures what it costs to compile the generated crate, against serde's derives and typify's output for the same catalog.
Dependencies are built beforehand; only the crate with the types and a binary that uses every type are timed.

Usage: cargo bench -p bench-compile -- [OPTIONS]

  --provider P  the one provider (default gately)
  --scope S     `one`, `all` or both (default)
  --steps S,S   of check, debug and release (default all three)
  --runs N      runs a cell, of which the median is shown (default 5)
";

/// Which providers a crate has.
pub(crate) struct Scope {
    /// Part of the names of crates.
    pub(crate) name: &'static str,
    /// What a reader is told.
    pub(crate) title: String,
    pub(crate) providers: Vec<String>,
}

fn main() -> ExitCode {
    if let Some(code) = answer_probe() {
        return code;
    }
    let options = match Options::parse(HELP) {
        Ok(options) => options,
        Err(code) => return code,
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let root = project::root().canonicalize().map_err(|error| error.to_string())?;
    let catalog = project::load(&root)?;
    let one = options.text("--provider").unwrap_or("gately").to_owned();
    if !catalog.providers.iter().any(|provider| provider.name == one) {
        return Err(format!("there is no provider `{one}`"));
    }
    let all: Vec<String> = catalog.providers.iter().map(|provider| provider.name.clone()).collect();
    let title = format!("{} providers", all.len());
    let mut scopes = vec![
        Scope { name: "one", title: format!("`{one}`"), providers: vec![one] },
        Scope { name: "all", title, providers: all },
    ];
    if let Some(wanted) = options.text("--scope") {
        scopes.retain(|scope| scope.name == wanted);
    }
    let steps = options.text("--steps").unwrap_or("check,debug,release");
    let runs = options.number("--runs", 5);
    println!("{}; medians of {runs} runs", machine());
    let folder = scratch("compile-bench");
    crates::write(&folder, &root, &catalog, &scopes)?;
    measure::report(&folder, &scopes, &steps.split(',').collect::<Vec<_>>(), runs)
}
