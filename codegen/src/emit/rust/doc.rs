//! Doc comments. Text from YAML may hold anything; nothing of it may become markup, a doctest or code.

use crate::emit::text::{code_point, is_bidi};
use crate::ir::{Evidence, EvidenceKind};
use std::fmt::Write;

/// Widest line of a doc comment, indent included.
const WIDTH: usize = 100;

/// A doc comment: paragraphs of prose, wrapped, with an empty line between.
pub(super) fn comment(mark: &str, indent: usize, paragraphs: &[String]) -> String {
    let mut text = String::new();
    let pad = " ".repeat(indent);
    for (index, paragraph) in
        paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).enumerate()
    {
        if index > 0 {
            let _ = writeln!(text, "{pad}{mark}");
        }
        for line in wrap(paragraph, WIDTH - indent - mark.len() - 1) {
            let _ = writeln!(text, "{pad}{mark} {line}");
        }
    }
    text
}

/// Text from YAML as one paragraph of prose. Code spans stay; everything else that Markdown would act on is escaped.
pub(super) fn prose(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let balanced = flat.matches('`').count().is_multiple_of(2) && !flat.contains("``");
    let mut out = String::with_capacity(flat.len());
    for (index, part) in flat.split('`').enumerate() {
        let code = balanced && index % 2 == 1;
        match (index, balanced) {
            (0, _) => {}
            (_, true) => out.push('`'),
            (_, false) => out.push_str("\\`"),
        }
        part.chars().for_each(|c| push(&mut out, c, code));
    }
    linked(&line_start(out))
}

fn push(out: &mut String, c: char, code: bool) {
    match c {
        c if is_bidi(c) => out.push_str(&code_point(c)),
        c if c.is_control() => out.push_str(&code_point(c)),
        '\\' | '<' | '>' | '[' | ']' | '*' | '_' | '|' | '~' | '#' | '&' if !code => {
            // Underscores inside words and lone ampersands are harmless, and far more common than markup.
            let harmless = match c {
                '_' => out.ends_with(|before: char| before.is_alphanumeric()),
                '|' | '~' | '#' | '&' => !out.is_empty() && c != '&',
                _ => false,
            };
            if !harmless {
                out.push('\\');
            }
            out.push(c);
        }
        c => out.push(c),
    }
}

/// A paragraph that starts like a list, a heading or a rule is prose all the same.
fn line_start(text: String) -> String {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = digits > 0 && text[digits..].starts_with(['.', ')']);
    match text.chars().next() {
        Some('-' | '+' | '=') => format!("\\{text}"),
        _ if numbered => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

/// Bare addresses as links, which is what rustdoc asks for.
fn linked(text: &str) -> String {
    let is_address = |word: &str| word.starts_with("https://") || word.starts_with("http://");
    text.split(' ')
        .map(|word| {
            let bare = word.trim_end_matches(['.', ',', ';', ')']);
            let plain = !bare.contains(['`', '\\', '"', '\'']);
            match is_address(bare) && plain {
                true => format!("<{bare}>{}", &word[bare.len()..]),
                false => word.to_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Text as a code span, whatever it holds.
pub(super) fn code(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| if is_bidi(c) || c.is_control() { code_point(c) } else { c.to_string() })
        .collect();
    let longest = clean.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match clean.starts_with('`') || clean.ends_with('`') || clean.trim().is_empty() {
        true => format!("{fence} {clean} {fence}"),
        false => format!("{fence}{clean}{fence}"),
    }
}

/// How something is known, as a sentence.
pub(super) fn evidence(evidence: &Evidence) -> String {
    let source = evidence.source.as_deref().map(prose);
    let mut text = match (evidence.kind, source) {
        (EvidenceKind::Documented, Some(source)) => format!("Documented: {source}"),
        (EvidenceKind::Example, Some(source)) => format!("Read off an official example: {source}"),
        (EvidenceKind::Observed, Some(source)) => format!("Seen in a real delivery: {source}"),
        (EvidenceKind::Inferred, Some(source)) => format!("Inferred from {source}"),
        (EvidenceKind::Listed, Some(source)) => format!("Only the name is known, from {source}"),
        (EvidenceKind::Documented, None) => "Documented".to_owned(),
        (EvidenceKind::Example, None) => "Read off an official example".to_owned(),
        (EvidenceKind::Observed, None) => "Seen in a real delivery".to_owned(),
        (EvidenceKind::Inferred, None) => "Inferred".to_owned(),
        (EvidenceKind::Listed, None) => "Only the name is known".to_owned(),
    };
    if let Some(seen) = &evidence.seen {
        let _ = write!(text, " ({seen})");
    }
    text.push('.');
    match &evidence.note {
        Some(note) => format!("{text} {}", sentence(note)),
        None => text,
    }
}

/// Prose that ends like a sentence.
pub(super) fn sentence(text: &str) -> String {
    let text = prose(text);
    match text.ends_with(['.', '!', '?', ':', ')']) || text.is_empty() {
        true => text,
        false => format!("{text}."),
    }
}

fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let last = lines.last_mut().expect("there is always a line");
        let breaks = last.chars().count() + word.chars().count() + 1 > width;
        // A line must not begin like a list, a heading or a quotation.
        let unsafe_start = word.starts_with(['-', '+', '#', '>', '='])
            || word.ends_with(['.', ')']) && word.len() < 5;
        match last.is_empty() {
            true => last.push_str(word),
            false if breaks && !unsafe_start => lines.push(word.to_owned()),
            false => {
                last.push(' ');
                last.push_str(word);
            }
        }
    }
    lines
}
