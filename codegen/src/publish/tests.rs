//! What `acme` is published as, and what may never change of it.

use super::walk;
use super::{Ledger, Options, Published, PublishedFile, publish};
use crate::emit::acme;
use crate::emit::paths::relative;
use crate::emit::tests::{HOSTILE, all_texts};
use crate::ir::Catalog;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const BASE: &str = "https://hookbook.example/schemas";

fn built(catalog: &Catalog, ledger: &Ledger) -> Published {
    publish(catalog, &Options { base_url: None, ledger })
}

fn first() -> Published {
    built(&acme::catalog(), &Ledger::default())
}

/// The ledger after this publication is out, as the next run reads it; the next release is this one.
fn after(published: &Published, release: &str) -> Ledger {
    let mut ledger = Ledger::read(&published.recorded.files()).expect("it was just written");
    ledger.release = release.to_owned();
    ledger
}

fn by_path(published: &Published) -> BTreeMap<&str, &str> {
    published.files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

fn schemas(published: &Published) -> impl Iterator<Item = (&str, Value)> {
    let files = published.files.iter().filter(|file| file.path.starts_with("schemas/"));
    files.map(|file| (file.path.as_str(), serde_json::from_str(&file.text).expect("it is JSON")))
}

/// A shape that many events hold, and one event alone.
fn edited() -> Catalog {
    let mut catalog = acme::catalog();
    let provider = &mut catalog.providers[0];
    let contact =
        provider.types.iter_mut().find(|ty| ty.name == "Contact").expect("it is declared");
    contact.description = "Somebody.".to_owned();
    catalog
}

#[test]
fn everything_is_as_it_was_read_last() {
    let shown = [
        "CHANGELOG.md",
        "asyncapi/acme.yaml",
        "npm/acme.d.ts",
        "npm/acme.js",
        "npm/package.json",
        "openapi/acme.json",
        "python/src/hookbook/acme.py",
        "schemas/acme/dispatch/0.1.0/reader.json",
        "schemas/acme/member.created/v1/0.1.0/strict.unbundled.draft-07.json",
        "schemas/acme/member.created/v1/latest/reader.json",
        "schemas/acme/types/Contact/0.1.0/strict.json",
        "schemas/acme/union/0.1.0/strict.draft-07.json",
        "schemas/dispatch/0.1.0/strict.json",
    ];
    let published = first();
    let files = by_path(&published);
    for path in shown {
        let text = files.get(path).unwrap_or_else(|| panic!("{path} is not published"));
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(path.replace('/', "__"), text);
        });
    }
}

#[test]
fn every_document_says_its_address_and_every_reference_leads_to_a_document() {
    let published = first();
    let files = by_path(&published);
    let mut relative_references = 0;
    for (path, mut schema) in schemas(&published) {
        let below = path.strip_prefix("schemas/").expect("it is one");
        assert_eq!(schema["$id"], format!("{BASE}/{below}"));
        let whole = schema.clone();
        walk::references(&mut schema, &mut |target| {
            if let Some(pointer) = target.strip_prefix('#') {
                assert!(whole.pointer(pointer).is_some(), "{path}: {target}");
            } else if !target.starts_with("https://json-schema.org/") {
                relative_references += 1;
                let folder = path.rsplit_once('/').expect("it lies in a folder").0;
                let mut steps: Vec<_> = folder.split('/').collect();
                for step in target.split('/') {
                    if step == ".." { steps.truncate(steps.len() - 1) } else { steps.push(step) }
                }
                let found = steps.join("/");
                assert!(files.contains_key(found.as_str()), "{path}: {target}");
                assert_eq!(relative(path, &found), target);
            }
            None
        });
    }
    assert!(relative_references > 100);
}

#[test]
fn unions_ask_no_questions() {
    let published = first();
    let mut unions = 0;
    for (path, mut schema) in schemas(&published).filter(|(path, _)| path.contains("/union/")) {
        unions += 1;
        walk::each(&mut schema, &mut |keys| assert!(!keys.contains_key("if"), "{path}: {keys:?}"));
    }
    // Two forms in two drafts, of the provider and of all, and as many that say which is the latest.
    assert_eq!(unions, 16);
}

