//! A fixture as a new delivery: another id, another time, everything else as it was.
//!
//! What the id is, and which members are times of sending, is read off the catalog; how they are spelled, off the fixture.

use hookbook_codegen::ir::{
    DedupeKey, Encoding, Envelope, Field, Fixture, Logical, Provider, Ref, Scalar,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::chance::Chance;
use super::stamp::restamp;

/// A body that was not sent before.
pub(crate) struct Fresh {
    pub(crate) body: Vec<u8>,
    /// What tells a repeat of it, as a receiver finds it; `None` when nothing does.
    pub(crate) key: Option<String>,
    /// An id for the headers of providers that send one there.
    pub(crate) id: String,
    /// Whether another delivery of the same fixture differs from this one.
    pub(crate) is_new: bool,
}

/// Makes a fixture a new delivery, sent at `unix` seconds since 1970-01-01T00:00:00Z.
pub(crate) fn freshen(
    provider: &Provider,
    envelope: &Envelope,
    fixture: &Fixture,
    chance: &mut Chance,
    unix: i64,
) -> Fresh {
    let mut body = Body::read(fixture);
    let mut is_new = refresh_id(provider, envelope, &mut body, chance);
    for field in envelope.object.fields.iter().filter(|field| is_time(field)) {
        let pointer = pointer_to(&field.wire);
        let stamped = body.text(&pointer).and_then(|old| restamp(&old, unix));
        is_new |= stamped.is_some_and(|new| body.put(&pointer, &new));
    }
    let header_id = provider.signatures.iter().any(|signature| signature.id.is_some());
    let written = body.write();
    let id = chance.uuid();
    let key = key(provider, &body, &written, &id);
    Fresh { key, id, is_new: is_new || header_id, body: written }
}

/// Gives the body's own key for repeats a new value: where it stands, or else where the envelope declares it.
fn refresh_id(
    provider: &Provider,
    envelope: &Envelope,
    body: &mut Body,
    chance: &mut Chance,
) -> bool {
    let pointers = || {
        provider.delivery.dedupe.iter().filter_map(|key| match key {
            DedupeKey::Pointer(pointer) => Some(pointer.as_str()),
            DedupeKey::Header(_) | DedupeKey::Body => None,
        })
    };
    if let Some((pointer, old)) = pointers().find_map(|at| Some((at, body.text(at)?))) {
        return body.put(pointer, &another(&old, chance));
    }
    let declared = |pointer: &&str| {
        envelope.object.fields.iter().any(|field| pointer_to(&field.wire) == **pointer)
    };
    pointers().find(declared).is_some_and(|pointer| body.put(pointer, &chance.uuid()))
}

/// An id that looks like another one: a UUID, a number, or a prefix and something random.
fn another(old: &str, chance: &mut Chance) -> String {
    let dashes = old.bytes().filter(|byte| *byte == b'-').count();
    let is_hex = old.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    match (old.len(), dashes) {
        (36, 4) if is_hex => return chance.uuid(),
        (32, 0) if is_hex => return chance.uuid().replace('-', ""),
        _ => {}
    }
    if !old.is_empty() && old.bytes().all(|byte| byte.is_ascii_digit()) {
        return chance.digits(15);
    }
    let prefix = old.rfind('_').map_or("", |at| &old[..=at]);
    format!("{prefix}{}", chance.hex(24))
}

fn is_time(field: &Field) -> bool {
    matches!(field.ty, Ref::Scalar(Scalar { logical: Logical::Timestamp, .. }))
}

fn pointer_to(member: &str) -> String {
    format!("/{}", member.replace('~', "~0").replace('/', "~1"))
}

fn key(provider: &Provider, body: &Body, written: &[u8], id: &str) -> Option<String> {
    let id_headers = || provider.signatures.iter().filter_map(|signature| signature.id.as_deref());
    provider.delivery.dedupe.iter().find_map(|key| match key {
        DedupeKey::Pointer(pointer) => body.text(pointer),
        DedupeKey::Header(name) => {
            id_headers().any(|header| header.eq_ignore_ascii_case(name)).then(|| id.to_owned())
        }
        DedupeKey::Body => {
            let digest = Sha256::digest(written);
            Some(digest.iter().map(|byte| format!("{byte:02x}")).collect())
        }
    })
}

/// A body of which members at the root can be replaced. Of a form the other pairs stay to the byte.
enum Body {
    Json(Value),
    Form(Vec<Vec<u8>>),
    /// Nothing that could be edited.
    Other(Vec<u8>),
}

impl Body {
    fn read(fixture: &Fixture) -> Self {
        match fixture.encoding {
            Encoding::Json => match serde_json::from_slice(&fixture.body) {
                Ok(value) => Self::Json(value),
                Err(_) => Self::Other(fixture.body.clone()),
            },
            Encoding::Form => {
                let pairs = fixture.body.split(|byte| *byte == b'&');
                Self::Form(pairs.map(<[u8]>::to_vec).collect())
            }
        }
    }

    fn write(&self) -> Vec<u8> {
        match self {
            Self::Json(value) => value.to_string().into_bytes(),
            Self::Form(pairs) => pairs.join(&b'&'),
            Self::Other(bytes) => bytes.clone(),
        }
    }

    /// The text or number at a pointer.
    fn text(&self, pointer: &str) -> Option<String> {
        match self {
            Self::Json(value) => match value.pointer(pointer)? {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            },
            Self::Form(pairs) => {
                let name = form_name(pointer)?;
                pairs.iter().find_map(|pair| value_of(pair, &name))
            }
            Self::Other(_) => None,
        }
    }

    /// Replaces what stands at a pointer, or adds a member to the root; says whether it could.
    fn put(&mut self, pointer: &str, text: &str) -> bool {
        match self {
            Self::Json(value) => put_json(value, pointer, text),
            Self::Form(pairs) => {
                let Some(name) = form_name(pointer) else { return false };
                let mut pair = form_urlencoded::Serializer::new(String::new());
                let pair = pair.append_pair(&name, text).finish().into_bytes();
                match pairs.iter_mut().find(|pair| value_of(pair, &name).is_some()) {
                    Some(old) => *old = pair,
                    None => pairs.push(pair),
                }
                true
            }
            Self::Other(_) => false,
        }
    }
}

fn put_json(root: &mut Value, pointer: &str, text: &str) -> bool {
    if let Some(old) = root.pointer_mut(pointer) {
        let number = old.as_number().and_then(|_| text.parse().ok().map(Value::Number));
        *old = number.unwrap_or_else(|| text.into());
        return true;
    }
    let member = pointer.strip_prefix('/').filter(|rest| !rest.contains('/'));
    match (root, member) {
        (Value::Object(members), Some(member)) => {
            members.insert(member.replace("~1", "/").replace("~0", "~"), text.into());
            true
        }
        _ => false,
    }
}

/// `/deal/id` is `deal[id]` in a form.
fn form_name(pointer: &str) -> Option<String> {
    let mut tokens = pointer.strip_prefix('/')?.split('/');
    let first = tokens.next()?.to_owned();
    Some(tokens.fold(first, |name, token| format!("{name}[{token}]")))
}

/// The value of a pair that has this name.
fn value_of(pair: &[u8], name: &str) -> Option<String> {
    let (found, value) = form_urlencoded::parse(pair).next()?;
    (found == name).then(|| value.into_owned())
}

#[cfg(test)]
mod tests;
