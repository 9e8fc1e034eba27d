//! Adds an event to the text of `events/<subject>.yaml`. Every byte that was there stays, comments and order included.

use serde_json::Value;

use crate::entry::{self, Entry, Lone};

/// The first lines of a file that does not exist yet.
const FIRST_LINES: &str =
    "# yaml-language-server: $schema=../../meta/events.schema.json\nevents:\n";
const SUMMARY: &str = "Say in one sentence what happened.";
const EVIDENCE: &str = "listed";

/// A file with one event.
pub(crate) fn new(name: &str) -> String {
    format!("{FIRST_LINES}{}", skeleton(name).lines("  ", "\n"))
}

/// The wire names that a file declares, each with the event that it names: itself, or the event that it is an alias of.
///
/// # Errors
///
/// Why the text is no YAML.
pub(crate) fn names(text: &str) -> Result<Vec<(String, String)>, String> {
    let document = entry::parse(text)?;
    let Some(events) = document.get("events").and_then(Value::as_object) else {
        return Ok(Vec::new());
    };
    let mut names = Vec::new();
    for (name, event) in events {
        let aliases = event.get("aliases").and_then(Value::as_array).into_iter().flatten();
        names.push((name.clone(), name.clone()));
        names.extend(aliases.filter_map(|alias| Some((alias.as_str()?.to_owned(), name.clone()))));
    }
    Ok(names)
}

/// The text with a skeleton of the event behind its last event.
///
/// # Errors
///
/// Why there is no safe place for it.
pub(crate) fn insert(text: &str, name: &str) -> Result<String, String> {
    entry::append(text, "events", &skeleton(name), Lone::Spaced)
}

fn skeleton(name: &str) -> Entry {
    let text = |text: &str| Value::from(text);
    Entry {
        name: name.to_owned(),
        members: vec![("summary", text(SUMMARY)), ("evidence", text(EVIDENCE))],
    }
}

#[cfg(test)]
mod tests;
