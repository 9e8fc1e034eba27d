//! Any text as a catalog: it is taken, or there are faults with places, in every format; never a panic.
//!
//! The input is files, each behind a line `# file: PATH`. What comes before the first such line is the file of the
//! provider, so that a catalog with one file needs none.

use hookbook_codegen::{SourceFile, in_order, report};

const MARK: &str = "# file: ";
/// What the other files need beside them.
const CATALOG: &str = "title: Fuzz\nbase_url: https://example.com/schemas\n";

/// Checks an input.
pub fn run(input: &[u8]) {
    let sources = sources(input);
    match hookbook_codegen::catalog(&sources) {
        Ok(_) => {
            let files =
                hookbook_codegen::generate(&sources).expect("a catalog without faults is emitted");
            assert!(!files.is_empty());
        }
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a fault");
            let human = report::human(&faults, &sources, false);
            assert!(human.contains("error["), "{human}");
            let findings = report::findings(&faults, &sources);
            let _ = (report::github(&findings), report::sarif(&findings), report::json(&findings));
            // Places are counted in the order of the paths.
            assert!(in_order(&sources).len() == sources.len());
        }
    }
}

fn sources(input: &[u8]) -> Vec<SourceFile> {
    let mut files = vec![
        ("schema/catalog.yaml".to_owned(), CATALOG.as_bytes().to_vec()),
        ("schema/acme/provider.yaml".to_owned(), Vec::new()),
    ];
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        let path = line.strip_prefix(MARK.as_bytes()).and_then(|path| str::from_utf8(path).ok());
        match (path, files.last_mut()) {
            (Some(path), _) => files.push((path.trim().to_owned(), Vec::new())),
            (None, Some((_, bytes))) => bytes.extend_from_slice(line),
            (None, None) => {}
        }
    }
    // The last of two files with one path counts, as on a disk.
    let files: std::collections::BTreeMap<_, _> = files.into_iter().collect();
    files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect()
}
