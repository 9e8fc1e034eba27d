//! The known faults of typify: each must still show.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::TOOL;
use crate::publication::json;
use crate::types;

/// The names of the faults, and what is wrong with them.
pub fn run() -> Result<(Vec<String>, Vec<String>), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../known-bugs");
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (mut names, mut problems) = (Vec::new(), Vec::new());
    for entry in entries {
        let folder = entry.map_err(|error| error.to_string())?.path();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with(&format!("{TOOL}-")) {
            continue;
        }
        let bug = json(&folder.join("bug.json"))?;
        if !shows(&bug, &json(&folder.join("schema.json"))?) {
            problems.push(format!("known-bugs/{name}: shows no more: remove it"));
        }
        names.push(name);
    }
    names.sort();
    Ok((names, problems))
}

/// Whether typify says `error`, or makes something in which `made` stands.
fn shows(bug: &Value, schema: &Value) -> bool {
    let holds = |text: &str, key: &str| bug[key].as_str().is_some_and(|part| text.contains(part));
    match types::module(schema) {
        Ok(text) => holds(&text, "made"),
        Err(why) => holds(&why, "error"),
    }
}
