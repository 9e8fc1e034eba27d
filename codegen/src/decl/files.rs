//! Which file is what, by its path; all files of a run to one set of declarations.

use super::{EventsFile, FixturesFile, ProviderFile, TypesFile};
use crate::diagnostics::Diagnostics;
use crate::parallel;
use crate::source::{SourceFile, Span, Spanned};
use crate::yaml::{self, FromNode, keys};

keys! {
    /// Settings of the whole catalog.
    pub(crate) struct CatalogFile {
        /// What people call it.
        required title: Spanned<String>,
        /// Where generated/schemas/ is served; every $id starts with it.
        required base_url: Spanned<String>,
    }
}

/// Everything that was written.
#[derive(Debug, Default)]
pub(crate) struct Declarations {
    pub(crate) catalog: Option<CatalogFile>,
    pub(crate) providers: Vec<Provider>,
}

/// One folder under `schema/`.
#[derive(Debug)]
pub(crate) struct Provider {
    /// The folder.
    pub(crate) name: String,
    /// Any of its files, for faults about the folder.
    pub(crate) span: Span,
    pub(crate) file: Option<ProviderFile>,
    pub(crate) modules: Vec<Module>,
    pub(crate) fixture_notes: Vec<FixtureNotes>,
    pub(crate) fixtures: Vec<FixtureFile>,
}

/// A file that declares events or types.
#[derive(Debug)]
pub(crate) struct Module {
    /// Its stem.
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) span: Span,
    pub(crate) content: EventsFile,
}

/// A `fixtures.yaml`.
#[derive(Debug)]
pub(crate) struct FixtureNotes {
    /// The folder below `fixtures/`.
    pub(crate) folder: String,
    pub(crate) content: FixturesFile,
}

/// A body.
#[derive(Debug)]
pub(crate) struct FixtureFile {
    /// The folder below `fixtures/`.
    pub(crate) folder: String,
    /// The file's name with its endings.
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) span: Span,
    pub(crate) body: Vec<u8>,
}

/// Reads all files. `sources` must be in the order of their paths.
pub(crate) fn read(sources: &[&SourceFile], diags: &mut Diagnostics) -> Declarations {
    let numbered: Vec<(u32, &SourceFile)> = (0..).zip(sources.iter().copied()).collect();
    let mut all = Declarations::default();
    for (one, found) in parallel::map(&numbered, |(file, source)| read_one(*file, source)) {
        all.append(one);
        diags.extend(found);
    }
    all
}

/// What one file declares, and what is wrong with it.
fn read_one(file: u32, source: &SourceFile) -> (Declarations, Diagnostics) {
    let mut one = Declarations::default();
    let mut diags = Diagnostics::new();
    let path = source.path.strip_prefix("schema/").unwrap_or(&source.path);
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["catalog.yaml"] => one.catalog = yaml_file(file, source, &mut diags),
        [provider, rest @ ..] if !rest.is_empty() => {
            let provider = one.provider(provider, Span::file(file));
            provider_file(provider, rest, file, source, &mut diags);
        }
        _ => diags.unexpected_file(Span::file(file), &source.path),
    }
    (one, diags)
}

impl Declarations {
    /// Adds what the next file declares.
    fn append(&mut self, next: Self) {
        self.catalog = self.catalog.take().or(next.catalog);
        for mut part in next.providers {
            let provider = self.provider(&part.name, part.span);
            if part.file.is_some() {
                provider.span = part.span;
                provider.file = part.file;
            }
            provider.modules.append(&mut part.modules);
            provider.fixture_notes.append(&mut part.fixture_notes);
            provider.fixtures.append(&mut part.fixtures);
        }
    }

    /// The provider of a folder, made when it is met first. Sources are sorted, so it can only be the last.
    fn provider(&mut self, name: &str, span: Span) -> &mut Provider {
        if self.providers.last().is_none_or(|last| last.name != name) {
            self.providers.push(Provider {
                name: name.to_owned(),
                span,
                file: None,
                modules: Vec::new(),
                fixture_notes: Vec::new(),
                fixtures: Vec::new(),
            });
        }
        self.providers.last_mut().expect("one was just pushed")
    }
}

fn provider_file(
    provider: &mut Provider,
    parts: &[&str],
    file: u32,
    source: &SourceFile,
    diags: &mut Diagnostics,
) {
    match parts {
        ["provider.yaml"] => {
            provider.file = yaml_file(file, source, diags);
        }
        ["types.yaml"] => {
            if let Some(TypesFile { types, span }) = yaml_file(file, source, diags) {
                let content = EventsFile { events: Default::default(), types, span };
                provider.modules.push(module("types", file, source, content));
            }
        }
        ["events", name] if name.ends_with(".yaml") => {
            if let Some(content) = yaml_file(file, source, diags) {
                let stem = name.strip_suffix(".yaml").unwrap_or(name);
                provider.modules.push(module(stem, file, source, content));
            }
        }
        ["fixtures", folder @ .., "fixtures.yaml"] if !folder.is_empty() => {
            if let Some(content) = yaml_file(file, source, diags) {
                provider.fixture_notes.push(FixtureNotes { folder: folder.join("/"), content });
            }
        }
        ["fixtures", folder @ .., name] if !folder.is_empty() && is_fixture(name) => {
            provider.fixtures.push(FixtureFile {
                folder: folder.join("/"),
                name: (*name).to_owned(),
                path: source.path.clone(),
                span: Span::file(file),
                body: source.bytes.clone(),
            });
        }
        _ => diags.unexpected_file(Span::file(file), &source.path),
    }
}

fn module(name: &str, file: u32, source: &SourceFile, content: EventsFile) -> Module {
    Module { name: name.to_owned(), path: source.path.clone(), span: Span::file(file), content }
}

fn is_fixture(name: &str) -> bool {
    [".pass.json", ".fail.json", ".pass.form", ".fail.form"]
        .iter()
        .any(|ending| name.strip_suffix(ending).is_some_and(|stem| !stem.is_empty()))
}

fn yaml_file<T: FromNode>(file: u32, source: &SourceFile, diags: &mut Diagnostics) -> Option<T> {
    let node = yaml::parse(file, &source.bytes, diags)?;
    T::from_node(&node, diags)
}
