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

mod sought;

#[cfg(test)]
mod tests;

pub(crate) use sought::Sought;

/// What stands at some pointers of a body.
#[derive(Debug)]
pub(crate) struct Probe<'a> {
    reader: Reader<'a>,
    stage: Stage,
    found: Vec<Found<'a>>,
    /// Where the reader stands, if that is before a value of which only the beginning was looked at.
    begun: bool,
    /// Pointers at which nothing was seen, though not everything was looked at.
    presumed: Vec<&'a Sought>,
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
    sought: &'a Sought,
    /// How many tokens of the pointer lead to where the reader stands.
    walked: usize,
    /// Whether the member of the root that leads there has been seen.
    passed: bool,
    /// Where the value of that member starts, if only its beginning was looked at.
    begun: Option<usize>,
    /// The value's text, once it has been seen; empty where only its presence matters and it was not looked at.
    json: Option<&'a str>,
}

impl Found<'_> {
    /// Whether the pointer names a member of a member of the root.
    fn is_in_member(&self) -> bool {
        self.sought.path.len() == 2
    }

    /// Whether the pointer names the value at which so many tokens lead to the reader.
    fn is_target(&self, depth: usize) -> bool {
        self.walked == depth && self.sought.path.len() == depth
    }

    /// Whether the pointer leads into that value.
    fn is_deeper(&self, depth: usize) -> bool {
        self.walked == depth && self.sought.path.len() > depth
    }
}

impl<'a> Probe<'a> {
    /// A look that has not begun. With a hasty reader it leaps over what is not sought.
    pub(crate) fn new(reader: Reader<'a>, sought: &'a [Sought]) -> Probe<'a> {
        let found = sought
            .iter()
            .map(|sought| Found { sought, walked: 0, passed: false, begun: None, json: None })
            .collect();
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

    /// Pointers at which nothing was seen, though not everything was looked at; taken out.
    pub(crate) fn take_presumed(&mut self) -> Vec<&'a Sought> {
        std::mem::take(&mut self.presumed)
    }

    /// Whether something stands at a pointer.
    pub(crate) fn has(&mut self, pointer: &str) -> bool {
        self.json(pointer).is_some()
    }

    /// Whether nothing stands at a pointer. A hasty look may only presume it.
    pub(crate) fn lacks(&mut self, pointer: &str) -> bool {
        let Some(at) = self.find(pointer) else {
            return true;
        };
        // To look on behind a value that was only begun, all of it would have to be passed over.
        while !self.found[at].passed && !self.begun && self.goes_on() {}
        let found = &self.found[at];
        if found.json.is_none() && (found.begun.is_some() || (!found.passed && self.begun)) {
            self.presumed.push(found.sought);
        }
        found.json.is_none()
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

    /// The text of the value at a pointer.
    fn json(&mut self, pointer: &str) -> Option<&'a str> {
        let at = self.find(pointer)?;
        while !self.found[at].passed && self.goes_on() {}
        if self.found[at].json.is_none()
            && let Some(start) = self.found[at].begun.take()
        {
            self.look_again(at, start);
        }
        self.found[at].json
    }

    fn find(&self, pointer: &str) -> Option<usize> {
        self.found.iter().position(|found| found.sought.pointer == pointer)
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
        self.found[at].walked = 1;
        if visit(&mut self.found, 1, &mut self.reader, Haste::No).is_err() {
            self.stage = Stage::Broken;
        }
        self.found[at].walked = 0;
        self.reader.seek(place);
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
        let asks_for_root = self.found.iter().any(|found| found.is_target(0));
        if self.reader.peek_kind()? == Kind::Object && !asks_for_root {
            self.stage = Stage::Inside(self.reader.open_object()?);
            return Ok(true);
        }
        // The root itself, or an array: seldom sought, and then all at once.
        visit(&mut self.found, 0, &mut self.reader, Haste::No)?;
        self.leave()
    }

    fn leave(&mut self) -> Result<bool, ReadError> {
        self.reader.finish()?;
        self.stage = Stage::Done;
        self.found.iter_mut().for_each(|found| found.passed = true);
        Ok(false)
    }

    fn pass_member(&mut self, name: &str) -> Result<(), ReadError> {
        if !step(&mut self.found, 0, name) {
            return self.reader.skip_value();
        }
        let mut may_stop = self.reader.is_hasty();
        for found in self.found.iter_mut().filter(|found| found.walked == 1) {
            self.repeats |= std::mem::replace(&mut found.passed, true);
            found.begun = None;
            may_stop &= found.is_in_member();
        }
        let (start, depth) = (self.reader.offset(), self.reader.depth());
        let haste = if may_stop { Haste::Yes } else { Haste::No };
        self.begun = !visit(&mut self.found, 1, &mut self.reader, haste)?;
        if self.begun {
            self.reader.return_to(start, depth);
        }
        for found in self.found.iter_mut().filter(|found| found.walked > 0) {
            found.walked = 0;
            found.begun = (self.begun && found.json.is_none()).then_some(start);
        }
        Ok(())
    }
}

