//! Reading the members of one JSON object into one or two targets.

use super::{Object, Shape};
use crate::runtime::error::ReadError;
use crate::runtime::json::Json;
use crate::runtime::reader::{Next, Reader};
use crate::runtime::value::Value;

/// Reads the next object; `target` is empty.
///
/// # Errors
/// When something else comes next, a member has the wrong kind, or one that is always sent is missing.
pub fn read_object(target: &mut dyn Object, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    read_members(target, None, None, reader)
}

/// The same for an object whose members belong to the first target that declares them.
pub(crate) fn read_flat(
    first: &mut dyn Object,
    second: &mut dyn Object,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    read_members(first, Some(second), None, reader)
}

/// A member that is read elsewhere: the payload inside its envelope.
pub(crate) struct Mount<'m> {
    pub(crate) name: &'m str,
    pub(crate) may_be_absent: bool,
    pub(crate) read: &'m mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
}

/// The same with one member handed to somebody else.
pub(crate) fn read_mounted(
    target: &mut dyn Object,
    mount: Mount<'_>,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    read_members(target, None, Some(mount), reader)
}

fn read_members(
    first: &mut dyn Object,
    second: Option<&mut dyn Object>,
    mut mount: Option<Mount<'_>>,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let start = reader.offset();
    let mut first = Filling::of(first, reader)?;
    let mut second = match second {
        Some(second) => Some(Filling::of(second, reader)?),
        None => None,
    };
    let mut mounted = false;
    let mut extras = 0;
    let mut members = reader.open_object()?;
    loop {
        let name = match first.likely(mount.as_ref()) {
            Some(likely) => match reader.next_of(&mut members, likely)? {
                Next::End => break,
                Next::Expected => {
                    first.read_next(reader)?;
                    continue;
                }
                Next::Other(name) => name,
            },
            None => match reader.next_member(&mut members)? {
                Some(name) => name,
                None => break,
            },
        };
        if let Some(mount) = &mut mount
            && name == mount.name
        {
            if std::mem::replace(&mut mounted, true) {
                reader.note_repeat();
            }
            (mount.read)(reader)?;
        } else if let Some(index) = first.find(&name) {
            first.read(index, reader)?;
        } else if let Some(second) = &mut second
            && let Some(index) = second.find(&name)
        {
            second.read(index, reader)?;
        } else {
            let mut value = Json::Null;
            value.read(reader)?;
            first.target.extra_mut().push(name.into_owned(), value);
            extras += 1;
        }
    }
    // A single extra member cannot repeat itself; without any, a target that must be an object is made one.
    if extras != 1 && first.target.extra_mut().settle() {
        reader.note_repeat();
    }
    if let Some(mount) = &mount
        && !mounted
        && !mount.may_be_absent
    {
        return Err(ReadError::missing(start, mount.name.to_owned()));
    }
    let end = reader.position();
    first.read_deferred(reader)?;
    if let Some(second) = &mut second {
        second.read_deferred(reader)?;
    }
    reader.seek(end);
    first.demand(None, start)?;
    match &second {
        Some(second) => second.demand(Some(first.shape), start),
        None => Ok(()),
    }
}

/// A target, and how far it has been filled.
struct Filling<'t> {
    target: &'t mut dyn Object,
    shape: &'static Shape,
    /// The member that comes next if the body keeps the declared order.
    hint: usize,
    seen: Seen,
    /// Switches over a sibling: index, index of the sibling, offset of the value.
    deferred: Vec<(usize, usize, usize)>,
}

impl<'t> Filling<'t> {
    fn of(target: &'t mut dyn Object, reader: &mut Reader<'_>) -> Result<Filling<'t>, ReadError> {
        target.select(reader)?;
        let shape = target.shape();
        let seen = Seen::new(shape.names.len());
        Ok(Filling { target, shape, hint: 0, seen, deferred: Vec::new() })
    }

    /// How the member starts that comes next if the body keeps the declared order. One that is read elsewhere is not read here, though
    /// it may be declared.
    fn likely(&self, mount: Option<&Mount<'_>>) -> Option<&'static str> {
        let start = self.shape.starts.get(self.hint)?;
        let is_mount = mount.is_some_and(|mount| mount.name == self.shape.names[self.hint]);
        (!is_mount).then_some(start)
    }

    /// Reads that member.
    fn read_next(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.hint += 1;
        self.read(self.hint - 1, reader)
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        let index = self.shape.find(name, self.hint)?;
        self.hint = index + 1;
        Some(index)
    }

    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let repeated = self.seen.mark(index);
        if repeated {
            reader.note_repeat();
        }
        if let Some(sibling) = self.shape.sibling(index) {
            self.deferred.push((index, sibling, reader.offset()));
            return reader.skip_value();
        }
        let member = self.target.member_mut(index);
        if repeated {
            member.clear();
        }
        member.read(reader)
    }

    /// Reads the switches, now that their siblings are known.
    fn read_deferred(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        for (index, sibling, offset) in &self.deferred {
            let case = self.target.member(*sibling).case().map(|case| case.into_owned());
            reader.seek(*offset);
            let member = self.target.member_mut(*index);
            member.clear();
            member.read_case(case.as_deref(), reader)?;
        }
        Ok(())
    }

    /// Looks for a member that is always sent and is missing; what another target declares is its.
    fn demand(&self, other: Option<&Shape>, start: usize) -> Result<(), ReadError> {
        for index in self.seen.missing() {
            let name = self.shape.names[index];
            let elsewhere = || other.is_some_and(|other| other.find(name, 0).is_some());
            if !self.target.member(index).may_be_absent() && !elsewhere() {
                return Err(ReadError::missing(start, name));
            }
        }
        Ok(())
    }
}

/// Which members have been seen; the first 64 without an allocation.
struct Seen {
    count: usize,
    first: u64,
    rest: Vec<bool>,
}

impl Seen {
    fn new(count: usize) -> Seen {
        Seen { count, first: 0, rest: vec![false; count.saturating_sub(64)] }
    }

    /// Marks a member and says whether it was marked before.
    fn mark(&mut self, index: usize) -> bool {
        if index < 64 {
            let before = self.first;
            self.first |= 1 << index;
            return before == self.first;
        }
        std::mem::replace(&mut self.rest[index - 64], true)
    }

    fn missing(&self) -> impl Iterator<Item = usize> {
        let unused = u64::MAX.checked_shl(self.count as u32).unwrap_or(0);
        let mut left = !self.first & !unused;
        let first = std::iter::from_fn(move || {
            let index = (left != 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(index)
        });
        let rest = self.rest.iter().enumerate();
        first.chain(rest.filter(|(_, seen)| !**seen).map(|(index, _)| index + 64))
    }
}
