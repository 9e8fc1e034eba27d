//! The crates that are compiled: one workspace, and for each rival a library of types and a binary that uses them all.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use bench_peers::{serde_types, typify_types};
use hookbook_codegen::Catalog;
use hookbook_codegen::ir::Provider;

use crate::Scope;

/// Whose types a crate holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rival {
    Ours,
    Serde,
    Typify,
}

impl Rival {
    pub(crate) const ALL: [Self; 3] = [Self::Ours, Self::Serde, Self::Typify];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ours => "hookbook",
            Self::Serde => "serde",
            Self::Typify => "typify",
        }
    }

    /// The library with the types.
    pub(crate) fn library(self, scope: &Scope) -> String {
        match self {
            Self::Ours => "hookbook".to_owned(),
            _ => format!("types-{}-{}", self.name(), scope.name),
        }
    }

    /// The binary that uses them.
    pub(crate) fn binary(self, scope: &Scope) -> String {
        format!("use-{}-{}", self.name(), scope.name)
    }
}

/// Writes the workspace.
pub(crate) fn write(
    folder: &Path,
    root: &Path,
    catalog: &Catalog,
    scopes: &[Scope],
) -> Result<(), String> {
    let mut members = Vec::new();
    for scope in scopes {
        let providers: Vec<&Provider> = catalog
            .providers
            .iter()
            .filter(|provider| scope.providers.contains(&provider.name))
            .collect();
        for rival in Rival::ALL {
            members.push(rival.binary(scope));
            let (library, binary) = match rival {
                Rival::Ours => (None, ours(scope)),
                Rival::Serde => serde(&providers),
                Rival::Typify => typify(root, &providers)?,
            };
            let place = folder.join(rival.binary(scope));
            let path = match &library {
                None => root.join("generated"),
                Some(text) => {
                    members.push(rival.library(scope));
                    let place = folder.join(rival.library(scope));
                    put(&place.join("Cargo.toml"), &library_manifest(&rival.library(scope)))?;
                    put(&place.join("src/lib.rs"), text)?;
                    place
                }
            };
            put(&place.join("Cargo.toml"), &binary_manifest(rival, scope, &path))?;
            put(&place.join("src/main.rs"), &binary)?;
        }
    }
    put(&folder.join("Cargo.toml"), &workspace(&members))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(fault)?;
    fs::write(path, text).map_err(fault)
}

/// Dependencies are never incremental, and here the types are somebody's dependency.
fn workspace(members: &[String]) -> String {
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\nincremental = false\n\n\
         [profile.release]\nstrip = true\n"
    )
}

fn library_manifest(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{SERDE}")
}

fn binary_manifest(rival: Rival, scope: &Scope, path: &Path) -> String {
    let package = rival.library(scope);
    let features = match rival {
        Rival::Ours => format!(", default-features = false, features = {:?}", scope.providers),
        _ => String::new(),
    };
    let more = if rival == Rival::Ours { "" } else { SERDE };
    format!(
        "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\n\
         types = {{ package = \"{package}\", path = {path:?}{features} }}\n{more}",
        rival.binary(scope)
    )
}

/// What both peers stand on; built beforehand.
const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

fn ours(scope: &Scope) -> String {
    let mut calls = String::new();
    for provider in &scope.providers {
        let _ = writeln!(calls, "    show::<types::{provider}::Event>(&body);");
    }
    format!(
        "//! Reads a body as every event, writes it, prints it, validates it.\n\n{READ}{calls}}}\n\n\
         fn show<S: types::EventSet + std::fmt::Debug>(body: &[u8]) {{\n\
         \x20   match types::parse::<S>(&(), body) {{\n\
         \x20       Ok(delivery) => println!(\"{{}} {{delivery:?}} {{}}\", delivery.to_json(), delivery.validate().len()),\n\
         \x20       Err(error) => println!(\"{{error}}\"),\n    }}\n}}\n"
    )
}

fn serde(providers: &[&Provider]) -> (Option<String>, String) {
    let mut library = String::from("//! Types with serde's derives.\n");
    let mut calls = String::new();
    for provider in providers {
        let module = serde_types::module(provider);
        let _ = writeln!(library, "pub mod {} {{\n{}}}", provider.name, module.text);
        let bodies = module.bodies.iter().map(|(_, body)| body).chain(&module.others);
        show_each(&provider.name, bodies, &mut calls);
    }
    (Some(library), shown(&calls))
}

fn typify(root: &Path, providers: &[&Provider]) -> Result<(Option<String>, String), String> {
    let mut library = String::from("//! What typify makes of the schemas.\n");
    let mut calls = String::new();
    for provider in providers {
        let module = typify_types::module(root, provider)?;
        let _ = writeln!(library, "pub mod {} {{\n{}}}", provider.name, module.text);
        show_each(&provider.name, module.bodies.iter(), &mut calls);
    }
    Ok((Some(library), shown(&calls)))
}

fn show_each<'a>(module: &str, types: impl Iterator<Item = &'a String>, calls: &mut String) {
    for ty in types.filter(|ty| !ty.contains("::")) {
        let _ = writeln!(calls, "    show::<types::{module}::{ty}>(&body);");
    }
}

fn shown(calls: &str) -> String {
    format!(
        "//! Reads a body as every type, writes it, prints it.\n\n{READ}{calls}}}\n\n\
         fn show<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(body: &[u8]) {{\n\
         \x20   match serde_json::from_slice::<T>(body) {{\n\
         \x20       Ok(value) => println!(\"{{}} {{value:?}}\", serde_json::to_string(&value).unwrap_or_default()),\n\
         \x20       Err(error) => println!(\"{{error}}\"),\n    }}\n}}\n"
    )
}

const READ: &str = "use std::io::Read;\n\nfn main() {\n    let mut body = Vec::new();\n    \
                    std::io::stdin().read_to_end(&mut body).expect(\"standard input\");\n";