/// Whether a visit may stop as soon as it has seen enough: what it sought, or many members that it did not seek.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Haste {
    No,
    Yes,
}

/// Visits the next value, to which `depth` tokens lead; says whether it has seen all of it, and stands behind it.
fn visit<'a>(
    found: &mut [Found<'a>],
    depth: usize,
    reader: &mut Reader<'a>,
    haste: Haste,
) -> Result<bool, ReadError> {
    let start = reader.offset();
    let goes_deeper = found.iter().any(|found| found.is_deeper(depth));
    match reader.peek_kind()? {
        Kind::Object if goes_deeper => {
            if !visit_object(found, depth, reader, haste)? {
                return Ok(false);
            }
        }
        Kind::Array if goes_deeper => visit_array(found, depth, reader)?,
        _ => reader.skip_value()?,
    }
    let end = reader.position();
    for target in found.iter_mut().filter(|found| found.is_target(depth)) {
        target.json = Some(reader.slice(start, end));
    }
    Ok(true)
}

fn visit_object<'a>(
    found: &mut [Found<'a>],
    depth: usize,
    reader: &mut Reader<'a>,
    haste: Haste,
) -> Result<bool, ReadError> {
    let (mut members, mut seen) = (reader.open_object()?, 0);
    while let Some(name) = reader.next_member(&mut members)? {
        if haste == Haste::Yes && (seen == AHEAD || settles(found, depth, &name)) {
            return Ok(false);
        }
        seen += 1;
        visit_member(found, depth, &name, reader)?;
    }
    Ok(true)
}

/// Whether everything that is sought in an object is known as soon as it has a member of this name.
fn settles(found: &mut [Found<'_>], depth: usize, name: &str) -> bool {
    let mut inside = found.iter_mut().filter(|found| found.is_deeper(depth));
    let (Some(only), None) = (inside.next(), inside.next()) else {
        return false;
    };
    let is_it = !only.sought.by_value && only.sought.path[depth] == name;
    if is_it {
        only.json = Some("");
    }
    is_it
}

fn visit_array<'a>(
    found: &mut [Found<'a>],
    depth: usize,
    reader: &mut Reader<'a>,
) -> Result<(), ReadError> {
    let (mut items, mut index) = (reader.open_array()?, 0usize);
    while reader.next_item(&mut items)? {
        visit_member(found, depth, &index.to_string(), reader)?;
        index += 1;
    }
    Ok(())
}

fn visit_member<'a>(
    found: &mut [Found<'a>],
    depth: usize,
    name: &str,
    reader: &mut Reader<'a>,
) -> Result<(), ReadError> {
    if !step(found, depth, name) {
        return reader.skip_value();
    }
    visit(found, depth + 1, reader, Haste::No)?;
    found.iter_mut().for_each(|found| found.walked = found.walked.min(depth));
    Ok(())
}

/// Walks along the pointers that lead on to a member or an item; says whether there are any. Of a repeated member the last one
/// counts, here as everywhere, so that what was found in an earlier one is forgotten.
fn step(found: &mut [Found<'_>], depth: usize, name: &str) -> bool {
    let mut any = false;
    for found in found {
        if found.is_deeper(depth) && found.sought.path[depth] == name {
            (found.walked, found.json) = (depth + 1, None);
            any = true;
        }
    }
    any
}
