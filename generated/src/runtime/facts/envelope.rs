//! Where a body keeps its event name, its version and its payload.

use crate::headers::content_type_is;

/// One layout of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopeFacts {
    /// The name under which the catalog keeps the envelope, for instance `default`.
    pub name: &'static str,
    /// What must hold for a delivery to have this envelope; all of it. None: it fits every delivery.
    pub when: &'static [Condition],
    /// How the bytes of the body are written.
    pub encoding: Encoding,
    /// Where the name of the event is found.
    pub event: EventName,
    /// How the version of the event is found.
    pub version: VersionRule,
    /// JSON pointer to the payload; empty when the payload's members stand at the root, beside the envelope's own.
    pub payload: &'static str,
}

impl EnvelopeFacts {
    /// A JSON body that fits everything and whose event the caller names: the base for struct update syntax.
    pub const EMPTY: Self = Self {
        name: "default",
        when: &[],
        encoding: Encoding::Json,
        event: EventName::Caller,
        version: VersionRule::Default,
        payload: "",
    };

    /// Whether a body in this envelope can have this `Content-Type`; see
    /// [`Provider::takes_content_type`](super::Provider::takes_content_type).
    pub fn takes_content_type(&self, value: &str) -> bool {
        let mut demanded = self.when.iter().filter_map(|condition| match condition {
            Condition::ContentType(wanted) => Some(*wanted),
            _ => None,
        });
        match demanded.next() {
            Some(wanted) => content_type_is(value, wanted),
            None => {
                let other = match self.encoding {
                    Encoding::Json => "application/x-www-form-urlencoded",
                    Encoding::Form => "application/json",
                };
                !content_type_is(value, other) && !content_type_is(value, "multipart/form-data")
            }
        }
    }
}

/// Something that tells one envelope from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// The media type of the `Content-Type` header; see [`content_type_is`](crate::headers::content_type_is).
    ContentType(&'static str),
    /// The body has a member at this JSON pointer, null counts.
    Has(&'static str),
    /// The body has no member at this JSON pointer.
    Lacks(&'static str),
    /// The member at the JSON pointer equals the value that is written here as JSON text.
    Equals(&'static str, &'static str),
}

/// How the bytes of a body are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// JSON, UTF-8.
    Json,
    /// `application/x-www-form-urlencoded` with PHP bracket keys (`contact[email]=...`).
    Form,
}

/// Where the name of the event is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventName {
    /// In the body.
    At {
        /// JSON pointer to a string.
        pointer: &'static str,
        /// Put before what stands there to make the event name; usually empty.
        prefix: &'static str,
    },
    /// In a header.
    Header {
        /// The name of the header; case does not matter.
        name: &'static str,
        /// Put before what stands there to make the event name; usually empty.
        prefix: &'static str,
    },
    /// Every delivery in this envelope is this event.
    Always(&'static str),
    /// Nothing in the delivery says it: only `parse_as` can read such a body.
    Caller,
}

/// How the version of the event is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionRule {
    /// The provider's default version.
    Default,
    /// Always this version.
    Always(&'static str),
    /// In the body; the default version when nothing stands there, or nothing that the map lists.
    At {
        /// JSON pointer to a string or a number.
        pointer: &'static str,
        /// Pairs of what stands on the wire (a number as its JSON text) and the version it means.
        map: &'static [(&'static str, &'static str)],
    },
}
