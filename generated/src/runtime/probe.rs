//! A first look at a body: what stands at the few pointers by which envelope and event are chosen.
//!
//! A look goes through the members of the root one after the other, and no further than it is asked
//! to: names of events mostly stand at the beginning. What it has not seen may still repeat a member
//! (then the last one counts) or be broken; [`Probe::is_sure`] tells, and a thorough look sees all.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::error::ReadError;
use super::exact;
use super::json::Json;
use super::reader::{Members, Reader};
use super::value::Kind;

/// What stands at some pointers of a body.
#[derive(Debug)]
pub(crate) struct Probe<'a> {
    reader: Reader<'a>,
    stage: Stage,
    found: Vec<Found<'a>>,
    /// Whether a member of the root that leads to a pointer came a second time.
    repeats: bool,
}

#[derive(Debug)]
enum Stage {
    Fresh,
    Inside(Members),
    Done,
    Broken,
}

#[derive(Debug)]
struct Found<'a> {
    pointer: &'static str,
    /// Whether the member of the root that leads there has been seen.
    passed: bool,
    /// The value's text, once it has been seen.
    json: Option<&'a str>,
}

impl<'a> Probe<'a> {
    /// A look that has not begun. With a hasty reader it leaps over what is not sought.
    pub(crate) fn new(
        reader: Reader<'a>,
        pointers: impl Iterator<Item = &'static str>,
    ) -> Probe<'a> {
        let mut found: Vec<Found<'a>> = Vec::new();
        for pointer in pointers {
            if found.iter().all(|found| found.pointer != pointer) {
                found.push(Found { pointer, passed: false, json: None });
            }
        }
        Probe { reader, stage: Stage::Fresh, found, repeats: false }
    }

    /// Looks through the whole body; nothing but its grammar can be wrong.
    pub(crate) fn look_through(&mut self) -> Result<(), ReadError> {
        while self.advance()? {}
        Ok(())
    }

    /// Whether another look, or a longer one, would find the same.
    pub(crate) fn is_sure(&self) -> bool {
        matches!(self.stage, Stage::Done) && !self.reader.is_hasty() && !self.repeats
    }

    /// The whole text.
    pub(crate) fn whole(&self) -> &'a str {
        self.reader.whole()
    }

    /// The text of the value at a pointer.
    pub(crate) fn json(&mut self, pointer: &str) -> Option<&'a str> {
        let at = self.found.iter().position(|found| found.pointer == pointer)?;
        while !self.found[at].passed {
            match self.advance() {
                Ok(true) => {}
                Ok(false) => break,
                Err(_) => {
                    self.stage = Stage::Broken;
                    break;
                }
            }
        }
        self.found[at].json
    }

    /// The text of the scalar at a pointer.
    pub(crate) fn text(&mut self, pointer: &str) -> Option<Cow<'a, str>> {
        let json = self.json(pointer)?;
        Reader::of_text(json).read_case_text().ok()?
    }

    /// Whether the value at a pointer is the one that is written as `json`; of a number its worth counts, not its spelling.
    pub(crate) fn equals(&mut self, pointer: &str, json: &str) -> bool {
        let Some(found) = self.json(pointer) else {
            return false;
        };
        let is_plain = |text: &str| text.starts_with('"') && !text.contains('\\');
        if found == json || (is_plain(found) && is_plain(json)) {
            return found == json;
        }
        match (Json::parse(found), Json::parse(json)) {
            (Ok(Json::Number(left)), Ok(Json::Number(right))) => {
                exact::compare(left.as_str(), right.as_str()) == Some(Ordering::Equal)
            }
            (Ok(left), Ok(right)) => left == right,
            _ => false,
        }
    }

    /// Looks at the next member of the root; `false` behind the last.
    fn advance(&mut self) -> Result<bool, ReadError> {
        match &mut self.stage {
            Stage::Done | Stage::Broken => Ok(false),
            Stage::Fresh => self.enter(),
            Stage::Inside(members) => match self.reader.next_member(members)? {
                Some(name) => {
                    self.pass_member(&name)?;
                    Ok(true)
                }
                None => self.leave(),
            },
        }
    }

    fn enter(&mut self) -> Result<bool, ReadError> {
        let asks_for_root = self.found.iter().any(|found| found.pointer.is_empty());
        if self.reader.peek_kind()? == Kind::Object && !asks_for_root {
            self.stage = Stage::Inside(self.reader.open_object()?);
            return Ok(true);
        }
        // The root itself, or an array: seldom sought, and then all at once.
        let sought: Vec<_> = (0..self.found.len()).map(|at| (at, 0)).collect();
        visit(&mut self.found, &sought, &mut self.reader)?;
        self.leave()
    }

    fn leave(&mut self) -> Result<bool, ReadError> {
        self.reader.finish()?;
        self.stage = Stage::Done;
        self.found.iter_mut().for_each(|found| found.passed = true);
        Ok(false)
    }

    fn pass_member(&mut self, name: &str) -> Result<(), ReadError> {
        let mut sought = Vec::new();
        for (at, found) in self.found.iter_mut().enumerate() {
            if let Some(length) = starts_with_token(found.pointer, name) {
                self.repeats |= std::mem::replace(&mut found.passed, true);
                found.json = None;
                sought.push((at, length));
            }
        }
        if sought.is_empty() {
            return self.reader.skip_value();
        }
        visit(&mut self.found, &sought, &mut self.reader)
    }
}

