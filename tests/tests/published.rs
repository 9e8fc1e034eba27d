//! The whole publication before a validator that nobody here wrote: every document in both drafts, in one piece and with shared types
//! in files of their own, and every question about them. `cargo xtask test` has tools of other languages answer the same questions,
//! and takes the counts of this one for the matrix.

use hookbook_tests::answers::{Answers, KINDS, answers};
use hookbook_tests::project;
use hookbook_tests::publication::{DRAFTS, Publication, version};
use hookbook_tests::questions::{self, Question};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Built once for all tests of this file, which run side by side.
static ALL: LazyLock<(Publication, Vec<Question>)> = LazyLock::new(|| {
    let catalog = project::catalog_of_all();
    let publication = Publication::of(&catalog);
    let questions = questions::all(&catalog, &publication);
    (publication, questions)
});

/// By draft, and by kind of document.
static ANSWERS: [LazyLock<Vec<Answers>>; 2] = [
    LazyLock::new(|| answers(&ALL.0, &ALL.1, DRAFTS[0])),
    LazyLock::new(|| answers(&ALL.0, &ALL.1, DRAFTS[1])),
];

#[test]
fn in_2020_12_every_document_answers_as_expected() {
    every_document_answers(&ANSWERS[0]);
}

#[test]
fn in_draft_07_every_document_answers_as_expected() {
    every_document_answers(&ANSWERS[1]);
}

fn every_document_answers(answers: &[Answers]) {
    for (kind, answers) in KINDS.iter().zip(answers) {
        let wrong = &answers.wrong;
        assert!(wrong.is_empty(), "{kind}: {} answers:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// The questions are many and of both kinds, and other languages can read them.
#[test]
fn there_is_enough_to_ask() {
    let questions = &ALL.1;
    let mutants = questions.iter().filter(|question| question.change.is_some());
    let verdicts: Vec<_> = mutants.map(|question| question.verdicts[0]).collect();
    let [strict, reader] = [0, 1].map(|form| verdicts.iter().filter(|pair| !pair[form]).count());
    let all = verdicts.len();
    println!(
        "{} questions, {all} of them mutants: {strict} refused, {reader} by the reader form",
        questions.len()
    );
    assert!(strict > 1_000 && all - strict > 50 && reader > 100 && all - reader > 1_000);
    let Some(folder) = folder() else { return };
    let lines = questions.iter().map(|question| format!("{}\n", question.to_json()));
    write(&folder.join("questions.ndjson"), &lines.collect::<String>());
}

#[test]
fn the_counts_go_into_the_matrix() {
    let rows = DRAFTS.iter().zip(&ANSWERS).flat_map(|((_, draft, _), answers)| {
        let row = move |(kind, answers): (&&str, &Answers)| {
            json!({
                "tool": "jsonschema (Rust)",
                "version": version(),
                "input": format!("{draft}, {kind}"),
                "proves": "valid under its meta-schema, compiles without network, answers every question as expected",
                "numbers": answers.numbers(),
                "result": "as declared",
            })
        };
        KINDS.iter().zip(answers.iter()).map(row)
    });
    let rows: Vec<Value> = rows.collect();
    assert_eq!(rows.len(), DRAFTS.len() * KINDS.len());
    let Some(folder) = folder() else { return };
    write(&folder.join("results/rust.json"), &format!("{:#}\n", json!({ "rows": rows })));
}

/// Where `cargo xtask test` wants them.
fn folder() -> Option<PathBuf> {
    std::env::var_os("HOOKBOOK_CONSUMERS").map(PathBuf::from)
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder is created");
    fs::write(path, text).expect("the file is written");
}
