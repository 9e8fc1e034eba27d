//! Adds a remark to the text of a `fixtures.yaml`. Every byte that was there stays, comments and order included.

use serde_json::{Value, json};

use crate::entry::{self, Entry, Lone};

/// A fixture that was made from the catalog, as its remark tells of it.
#[derive(Clone, Debug)]
pub(crate) struct Remark {
    /// The name of the file beside it.
    pub(crate) file: String,
    /// When it is not the event's default version.
    pub(crate) version: Option<String>,
    /// Headers that the reading needs.
    pub(crate) headers: Vec<(String, String)>,
    /// A sentence.
    pub(crate) note: String,
}

/// The text of a file in this folder, which lies below `schema/`, with the remark behind the last one. `None`: there is no file yet.
///
/// # Errors
///
/// Why there is no safe place for it.
pub(crate) fn with(folder: &str, text: Option<&str>, remark: &Remark) -> Result<String, String> {
    match text {
        Some(text) => entry::append(text, "fixtures", &remark.entry(), Lone::Tight),
        None => {
            let up = "../".repeat(folder.split('/').count());
            let mode = format!("# yaml-language-server: $schema={up}meta/fixtures.schema.json");
            Ok(format!("{mode}\nfixtures:\n{}", remark.entry().lines("  ", "\n")))
        }
    }
}

impl Remark {
    fn entry(&self) -> Entry {
        let mut members = vec![("synthetic", Value::Bool(true))];
        members.extend(self.version.as_ref().map(|version| ("version", json!(version))));
        if !self.headers.is_empty() {
            let headers = self.headers.iter().map(|(name, value)| (name.clone(), json!(value)));
            members.push(("headers", Value::Object(headers.collect())));
        }
        members.push(("note", json!(self.note)));
        Entry { name: self.file.clone(), members }
    }
}

#[cfg(test)]
mod tests {
    use super::{Remark, with};

    fn remark() -> Remark {
        Remark {
            file: "synthetic.pass.json".to_owned(),
            version: Some("v1".to_owned()),
            headers: vec![("X-Event".to_owned(), "a: b".to_owned())],
            note: "Made up.".to_owned(),
        }
    }

    const ENTRY: &str = "  synthetic.pass.json:\n    synthetic: true\n    version: v1\n    headers: {X-Event: \"a: b\"}\n    \
                         note: Made up.\n";

    #[test]
    fn a_new_file_starts_with_the_line_that_editors_read() {
        let text = with("acme/fixtures/orders/a.b", None, &remark()).expect("there is a place");
        let mode = "# yaml-language-server: $schema=../../../../meta/fixtures.schema.json";
        assert_eq!(text, format!("{mode}\nfixtures:\n{ENTRY}"));
    }

    #[test]
    fn a_remark_goes_behind_the_last_one() {
        let text = "fixtures:\n  # why\n  official.pass.json: {note: One.}\n\n# end\n";
        let expected =
            format!("fixtures:\n  # why\n  official.pass.json: {{note: One.}}\n{ENTRY}\n# end\n");
        assert_eq!(with("acme/fixtures/a.b", Some(text), &remark()), Ok(expected));
    }

    #[test]
    fn a_text_without_a_place_is_refused() {
        assert!(with("acme/fixtures/a.b", Some("fixtures: [a]\n"), &remark()).is_err());
    }
}
