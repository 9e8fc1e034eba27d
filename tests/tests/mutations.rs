//! The three judges agree on thousands of small changes to every fixture of every provider.

use hookbook_tests::case::Case;
use hookbook_tests::judges::Judges;
use hookbook_tests::published::Schemas;
use hookbook_tests::{mutants, project, typed};

#[test]
fn activecampaign() {
    judges_agree("activecampaign");
}

#[test]
fn clickfunnels() {
    judges_agree("clickfunnels");
}

#[test]
fn gately() {
    judges_agree("gately");
}

#[test]
fn highlevel() {
    judges_agree("highlevel");
}

#[test]
fn no_provider_is_left_out() {
    let names: Vec<_> =
        project::catalog_of_all().providers.into_iter().map(|each| each.name).collect();
    assert_eq!(
        names,
        ["activecampaign", "clickfunnels", "gately", "highlevel"],
        "add a test above"
    );
}

fn judges_agree(provider: &str) {
    let catalog = project::catalog_of_all();
    let judges = Judges::new(&catalog, typed::reader(provider), Schemas::published());
    let mut cases = Case::all(&catalog);
    cases.retain(|case| case.provider() == provider);
    let report = mutants::try_all(&cases, &judges, 5);
    println!("{provider}: {report}");
    assert!(report.mutants > 1_000, "{provider}: there is something to try");
    assert!(report.is_unanimous(), "{provider}: {report}");
}
