//! `schema/README.md` shows the language by example; its examples are a catalog without faults.
//!
//! `tests/language/` holds the bodies that the page only names.

mod support;

use hookbook_codegen::{catalog, report};
use support::{blocks, folder, on_top, root};

#[test]
fn the_examples_of_the_page_are_a_catalog_without_faults() {
    let page = std::fs::read_to_string(root().join("../../schema/README.md")).expect("the page");
    let shown = blocks(&page);
    assert_eq!(shown.len(), page.matches("\n# schema/").count(), "every example is collected");
    let sources = on_top(folder(&root().join("language")), shown);
    let catalog = match catalog(&sources) {
        Ok(catalog) => catalog,
        Err(faults) => panic!("{}", report::human(&faults, &sources, false)),
    };
    let providers: Vec<&str> = catalog.providers.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(providers, ["acme", "zenith"]);
}
