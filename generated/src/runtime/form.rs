//! Form bodies with PHP bracket keys, turned into JSON text.
//!
//! `contact[email]=a%40b.c&tags[]=x` becomes `{"contact":{"email":"a@b.c"},"tags":["x"]}`, by the rules of PHP's
//! `parse_str`, because the senders of such bodies build them for PHP receivers. Every value stays a string; what a
//! string means is for the declared type to say. No input makes it panic.
//!
//! Where PHP loses something, this does not do so in silence: see [`Loss`].

use std::fmt;

mod json;
mod name;
mod pairs;
mod tree;

use pairs::Pair;
use tree::Tree;

/// A decoded form body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The body as the text of one JSON object.
    ///
    /// A node whose keys are exactly 0 to n-1, in whatever order they came, is an array sorted by index; every other node
    /// is an object in the order of the wire. The root is always an object.
    pub json: String,
    /// Everything that stands in the body but not, or not unchanged, in [`json`](Self::json); in the order of the wire.
    pub losses: Vec<Loss>,
}

/// A place where the decoded form says less than the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Which pair of the body, counted from 0; empty pairs (`&&`) do not count.
    pub pair: usize,
    /// Where the pair starts in the body, in bytes.
    pub offset: usize,
    /// What happened to it.
    pub kind: LossKind,
}

/// What happened to a pair that did not make it into the tree, or not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LossKind {
    /// Dropped: it has no name, or one that starts with a bracket.
    NoName,
    /// Dropped: it is nested deeper than [`Limits::depth`]. PHP drops its older siblings along with it; here they stay.
    TooDeep,
    /// Dropped: it asks for the next free index, and the largest index is taken.
    NoFreeIndex,
    /// Kept under a shorter name: text behind a closed bracket, or behind a zero byte, counts for nothing.
    NameCut,
    /// Kept, and what stood there before is gone: a name came twice, or first as a text and then as a node.
    Replaced,
    /// Kept: bytes that are no UTF-8 became U+FFFD.
    NotUtf8,
}

/// Bounds on a form body. A body beyond `pairs` or `name_bytes` is refused, never cut short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most pairs.
    pub pairs: usize,
    /// The most brackets in one name; a deeper pair is dropped and listed, as [`LossKind::TooDeep`].
    pub depth: u8,
    /// The longest name, in bytes of the body.
    pub name_bytes: usize,
}

impl Default for Limits {
    /// 10,000 pairs, 64 brackets (what PHP allows), names of 4,096 bytes.
    fn default() -> Self {
        Self { pairs: 10_000, depth: 64, name_bytes: 4_096 }
    }
}

/// A form body beyond the [`Limits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormError {
    /// The body has more pairs.
    TooManyPairs {
        /// The limit.
        limit: usize,
    },
    /// A name is longer.
    NameTooLong {
        /// The limit in bytes.
        limit: usize,
        /// Where the pair starts in the body, in bytes.
        offset: usize,
    },
}

impl fmt::Display for FormError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyPairs { limit } => {
                write!(out, "the form body has more than {limit} pairs")
            }
            Self::NameTooLong { limit, offset } => {
                write!(
                    out,
                    "the name at byte {offset} of the form body is longer than {limit} bytes"
                )
            }
        }
    }
}

impl std::error::Error for FormError {}

/// Decodes a form body within the default [`Limits`].
///
/// ```
/// let form = hookbook::form::decode(b"contact%5Bemail%5D=a%40b.c&tags[]=x&tags[]=y")?;
/// assert_eq!(form.json, r#"{"contact":{"email":"a@b.c"},"tags":["x","y"]}"#);
/// assert!(form.losses.is_empty());
/// # Ok::<(), hookbook::form::FormError>(())
/// ```
///
/// # Errors
///
/// When the body is beyond the limits. Nothing else about a form body can be wrong.
pub fn decode(body: &[u8]) -> Result<Form, FormError> {
    decode_within(body, Limits::default())
}

/// Decodes a form body within the given limits.
///
/// # Errors
///
/// When the body is beyond the limits.
pub fn decode_within(body: &[u8], limits: Limits) -> Result<Form, FormError> {
    let pairs = pairs::split(body, limits)?;
    let (tree, losses) = grow(&pairs, limits);
    Ok(Form { json: json::write(&tree, body.len()), losses })
}

fn grow<'p>(pairs: &'p [Pair<'_>], limits: Limits) -> (Tree<'p>, Vec<Loss>) {
    let mut tree = Tree::with_capacity(pairs.len());
    let mut losses = Vec::new();
    for (number, pair) in pairs.iter().enumerate() {
        let mut lose = |kind| {
            losses.push(Loss { pair: number, offset: pair.offset, kind });
        };
        if pair.lossy {
            lose(LossKind::NotUtf8);
        }
        match name::path(&pair.name, usize::from(limits.depth)) {
            Err(reason) => lose(reason),
            Ok(path) => {
                if pair.cut || path.cut {
                    lose(LossKind::NameCut);
                }
                match tree.put(path, &pair.value) {
                    Ok(tree::Put::New) => {}
                    Ok(tree::Put::Replaced) => lose(LossKind::Replaced),
                    Err(tree::NoFreeIndex) => lose(LossKind::NoFreeIndex),
                }
            }
        }
    }
    (tree, losses)
}

#[cfg(test)]
mod tests;
