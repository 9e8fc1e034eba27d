//! The published schemas, and an independent validator for each.

use crate::project;
use hookbook_codegen::{Content, GeneratedFile};
use jsonschema::Validator;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

const INDEX: &str = "generated/schemas/index.json";

/// The schemas of all event versions; each is read and compiled when it is first asked for.
pub struct Schemas {
    index: Value,
    /// The text of a file, by its path from the root of the project.
    file: Box<dyn Fn(&str) -> String>,
    compiled: RefCell<HashMap<(String, String, String), Rc<Pair>>>,
}

/// The two schemas of an event version.
pub struct Pair {
    strict: Validator,
    reader: Validator,
}

impl Schemas {
    /// The schemas that stand in `generated/`.
    pub fn published() -> Self {
        Self::from_files(Box::new(project::text))
    }

    /// The schemas that were just made from a catalog.
    pub fn generated(files: Vec<GeneratedFile>) -> Self {
        let whole = files.into_iter().filter_map(|file| match file.content {
            Content::Whole(text) => Some((file.path, text)),
            Content::Region { .. } => None,
        });
        let files: HashMap<_, _> = whole.collect();
        Self::from_files(Box::new(move |path| {
            files.get(path).cloned().unwrap_or_else(|| panic!("{path} is generated"))
        }))
    }

    fn from_files(file: Box<dyn Fn(&str) -> String>) -> Self {
        let index = parsed(INDEX, &file(INDEX));
        Self { index, file, compiled: RefCell::default() }
    }

    /// The schemas of an event version.
    pub fn of(&self, provider: &str, event: &str, version: &str) -> Rc<Pair> {
        let key = (provider.to_owned(), event.to_owned(), version.to_owned());
        let mut compiled = self.compiled.borrow_mut();
        compiled
            .entry(key)
            .or_insert_with(|| Rc::new(self.compile(provider, event, version)))
            .clone()
    }

    fn compile(&self, provider: &str, event: &str, version: &str) -> Pair {
        let entries = events(&self.index, provider);
        let entry =
            entries.iter().find(|entry| entry["name"] == event && entry["version"] == version);
        let entry = entry.unwrap_or_else(|| panic!("{provider} {event} {version} is in the index"));
        Pair {
            strict: self.validator(&entry["schemas"]["strict"]),
            reader: self.validator(&entry["schemas"]["reader"]),
        }
    }

    fn validator(&self, entry: &Value) -> Validator {
        let file = entry["file"].as_str().expect("the index names a file");
        let path = format!("generated/schemas/{file}");
        let schema = parsed(&path, &(self.file)(&path));
        assert_eq!(schema["$id"], entry["id"], "{file} has the `$id` that the index gives it");
        let validator = jsonschema::draft202012::new(&schema);
        validator.unwrap_or_else(|error| panic!("{file} is no JSON Schema: {error}"))
    }
}

impl Pair {
    /// Whether the body is exactly as declared.
    pub fn strict_accepts(&self, body: &Value) -> bool {
        self.strict.is_valid(body)
    }

    /// Whether the typed reader takes the body.
    pub fn reader_accepts(&self, body: &Value) -> bool {
        self.reader.is_valid(body)
    }

    /// Where the strict schema objects, and by which keyword; no values.
    pub fn strict_objections(&self, body: &Value) -> String {
        objections(&self.strict, body)
    }

    /// Where the reader schema objects, and by which keyword; no values.
    pub fn reader_objections(&self, body: &Value) -> String {
        objections(&self.reader, body)
    }
}

fn objections(validator: &Validator, body: &Value) -> String {
    let lines: Vec<_> = validator
        .iter_errors(body)
        .map(|error| format!("{} at `{}`", error.schema_path(), error.instance_path()))
        .collect();
    if lines.is_empty() { "nothing".to_owned() } else { lines.join(", ") }
}

/// `generated/schemas/index.json`.
pub fn index() -> Value {
    json(INDEX)
}

/// The events that the index lists for a provider, one entry a version.
pub fn events(index: &Value, provider: &str) -> Vec<Value> {
    let providers = index["providers"].as_array().expect("a list of providers");
    let entry = providers.iter().find(|entry| entry["name"] == provider);
    let entry = entry.unwrap_or_else(|| panic!("provider `{provider}` is in the index"));
    entry["events"].as_array().expect("a list of events").clone()
}

/// A JSON file of the project.
pub fn json(path: &str) -> Value {
    parsed(path, &project::text(path))
}

fn parsed(path: &str, text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}
