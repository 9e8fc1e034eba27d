//! `acme`, a made-up provider in YAML that uses every key and every form of the language, and `bolt`, one that says as little as
//! it can: what they turn into is in `expected/`.

mod expected;
mod keys;
#[path = "../support/mod.rs"]
mod support;
mod synthetic;
mod words;

use hookbook_codegen::{Catalog, Diagnostics, SourceFile, report};

/// The files below `acme/schema/`.
fn sources() -> Vec<SourceFile> {
    support::folder(&support::root().join("acme")).into_values().collect()
}

fn catalog() -> Catalog {
    hookbook_codegen::catalog(&sources()).unwrap_or_else(|faults| refuse(&faults))
}

fn refuse(faults: &Diagnostics) -> ! {
    panic!("acme has faults:\n{}", report::human(faults, &sources(), false))
}
