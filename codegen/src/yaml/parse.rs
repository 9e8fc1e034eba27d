//! Bytes of one file to its tree. The scanning is `granit_parser`'s; what a catalog must not contain is refused here.

use super::limits::{DEPTH, FILE_BYTES};
use super::node::{Kind, Node, Scalar};
use crate::diagnostics::Diagnostics;
use crate::source::{Span, Spanned};
use serde_yaml::granit_parser::{Event, Options, Parser, ScalarStyle, Span as ParserSpan};
use std::collections::{BTreeMap, BTreeSet};

/// The tree of a file; `None` if there is none, with the reason in `diags`.
pub(crate) fn parse(file: u32, bytes: &[u8], diags: &mut Diagnostics) -> Option<Node> {
    let text = readable_text(file, bytes, diags)?;
    let mut options = Options::default();
    options.emit_comments = false;
    options.disallow_directives = true;
    // An alias is refused as such, whether or not it leads somewhere.
    options.emit_unresolved_aliases = true;
    // Ours is lower and names the place; the scanner's own limit is only there so that it never recurses further.
    options.flow_nesting_limit = DEPTH * 2;
    options.block_nesting_limit = DEPTH * 2;
    let mut tree = Tree { file, text, open: Vec::new(), root: None, documents: 0 };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => tree.take(event, span, diags)?,
            Err(fault) => {
                let at = fault.marker().byte_offset().unwrap_or(text.len()).min(text.len());
                diags.yaml_syntax(tree.span(at, at + 1), &fault.info());
                return None;
            }
        }
    }
    if tree.root.is_none() {
        diags.empty_file(Span::file(file));
    }
    tree.root
}

/// The text, if it is one that people can edit together: UTF-8, line feeds, no byte order mark, no tabs.
fn readable_text<'a>(file: u32, bytes: &'a [u8], diags: &mut Diagnostics) -> Option<&'a str> {
    if bytes.len() > FILE_BYTES {
        diags.file_too_large(Span::file(file), bytes.len(), FILE_BYTES);
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(fault) => {
            let start = fault.valid_up_to();
            diags.not_utf8(Span { file, start: start as u32, end: start as u32 + 1 });
            return None;
        }
    };
    let at = |index: usize| Span { file, start: index as u32, end: index as u32 + 1 };
    if text.starts_with('\u{feff}') {
        diags.byte_order_mark(Span { file, start: 0, end: 3 });
        return None;
    }
    if let Some(index) = text.find('\r') {
        diags.carriage_return(at(index));
        return None;
    }
    let mut indents = text.split_inclusive('\n').scan(0, |start, line| {
        let here = *start;
        *start += line.len();
        Some((here, line))
    });
    // The first is enough: who indents by tabs does so on every line.
    let tab = indents.find_map(|(start, line)| {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        line[..indent].find('\t').map(|tab| start + tab)
    });
    if let Some(tab) = tab {
        diags.tab_indent(at(tab));
        return None;
    }
    Some(text)
}

/// The tree while it grows.
struct Tree<'a> {
    file: u32,
    text: &'a str,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
}

/// A list or mapping that is not complete yet.
struct Open {
    span: Span,
    kind: OpenKind,
}

enum OpenKind {
    List(Vec<Node>),
    Map { entries: Vec<(Spanned<String>, Node)>, key: Option<Spanned<String>> },
}

