//! What the schemas of `acme` look like.

use super::super::{acme, files};
use crate::source::Content;

#[test]
fn dump() {
    for file in files(&acme::catalog()) {
        let Content::Whole(text) = file.content else { continue };
        let path = std::path::Path::new("/tmp/emit-work/out").join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}
