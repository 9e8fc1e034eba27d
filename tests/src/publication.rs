//! What other teams get, built in memory, and how an independent validator understands its documents.

use crate::project;
use hookbook_codegen::Catalog;
use hookbook_codegen::publish::{Ledger, Options, PublishedFile, publish};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::Value;
use std::collections::HashMap;

/// The drafts in which each document is published, with what its name ends in.
pub const DRAFTS: [(Draft, &str, &str); 2] =
    [(Draft::Draft202012, "2020-12", ""), (Draft::Draft7, "draft-07", ".draft-07")];
/// The forms in which each document is published.
pub const FORMS: [&str; 2] = ["strict", "reader"];

/// Everything that `cargo xtask publish` would write.
pub struct Publication {
    /// `index.json`.
    pub index: Value,
    files: HashMap<String, String>,
}

/// A document of the publication: which unit holds it is told by the entry of the index.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it is served.
    pub id: String,
    /// What stands in it.
    pub schema: Value,
}

impl Publication {
    /// The publication of a catalog, as the ledger of the project would have it.
    pub fn of(catalog: &Catalog) -> Self {
        let recorded = project::files_below("published").into_iter().map(|path| PublishedFile {
            text: project::text(&path),
            path: path.trim_start_matches("published/").to_owned(),
        });
        let ledger = Ledger::read(&recorded.collect::<Vec<_>>()).expect("the ledger can be read");
        let built = publish(catalog, &Options { base_url: None, ledger: &ledger });
        assert!(built.refused.is_empty(), "it may be published: see `cargo xtask publish`");
        let files: HashMap<_, _> =
            built.files.into_iter().map(|file| (file.path, file.text)).collect();
        let index = serde_json::from_str(&files["index.json"]).expect("the index is JSON");
        Self { index, files }
    }

    /// A JSON file of it.
    pub fn json(&self, path: &str) -> Value {
        let text = self.files.get(path).unwrap_or_else(|| panic!("{path} is published"));
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The document of this name, such as `strict.draft-07`, in a unit of the index.
    pub fn document(&self, unit: &Value, name: &str) -> Document {
        let entry = &unit["files"][name];
        let text = |key: &str| entry[key].as_str().unwrap_or_else(|| panic!("`{name}` in {unit}"));
        Document { id: text("id").to_owned(), schema: self.json(text("file")) }
    }

    /// The documents of all providers with a choice in them, to which those over all providers refer.
    pub fn choices(&self, draft: &str) -> Vec<Document> {
        let units = self
            .providers()
            .iter()
            .flat_map(|provider| [&provider["dispatch"], &provider["union"]]);
        units
            .flat_map(|unit| FORMS.map(|form| self.document(unit, &format!("{form}{draft}"))))
            .collect()
    }

    /// The providers of the index.
    pub fn providers(&self) -> &[Value] {
        self.index["providers"].as_array().expect("a list of providers")
    }

    /// The event versions of a provider, as the index lists them.
    pub fn events(provider: &Value) -> &[Value] {
        provider["events"].as_array().expect("a list of events")
    }
}

/// Documents that may refer to each other.
pub fn registry(documents: &[Document]) -> Registry<'_> {
    let pairs = documents.iter().map(|document| (&document.id, &document.schema));
    let registry = Registry::new().extend(pairs).and_then(|registry| registry.prepare());
    registry.unwrap_or_else(|error| panic!("the documents know each other: {error}"))
}

/// Compiles a document whose references lead nowhere but into the registry.
pub fn validator(document: &Document, draft: Draft, registry: &Registry<'_>) -> Validator {
    let Document { id, schema } = document;
    assert_eq!(schema["$id"], id.as_str(), "it has the `$id` that the index gives it");
    let fault = jsonschema::meta::validate(schema).err().map(|fault| fault.to_string());
    assert_eq!(fault, None, "{id} is a schema");
    let options = jsonschema::options().with_draft(draft).with_registry(registry).offline();
    options.build(schema).unwrap_or_else(|error| panic!("{id} compiles: {error}"))
}

/// Whether one of the complaints about a body is about this place: at it, within it, or at the object that lacks it or should not have it.
pub fn complains_at(validator: &Validator, body: &Value, pointer: &str) -> bool {
    validator.iter_errors(body).any(|error| is_about(&error, pointer))
}

fn is_about(error: &ValidationError<'_>, pointer: &str) -> bool {
    use ValidationErrorKind as Kind;
    let at = error.instance_path().to_string();
    let member =
        |name: &str| format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")) == pointer;
    at == pointer
        || at.strip_prefix(pointer).is_some_and(|rest| rest.starts_with('/'))
        || match error.kind() {
            Kind::Required { property } => property.as_str().is_some_and(member),
            Kind::AdditionalProperties { unexpected }
            | Kind::UnevaluatedProperties { unexpected } => {
                unexpected.iter().any(|name| member(name))
            }
            Kind::AnyOf { context }
            | Kind::OneOfNotValid { context }
            | Kind::OneOfMultipleValid { context } => {
                context.iter().flatten().any(|error| is_about(error, pointer))
            }
            _ => false,
        }
}

/// The exact version of the validator: the one in the lock file of the project.
pub fn version() -> String {
    let lock = project::text("Cargo.lock");
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"jsonschema\"");
    let line = lines.nth(1).and_then(|line| line.strip_prefix("version = \""));
    line.expect("the validator is locked").trim_end_matches('"').to_owned()
}
