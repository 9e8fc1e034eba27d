//! One Rust file while it is written: its first line, what it imports, its items.

use crate::source::GeneratedFile;
use std::collections::BTreeSet;

/// A Rust file. Items are added in order; imports are collected on the way.
pub(super) struct File {
    source: String,
    docs: String,
    runtime: BTreeSet<String>,
    siblings: BTreeSet<String>,
    body: String,
}

impl File {
    /// A file that comes from one YAML file.
    pub(super) fn new(source: &str, docs: String) -> Self {
        Self {
            source: source.to_owned(),
            docs,
            runtime: BTreeSet::new(),
            siblings: BTreeSet::new(),
            body: String::new(),
        }
    }

    /// Something of the runtime that the file uses; gives its name back.
    pub(super) fn runtime<'a>(&mut self, name: &'a str) -> &'a str {
        if !self.runtime.contains(name) {
            self.runtime.insert(name.to_owned());
        }
        name
    }

    /// A type of another file of the provider; gives its name back.
    pub(super) fn sibling<'a>(&mut self, name: &'a str) -> &'a str {
        if !self.siblings.contains(name) {
            self.siblings.insert(name.to_owned());
        }
        name
    }

    /// Adds an item, with an empty line before it.
    pub(super) fn item(&mut self, text: &str) {
        self.body.push('\n');
        self.body.push_str(text);
    }

    /// The finished file.
    pub(super) fn finish(self, provider: &str, path: String) -> GeneratedFile {
        let mut text = first_line(&self.source);
        text.push_str(&self.docs);
        let imports = [use_line("super", &self.siblings), use_line("crate", &self.runtime)];
        let imports: String = imports.into_iter().flatten().collect();
        if !imports.is_empty() {
            text.push('\n');
            text.push_str(&imports);
        }
        text.push_str(&self.body);
        GeneratedFile::of(provider, path, text)
    }
}

/// What stands at the top of every generated Rust file.
pub(super) fn first_line(source: &str) -> String {
    format!("// @generated from {source} by `cargo xtask generate`. Edit that file instead.\n\n")
}

/// `use root::{A, B};`, in as many lines as it needs.
fn use_line(root: &str, names: &BTreeSet<String>) -> Option<String> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(format!("use {root}::{name};\n")),
        names => {
            let line = format!("use {root}::{{{}}};\n", names.join(", "));
            Some(if line.len() <= 101 { line } else { wrapped(root, names) })
        }
    }
}

fn wrapped(root: &str, names: &[&str]) -> String {
    let mut text = format!("use {root}::{{\n");
    let mut line = String::from("   ");
    for name in names {
        if line.len() + name.len() + 2 > 100 {
            text.push_str(&line);
            text.push('\n');
            line = String::from("   ");
        }
        line.push_str(&format!(" {name},"));
    }
    format!("{text}{line}\n}};\n")
}
