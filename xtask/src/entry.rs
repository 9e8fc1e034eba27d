//! Adds an entry to a mapping at the left margin of a YAML text. Every byte that was there stays, comments and order included.

use serde_json::{Map, Value};

/// What is added: a name and what stands below it, one line each.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) members: Vec<(&'static str, Value)>,
}

/// What follows a lone entry, which does not show whether its author wants blank lines in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lone {
    Spaced,
    Tight,
}

/// The text with the entry behind the last one of the mapping.
///
/// # Errors
///
/// Why there is no safe place for it.
pub(crate) fn append(
    text: &str,
    mapping: &str,
    entry: &Entry,
    lone: Lone,
) -> Result<String, String> {
    let mut expected = parse(text)?;
    add(&mut expected, mapping, entry)?;
    // Behind the last entry is the usual place. A text block that keeps its trailing blank lines must keep them, though.
    let candidates = candidates(text, mapping, entry, lone)?;
    let fits = |candidate: &String| parse(candidate).is_ok_and(|document| document == expected);
    candidates
        .into_iter()
        .find(fits)
        .ok_or_else(|| format!("no safe place below `{mapping}:` was found in it"))
}

/// A YAML document as values; an empty one as an empty mapping.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    match serde_yaml::from_str(text).map_err(|error| error.to_string())? {
        Value::Null => Ok(Value::Object(Map::new())),
        document => Ok(document),
    }
}

fn add(document: &mut Value, mapping: &str, entry: &Entry) -> Result<(), String> {
    let no_mapping = || format!("it is no mapping with `{mapping}:`");
    let document = document.as_object_mut().ok_or_else(no_mapping)?;
    let entries = document.entry(mapping).or_insert(Value::Null);
    if entries.is_null() {
        *entries = Value::Object(Map::new());
    }
    let members = entry.members.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
    let entries = entries.as_object_mut().ok_or_else(no_mapping)?;
    entries.insert(entry.name.clone(), Value::Object(members.collect()));
    Ok(())
}

fn candidates(text: &str, mapping: &str, entry: &Entry, lone: Lone) -> Result<Vec<String>, String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let text = without_placeholder(text, mapping)?;
    let Some(block) = Block::find(&text, mapping, lone) else {
        let lines = format!("{mapping}:{end}{}", entry.lines("  ", end));
        return Ok(vec![at(&text, text.len(), &lines, end)]);
    };
    let entry = entry.lines(&block.indent, end);
    let spaced = if block.is_spaced { format!("{end}{entry}") } else { entry.clone() };
    Ok(vec![at(&text, block.last, &spaced, end), at(&text, block.blank, &entry, end)])
}

/// The text without what stands for "none" behind the mapping's name.
fn without_placeholder(text: &str, mapping: &str) -> Result<String, String> {
    let head =
        lines(text).find_map(|line| Some((line.start, line.text, value_of(mapping, line.text)?)));
    match head {
        None | Some((_, _, "")) => Ok(text.to_owned()),
        Some((start, line, value @ ("{}" | "null" | "~"))) => {
            let without = line.replacen(value, "", 1);
            Ok(format!("{}{without}{}", &text[..start], &text[start + line.len()..]))
        }
        Some(_) => Err(format!("its `{mapping}:` are written in braces; write one a line first")),
    }
}

/// The text with more lines at a place where a line begins, or at the end of a text that lacks its last line end.
fn at(text: &str, place: usize, lines: &str, end: &str) -> String {
    let (head, tail) = text.split_at(place);
    let missing = if head.is_empty() || head.ends_with('\n') { "" } else { end };
    format!("{head}{missing}{lines}{tail}")
}

impl Entry {
    /// Its lines, below an indent.
    pub(crate) fn lines(&self, indent: &str, end: &str) -> String {
        let mut text = format!("{indent}{}:{end}", key(&self.name));
        for (name, value) in &self.members {
            text.push_str(&format!("{indent}{indent}{}: {}{end}", key(name), scalar(value)));
        }
        text
    }
}

