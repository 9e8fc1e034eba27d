//! A page, block by block, with an empty line between each two.

use super::markdown;
use crate::prose::{Inline, paragraphs, text};

#[derive(Default)]
pub(super) struct Page {
    blocks: Vec<String>,
}

impl Page {
    /// A page that says first which file to edit instead of it.
    pub(super) fn from_source(source: &str) -> Self {
        let source = markdown::comment(source);
        let comment = format!(
            "<!-- Written by `cargo xtask generate` from {source}: edit that, not this. -->"
        );
        Self { blocks: vec![comment] }
    }

    pub(super) fn heading(&mut self, level: usize, title: impl Into<Inline>) {
        self.blocks.push(format!("{} {}", "#".repeat(level), markdown::line(&title.into())));
    }

    /// A heading that links can lead to, whatever the host makes of headings.
    pub(super) fn place(&mut self, level: usize, anchor: &str, title: impl Into<Inline>) {
        self.blocks.push(format!("<a id=\"{anchor}\"></a>"));
        self.heading(level, title);
    }

    /// A paragraph; nothing if there is nothing to say.
    pub(super) fn line(&mut self, line: impl Into<Inline>) {
        let line = line.into();
        if !line.is_empty() {
            self.blocks.push(markdown::line(&line));
        }
    }

    /// Prose of the catalog.
    pub(super) fn prose(&mut self, foreign: &str) {
        for paragraph in paragraphs(foreign) {
            self.line(paragraph);
        }
    }

    /// A remark that must not be overlooked.
    pub(super) fn remark(&mut self, line: impl Into<Inline>) {
        self.blocks.push(format!("> {}", markdown::line(&line.into())));
    }

    /// Remarks of the catalog.
    pub(super) fn notes(&mut self, notes: &[String]) {
        match notes {
            [note] => self.remark(text(note)),
            [] => {}
            notes => {
                self.line("Good to know:");
                self.list(notes.iter().map(|note| text(note)));
            }
        }
    }

    pub(super) fn list(&mut self, items: impl IntoIterator<Item = Inline>) {
        let items: Vec<_> =
            items.into_iter().map(|item| format!("- {}", markdown::line(&item))).collect();
        if !items.is_empty() {
            self.blocks.push(items.join("\n"));
        }
    }

    /// A table; nothing if it has no rows.
    pub(super) fn table<const N: usize>(
        &mut self,
        head: [&'static str; N],
        rows: impl IntoIterator<Item = [Inline; N]>,
    ) {
        let row = |cells: [String; N]| format!("| {} |", cells.join(" | "));
        let mut rows =
            rows.into_iter().map(|cells| row(cells.each_ref().map(markdown::line))).peekable();
        if rows.peek().is_some() {
            let ruler = format!("|{}", "---|".repeat(N));
            let lines: Vec<_> =
                [row(head.map(str::to_owned)), ruler].into_iter().chain(rows).collect();
            self.blocks.push(lines.join("\n"));
        }
    }

    /// Lines of code, as they are.
    pub(super) fn code(&mut self, language: &'static str, lines: &str) {
        let lines = markdown::verbatim(lines);
        let fence = markdown::fence(&lines);
        self.blocks.push(format!("{fence}{language}\n{}\n{fence}", lines.trim_end_matches('\n')));
    }

    /// Blocks that are folded away until the reader asks for them.
    pub(super) fn folded(&mut self, summary: &str, blocks: impl FnOnce(&mut Self)) {
        let summary = markdown::html(summary);
        self.blocks.push(format!("<details>\n<summary>{summary}</summary>"));
        blocks(self);
        self.blocks.push("</details>".to_owned());
    }

    pub(super) fn finish(self) -> String {
        self.blocks.join("\n\n") + "\n"
    }
}
