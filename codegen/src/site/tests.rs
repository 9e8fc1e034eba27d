//! The pages of `acme`.

use super::{SiteOptions, places, site, site_file};
use crate::emit::acme;
use crate::emit::paths::Form;

#[test]
fn the_same_catalog_gives_the_same_bytes() {
    let of = || site(&acme::catalog(), &SiteOptions::default());
    assert_eq!(of(), of());
    assert!(of().len() > 10);
}

#[test]
fn a_file_by_itself_is_the_one_of_the_site() {
    let (catalog, options) = (acme::catalog(), SiteOptions::default());
    for file in site(&catalog, &options) {
        assert_eq!(site_file(&catalog, &options, &file.path).as_ref(), Some(&file));
    }
    let subject = catalog.providers[0].subjects().next().expect("it has an event");
    let path = places::schema(subject, Form::Strict).replace("../", "");
    let schema = site_file(&catalog, &options, &path).map(|file| file.text).unwrap_or_default();
    assert!(schema.contains("\"$schema\""), "{path}: {schema}");
    for path in ["site/", "site/acme", "site/acme/events/none.html", "index.html", ""] {
        assert_eq!(site_file(&catalog, &options, path), None, "{path}");
    }
}
