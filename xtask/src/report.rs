//! Faults and stale files in the format that was asked for.

use std::borrow::Cow;

use hookbook_codegen::report::{Finding, Rule, findings, github, human, json, sarif};
use hookbook_codegen::{Diagnostics, SourceFile};

use crate::console::Console;
use crate::failure::Failure;
use crate::tree_path::TreePath;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Human,
    Json,
    Github,
    Sarif,
}

impl Format {
    pub(crate) const NAMES: [(&'static str, Self); 4] = [
        ("human", Self::Human),
        ("json", Self::Json),
        ("github", Self::Github),
        ("sarif", Self::Sarif),
    ];

    /// Whether stdout holds one document, and nothing may stand around it.
    pub(crate) fn is_document(self) -> bool {
        matches!(self, Self::Json | Self::Sarif)
    }
}

/// Writes the faults of the catalog: to people on stderr, to programs on stdout.
pub(crate) fn faults(
    console: &Console,
    format: Format,
    diagnostics: &Diagnostics,
    sources: &[SourceFile],
) -> Result<(), Failure> {
    if format == Format::Human {
        console.say(&human(diagnostics, sources, console.colors_talk()));
        return Ok(());
    }
    machine(console, format, &findings(diagnostics, sources))
}

/// Writes which files are stale, for programs; people get a diff. Without any it is an empty document.
pub(crate) fn stale<'a>(
    console: &Console,
    format: Format,
    files: impl Iterator<Item = (&'a TreePath, &'a str)>,
    mend: &str,
) -> Result<(), Failure> {
    let finding = |(path, what): (&TreePath, &str)| Finding {
        rule: Rule {
            id: "stale".to_owned(),
            title: Cow::Borrowed("a generated file does not fit the catalog"),
            page: None,
        },
        message: format!("`{path}` {what}"),
        path: path.as_str().to_owned(),
        region: None,
        notes: Vec::new(),
        help: Some(format!("run `{mend}`")),
    };
    machine(console, format, &files.map(finding).collect::<Vec<_>>())
}

fn machine(console: &Console, format: Format, findings: &[Finding]) -> Result<(), Failure> {
    match format {
        Format::Human => Ok(()),
        Format::Json => console.result(&json(findings)),
        Format::Github => console.result(&github(findings)),
        Format::Sarif => console.result(&sarif(findings)),
    }
}
