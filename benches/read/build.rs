//! Writes which provider is read by which of our types, so that a new one takes part by itself.

use std::fmt::Write;
use std::path::Path;

use bench_peers::project;

fn main() {
    let root = project::root().canonicalize().expect("the project is there");
    println!("cargo::rerun-if-changed={}", root.join("schema").display());
    let catalog = project::load(&root).expect("the catalog is without faults");
    let mut text = String::from(
        "pub(crate) fn reader(provider: &str) -> Option<Reader> {\n    match provider {\n",
    );
    for provider in &catalog.providers {
        let name = &provider.name;
        let _ = writeln!(text, "        {name:?} => Some(read::<hookbook::{name}::Event>),");
    }
    text.push_str("        _ => None,\n    }\n}\n");
    let out = std::env::var_os("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("ours.rs"), text).expect("cargo made the folder");
}
