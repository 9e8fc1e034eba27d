//! What the generator promises about its files: an event is its own files, and the same catalog gives the same bytes.

use hookbook_codegen::{Content, SourceFile, generate};
use hookbook_tests::project;
use hookbook_tests::random::Random;
use std::collections::{BTreeMap, BTreeSet};

/// Files that list events, and so change with any of them.
const INDEXES: [&str; 6] = [
    "README.md",
    "generated/docs/README.md",
    "generated/docs/gately/README.md",
    "generated/schemas/index.json",
    "generated/src/providers/gately/facts.rs",
    "generated/src/providers/gately/mod.rs",
];

const NEW_EVENT: &str = "
  refund.failed:
    summary: A refund did not go through.
    evidence: inferred
    payload:
      id: string
      amount?: integer
";

#[test]
fn adding_an_event_changes_its_own_files_and_the_indexes() {
    let mut sources = project::sources();
    let before = files(&sources);
    edit(&mut sources, "schema/gately/events/refund.yaml", |text| {
        format!("{}{NEW_EVENT}", text.trim_end())
    });
    let change = Change::between(&before, &files(&sources));
    let mut changed: BTreeSet<_> = INDEXES.into_iter().collect();
    changed.insert("generated/src/providers/gately/refund.rs");
    assert_eq!(change.changed, changed);
    assert_eq!(change.added, own_files("refund.failed"));
    assert_eq!(change.removed, BTreeSet::new());
}

#[test]
fn adding_a_file_of_events_adds_a_module() {
    let mut sources = project::sources();
    let before = files(&sources);
    sources.push(SourceFile::new(
        "schema/gately/events/dispute.yaml",
        format!("events:{}", NEW_EVENT.replace("refund.", "dispute.")),
    ));
    let change = Change::between(&before, &files(&sources));
    let mut added = own_files("dispute.failed");
    added.insert("generated/src/providers/gately/dispute.rs".to_owned());
    assert_eq!(change.changed, INDEXES.into_iter().collect());
    assert_eq!(change.added, added);
    assert_eq!(change.removed, BTreeSet::new());
}

#[test]
fn deleting_an_event_removes_its_own_files() {
    let mut sources = project::sources();
    let before = files(&sources);
    sources.retain(|source| !source.path.starts_with("schema/gately/fixtures/ticket.replied/"));
    edit(&mut sources, "schema/gately/events/ticket.yaml", |text| {
        without_event(text, "ticket.replied")
    });
    let change = Change::between(&before, &files(&sources));
    let mut changed: BTreeSet<_> = INDEXES.into_iter().collect();
    changed.insert("generated/src/providers/gately/ticket.rs");
    assert_eq!(change.changed, changed);
    assert_eq!(change.added, BTreeSet::new());
    assert_eq!(change.removed, own_files("ticket.replied"));
}

#[test]
fn touching_a_field_changes_the_files_of_its_event_alone() {
    let mut sources = project::sources();
    let before = files(&sources);
    edit(&mut sources, "schema/gately/events/ticket.yaml", |text| {
        let summary = text.find("summary: ").expect("an event with a summary") + "summary: ".len();
        format!("{}In short, {}", &text[..summary], text[summary..].trim_start())
    });
    let change = Change::between(&before, &files(&sources));
    let event = "ticket.created";
    let mut allowed = own_files(event);
    allowed.extend(INDEXES.map(str::to_owned));
    allowed.insert("generated/src/providers/gately/ticket.rs".to_owned());
    let strange: Vec<_> = change.changed.iter().filter(|path| !allowed.contains(**path)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert!(
        own_files(event).iter().all(|path| change.changed.contains(path.as_str())),
        "{:?}",
        change.changed
    );
    assert_eq!((change.added, change.removed), (BTreeSet::new(), BTreeSet::new()));
}

#[test]
fn neither_the_order_of_the_sources_nor_a_second_run_changes_a_byte() {
    let mut sources = project::sources();
    let first = files(&sources);
    assert_eq!(first, files(&sources), "a second run");
    let mut random = Random::seeded("order");
    for _ in 0..3 {
        for at in (1..sources.len()).rev() {
            sources.swap(at, random.below(at + 1));
        }
        let change = Change::between(&first, &files(&sources));
        assert_eq!(change, Change::default(), "another order of the sources");
    }
}

#[test]
fn what_is_committed_is_what_the_sources_give() {
    let stale: Vec<_> = generated(&project::sources())
        .into_iter()
        .filter_map(|(path, content)| match content {
            Content::Whole(text) => (project::text(&path) != text).then_some(path),
            Content::Region { text, .. } => (!project::text(&path).contains(&text)).then_some(path),
        })
        .collect();
    assert!(stale.is_empty(), "run `cargo xtask generate`: {stale:?}");
}

/// The schemas and the page of an event.
fn own_files(event: &str) -> BTreeSet<String> {
    BTreeSet::from([
        format!("generated/docs/gately/{event}.md"),
        format!("generated/schemas/gately/{event}/v1.reader.json"),
        format!("generated/schemas/gately/{event}/v1.strict.json"),
    ])
}

fn edit(sources: &mut [SourceFile], path: &str, change: impl Fn(&str) -> String) {
    let source = sources.iter_mut().find(|source| source.path == path);
    let source = source.unwrap_or_else(|| panic!("{path} is a source"));
    let text = std::str::from_utf8(&source.bytes).expect("YAML is text");
    source.bytes = change(text).into_bytes();
}

/// The file without the lines of an event: from its name to the next line that is indented as little.
fn without_event(text: &str, event: &str) -> String {
    let mut is_inside = false;
    let kept = text.lines().filter(|line| {
        if line.trim_start() != "" && !line.starts_with("   ") {
            is_inside = line.trim() == format!("{event}:");
        }
        !is_inside
    });
    kept.map(|line| format!("{line}\n")).collect()
}

/// What is generated, by path; of a file that is partly hand-written, the generated part.
fn files(sources: &[SourceFile]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (path, content) in generated(sources) {
        match content {
            Content::Whole(text) => files.insert(path, text),
            Content::Region { text, .. } => files.insert(path, text),
        };
    }
    files
}

fn generated(sources: &[SourceFile]) -> Vec<(String, Content)> {
    let files =
        generate(sources).unwrap_or_else(|faults| panic!("a catalog without faults: {faults:?}"));
    files.into_iter().map(|file| (file.path, file.content)).collect()
}

/// How two runs differ.
#[derive(Debug, Default, PartialEq, Eq)]
struct Change<'a> {
    changed: BTreeSet<&'a str>,
    added: BTreeSet<String>,
    removed: BTreeSet<String>,
}

impl<'a> Change<'a> {
    fn between(before: &'a BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Self {
        let differs = |path: &&String| after.get(*path).is_some_and(|text| *text != before[*path]);
        Self {
            changed: before.keys().filter(differs).map(String::as_str).collect(),
            added: after.keys().filter(|path| !before.contains_key(*path)).cloned().collect(),
            removed: before.keys().filter(|path| !after.contains_key(*path)).cloned().collect(),
        }
    }
}
