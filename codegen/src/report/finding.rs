//! Faults with their places resolved: what every report for programs starts from.

use std::borrow::Cow;

use super::place::{Position, Text, Texts};
use crate::diagnostics::{Diagnostic, Diagnostics, Label, codes, explain};
use crate::source::{SourceFile, Span};

/// Something that was found in a file.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What kind of thing.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// The file, from the root of the project.
    pub path: String,
    /// Where in the file; `None` for all of it.
    pub region: Option<Region>,
    /// What the places have to do with it: first this one, if there is something to say, then the others.
    pub notes: Vec<Note>,
    /// What to type.
    pub help: Option<String>,
}

/// A kind of finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The code, `HB0104`.
    pub id: String,
    /// A few words.
    pub title: Cow<'static, str>,
    /// The page on it, as Markdown.
    pub page: Option<Cow<'static, str>>,
}

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The first character.
    pub start: Position,
    /// The place behind the last character.
    pub end: Position,
}

/// A remark at a place.
#[derive(Clone, Debug)]
pub struct Note {
    /// A few words.
    pub text: String,
    /// The file, from the root of the project.
    pub path: String,
    /// Where in the file; `None` for all of it.
    pub region: Option<Region>,
}

/// The faults of a run, in their order.
pub fn findings(diagnostics: &Diagnostics, sources: &[SourceFile]) -> Vec<Finding> {
    let mut texts = Texts::new(sources);
    let titles = codes();
    diagnostics
        .items()
        .iter()
        .map(|fault| {
            let title = titles.iter().find(|(code, _)| *code == fault.code);
            finding(fault, title.map(|(_, title)| *title), &mut texts)
        })
        .collect()
}

fn finding(fault: &Diagnostic, title: Option<&'static str>, texts: &mut Texts<'_>) -> Finding {
    let id = fault.code.to_string();
    let page = explain(&id).map(Cow::Borrowed);
    let title = title.map_or_else(|| Cow::Owned(id.clone()), Cow::Borrowed);
    let (path, region) = place(fault.primary.span, texts);
    Finding {
        rule: Rule { id, title, page },
        message: fault.message.clone(),
        path,
        region,
        notes: std::iter::once(&fault.primary)
            .chain(&fault.secondary)
            .filter(|label| !label.text.is_empty())
            .map(|label| note(label, texts))
            .collect(),
        help: fault.help.clone(),
    }
}

fn note(label: &Label, texts: &mut Texts<'_>) -> Note {
    let (path, region) = place(label.span, texts);
    Note { text: label.text.clone(), path, region }
}

/// A file that is not among the sources is a mistake of ours; the fault is still worth telling.
fn place(span: Span, texts: &mut Texts<'_>) -> (String, Option<Region>) {
    match texts.get(span.file) {
        Some(text) => (text.path.to_owned(), region(text, span)),
        None => ("schema".to_owned(), None),
    }
}

fn region(text: &Text<'_>, span: Span) -> Option<Region> {
    let range = text.range(span)?;
    Some(Region { start: text.position(range.start), end: text.position(range.end) })
}
