//! The three judges agree on a made-up provider that says everything the schema language can say.

use hookbook_codegen::{Catalog, SourceFile, catalog, generate};
use hookbook_tests::case::Case;
use hookbook_tests::judges::{Judges, by_catalog};
use hookbook_tests::published::Schemas;
use hookbook_tests::typed::Reader;
use hookbook_tests::{mutants, project};

// Generated code names the crate in which it stands, as `crate`.
#[allow(unused_imports)]
use hookbook::*;

#[allow(dead_code, deprecated, unexpected_cfgs, unreachable_pub, unused_imports)]
#[allow(clippy::large_enum_variant)]
mod acme {
    include!(concat!(env!("OUT_DIR"), "/acme.rs"));
}

#[test]
fn the_judges_agree_on_everything_that_the_language_can_say() {
    let sources = sources();
    let catalog = declared(&sources);
    let files = generate(&sources).expect("the build script has generated it before");
    let judges = Judges::new(&catalog, Reader::of::<acme::Event>(), Schemas::generated(files));
    let cases = Case::all(&catalog);
    let report = mutants::try_all(&cases, &judges, 1);
    println!("acme: {report}");
    assert!(report.mutants > 1_000, "there is something to try");
    assert!(report.is_unanimous(), "{report}");
}

#[test]
fn the_fixtures_are_as_declared() {
    let catalog = declared(&sources());
    let cases = Case::all(&catalog);
    for case in &cases {
        let found = by_catalog(&case.subject, &case.tree());
        assert!(found.is_clean(), "{}: {found}", case.fixture.path);
    }
    let provider = catalog.providers.first().expect("a provider");
    let bare = provider.subjects().find(|subject| subject.version.fixtures.is_empty());
    assert!(bare.is_none(), "an event without a fixture: {:?}", bare.map(|bare| &bare.event.wire));
}

fn declared(sources: &[SourceFile]) -> Catalog {
    catalog(sources).expect("the build script has generated it before")
}

fn sources() -> Vec<SourceFile> {
    let mut sources = project::sources_below("tests/acme/schema");
    for source in &mut sources {
        source.path = source.path.replace("tests/acme/", "");
    }
    sources
}