#[test]
fn draft_07_holds_no_later_keyword() {
    const KEYWORDS: &[&str] = &[
        "$id",
        "$ref",
        "$schema",
        "additionalProperties",
        "allOf",
        "anyOf",
        "definitions",
        "description",
        "else",
        "enum",
        "examples",
        "if",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "not",
        "oneOf",
        "pattern",
        "properties",
        "required",
        "then",
        "title",
        "type",
    ];
    let published = first();
    let mut count = 0;
    for (path, mut schema) in
        schemas(&published).filter(|(path, _)| path.ends_with(".draft-07.json"))
    {
        count += 1;
        walk::each(&mut schema, &mut |keys| {
            for key in keys.keys() {
                let known = KEYWORDS.contains(&key.as_str()) || key.starts_with("x-hookbook-");
                assert!(known, "{path}: {key}");
            }
            let is_alone = !keys.contains_key("$ref") || keys.len() == 1;
            assert!(is_alone, "{path}: something beside a $ref");
        });
    }
    assert!(count > 50);
}

#[test]
fn the_base_url_changes_addresses_and_nothing_else() {
    let ledger = Ledger::default();
    let there = "http://localhost:8000/s/";
    let elsewhere = publish(&acme::catalog(), &Options { base_url: Some(there), ledger: &ledger });
    let here = first();
    assert_eq!(elsewhere.recorded, here.recorded);
    assert_eq!(elsewhere.files.len(), here.files.len());
    for (moved, file) in elsewhere.files.iter().zip(&here.files) {
        assert_eq!(moved.path, file.path);
        if file.path != "SHA256SUMS" {
            assert_eq!(
                moved.text,
                file.text.replace(BASE, there.trim_end_matches('/')),
                "{}",
                file.path
            );
        }
    }
}

#[test]
fn the_sums_are_those_of_every_other_file() {
    let published = first();
    let sums = by_path(&published)["SHA256SUMS"];
    assert_eq!(sums.lines().count() + 1, published.files.len());
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert!(sums.contains(&format!("{empty}  python/src/hookbook/py.typed\n")));
    let paths: BTreeSet<_> = published.files.iter().map(|file| &file.path).collect();
    assert_eq!(paths.len(), published.files.len(), "a path is written twice");
}

#[test]
fn what_is_out_may_not_change() {
    let out = first();
    assert!(out.refused.is_empty());
    let closed = after(&out, "0.1.0");
    assert!(built(&acme::catalog(), &closed).refused.is_empty());
    let again = built(&edited(), &closed);
    let units: Vec<_> = again.refused.iter().map(|change| change.unit.as_str()).collect();
    assert!(units.contains(&"acme/types/Contact"), "{units:?}");
    assert!(units.contains(&"acme/record.created/v1"), "what holds it changes with it: {units:?}");
    assert!(!units.contains(&"acme/call.ended/v1"), "{units:?}");
    let contact = again.refused.iter().find(|change| change.unit == "acme/types/Contact");
    let contact = contact.expect("it was just found");
    assert!(contact.old.as_ref().is_some_and(|text| text.contains("A person.")));
    assert!(contact.new.as_ref().is_some_and(|text| text.contains("Somebody.")));
}

#[test]
fn a_release_moves_what_it_changed_and_leaves_the_rest() {
    let out = first();
    let next = built(&edited(), &after(&out, "0.2.0"));
    assert!(next.refused.is_empty());
    let (before, now) = (by_path(&out), by_path(&next));
    let mut moved = BTreeSet::new();
    for (path, text) in &now {
        let is_fixed = path.starts_with("schemas/") && !path.contains("/latest/");
        match before.get(path) {
            Some(old) if is_fixed => assert_eq!(old, text, "{path} says something else now"),
            None => drop(moved.insert(*path)),
            Some(_) => {}
        }
    }
    assert!(moved.contains("schemas/acme/types/Contact/0.2.0/strict.json"), "{moved:#?}");
    assert!(moved.contains("schemas/acme/record.created/v1/0.2.0/reader.unbundled.json"));
    assert!(moved.iter().all(|path| path.contains("/0.2.0/")), "{moved:#?}");
    assert!(now["schemas/acme/types/Contact/latest/strict.json"].contains("../0.2.0/strict.json"));
    assert!(now.contains_key("schemas/acme/call.ended/v1/0.1.0/strict.json"));
    let changes = now["CHANGELOG.md"];
    assert!(changes.contains("## 0.2.0\n\n### Changed\n\n- `acme/"), "{changes}");
}

