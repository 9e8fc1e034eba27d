//! Envelope and payload when they have been read: what stands in the body, and what does not.

use std::borrow::Cow;

use super::super::object::Object;
use super::super::value::Presence;

/// The two that share a body.
pub(super) struct Objects<'o> {
    pub(super) envelope: &'o dyn Object,
    pub(super) event: &'o dyn Object,
}

impl Objects<'_> {
    /// Whether nothing stands in the body where a path leads, `payload` being the path to the payload; `false` also where that
    /// cannot be told from what was read.
    pub(super) fn lack(&self, path: &[Cow<'_, str>], payload: &[Cow<'_, str>]) -> bool {
        match path {
            [name] if payload.is_empty() => lacks(self.event, name) && lacks(self.envelope, name),
            [name] => payload[0] != *name && lacks(self.envelope, name),
            // A number may also count the items of an array.
            [first, name] => {
                payload == [first.as_ref()] && !is_number(name) && lacks(self.event, name)
            }
            _ => false,
        }
    }
}

/// Whether an object has no such member, declared or not.
fn lacks(object: &dyn Object, name: &str) -> bool {
    let declared = object.shape().find(name, 0);
    declared.is_none_or(|index| object.member(index).presence() == Presence::Absent)
        && object.extra().get(name).is_none()
}

fn is_number(token: &str) -> bool {
    token.bytes().all(|byte| byte.is_ascii_digit())
}
