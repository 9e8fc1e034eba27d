//! The generator must accept what is made here, and each run must make the same.

use bench_catalog::{Spec, files};
use hookbook_codegen::{SourceFile, catalog};

#[test]
fn the_generator_accepts_a_catalog() {
    for seed in 1..=3 {
        let spec = Spec { events: 200, seed };
        let sources: Vec<SourceFile> =
            files(&spec).into_iter().map(|file| SourceFile::new(file.path, file.text)).collect();
        let catalog = catalog(&sources).unwrap_or_else(|faults| {
            let shown: Vec<String> =
                faults.items().iter().take(5).map(|fault| format!("{fault:?}")).collect();
            panic!("seed {seed}: {} faults\n{}", faults.items().len(), shown.join("\n"))
        });
        let events: usize = catalog.providers.iter().map(|provider| provider.events.len()).sum();
        assert_eq!((catalog.providers.len(), events), (4, 200));
    }
}

#[test]
fn a_seed_always_gives_the_same_catalog() {
    let spec = Spec { events: 40, seed: 7 };
    assert_eq!(files(&spec), files(&spec));
    assert_ne!(files(&spec), files(&Spec { seed: 8, ..spec }));
}
