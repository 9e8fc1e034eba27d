//! The generator's output by path: each file once, as a whole or by its regions.

use std::collections::BTreeMap;

use hookbook_codegen::{Content, GeneratedFile};

use crate::failure::Failure;
use crate::tree_path::TreePath;

/// What the generator wants to stand in a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// All of it.
    Whole { text: String, provider: Option<String> },
    /// Regions of a file that is otherwise written by hand.
    Regions(Vec<Region>),
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) marker: &'static str,
    pub(crate) text: String,
    pub(crate) provider: Option<String>,
}

/// The generated files by path.
///
/// # Errors
///
/// Two contents for one place, or a path that leads out of the project: mistakes of the generator.
pub(crate) fn by_path(files: Vec<GeneratedFile>) -> Result<BTreeMap<TreePath, Wanted>, Failure> {
    let mut wanted = BTreeMap::new();
    for file in files {
        let Some(path) = TreePath::parse(&file.path) else {
            return Err(mistake(format!("`{}` is no path within the project", file.path)));
        };
        let provider = file.provider;
        let is_new = match file.content {
            Content::Whole(text) => wanted.insert(path, Wanted::Whole { text, provider }).is_none(),
            Content::Region { marker, text } => {
                add_region(&mut wanted, path, Region { marker, text, provider })
            }
        };
        if !is_new {
            return Err(mistake(format!("`{}` is generated twice", file.path)));
        }
    }
    Ok(wanted)
}

/// Whether there was no such region yet, nor the whole file.
fn add_region(wanted: &mut BTreeMap<TreePath, Wanted>, path: TreePath, region: Region) -> bool {
    match wanted.entry(path).or_insert_with(|| Wanted::Regions(Vec::new())) {
        Wanted::Regions(regions) if regions.iter().all(|other| other.marker != region.marker) => {
            regions.push(region);
            true
        }
        _ => false,
    }
}

fn mistake(message: String) -> Failure {
    Failure::new(message)
        .help("this is a mistake of the generator, not of the catalog; nothing was written")
}

#[cfg(test)]
mod tests {
    use hookbook_codegen::GeneratedFile;

    use super::by_path;

    fn whole(path: &str) -> GeneratedFile {
        GeneratedFile::shared(path, String::new())
    }

    fn region(marker: &'static str) -> GeneratedFile {
        GeneratedFile::region("a", marker, String::new())
    }

    #[test]
    fn a_place_has_one_content() {
        assert_eq!(by_path(vec![region("x"), region("y"), whole("b")]).expect("they fit").len(), 2);
        for files in [
            vec![whole("a"), whole("a")],
            vec![whole("a"), region("x")],
            vec![region("x"), whole("a")],
            vec![region("x"), region("x")],
            vec![whole("../a")],
        ] {
            assert!(by_path(files.clone()).is_err(), "{files:?}");
        }
    }
}
