//! Reading the members of one JSON object into one or more targets.

use super::Object;
use crate::runtime::error::ReadError;
use crate::runtime::json::Json;
use crate::runtime::reader::Reader;
use crate::runtime::value::Value;

/// Reads the next object; `targets` are empty.
///
/// # Errors
/// When something else comes next, a member has the wrong kind, or one that is always sent is missing.
pub fn read_object(
    targets: &mut [&mut dyn Object],
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    read_mounted(targets, None, reader)
}

/// A member that is read elsewhere: the payload inside its envelope.
pub(crate) struct Mount<'m> {
    pub(crate) name: &'m str,
    pub(crate) read: &'m mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
}

/// The same with one member handed to somebody else.
pub(crate) fn read_mounted(
    targets: &mut [&mut dyn Object],
    mut mount: Option<Mount<'_>>,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let start = reader.offset();
    let mut progress = Vec::with_capacity(targets.len());
    for target in targets.iter_mut() {
        target.select(reader)?;
        progress.push(Progress::of(&**target));
    }
    let mut mounted = false;
    let mut extras = 0;
    let mut members = reader.open_object()?;
    while let Some(name) = reader.next_member(&mut members)? {
        if let Some(mount) = &mut mount
            && name == mount.name
        {
            (mount.read)(reader)?;
            mounted = true;
            continue;
        }
        let declared = progress.iter_mut().enumerate().find_map(|(at, progress)| {
            let index = progress.find(&name)?;
            Some((at, index))
        });
        match declared {
            Some((at, index)) => progress[at].read(&mut *targets[at], index, reader)?,
            None => {
                let mut value = Json::Null;
                value.read(reader)?;
                if let Some(target) = targets.first_mut() {
                    target.extra_mut().push(name.into_owned(), value);
                    extras += 1;
                }
            }
        }
    }
    if let Some(target) = targets.first_mut()
        && extras != 1
    {
        target.extra_mut().settle();
    }
    if let Some(mount) = &mount
        && !mounted
    {
        return Err(ReadError::missing(start, mount.name.to_owned()));
    }
    finish(targets, &progress, start, reader)
}

/// Reads the switches, now that their siblings are known, and looks for what is missing.
fn finish(
    targets: &mut [&mut dyn Object],
    progress: &[Progress],
    start: usize,
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let end = reader.offset();
    for (target, progress) in targets.iter_mut().zip(progress) {
        for (index, sibling, offset) in &progress.deferred {
            let case = target.member(*sibling).case().map(|case| case.into_owned());
            reader.seek(*offset);
            let member = target.member_mut(*index);
            member.clear();
            member.read_case(case.as_deref(), reader)?;
        }
    }
    reader.seek(end);
    for (at, progress) in progress.iter().enumerate() {
        for index in progress.seen.missing() {
            let name = progress.shape.names[index];
            let elsewhere = || {
                let mut others = targets[..at].iter();
                others.any(|other| other.shape().find(name, 0).is_some())
            };
            if !targets[at].member(index).may_be_absent() && !elsewhere() {
                return Err(ReadError::missing(start, name));
            }
        }
    }
    Ok(())
}

/// How far one target has been filled.
struct Progress {
    shape: &'static super::Shape,
    /// The member that comes next if the body keeps the declared order.
    hint: usize,
    seen: Seen,
    /// Switches over a sibling: index, index of the sibling, offset of the value.
    deferred: Vec<(usize, usize, usize)>,
}

impl Progress {
    fn of(target: &dyn Object) -> Progress {
        let shape = target.shape();
        Progress { shape, hint: 0, seen: Seen::new(shape.names.len()), deferred: Vec::new() }
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        let index = self.shape.find(name, self.hint)?;
        self.hint = index + 1;
        Some(index)
    }

    fn read(
        &mut self,
        target: &mut dyn Object,
        index: usize,
        reader: &mut Reader<'_>,
    ) -> Result<(), ReadError> {
        let repeated = self.seen.mark(index);
        if let Some(sibling) = self.shape.sibling(index) {
            self.deferred.push((index, sibling, reader.offset()));
            return reader.skip_value();
        }
        let member = target.member_mut(index);
        if repeated {
            member.clear();
        }
        member.read(reader)
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
        (0..self.count).filter(|index| match index.checked_sub(64) {
            None => self.first >> index & 1 == 0,
            Some(rest) => !self.rest[rest],
        })
    }
}