impl Tree<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        let between = |at: &usize| self.text.is_char_boundary(*at);
        let start = (0..=start.min(self.text.len())).rev().find(between).unwrap_or(0);
        let end = end.clamp(start, self.text.len());
        let end = (end..=self.text.len()).find(between).unwrap_or(end);
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    fn place(&self, span: ParserSpan) -> Span {
        let start = span.start.byte_offset().unwrap_or(0);
        self.span(start, span.end.byte_offset().unwrap_or(start))
    }

    fn take(&mut self, event: Event<'_>, span: ParserSpan, diags: &mut Diagnostics) -> Option<()> {
        let place = self.place(span);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    diags.several_documents(place);
                    return None;
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                diags.alias(place);
                return None;
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.plain_node(place, anchor, tag.is_some(), diags)?;
                let plain = style == ScalarStyle::Plain;
                let kind = Kind::Scalar(Scalar { text: text.into_owned(), plain });
                self.add(Node { span: self.first_line(place), key: None, kind }, diags)?;
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.plain_node(place, anchor, tag.is_some(), diags)?;
                self.open(place, OpenKind::List(Vec::new()), diags)?;
            }
            Event::MappingStart(_, anchor, tag) => {
                self.plain_node(place, anchor, tag.is_some(), diags)?;
                self.open(place, OpenKind::Map { entries: Vec::new(), key: None }, diags)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(place, diags)?,
            _ => {}
        }
        Some(())
    }

    /// Refuses anchors and tags: a catalog says what it means where it means it.
    fn plain_node(
        &self,
        place: Span,
        anchor: usize,
        tagged: bool,
        diags: &mut Diagnostics,
    ) -> Option<()> {
        if anchor != 0 {
            diags.anchor(self.word_before(place, '&'));
            return None;
        }
        if tagged {
            diags.tag(self.word_before(place, '!'));
            return None;
        }
        Some(())
    }

    /// The word with the last `mark` before a place: the parser tells where a value stands, not where its anchor or tag does.
    fn word_before(&self, place: Span, mark: char) -> Span {
        let before = &self.text[..place.start as usize];
        let around = |c: char| c.is_whitespace() || matches!(c, '[' | '{' | ',');
        let Some(at) = before.rfind(mark) else { return place };
        let start = before[..at].rfind(around).map_or(0, |before| before + 1);
        let end = self.text[at..].find(around).map_or(self.text.len(), |len| at + len);
        self.span(start, end)
    }

    /// A text of many lines is shown by its first.
    fn first_line(&self, place: Span) -> Span {
        let text = &self.text[place.start as usize..place.end as usize];
        let end = text.find('\n').map_or(place.end, |len| place.start + len as u32);
        Span { end, ..place }
    }

    fn open(&mut self, span: Span, kind: OpenKind, diags: &mut Diagnostics) -> Option<()> {
        if self.open.len() >= DEPTH {
            diags.too_deep(span, DEPTH);
            return None;
        }
        self.open.push(Open { span, kind });
        Some(())
    }

    fn close(&mut self, end: Span, diags: &mut Diagnostics) -> Option<()> {
        let Open { mut span, kind } = self.open.pop()?;
        let kind = match kind {
            OpenKind::List(items) => Kind::List(items),
            OpenKind::Map { entries, .. } => Kind::Map(self.without_repeats(entries, diags)),
        };
        let last = match &kind {
            Kind::List(items) => items.last().map(|item| item.span.end),
            Kind::Map(entries) => entries.last().map(|(_, value)| value.span.end),
            Kind::Scalar(_) => None,
        };
        // A block ends where its last value ends; only a flow collection has a closing bracket of its own.
        span.end = if end.end > end.start { end.end } else { last.unwrap_or(span.end) };
        self.add(Node { span, key: None, kind }, diags)
    }

    fn add(&mut self, node: Node, diags: &mut Diagnostics) -> Option<()> {
        match self.open.last_mut().map(|open| &mut open.kind) {
            None => self.root = (!node.is_null()).then_some(node),
            Some(OpenKind::List(items)) => items.push(node),
            Some(OpenKind::Map { entries, key }) => match key.take() {
                Some(name) => {
                    let node = Node { key: Some(name.span), ..node };
                    entries.push((name, node));
                }
                None => match node.kind {
                    Kind::Scalar(scalar) => {
                        *key = Some(Spanned { value: scalar.text, span: node.span })
                    }
                    Kind::List(_) | Kind::Map(_) => {
                        diags.key_not_text(node.span);
                        return None;
                    }
                },
            },
        }
        Some(())
    }

    /// The entries with each key once; the first stays.
    fn without_repeats(
        &self,
        mut entries: Vec<(Spanned<String>, Node)>,
        diags: &mut Diagnostics,
    ) -> Vec<(Spanned<String>, Node)> {
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        let mut repeats: BTreeSet<usize> = BTreeSet::new();
        for (index, (key, _)) in entries.iter().enumerate() {
            let Some(first) = first.get(key.as_str()) else {
                first.insert(key, key.span);
                continue;
            };
            repeats.insert(index);
            match self.declares() {
                Some("events") => diags.duplicate_event(key, *first),
                Some("types") => diags.duplicate_type(key, *first),
                _ => diags.repeated_key(key, *first),
            }
        }
        let mut index = 0;
        entries.retain(|_| {
            index += 1;
            !repeats.contains(&(index - 1))
        });
        entries
    }

    /// The key at the root of the file whose value was just closed.
    fn declares(&self) -> Option<&str> {
        match self.open.as_slice() {
            [Open { kind: OpenKind::Map { key: Some(key), .. }, .. }] => Some(key),
            _ => None,
        }
    }
}
