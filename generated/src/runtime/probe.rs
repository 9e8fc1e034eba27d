//! A first look at a body: what stands at the few pointers by which envelope and event are chosen.
//!
//! A look goes through the members of the root one after the other, and no further than it is asked
//! to: names of events mostly stand at the beginning. What it has not seen may still repeat a member
//! (then the last one counts) or be broken; [`Probe::is_sure`] tells, and a thorough look sees all.
//!
//! That something is *not* there takes the longest to see. A hasty look presumes it soon, and leaves
//! it to others to make sure when the body has been read.

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
    /// Where the reader stands, if that is before a value of which only the beginning was looked at.
    begun: bool,
    /// Pointers at which nothing was seen, though not everything was looked at.
    presumed: Vec<&'static str>,
    /// Whether a member of the root that leads to a pointer came a second time.
    repeats: bool,
}

/// How many members of an object a hasty look sees before it presumes that what it seeks is not there.
const AHEAD: usize = 8;

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
    /// Whether a token of it is spelled otherwise than the member that it names.
    is_escaped: bool,
    /// Whether the member of the root that leads there has been seen.
    passed: bool,
    /// Where the value of that member starts, if only its beginning was looked at.
    begun: Option<usize>,
    /// The value's text, once it has been seen.
    json: Option<&'a str>,
}

impl Found<'_> {
    /// Whether the pointer names a member of a member of the root.
    fn is_in_member(&self) -> bool {
        self.pointer.bytes().filter(|byte| *byte == b'/').count() == 2
    }

    /// How many bytes the token behind the first `walked` ones takes, if it is `name`.
    fn token(&self, walked: usize, name: &str) -> Option<usize> {
        if self.is_escaped {
            let rest = self.pointer[walked..].strip_prefix('/')?;
            let end = rest.find('/').unwrap_or(rest.len());
            return (unescape(&rest[..end]) == name).then_some(1 + end);
        }
        match self.pointer.as_bytes()[walked..].strip_prefix(b"/")?.strip_prefix(name.as_bytes())? {
            [] | [b'/', ..] => Some(1 + name.len()),
            _ => None,
        }
    }
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
                let is_escaped = pointer.contains('~');
                found.push(Found { pointer, is_escaped, passed: false, begun: None, json: None });
            }
        }
        let (begun, presumed, repeats) = (false, Vec::new(), false);
        Probe { reader, stage: Stage::Fresh, found, begun, presumed, repeats }
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

    /// Pointers at which nothing was seen, though not everything was looked at.
    pub(crate) fn presumed(&self) -> &[&'static str] {
        &self.presumed
    }

    /// The text of the value at a pointer.
    pub(crate) fn json(&mut self, pointer: &str) -> Option<&'a str> {
        let at = self.find(pointer)?;
        while !self.found[at].passed && self.goes_on() {}
        if self.found[at].json.is_none()
            && let Some(start) = self.found[at].begun.take()
        {
            self.look_again(at, start);
        }
        self.found[at].json
    }

    /// Whether nothing stands at a pointer. A hasty look may only presume it.
    pub(crate) fn lacks(&mut self, pointer: &'static str) -> bool {
        let Some(at) = self.find(pointer) else {
            return true;
        };
        // To look on behind a value that was only begun, all of it would have to be passed over.
        while !self.found[at].passed && !self.begun && self.goes_on() {}
        let found = &self.found[at];
        if found.json.is_none() && (found.begun.is_some() || (!found.passed && self.begun)) {
            self.presumed.push(pointer);
        }
        found.json.is_none()
    }

    fn find(&self, pointer: &str) -> Option<usize> {
        self.found.iter().position(|found| found.pointer == pointer)
    }

    /// Looks at the next member of the root; `false` behind the last, and where the body is broken.
    fn goes_on(&mut self) -> bool {
        self.advance().unwrap_or_else(|_| {
            self.stage = Stage::Broken;
            false
        })
    }

    /// Looks at the whole of a value that was only begun.
    fn look_again(&mut self, at: usize, start: usize) {
        let place = self.reader.position();
        self.reader.seek(start);
        let walked = self.found[at].pointer[1..].find('/').map_or(0, |slash| slash + 1);
        if visit(&mut self.found, &[(at, walked)], &mut self.reader, usize::MAX).is_err() {
            self.stage = Stage::Broken;
        }
        self.reader.seek(place);
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
            Stage::Inside(_) if std::mem::take(&mut self.begun) => {
                self.reader.skip_value()?;
                Ok(true)
            }
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
        visit(&mut self.found, &sought, &mut self.reader, usize::MAX)?;
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
            if let Some(length) = found.token(0, name) {
                self.repeats |= std::mem::replace(&mut found.passed, true);
                (found.json, found.begun) = (None, None);
                sought.push((at, length));
            }
        }
        if sought.is_empty() {
            return self.reader.skip_value();
        }
        let may_stop =
            self.reader.is_hasty() && sought.iter().all(|(at, _)| self.found[*at].is_in_member());
        if !may_stop {
            return visit(&mut self.found, &sought, &mut self.reader, usize::MAX).map(drop);
        }
        let (start, depth) = (self.reader.offset(), self.reader.depth());
        self.begun = !visit(&mut self.found, &sought, &mut self.reader, AHEAD)?;
        if self.begun {
            self.reader.return_to(start, depth);
            sought.iter().for_each(|(at, _)| self.found[*at].begun = Some(start));
        }
        Ok(())
    }
}

/// Visits the next value; `sought` are pointers of which so many bytes have been walked. Of an object it sees at most so many
/// members, and says whether that were all.
fn visit<'a>(
    found: &mut [Found<'a>],
    sought: &[(usize, usize)],
    reader: &mut Reader<'a>,
    most: usize,
) -> Result<bool, ReadError> {
    let start = reader.offset();
    let is_target =
        |found: &[Found<'_>], (at, walked): (usize, usize)| found[at].pointer.len() == walked;
    let deeper = sought.iter().any(|one| !is_target(found, *one));
    match reader.peek_kind()? {
        Kind::Object if deeper => {
            if !visit_object(found, sought, reader, most)? {
                return Ok(false);
            }
        }
        Kind::Array if deeper => visit_array(found, sought, reader)?,
        _ => reader.skip_value()?,
    }
    let end = reader.position();
    for one in sought {
        if is_target(found, *one) {
            found[one.0].json = Some(reader.slice(start, end));
        }
    }
    Ok(true)
}

fn visit_object<'a>(
    found: &mut [Found<'a>],
    sought: &[(usize, usize)],
    reader: &mut Reader<'a>,
    most: usize,
) -> Result<bool, ReadError> {
    let (mut members, mut seen) = (reader.open_object()?, 0);
    while let Some(name) = reader.next_member(&mut members)? {
        if seen == most {
            return Ok(false);
        }
        seen += 1;
        visit_member(found, sought, &name, reader)?;
    }
    Ok(true)
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
        if let Some(length) = found[*at].token(*walked, name) {
            // Of a repeated member the last one counts, here as everywhere.
            found[*at].json = None;
            inside.push((*at, walked + length));
        }
    }
    if inside.is_empty() {
        return reader.skip_value();
    }
    visit(found, &inside, reader, usize::MAX).map(drop)
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
