//! Adds an event to the text of `events/<subject>.yaml`. Every byte that was there stays, comments and order included.

use serde_json::{Map, Value};

/// The first lines of a file that does not exist yet.
const FIRST_LINES: &str =
    "# yaml-language-server: $schema=../../meta/events.schema.json\nevents:\n";
const SUMMARY: &str = "Say in one sentence what happened.";
const EVIDENCE: &str = "listed";

/// A file with one event.
pub(crate) fn new(name: &str) -> String {
    format!("{FIRST_LINES}{}", skeleton(name, "  ", "\n"))
}

/// The wire names that a file declares, each with the event that it names: itself, or the event that it is an alias of.
///
/// # Errors
///
/// Why the text is no YAML.
pub(crate) fn names(text: &str) -> Result<Vec<(String, String)>, String> {
    let document = parse(text)?;
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
    let mut expected = parse(text)?;
    add(&mut expected, name)?;
    // Behind the last event is the usual place. A text block that keeps its trailing blank lines must keep them, though.
    let candidates = candidates(text, name)?;
    let fits = |candidate: &String| parse(candidate).is_ok_and(|document| document == expected);
    candidates
        .into_iter()
        .find(fits)
        .ok_or_else(|| "no safe place for an event was found in it".to_owned())
}

/// A YAML document as values; an empty one as an empty mapping.
fn parse(text: &str) -> Result<Value, String> {
    match serde_yaml::from_str(text).map_err(|error| error.to_string())? {
        Value::Null => Ok(Value::Object(Map::new())),
        document => Ok(document),
    }
}

fn add(document: &mut Value, name: &str) -> Result<(), String> {
    let no_mapping = || "it is no mapping with `events:`".to_owned();
    let document = document.as_object_mut().ok_or_else(no_mapping)?;
    let events = document.entry("events").or_insert(Value::Null);
    if events.is_null() {
        *events = Value::Object(Map::new());
    }
    let event = serde_json::json!({"summary": SUMMARY, "evidence": EVIDENCE});
    events.as_object_mut().ok_or_else(no_mapping)?.insert(name.to_owned(), event);
    Ok(())
}

fn candidates(text: &str, name: &str) -> Result<Vec<String>, String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let text = without_placeholder(text)?;
    let Some(block) = Block::find(&text) else {
        let lines = format!("events:{end}{}", skeleton(name, "  ", end));
        return Ok(vec![at(&text, text.len(), &lines, end)]);
    };
    let event = skeleton(name, &block.indent, end);
    let spaced = if block.is_spaced { format!("{end}{event}") } else { event.clone() };
    Ok(vec![at(&text, block.last, &spaced, end), at(&text, block.blank, &event, end)])
}

/// The text without what stands for "no events" behind `events:`.
fn without_placeholder(text: &str) -> Result<String, String> {
    let head =
        lines(text).find_map(|line| Some((line.start, line.text, value_of_events(line.text)?)));
    match head {
        None | Some((_, _, "")) => Ok(text.to_owned()),
        Some((start, line, value @ ("{}" | "null" | "~"))) => {
            let without = line.replacen(value, "", 1);
            Ok(format!("{}{without}{}", &text[..start], &text[start + line.len()..]))
        }
        Some(_) => {
            Err("its `events:` are written in braces; write one event a line first".to_owned())
        }
    }
}

/// The text with more lines at a place where a line begins, or at the end of a text that lacks its last line end.
fn at(text: &str, place: usize, lines: &str, end: &str) -> String {
    let (head, tail) = text.split_at(place);
    let missing = if head.is_empty() || head.ends_with('\n') { "" } else { end };
    format!("{head}{missing}{lines}{tail}")
}

fn skeleton(name: &str, indent: &str, end: &str) -> String {
    let key = key(name);
    format!(
        "{indent}{key}:{end}{indent}{indent}summary: {SUMMARY}{end}{indent}{indent}evidence: {EVIDENCE}{end}"
    )
}

/// The name as a YAML key: in quotes unless it is sure to be read as text.
fn key(name: &str) -> String {
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "._/-".contains(c));
    let is_word_of_yaml = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
        .iter()
        .any(|word| name.eq_ignore_ascii_case(word));
    if is_plain && !is_word_of_yaml { name.to_owned() } else { Value::from(name).to_string() }
}

/// The lines below `events:`, up to the next key at the left margin.
struct Block {
    /// The indent of an event.
    indent: String,
    /// Whether events have blank lines between them. A lone event does not show it; most authors want them.
    is_spaced: bool,
    /// Behind the last line of the last event.
    last: usize,
    /// Behind the blank lines that follow it.
    blank: usize,
}

impl Block {
    fn find(text: &str) -> Option<Self> {
        let mut lines = lines(text);
        let head = lines.find(|line| value_of_events(line.text).is_some())?;
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
            is_spaced: keys.len() == 1 || keys.iter().skip(1).any(follows_blank),
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

/// What stands behind `events:`, without a comment, when the line is that key at the left margin.
fn value_of_events(line: &str) -> Option<&str> {
    let line = line.strip_prefix('\u{feff}').unwrap_or(line);
    let rest =
        ["events", "\"events\"", "'events'"].iter().find_map(|key| line.strip_prefix(key))?;
    let value = rest.trim_start_matches(' ').strip_prefix(':')?;
    let is_key = value.is_empty() || value.starts_with([' ', '\t', '\r', '\n']);
    is_key.then(|| value.split('#').next().unwrap_or(value).trim())
}

#[cfg(test)]
mod tests;
