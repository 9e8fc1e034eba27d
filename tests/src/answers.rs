//! What the documents of the publication say of all questions, as the Rust validator understands them.

use crate::publication::{Document, FORMS, Publication, complains_at, registry, validator};
use crate::questions::Question;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

/// The kinds of document that are asked.
pub const KINDS: [&str; 4] = [
    "each event in one document",
    "each event, shared types in files of their own",
    "dispatch",
    "union",
];

/// What the documents of one kind have said.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    documents: usize,
    accepted: usize,
    refused: usize,
    complaints: usize,
    /// What is not as expected; names no value.
    pub wrong: Vec<String>,
}

/// The answers by kind.
pub fn answers(
    publication: &Publication,
    questions: &[Question],
    (draft, _, suffix): (Draft, &str, &str),
) -> Vec<Answers> {
    let [mut bundled, mut unbundled, mut dispatch, mut union] =
        [(); 4].map(|()| Answers::default());
    let asker = Asker { publication, draft, suffix };
    let choices = publication.choices(suffix);
    let choices = registry(&choices);
    let of_all =
        ["dispatch", "union"].map(|unit| asker.pair(&publication.index[unit], "", &choices));
    for provider in publication.providers() {
        let types = asker.types(provider);
        unbundled.documents += types.len();
        let types = registry(&types);
        let none = registry(&[]);
        let of_provider = ["dispatch", "union"].map(|unit| asker.pair(&provider[unit], "", &none));
        for event in Publication::events(provider) {
            let own = questions.iter().filter(|question| is_about(question, provider, event));
            let own: Vec<_> = own.collect();
            for (answers, form, registry) in
                [(&mut bundled, "", &none), (&mut unbundled, ".unbundled", &types)]
            {
                let pair = asker.pair(&event["documents"], form, registry);
                answers.documents += pair.len();
                for question in &own {
                    answers.ask(question, 0, &pair);
                    answers.look_for_complaints(question, &pair[0]);
                }
            }
            for question in own {
                for (answers, at, scope) in [(&mut dispatch, 0, 1), (&mut union, 1, 2)] {
                    answers.ask(question, scope, &of_provider[at]);
                    answers.ask(question, scope + 2, &of_all[at]);
                }
            }
        }
        dispatch.documents += 2;
        union.documents += 2;
    }
    dispatch.documents += 2;
    union.documents += 2;
    vec![bundled, unbundled, dispatch, union]
}

fn is_about(question: &Question, provider: &Value, event: &Value) -> bool {
    let [of, name, version] = &question.of;
    provider["name"] == of.as_str()
        && event["name"] == name.as_str()
        && event["version"] == version.as_str()
}

struct Asker<'a> {
    publication: &'a Publication,
    draft: Draft,
    suffix: &'a str,
}

impl Asker<'_> {
    /// Both forms of a document.
    fn pair(&self, unit: &Value, middle: &str, registry: &Registry<'_>) -> [Validator; 2] {
        FORMS.map(|form| {
            let name = format!("{form}{middle}{}", self.suffix);
            validator(&self.publication.document(unit, &name), self.draft, registry)
        })
    }

    /// The shared types of a provider.
    fn types(&self, provider: &Value) -> Vec<Document> {
        let units = provider["types"].as_object().into_iter().flat_map(|types| types.values());
        let both = |unit| {
            FORMS.map(|form| self.publication.document(unit, &format!("{form}{}", self.suffix)))
        };
        units.flat_map(both).collect()
    }
}

impl Answers {
    fn ask(&mut self, question: &Question, scope: usize, pair: &[Validator; 2]) {
        for (at, form) in FORMS.iter().enumerate() {
            let verdict = pair[at].is_valid(&question.body);
            *(if verdict { &mut self.accepted } else { &mut self.refused }) += 1;
            if verdict != question.verdicts[scope][at] {
                let what = if verdict { "accepts" } else { "refuses" };
                let change = question.change.as_deref().unwrap_or("as it is");
                self.wrong.push(format!("{}, {change}: the {form} form {what} it", question.file));
            }
        }
    }

    fn look_for_complaints(&mut self, question: &Question, strict: &Validator) {
        for place in &question.complaints {
            if complains_at(strict, &question.body, place) {
                self.complaints += 1;
            } else {
                self.wrong.push(format!("{}: no complaint at `{place}`", question.file));
            }
        }
    }

    /// As the matrix shows them.
    pub fn numbers(&self) -> Value {
        let Self { documents, accepted, refused, complaints, .. } = self;
        let mut numbers =
            json!({ "documents": documents, "accepted": accepted, "refused": refused });
        if *complaints > 0 {
            numbers["complaints where expected"] = json!(complaints);
        }
        numbers
    }
}
