//! JSON pointers, written and taken apart; and from a byte offset to one, with a line and a column.
//!
//! The latter is only done for an error: the reader keeps no path while it reads. The text may be broken at or
//! after the offset, so nothing here trusts its grammar.

use std::borrow::Cow;

use super::reader::Reader;

/// Where in a text something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) pointer: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Place {
    pub(crate) fn find(text: &[u8], offset: usize, member: Option<&str>) -> Place {
        let before = &text[..offset.min(text.len())];
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let mut pointer = pointer_at(text, before.len());
        if let Some(name) = member {
            push_token(&mut pointer, name);
        }
        Place {
            pointer,
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
            column: 1 + before[start..].iter().filter(|byte| **byte & 0xC0 != 0x80).count(),
        }
    }
}

/// Appends one token to a JSON pointer, escaped as RFC 6901 asks.
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    if !token.contains(['~', '/']) {
        pointer.push_str(token);
        return;
    }
    for letter in token.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// The tokens of a JSON pointer, unescaped.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// The token of a pointer that has just one.
pub(crate) fn only_token(pointer: &str) -> Option<Cow<'_, str>> {
    let token = pointer.strip_prefix('/')?;
    (!token.as_bytes().contains(&b'/')).then(|| unescape(token))
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

enum Level {
    Object { name: Option<String> },
    Array { index: usize },
}

fn pointer_at(text: &[u8], offset: usize) -> String {
    let mut levels: Vec<Level> = Vec::new();
    let mut at = 0;
    while at < offset {
        match text[at] {
            b'{' => levels.push(Level::Object { name: None }),
            b'[' => levels.push(Level::Array { index: 0 }),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::Object { name }) => *name = None,
                Some(Level::Array { index }) => *index += 1,
                None => {}
            },
            b'"' => {
                let end = string_end(text, at);
                if let Some(Level::Object { name }) = levels.last_mut()
                    && name.is_none()
                    && end <= offset
                {
                    *name = decode(&text[at..end]);
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    let mut pointer = String::new();
    for level in &levels {
        match level {
            Level::Object { name: Some(name) } => push_token(&mut pointer, name),
            Level::Object { name: None } => {}
            Level::Array { index } => push_token(&mut pointer, &index.to_string()),
        }
    }
    pointer
}

/// The offset behind the string that starts at `at`.
fn string_end(text: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while end < text.len() {
        match text[end] {
            b'\\' => end += 2,
            b'"' => return end + 1,
            _ => end += 1,
        }
    }
    text.len()
}

fn decode(quoted: &[u8]) -> Option<String> {
    let mut reader = Reader::new(quoted).ok()?;
    reader.read_text().ok().map(|text| text.into_owned())
}
