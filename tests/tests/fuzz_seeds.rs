//! What the fuzz targets look for holds for their seeds and for every fixture: so the targets cannot rot, and each crash
//! that was mended stays so. Fuzzing itself is described in `fuzz/README.md`.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "../../fuzz/src/lib.rs"]
#[allow(missing_docs, unreachable_pub, reason = "public in the crate that is fuzzed")]
mod targets;

/// Runs a target on every file of its folder of seeds, and says how many there are.
fn seeds(name: &str, run: fn(&[u8])) -> usize {
    files(&root().join("fuzz/seeds").join(name), &|_| true, run)
}

/// Runs a target on every fixture with an ending.
fn fixtures(ending: &str, run: fn(&[u8])) -> usize {
    let is_fixture = |path: &Path| path.extension().is_some_and(|found| found == ending);
    files(&root().join("schema"), &is_fixture, run)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, wanted: &dyn Fn(&Path) -> bool, run: fn(&[u8])) -> usize {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut count = 0;
    for entry in entries {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            count += files(&path, wanted, run);
        } else if wanted(&path) {
            println!("{}", path.display());
            run(&fs::read(&path).expect("a file can be read"));
            count += 1;
        }
    }
    count
}

#[test]
fn json() {
    assert!(seeds("json", targets::json::run) >= 10);
    assert!(fixtures("json", targets::json::run) >= 100);
}

#[test]
fn form() {
    assert!(seeds("form", targets::form::run) >= 10);
    assert!(fixtures("form", targets::form::run) >= 10);
}

#[test]
fn signature() {
    assert!(seeds("signature", targets::signature::run) >= 4);
}

#[test]
fn yaml() {
    assert!(seeds("yaml", targets::yaml::run) >= 4);
}
