//! Everything that `acme` turns into, and what becomes of texts that mean harm.

use super::text::is_bidi;
use super::{acme, docs, schema};
use crate::ir::Catalog;
use crate::source::{Content, GeneratedFile};
use serde_json::Value;

/// Texts that mean something in Rust, Markdown, HTML, JSON or a site generator.
pub(crate) const HOSTILE: [&str; 20] = [
    "*/",
    "```",
    "~~~",
    "`one` ``two`` `",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{x}} {% y %}",
    "\"'\"",
    "a\nb\r\nc\u{2028}d",
    "a\u{202e}b\u{2066}c",
    "#![deny(all)]",
    "# a",
    "1. a | b",
    "](javascript:alert(1))",
    "[a](javascript:alert(1))",
    "![a](b) [^1] [x] $a$",
    "--> <!-- -- >",
    "\\ \\\\ \\\\\\| \\",
    "</summary></details><b>",
    "*a* _b_ __c__ ~~d~~ &lt; &#60; \0",
];

/// A catalog in which every text is this one.
pub(crate) fn all_texts(text: &str) -> Catalog {
    let mut catalog = acme::catalog();
    acme::each_text(&mut catalog, &mut |each| text.clone_into(each));
    catalog
}

/// Schemas, their index, and pages.
pub(super) fn files(catalog: &Catalog) -> Vec<GeneratedFile> {
    [schema::schemas(catalog), docs::pages(catalog)].concat()
}

pub(super) fn whole(file: &GeneratedFile) -> &str {
    match &file.content {
        Content::Whole(text) => text,
        Content::Region { text, .. } => text,
    }
}

#[test]
fn every_file_is_as_it_was_read_last() {
    for file in files(&acme::catalog()) {
        insta::with_settings!({ snapshot_path => "acme/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(file.path.replace('/', "__"), whole(&file));
        });
    }
}

#[test]
fn the_same_catalog_gives_the_same_bytes() {
    assert_eq!(files(&acme::catalog()), files(&acme::catalog()));
}

#[test]
fn files_end_in_one_line_feed_and_hide_nothing() {
    for text in HOSTILE {
        for file in files(&all_texts(text)) {
            let written = whole(&file);
            assert!(written.ends_with('\n') && !written.ends_with("\n\n"), "{}", file.path);
            assert!(!written.contains(is_bidi), "{}: {text:?}", file.path);
            assert!(!written.contains('\r'), "{}: {text:?}", file.path);
        }
    }
}

#[test]
fn schemas_keep_every_text_to_the_letter() {
    for text in HOSTILE {
        for file in files(&all_texts(text)).iter().filter(|file| file.path.ends_with(".json")) {
            let schema: Value = serde_json::from_str(whole(file)).expect("it is JSON");
            if file.path.ends_with("record.seen/v1.strict.json") {
                let description = format!("{text}\n\n{text}\n\n{text}");
                assert_eq!(schema["description"], description.as_str());
            }
        }
    }
}
