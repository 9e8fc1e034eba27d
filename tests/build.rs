//! Generates the Rust of the made-up provider `acme`, which the tests compile: a module in one file, since `include!` takes no more.

use hookbook_codegen::{Content, SourceFile, generate};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=acme");
    let mut sources = Vec::new();
    collect(Path::new("acme/schema"), &mut sources);
    let files = generate(&sources).unwrap_or_else(|faults| panic!("acme has faults: {faults:?}"));
    let folder = "generated/src/providers/acme/";
    let modules =
        files.into_iter().filter_map(|file| match (file.path.strip_prefix(folder), file.content) {
            (Some(name), Content::Whole(text)) => {
                Some((name.trim_end_matches(".rs").to_owned(), text))
            }
            _ => None,
        });
    let modules: BTreeMap<String, String> = modules.collect();
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo names a folder")).join("acme.rs");
    fs::write(out, inlined("mod", &modules)).expect("the folder can be written to");
}

fn collect(folder: &Path, sources: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            collect(&path, sources);
        } else {
            let bytes = fs::read(&path).expect("a listed file can be read");
            let path = path.strip_prefix("acme").expect("a path below acme");
            let path = path.to_str().expect("a path in UTF-8").replace('\\', "/");
            sources.push(SourceFile { path, bytes });
        }
    }
}

/// A module with those that it declares in their places, and without inner documentation.
fn inlined(name: &str, modules: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for line in modules[name].lines().filter(|line| !line.starts_with("//!")) {
        let declared = line.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';'));
        match declared {
            Some(inner) => {
                text.push_str(&format!("mod {inner} {{\n{}}}\n", inlined(inner, modules)))
            }
            None => text.push_str(&format!("{line}\n")),
        }
    }
    text
}
