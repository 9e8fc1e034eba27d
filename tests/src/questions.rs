//! Bodies that every validator judges, whoever wrote it and in whatever language, and what each document has to say of them.
//!
//! The bodies are the published examples, and mutants of those that pass: a few members dropped, made null, retyped or added in each.
//! What the strict schema of an event has to say comes from the fixture or from the catalog; what the others have to say comes from
//! the Rust validator on the newer draft, and all that the examples promise of it is asserted.

use crate::declared::places;
use crate::judges;
use crate::mutate::{Change, Vocabulary, changes};
use crate::publication::{FORMS, Publication, registry, validator};
use crate::random::Random;
use hookbook_codegen::Catalog;
use hookbook_codegen::ir::{Provider, Subject};
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

/// What is done to each example, and to how many of its places.
const KINDS: [(&str, usize); 4] = [("drop", 3), ("null", 3), ("retype", 4), ("add", 2)];

/// The documents that a body is put before, as their verdicts are called.
pub const SCOPES: [&str; 5] = ["event", "dispatch", "union", "dispatch of all", "union of all"];

/// A body, and what the documents have to say of it.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its provider, event and version.
    pub of: [String; 3],
    /// The published example that it is or comes from.
    pub file: String,
    /// What was done to it; `None` for the example itself.
    pub change: Option<String>,
    /// The body.
    pub body: Value,
    /// Places about which the strict schema of its event has to complain.
    pub complaints: Vec<String>,
    /// By scope: what the strict and the reader form say.
    pub verdicts: [[bool; 2]; 5],
}

impl Question {
    /// As other languages read it. An example stands in its file.
    pub fn to_json(&self) -> Value {
        let by_form = |[strict, reader]: [bool; 2]| json!({"strict": strict, "reader": reader});
        let verdicts = SCOPES.iter().zip(self.verdicts);
        let verdicts: Map<_, _> =
            verdicts.map(|(scope, pair)| ((*scope).to_owned(), by_form(pair))).collect();
        let [provider, event, version] = &self.of;
        json!({
            "provider": provider, "event": event, "version": version, "file": self.file, "change": self.change,
            "body": self.change.as_ref().map(|_| &self.body), "complaints": self.complaints, "verdicts": verdicts,
        })
    }
}

/// Every question there is, in the order of the index.
pub fn all(catalog: &Catalog, publication: &Publication) -> Vec<Question> {
    let of_all = Pairs::of_all(publication);
    let providers = catalog.providers.iter().zip(publication.providers());
    providers.flat_map(|(provider, entry)| about(publication, provider, entry, &of_all)).collect()
}

fn about(
    publication: &Publication,
    provider: &Provider,
    entry: &Value,
    of_all: &Pairs,
) -> Vec<Question> {
    assert_eq!(entry["name"], provider.name.as_str(), "the index has the order of the catalog");
    let words = Vocabulary::of(provider);
    let of_provider = Pairs::of(publication, entry);
    let mut questions = Vec::new();
    for entry in Publication::events(entry) {
        let is_meant = |subject: &Subject<'_>| {
            entry["name"] == subject.event.wire.as_str()
                && entry["version"] == subject.version.version.as_str()
        };
        let subject = provider.subjects().find(is_meant).expect("the index lists declared events");
        let own = alone(publication, &entry["documents"]);
        let judges =
            [&own, &of_provider.dispatch, &of_provider.union, &of_all.dispatch, &of_all.union];
        let ask = |file: &str, change: Option<&Change>, body: Value, complaints| Question {
            of: [&provider.name, &subject.event.wire, &subject.version.version].map(Clone::clone),
            file: file.to_owned(),
            change: change.map(ToString::to_string),
            complaints,
            verdicts: judges.map(|pair| [0, 1].map(|form| pair[form].is_valid(&body))),
            body,
        };
        for example in list(&entry["examples"]["pass"]) {
            let file = text(&example["file"]);
            let body = publication.json(file);
            for (change, mutant) in mutants(subject, &words, file, &body) {
                let found = judges::by_catalog(&subject, &mutant);
                let question = ask(file, Some(&change), mutant, Vec::new());
                let is_clean = question.verdicts[0][0];
                // A form does not tell an empty list from an empty object, so the catalog takes either; JSON does.
                assert!(
                    is_clean == found.is_clean() || entry["encoding"] == "form",
                    "{file}: {change}: the catalog finds {found}, the strict schema says {is_clean}"
                );
                questions.push(question);
            }
            let question = ask(file, None, body, Vec::new());
            let [own, dispatch, rest @ ..] = question.verdicts;
            assert_eq!([own, dispatch], [[true; 2]; 2], "{file} passes");
            let is_named = entry["names_itself"] == true;
            assert!(!is_named || rest == [[true; 2]; 3], "{file} passes, and says what it is");
            questions.push(question);
        }
        for example in list(&entry["examples"]["fail"]) {
            let file = text(&example["file"]);
            let violations = list(&example["violations"]).iter().map(|each| &each["pointer"]);
            let places = violations.chain(list(&example["unknown"])).map(|at| text(at).to_owned());
            let question = ask(file, None, publication.json(file), places.collect());
            assert!(!question.verdicts[0][0], "{file} fails");
            questions.push(question);
        }
    }
    questions
}

/// A few changes of each kind, the same in every run.
fn mutants(
    subject: Subject<'_>,
    words: &Vocabulary,
    file: &str,
    body: &Value,
) -> Vec<(Change, Value)> {
    let mut random = Random::seeded(file);
    let places = places(subject, body);
    let places = places.iter().filter_map(|place| Some((place, body.pointer(&place.pointer)?)));
    let all: Vec<_> = places.flat_map(|(place, value)| changes(place, words, value)).collect();
    let mut mutants: Vec<(Change, Value)> = Vec::new();
    for (kind, count) in KINDS {
        let of_kind: Vec<_> = all.iter().filter(|change| change.name == kind).collect();
        for _ in 0..count {
            let Some(change) = random.pick(&of_kind) else { continue };
            let is_new = mutants.iter().all(|(other, _)| other.key != change.key);
            let mutant = change.apply(body).filter(|_| is_new);
            mutants.extend(mutant.map(|mutant| ((*change).clone(), mutant)));
        }
    }
    mutants
}

/// The documents with a choice in them, each in both forms.
struct Pairs {
    dispatch: [Validator; 2],
    union: [Validator; 2],
}

impl Pairs {
    fn of(publication: &Publication, provider: &Value) -> Self {
        let [dispatch, union] =
            ["dispatch", "union"].map(|unit| alone(publication, &provider[unit]));
        Self { dispatch, union }
    }

    fn of_all(publication: &Publication) -> Self {
        let documents = publication.choices("");
        let registry = registry(&documents);
        let [dispatch, union] = ["dispatch", "union"].map(|unit| {
            FORMS.map(|form| {
                let document = publication.document(&publication.index[unit], form);
                validator(&document, Draft::Draft202012, &registry)
            })
        });
        Self { dispatch, union }
    }
}

/// Compiles documents that refer to nothing.
fn alone(publication: &Publication, unit: &Value) -> [Validator; 2] {
    let registry = registry(&[]);
    FORMS.map(|form| validator(&publication.document(unit, form), Draft::Draft202012, &registry))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