#[test]
fn what_is_withdrawn_is_remembered() {
    let out = first();
    let mut catalog = acme::catalog();
    catalog.providers[0].events.retain(|event| event.wire != "record.seen");
    let refused = built(&catalog, &after(&out, "0.1.0")).refused;
    assert!(
        refused.iter().any(|change| change.unit == "acme/record.seen/v1" && change.new.is_none())
    );
    let without = built(&catalog, &after(&out, "0.2.0"));
    assert!(by_path(&without)["CHANGELOG.md"].contains("### Withdrawn\n\n- `acme/record.seen/v1`"));
    let back = built(&acme::catalog(), &after(&without, "0.3.0"));
    assert!(by_path(&back).contains_key("schemas/acme/record.seen/v1/0.3.0/strict.json"));
}

#[test]
fn the_ledger_is_read_back_and_nothing_else_is() {
    let out = first();
    let files = out.recorded.files();
    assert_eq!(Ledger::read(&files).map(|ledger| ledger.files()), Ok(files.clone()));
    assert!(Ledger::read(&[]).is_ok_and(|ledger| !ledger.is_closed()));
    let ledger = |text: &str| {
        let file = PublishedFile { path: "ledger.json".to_owned(), text: text.to_owned() };
        Ledger::read(&[file]).map_err(|unusable| unusable.why)
    };
    assert!(ledger(r#"{"release": "1.2.0", "released": ["1.1.0"], "units": {}}"#).is_ok());
    for (text, why) in [
        ("{", "is not JSON"),
        ("{}", "has no `release`"),
        (r#"{"release": "v1", "released": []}"#, "which is not like `1.2.0`"),
        (r#"{"release": "01.0.0", "released": []}"#, "which is not like `1.2.0`"),
        (r#"{"release": "1.9.0", "released": ["1.10.0"]}"#, "but `1.10.0` is out already"),
    ] {
        let found = ledger(text).expect_err(text);
        assert!(found.contains(why), "{found}");
    }
}

#[test]
fn no_text_of_the_catalog_ends_a_comment_or_hides_in_one() {
    for text in HOSTILE {
        let published = built(&all_texts(text), &Ledger::default());
        // The pages are held against the same texts by tests of their own.
        for file in published.files.iter().filter(|file| !file.path.starts_with("site/")) {
            let hidden = file.text.chars().find(|c| crate::emit::text::is_bidi(*c));
            assert_eq!(hidden, None, "{}", file.path);
            match file.path.rsplit('.').next() {
                Some("json") => {
                    assert!(serde_json::from_str::<Value>(&file.text).is_ok(), "{}", file.path)
                }
                Some("yaml") => {
                    assert!(serde_yaml::from_str::<Value>(&file.text).is_ok(), "{}", file.path)
                }
                Some("ts" | "js") => {
                    assert_plain(
                        &code(&file.text, &[("/*", "*/"), ("//", "\n"), ("\"", "\"")]),
                        file,
                    );
                }
                Some("py") => {
                    assert_plain(
                        &code(&file.text, &[("#", "\n"), (TRIPLE, TRIPLE), ("\"", "\"")]),
                        file,
                    );
                }
                _ => {}
            }
        }
    }
}

const TRIPLE: &str = "\"\"\"";

/// A text without its comments and literals, each of which has to end.
fn code(text: &str, enclosed: &[(&str, &str)]) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let Some((open, close)) = enclosed.iter().find(|(open, _)| rest.starts_with(open)) else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        let is_literal = open.starts_with('"');
        rest = &rest[open.len()..];
        while !rest.starts_with(close) {
            let c = rest.chars().next().unwrap_or_else(|| panic!("{open} does not end"));
            assert!(*open != "\"" || c != '\n', "a literal runs over the end of its line");
            let escaped = is_literal && c == '\\';
            let length = rest.chars().take(1 + usize::from(escaped)).map(char::len_utf8).sum();
            rest = &rest[length..];
        }
        rest = &rest[close.len()..];
    }
    code
}

/// Nothing is left that the generator does not write.
fn assert_plain(code: &str, file: &PublishedFile) {
    let odd = |c: char| {
        !c.is_ascii() || (c.is_ascii_control() && c != '\n') || "`\"'$%!#@\\^~".contains(c)
    };
    let found = code.lines().find(|line| line.contains(odd) && !line.trim_start().starts_with('@'));
    assert_eq!(found, None, "{}", file.path);
}
