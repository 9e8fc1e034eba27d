//! stub
use crate::ir::Catalog;
use crate::source::GeneratedFile;
pub(super) fn pages(_: &Catalog) -> Vec<GeneratedFile> {
    Vec::new()
}
