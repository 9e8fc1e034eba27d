//! Bytes of a source to lines and columns. Takes any bytes: not UTF-8, with a byte order mark, with any line ends.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::source::{SourceFile, Span};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Counted from one.
    pub line: usize,
    /// In Unicode characters, counted from one.
    pub column: usize,
}

/// The sources that faults point into, each read as text when the first fault asks for it.
pub(super) struct Texts<'a> {
    by_path: Vec<&'a SourceFile>,
    read: BTreeMap<u32, Text<'a>>,
}

impl<'a> Texts<'a> {
    /// Spans count files in the order of their paths, whatever order they came in.
    pub(super) fn new(sources: &'a [SourceFile]) -> Self {
        let mut by_path: Vec<_> = sources.iter().collect();
        by_path.sort_by(|a, b| a.path.cmp(&b.path));
        Self { by_path, read: BTreeMap::new() }
    }

    /// The file of a span. `None` when there is no such file.
    pub(super) fn get(&mut self, file: u32) -> Option<&Text<'a>> {
        let source = *self.by_path.get(usize::try_from(file).ok()?)?;
        Some(self.read.entry(file).or_insert_with(|| Text::new(source)))
    }
}

/// A source as text, without its byte order mark.
pub(super) struct Text<'a> {
    pub(super) path: &'a str,
    pub(super) text: Cow<'a, str>,
    bytes: &'a [u8],
    mark: usize,
    line_starts: Vec<usize>,
}

impl<'a> Text<'a> {
    fn new(source: &'a SourceFile) -> Self {
        let bytes = source.bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&source.bytes);
        let text = String::from_utf8_lossy(bytes);
        let line_starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            path: &source.path,
            mark: source.bytes.len() - bytes.len(),
            text,
            bytes,
            line_starts,
        }
    }

    /// The span within [`Self::text`], on character borders. `None` when it stands for the whole file.
    pub(super) fn range(&self, span: Span) -> Option<Range<usize>> {
        if span == Span::file(span.file) {
            return None;
        }
        let start = self.offset(span.start);
        Some(start..self.offset(span.end).max(start))
    }

    pub(super) fn position(&self, offset: usize) -> Position {
        let line = self.line(offset);
        let column = self.text[self.line_starts[line]..offset].chars().count();
        Position { line: line + 1, column: column + 1 }
    }

    /// The whole lines around a range, without the last line feed, and the offset at which they start.
    pub(super) fn lines_around(&self, range: &Range<usize>) -> (usize, &str) {
        let start = self.line_starts[self.line(range.start)];
        let next = self.line_starts.get(self.line(range.end) + 1);
        (
            start,
            self.text[start..next.map_or(self.text.len(), |next| next - 1)].trim_end_matches('\r'),
        )
    }

    /// Index of the line, counted from zero.
    fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&start| start <= offset) - 1
    }

    /// Where a byte of the file stands in the text. In a file that is not UTF-8 the two differ: each broken sequence was
    /// replaced by a character of three bytes.
    fn offset(&self, byte: u32) -> usize {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX).saturating_sub(self.mark);
        let byte = byte.min(self.bytes.len());
        let offset = match &self.text {
            Cow::Borrowed(_) => byte,
            Cow::Owned(_) => String::from_utf8_lossy(&self.bytes[..byte]).len(),
        };
        (0..=offset).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0)
    }
}
