//! Bodies made up from the catalog, on everything that the language can say.

use super::catalog;
use hookbook_codegen::ir::Encoding;
use hookbook_codegen::judge::Judge;
use hookbook_codegen::synth;

#[test]
fn nothing_speaks_against_a_body_that_is_made_up() {
    let catalog = catalog();
    let mut count = 0;
    for provider in &catalog.providers {
        let judge = Judge::new(&catalog, &provider.name).expect("it is in the catalog");
        for subject in provider.subjects() {
            let bodies = synth::bodies(subject);
            assert!(!bodies.is_empty(), "{}", subject.event.wire);
            for body in bodies {
                let text = String::from_utf8_lossy(&body.bytes);
                assert_eq!(synth::objections(&judge, subject, &body), [""; 0], "{text}");
                assert_eq!(text.ends_with("}\n"), subject.envelope().encoding == Encoding::Json);
                count += 1;
            }
        }
    }
    assert!(count > catalog.providers.iter().map(|provider| provider.events.len()).sum::<usize>());
}

#[test]
fn the_same_catalog_gives_the_same_bodies() {
    let bodies = || {
        let catalog = catalog();
        let subjects = catalog.providers.iter().flat_map(|provider| provider.subjects());
        subjects.flat_map(synth::bodies).collect::<Vec<_>>()
    };
    assert_eq!(bodies(), bodies());
}
