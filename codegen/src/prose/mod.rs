//! What the catalog says, in sentences: the same ones on a Markdown page and on a page of the site.
//!
//! A sentence is an [`Inline`]: it knows which of its parts are ours, which are the catalog's and which are code, and nothing of the target.

pub(crate) mod delivery;
pub(crate) mod envelope;
pub(crate) mod field;
pub(crate) mod fixture;
mod inline;
pub(crate) mod rust;
pub(crate) mod signature;
pub(crate) mod words;

pub(crate) use inline::{
    Inline, Part, address, anchor, code, join, line, link, one_line, paragraphs, strong, text,
    visible, web_link, with_code,
};
