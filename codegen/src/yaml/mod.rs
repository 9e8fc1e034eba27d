//! YAML text to a tree in which every key and value knows its place. What the language does not use is refused here.

mod limits;
mod node;
mod parse;
mod read;

pub(crate) use node::{Kind, Node};
pub(crate) use parse::parse;
pub(crate) use read::{Entries, FromNode, Keys, keys, list_of};
