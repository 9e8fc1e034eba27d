//! The publication that the suites judge, as a folder. It is built once for all of them, and not again while nothing has changed that
//! it follows from.

use std::path::{Path, PathBuf};

use hookbook_codegen::Diagnostics;
use sha2::{Digest, Sha256};

use crate::disk::{Disk, Durability, Found};
use crate::failure::Failure;
use crate::manifest::Entry;
use crate::output;
use crate::progress::Progress;
use crate::publication::Inputs;
use crate::tree_path::TreePath;

/// `target/consumers/`: the publication, what the suites need besides, and what they found.
pub(crate) struct Place(Disk);

/// What came of building it.
pub(crate) enum Dist {
    /// It was built; a word on it for people.
    Built(String),
    /// Nothing has changed since the last run.
    Current,
    /// The catalog has faults.
    Faults(Diagnostics, Inputs),
    /// So many documents that are out would change.
    Refused(usize),
}

impl Place {
    /// Below `target/`, with the other things that are built.
    pub(crate) fn new(target: &Path) -> Self {
        Self(Disk::new(target.join("consumers")))
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.root()
    }

    pub(crate) fn dist(&self) -> PathBuf {
        self.folder().join("dist")
    }

    /// Where a suite writes its results.
    pub(crate) fn results(&self, suite: &str) -> PathBuf {
        self.folder().join("results").join(format!("{suite}.json"))
    }

    /// What a suite has written.
    pub(crate) fn read_results(&self, suite: &str) -> Result<Option<Vec<u8>>, Failure> {
        match self.0.look(&results_path(suite)?)? {
            Found::File(bytes) => Ok(Some(bytes)),
            _ => Ok(None),
        }
    }

    /// Takes away what a former run has written, and makes sure that there is a folder to write to.
    pub(crate) fn clear_results(&self, suite: &str) -> Result<(), Failure> {
        let path = results_path(suite)?;
        self.0.write(&path, b"", Durability::SurvivesKill)?;
        self.0.remove(&path)
    }

    /// Takes away the questions that every validator answers: those of a former run may be about other documents.
    pub(crate) fn clear_questions(&self) -> Result<(), Failure> {
        self.0.remove(&TreePath::known("questions.ndjson"))
    }

    /// Makes `dist/` what the project says.
    pub(crate) fn build(&self, project: &Disk) -> Result<Dist, Failure> {
        let _lock = self.0.lock(&TreePath::known("dist"), || ())?;
        let stamp = TreePath::known("dist.stamp");
        let inputs = Inputs::read(project)?;
        let key = key(&inputs)?;
        let sums = TreePath::known("dist/SHA256SUMS");
        // The sums are written last, so what they say is there; and another run of `publish` would have changed them.
        let now = |disk: &Disk| -> Result<String, Failure> {
            Ok(match disk.look(&sums)? {
                Found::File(sums) => format!("{key} {}\n", Entry::of(&sums, None).sha256),
                _ => String::new(),
            })
        };
        let expected = now(&self.0)?;
        if !expected.is_empty() && self.0.look(&stamp)? == Found::File(expected.into_bytes()) {
            return Ok(Dist::Current);
        }
        self.0.remove(&stamp)?;
        let progress = Progress::start();
        progress.phase("building dist");
        let built = match inputs.build(None) {
            Ok(built) => built,
            Err(diagnostics) => return Ok(Dist::Faults(diagnostics, inputs)),
        };
        if !built.refused.is_empty() {
            return Ok(Dist::Refused(built.refused.len()));
        }
        let written = output::write(&Disk::new(self.dist()), &built.files, &progress)?;
        self.0.write(&stamp, now(&self.0)?.as_bytes(), Durability::SurvivesKill)?;
        Ok(Dist::Built(written.to_string()))
    }
}

fn results_path(suite: &str) -> Result<TreePath, Failure> {
    TreePath::parse(&format!("results/{suite}.json"))
        .ok_or_else(|| Failure::new(format!("`{suite}` cannot name a file")))
}

/// Names all that the publication follows from: the catalog, what is out, and this very program, which holds the generator.
fn key(inputs: &Inputs) -> Result<String, Failure> {
    let unreadable = |error| Failure::new(format!("cannot read this program: {error}"));
    let program = std::env::current_exe().and_then(std::fs::read).map_err(unreadable)?;
    let mut digest = Sha256::new();
    let mut add = |bytes: &[u8]| {
        digest.update((bytes.len() as u64).to_le_bytes());
        digest.update(bytes);
    };
    add(&program);
    add(inputs.ledger.release.as_bytes());
    for file in inputs.ledger.files() {
        add(file.path.as_bytes());
        add(file.text.as_bytes());
    }
    for source in &inputs.sources {
        add(source.path.as_bytes());
        add(&source.bytes);
    }
    Ok(Entry::of(&digest.finalize(), None).sha256)
}
