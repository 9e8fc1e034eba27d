//! Faults for people: the lines they stand in, what is wrong with them, what to type.

use std::collections::BTreeSet;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::place::{Text, Texts};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::SourceFile;

/// Every fault with the lines it stands in; a last line counts them. Empty when there is none.
pub fn human(diagnostics: &Diagnostics, sources: &[SourceFile], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut texts = Texts::new(sources);
    let mut report = String::new();
    for fault in diagnostics.items() {
        report.push_str(&renderer.render(&[group(fault, &mut texts)]));
        report.push_str("\n\n");
    }
    report.push_str(&count(diagnostics.items()));
    report
}

fn count(faults: &[Diagnostic]) -> String {
    let Some(first) = faults.first() else { return String::new() };
    let files: BTreeSet<u32> = faults.iter().map(|fault| fault.primary.span.file).collect();
    let files = match files.len() {
        1 => "one file".to_owned(),
        many => format!("{many} files"),
    };
    let (faults, about) = match faults.len() {
        1 => ("1 fault".to_owned(), "it"),
        many => (format!("{many} faults"), "the first"),
    };
    format!("{faults} in {files}; more about {about}: `cargo xtask explain {}`\n", first.code)
}

fn group(fault: &Diagnostic, texts: &mut Texts<'_>) -> Group<'static> {
    let title = Level::ERROR.primary_title(fault.message.clone()).id(fault.code.to_string());
    let mut group = Group::with_title(title);
    for file in files(fault) {
        if let Some(text) = texts.get(file) {
            group = group.element(excerpt(fault, file, text));
        }
    }
    match &fault.help {
        Some(help) => group.element(Level::HELP.message(normalize_untrusted_str(help))),
        None => group,
    }
}

/// The files that have a part in a fault, its own first.
fn files(fault: &Diagnostic) -> Vec<u32> {
    let own = fault.primary.span.file;
    let others: BTreeSet<u32> = fault.secondary.iter().map(|label| label.span.file).collect();
    std::iter::once(own).chain(others.into_iter().filter(|file| *file != own)).collect()
}

/// The lines of one file that have a part in a fault. A fault about a whole file has no line to show.
fn excerpt(fault: &Diagnostic, file: u32, text: &Text<'_>) -> Element<'static> {
    let primary = std::iter::once((AnnotationKind::Primary, &fault.primary));
    let secondary = fault.secondary.iter().map(|label| (AnnotationKind::Context, label));
    let marks: Vec<(AnnotationKind, Range<usize>, &str)> = primary
        .chain(secondary)
        .filter(|(_, label)| label.span.file == file)
        .filter_map(|(kind, label)| Some((kind, text.range(label.span)?, label.text.as_str())))
        .collect();
    let path = normalize_untrusted_str(text.path);
    let Some(range) = hull(&marks) else {
        return Origin::path(path).line(1).char_column(1).into();
    };
    let (start, lines) = text.lines_around(&range);
    let annotations = marks.into_iter().map(|(kind, range, label)| {
        // The end of the text belongs to its last line, which is shown without its line end.
        let end = (range.end - start).min(lines.len());
        let label = (!label.is_empty()).then(|| label.to_owned());
        kind.span((range.start - start).min(end)..end).label(label)
    });
    Snippet::source(lines.to_owned())
        .line_start(text.position(start).line)
        .path(path)
        .annotations(annotations)
        .into()
}

/// From the first to the last place that is marked.
fn hull(marks: &[(AnnotationKind, Range<usize>, &str)]) -> Option<Range<usize>> {
    let start = marks.iter().map(|(_, range, _)| range.start).min()?;
    let end = marks.iter().map(|(_, range, _)| range.end).max()?;
    Some(start..end)
}
