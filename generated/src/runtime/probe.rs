//! A first look at a body: what stands at the few pointers by which envelope and event are chosen.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::error::ReadError;
use super::exact;
use super::json::Json;
use super::reader::Reader;
use super::value::Kind;

/// What stands at some pointers of a body.
#[derive(Debug)]
pub(crate) struct Probe<'a> {
    found: Vec<Found<'a>>,
}

#[derive(Debug)]
struct Found<'a> {
    pointer: &'static str,
    /// The value's text, once it has been seen.
    json: Option<&'a str>,
}

impl<'a> Probe<'a> {
    /// Looks through a whole body; nothing but its grammar can be wrong.
    pub(crate) fn run(
        mut reader: Reader<'a>,
        pointers: impl Iterator<Item = &'static str>,
    ) -> Result<Probe<'a>, ReadError> {
        let mut probe = Probe { found: Vec::new() };
        for pointer in pointers {
            if probe.found.iter().all(|found| found.pointer != pointer) {
                probe.found.push(Found { pointer, json: None });
            }
        }
        let sought = (0..probe.found.len()).map(|at| (at, 0)).collect::<Vec<_>>();
        probe.visit(&mut reader, &sought)?;
        reader.finish()?;
        Ok(probe)
    }

    /// The text of the value at a pointer.
    pub(crate) fn json(&self, pointer: &str) -> Option<&'a str> {
        let found = self.found.iter().find(|found| found.pointer == pointer)?;
        found.json
    }

    /// The text of the scalar at a pointer.
    pub(crate) fn text(&self, pointer: &str) -> Option<Cow<'a, str>> {
        let json = self.json(pointer)?;
        Reader::new(json.as_bytes()).ok()?.read_case_text().ok()?
    }

    /// Whether the value at a pointer is the one that is written as `json`; of a number its worth counts, not its spelling.
    pub(crate) fn equals(&self, pointer: &str, json: &str) -> bool {
        match (self.json(pointer).map(Json::parse), Json::parse(json)) {
            (Some(Ok(Json::Number(left))), Ok(Json::Number(right))) => {
                exact::compare(left.as_str(), right.as_str()) == Some(Ordering::Equal)
            }
            (Some(Ok(left)), Ok(right)) => left == right,
            _ => false,
        }
    }

    /// Visits the next value; `sought` are pointers of which so many bytes have been walked.
    fn visit(
        &mut self,
        reader: &mut Reader<'a>,
        sought: &[(usize, usize)],
    ) -> Result<(), ReadError> {
        let start = reader.offset();
        let is_target = |(at, walked): &&(usize, usize)| self.found[*at].pointer.len() == *walked;
        let targets: Vec<usize> = sought.iter().filter(is_target).map(|(at, _)| *at).collect();
        let deeper = sought.len() > targets.len();
        match reader.peek_kind()? {
            Kind::Object if deeper => self.visit_object(reader, sought)?,
            Kind::Array if deeper => self.visit_array(reader, sought)?,
            _ => reader.skip_value()?,
        }
        let end = reader.position();
        for target in targets {
            self.found[target].json = Some(reader.slice(start, end));
        }
        Ok(())
    }

    fn visit_object(
        &mut self,
        reader: &mut Reader<'a>,
        sought: &[(usize, usize)],
    ) -> Result<(), ReadError> {
        let mut members = reader.open_object()?;
        while let Some(name) = reader.next_member(&mut members)? {
            self.visit_member(reader, &name, sought)?;
        }
        Ok(())
    }

    fn visit_array(
        &mut self,
        reader: &mut Reader<'a>,
        sought: &[(usize, usize)],
    ) -> Result<(), ReadError> {
        let (mut items, mut index) = (reader.open_array()?, 0usize);
        while reader.next_item(&mut items)? {
            self.visit_member(reader, &index.to_string(), sought)?;
            index += 1;
        }
        Ok(())
    }

    fn visit_member(
        &mut self,
        reader: &mut Reader<'a>,
        name: &str,
        sought: &[(usize, usize)],
    ) -> Result<(), ReadError> {
        let mut inside = Vec::new();
        for (at, walked) in sought {
            let found = &mut self.found[*at];
            if let Some(length) = starts_with_token(&found.pointer[*walked..], name) {
                // Of a repeated member the last one counts, here as everywhere.
                found.json = None;
                inside.push((*at, walked + length));
            }
        }
        if inside.is_empty() {
            return reader.skip_value();
        }
        self.visit(reader, &inside)
    }
}

/// How many bytes of a pointer the first token takes, if it is `name`.
fn starts_with_token(pointer: &str, name: &str) -> Option<usize> {
    let token = tokens(pointer).next()?;
    let raw = pointer[1..].split('/').next()?;
    (token == name).then(|| 1 + raw.len())
}

/// The tokens of a JSON pointer, unescaped.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|token| {
        if token.contains('~') {
            Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(token)
        }
    })
}