/// A value as a YAML scalar or flow: plain when it is sure to be read as the same text.
fn scalar(value: &Value) -> String {
    let is_plain = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && !text.contains(": ")
            && !text.contains(" #")
            && !text.ends_with([':', ' '])
            && !text.contains(char::is_control)
            && !is_word_of_yaml(text)
    };
    match value {
        Value::String(text) if is_plain(text) => text.clone(),
        Value::Object(members) => {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), key);
            let members =
                members.iter().map(|(name, value)| format!("{}: {}", key(name), text(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        value => value.to_string(),
    }
}

/// The name as a YAML key: in quotes unless it is sure to be read as text.
fn key(name: &str) -> String {
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "._/-".contains(c));
    if is_plain && !is_word_of_yaml(name) { name.to_owned() } else { Value::from(name).to_string() }
}

fn is_word_of_yaml(text: &str) -> bool {
    ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word))
}

/// The lines below a mapping's name, up to the next key at the left margin.
struct Block {
    /// The indent of an entry.
    indent: String,
    /// Whether entries have blank lines between them.
    is_spaced: bool,
    /// Behind the last line of the last entry.
    last: usize,
    /// Behind the blank lines that follow it.
    blank: usize,
}

impl Block {
    fn find(text: &str, mapping: &str, lone: Lone) -> Option<Self> {
        let mut lines = lines(text);
        let head = lines.find(|line| value_of(mapping, line.text).is_some())?;
        let lines: Vec<Line<'_>> = lines
            .take_while(|line| !line.indent.is_empty() || line.kind != Kind::Content)
            .collect();

        let indent =
            lines.iter().find(|line| line.kind == Kind::Content).map_or("  ", |line| line.indent);
        let keys: Vec<usize> = (0..lines.len())
            .filter(|&at| lines[at].kind == Kind::Content && lines[at].indent == indent)
            .collect();
        let follows_blank = |at: &usize| {
            let before = lines[..*at].iter().rfind(|line| line.kind != Kind::Comment);
            before.is_some_and(|line| line.kind == Kind::Blank)
        };
        let last = lines.iter().rfind(|line| line.kind != Kind::Blank && !line.indent.is_empty());
        let last = last.map_or(head.end(), Line::end);
        let after = lines.iter().skip_while(|line| line.start < last);
        let blank =
            after.take_while(|line| line.kind == Kind::Blank).last().map_or(last, Line::end);
        Some(Self {
            indent: indent.to_owned(),
            is_spaced: (keys.len() == 1 && lone == Lone::Spaced)
                || keys.iter().skip(1).any(follows_blank),
            last,
            blank,
        })
    }
}

struct Line<'a> {
    /// The byte at which it starts.
    start: usize,
    /// All of it, with its line end.
    text: &'a str,
    indent: &'a str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Comment,
    Content,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    text.split_inclusive('\n').scan(0, |at, text| {
        let start = *at;
        *at += text.len();
        let content = text.trim_start_matches(' ');
        let kind = match content.trim_end() {
            "" => Kind::Blank,
            content if content.starts_with('#') => Kind::Comment,
            _ => Kind::Content,
        };
        Some(Line { start, text, indent: &text[..text.len() - content.len()], kind })
    })
}

/// What stands behind a mapping's name, without a comment, when the line is that key at the left margin.
fn value_of<'l>(mapping: &str, line: &'l str) -> Option<&'l str> {
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    let quoted = |mark: char| line.strip_prefix(mark)?.strip_prefix(mapping)?.strip_prefix(mark);
    let rest = line.strip_prefix(mapping).or_else(|| quoted('"')).or_else(|| quoted('\''))?;
    let value = rest.trim_start_matches(' ').strip_prefix(':')?;
    let is_key = value.is_empty() || value.starts_with([' ', '\t', '\r', '\n']);
    is_key.then(|| value.split('#').next().unwrap_or(value).trim())
}
