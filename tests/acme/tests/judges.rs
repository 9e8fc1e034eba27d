//! Every fixture of the made-up providers before every judge.

use hookbook_acme::{acme, bolt, cask};
use hookbook_codegen::ir::EventName;
use hookbook_codegen::{Catalog, SourceFile, generate};
use hookbook_tests::case::Case;
use hookbook_tests::judges::Judges;
use hookbook_tests::published::Schemas;
use hookbook_tests::typed::Reader;
use hookbook_tests::{contract, project};
use std::fs;

const FOLDER: &str = "codegen/tests/acme/";

#[test]
fn all_judges_say_of_every_fixture_what_it_says_itself() {
    let sources = sources();
    let catalog = catalog(&sources);
    let (mut objections, mut count) = (Vec::new(), 0);
    for reader in readers() {
        let schemas = || Schemas::generated(generate(&sources).expect("acme has no faults"));
        let judges = Judges::new(&catalog, reader, schemas());
        let schemas = schemas();
        for case in Case::all(&catalog).iter().filter(|case| case.provider() == reader.provider) {
            let heard = judges.hear(case, &case.tree(), &case.fixture.body);
            let found = contract::objections(case, &reader, &schemas);
            let found = found.into_iter().chain(heard.disagreements);
            objections.extend(found.map(|found| format!("{}: {found}", case.fixture.path)));
            count += 1;
        }
    }
    assert!(count > 20, "{count} fixtures");
    assert!(objections.is_empty(), "{}", objections.join("\n"));
}

#[test]
fn every_fixture_that_passes_is_dispatched_to_its_own_event() {
    let sources = sources();
    let catalog = catalog(&sources);
    for case in Case::all(&catalog).iter().filter(|case| case.passes()) {
        if case.subject.envelope().event == EventName::Caller {
            continue;
        }
        let reader = readers().into_iter().find(|reader| reader.provider == case.provider());
        let reader = reader.expect("every provider has a reader above");
        let reading = reader.parse(&case.headers(), &case.fixture.body);
        let reading =
            reading.unwrap_or_else(|why| panic!("{}: {}", case.fixture.path, why.message));
        let own = (case.event().wire.as_str(), case.version().version.as_str());
        assert_eq!(reading.variant, Some(own), "{}", case.fixture.path);
    }
}

fn readers() -> [Reader; 3] {
    [Reader::of::<acme::Event>(), Reader::of::<bolt::Event>(), Reader::of::<cask::Event>()]
}

fn catalog(sources: &[SourceFile]) -> Catalog {
    hookbook_codegen::catalog(sources).expect("acme has no faults")
}

fn sources() -> Vec<SourceFile> {
    let files = project::files_below(&format!("{FOLDER}schema")).into_iter();
    files
        .map(|path| {
            let bytes = fs::read(project::root().join(&path)).expect("a listed file can be read");
            SourceFile { path: path.replacen(FOLDER, "", 1), bytes }
        })
        .collect()
}
