//! `tests/consumers/known-bugs/`: faults of the tools that we try, each with the smallest case that shows it. The suite of the tool
//! runs the case, and fails once the fault shows no more.

use serde_json::Value;

use crate::disk::{Disk, Found};
use crate::failure::Failure;
use crate::tree_path::TreePath;

/// The folder, from the root of the project.
pub(crate) const FOLDER: &str = "tests/consumers/known-bugs";

/// A fault of somebody else's tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bug {
    /// `<tool>-<slug>`: the name of its folder.
    pub(crate) id: String,
    pub(crate) tool: String,
    /// One line.
    pub(crate) title: String,
    /// What it does to those who use the tool, and what they can do.
    pub(crate) why: String,
    /// `owner/name#number`, where it was reported.
    pub(crate) upstream: Option<String>,
}

/// All of them, by name.
pub(crate) fn read(project: &Disk) -> Result<Vec<Bug>, Failure> {
    let inside = project.inside(FOLDER)?;
    inside.iter().filter(|one| one.is_folder).map(|one| bug(project, &one.name)).collect()
}

fn bug(project: &Disk, id: &str) -> Result<Bug, Failure> {
    let path = format!("{FOLDER}/{id}/bug.json");
    let wrong = |why: &str| Failure::new(format!("`{path}` {why}")).help(FORMAT);
    let found = TreePath::parse(&path).map(|path| project.look(&path)).transpose()?;
    let Some(Found::File(bytes)) = found else { return Err(wrong("is missing")) };
    let value: Value =
        serde_json::from_slice(&bytes).map_err(|error| wrong(&format!("is not JSON: {error}")))?;
    let text = |key: &str| value[key].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    let needed = |key: &str| text(key).ok_or_else(|| wrong(&format!("has no text `{key}`")));
    let bug = Bug {
        id: id.to_owned(),
        tool: needed("tool")?,
        title: needed("title")?,
        why: needed("why")?,
        upstream: text("upstream"),
    };
    match id.strip_prefix(&bug.tool) {
        Some(rest) if rest.starts_with('-') => Ok(bug),
        _ => Err(wrong(&format!(
            "names the tool `{}`, and its folder does not begin with it",
            bug.tool
        ))),
    }
}

const FORMAT: &str = "CONTRIBUTING.md, \"Add a consumer suite\", shows what stands in it";
