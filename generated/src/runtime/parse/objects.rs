//! Envelope and payload when they have been read: what stands in the body, and what does not.

use super::super::object::Object;
use super::super::probe::tokens;
use super::super::value::Presence;

/// The two that share a body.
pub(super) struct Objects<'o> {
    pub(super) envelope: &'o dyn Object,
    pub(super) event: &'o dyn Object,
}

impl Objects<'_> {
    /// Whether nothing stands at a pointer of the body; `false` also where that cannot be told from what was read.
    pub(super) fn lack(&self, pointer: &str, payload: &str) -> bool {
        let mut path = tokens(pointer);
        let (Some(first), second, None) = (path.next(), path.next(), path.next()) else {
            return false;
        };
        match second {
            None if payload.is_empty() => lacks(self.event, &first) && lacks(self.envelope, &first),
            None => !is_first(payload, &first) && lacks(self.envelope, &first),
            // A number may also count the items of an array.
            Some(member) => {
                is_all(payload, &first) && !is_number(&member) && lacks(self.event, &member)
            }
        }
    }
}

/// Whether an object has no such member, declared or not.
fn lacks(object: &dyn Object, name: &str) -> bool {
    let declared = object.shape().find(name, 0);
    declared.is_none_or(|index| object.member(index).presence() == Presence::Absent)
        && object.extra().get(name).is_none()
}

/// Whether the payload stands in the member, or further inside.
pub(super) fn is_first(payload: &str, name: &str) -> bool {
    tokens(payload).next().is_some_and(|first| first == name)
}

/// Whether the payload is the member.
fn is_all(payload: &str, name: &str) -> bool {
    let mut path = tokens(payload);
    path.next().is_some_and(|first| first == name) && path.next().is_none()
}

fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit())
}
