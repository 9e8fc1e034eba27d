//! The pages of `acme`.

use super::{SiteOptions, site};
use crate::emit::acme;

#[test]
fn the_same_catalog_gives_the_same_bytes() {
    let of = || site(&acme::catalog(), &SiteOptions::default());
    assert_eq!(of(), of());
    assert!(of().len() > 10);
}
