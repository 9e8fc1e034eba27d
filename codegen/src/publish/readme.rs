//! The page that explains the folder to whoever finds it.

use super::{Publication, PublishedFile};

pub(super) fn files(_: &Publication<'_>) -> Vec<PublishedFile> {
    vec![PublishedFile::new("README.md", include_str!("readme.md"))]
}