/// Visits the next value; `sought` are pointers of which so many bytes have been walked.
fn visit<'a>(
    found: &mut [Found<'a>],
    sought: &[(usize, usize)],
    reader: &mut Reader<'a>,
) -> Result<(), ReadError> {
    let start = reader.offset();
    let is_target =
        |found: &[Found<'_>], (at, walked): (usize, usize)| found[at].pointer.len() == walked;
    let deeper = sought.iter().any(|one| !is_target(found, *one));
    match reader.peek_kind()? {
        Kind::Object if deeper => visit_object(found, sought, reader)?,
        Kind::Array if deeper => visit_array(found, sought, reader)?,
        _ => reader.skip_value()?,
    }
    let end = reader.position();
    for one in sought {
        if is_target(found, *one) {
            found[one.0].json = Some(reader.slice(start, end));
        }
    }
    Ok(())
}

fn visit_object<'a>(
    found: &mut [Found<'a>],
    sought: &[(usize, usize)],
    reader: &mut Reader<'a>,
) -> Result<(), ReadError> {
    let mut members = reader.open_object()?;
    while let Some(name) = reader.next_member(&mut members)? {
        visit_member(found, sought, &name, reader)?;
    }
    Ok(())
}

fn visit_array<'a>(
    found: &mut [Found<'a>],
    sought: &[(usize, usize)],
    reader: &mut Reader<'a>,
) -> Result<(), ReadError> {
    let (mut items, mut index) = (reader.open_array()?, 0usize);
    while reader.next_item(&mut items)? {
        visit_member(found, sought, &index.to_string(), reader)?;
        index += 1;
    }
    Ok(())
}

fn visit_member<'a>(
    found: &mut [Found<'a>],
    sought: &[(usize, usize)],
    name: &str,
    reader: &mut Reader<'a>,
) -> Result<(), ReadError> {
    let mut inside = Vec::new();
    for (at, walked) in sought {
        if let Some(length) = starts_with_token(&found[*at].pointer[*walked..], name) {
            // Of a repeated member the last one counts, here as everywhere.
            found[*at].json = None;
            inside.push((*at, walked + length));
        }
    }
    if inside.is_empty() {
        return reader.skip_value();
    }
    visit(found, &inside, reader)
}

/// How many bytes of a pointer the first token takes, if it is `name`.
fn starts_with_token(pointer: &str, name: &str) -> Option<usize> {
    let bytes = pointer.as_bytes();
    let end = 1 + name.len();
    let is_whole = bytes.get(end).is_none_or(|byte| *byte == b'/');
    if is_whole && bytes.get(1..end) == Some(name.as_bytes()) && !name.contains('~') {
        return Some(end);
    }
    if !pointer.contains('~') {
        return None;
    }
    let rest = pointer.strip_prefix('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    (unescape(&rest[..end]) == name).then_some(1 + end)
}

/// The tokens of a JSON pointer, unescaped.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}
