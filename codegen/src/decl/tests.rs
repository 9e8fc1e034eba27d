//! `schema/README.md` lists every key of the language, and no other.

use super::files::CatalogFile;
use super::{EventsFile, FixturesFile, ProviderFile, TypesFile};
use schemars::SchemaGenerator;
use std::collections::{BTreeMap, BTreeSet};

const PAGE: &str = include_str!("../../../schema/README.md");

/// What the page calls the mappings.
const NAMES: [(&str, &str); 23] = [
    ("key of an event", "Event"),
    ("key of a field", "FieldDetail"),
    ("key of a type", "TypeDetail"),
    ("key of a provider", "ProviderFile"),
    ("key of an envelope", "Envelope"),
    ("key of `delivery`", "Delivery"),
    ("key of a signature", "Signature"),
    ("key of a fixture", "Fixture"),
    ("a version of an event", "EventVersion"),
    ("`deprecated`", "Deprecated"),
    ("`evidence`", "EvidenceDetail"),
    ("a value of an `enum`", "EnumValueDetail"),
    ("`when` of an envelope", "When"),
    ("`event` of an envelope", "EventRuleDetail"),
    ("`version` of an envelope", "VersionAt"),
    ("`retries` of a delivery", "RetriesDetail"),
    ("`dedupe` of a delivery", "DedupeHeader"),
    ("`timestamp` of a signature", "SignedTime"),
    ("an item of `expect`", "Expectation"),
    ("a file of events", "EventsFile"),
    ("`types.yaml`", "TypesFile"),
    ("`fixtures.yaml`", "FixturesFile"),
    ("`catalog.yaml`", "CatalogFile"),
];

#[test]
fn the_page_lists_every_key_and_no_other() {
    let mut listed = listed_keys();
    for (mapping, keys) in known_keys() {
        let (name, _) = NAMES
            .iter()
            .find(|(_, of)| *of == mapping)
            .unwrap_or_else(|| panic!("the page has no table for {mapping}: {keys:?}"));
        let found = listed.remove(*name).unwrap_or_default();
        assert_eq!(found, keys, "{name}");
    }
    assert!(listed.is_empty(), "the page lists mappings that there are not: {listed:?}");
}

/// The keys by mapping, from what makes editors complete them: it is written by the macro that reads the keys.
fn known_keys() -> BTreeMap<String, BTreeSet<String>> {
    let mut generator = SchemaGenerator::default();
    generator.subschema_for::<CatalogFile>();
    generator.subschema_for::<ProviderFile>();
    generator.subschema_for::<TypesFile>();
    generator.subschema_for::<EventsFile>();
    generator.subschema_for::<FixturesFile>();
    let schemas = generator.take_definitions(false);
    let mappings = schemas.iter().filter_map(|(name, schema)| {
        let keys = schema.get("properties")?.as_object()?.keys().cloned().collect();
        Some((name.clone(), keys))
    });
    mappings.collect()
}

/// The keys by the heading of their table, or by the first cell in the table of small mappings.
fn listed_keys() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut heading = "";
    for line in PAGE.lines() {
        let Some(row) = line.strip_prefix("| ") else {
            // The line below a heading starts without a blank.
            heading = if line.starts_with("|-") { heading } else { "" };
            continue;
        };
        let (first, rest) = row.split_once(" | ").unwrap_or((row, ""));
        match heading {
            "" => heading = first,
            "mapping" => found.entry(first).or_default().extend(quoted(rest)),
            _ if heading.starts_with("key of ") => {
                found.entry(heading).or_default().extend(quoted(first));
            }
            _ => {}
        }
    }
    found
}

/// What stands in backticks.
fn quoted(cell: &str) -> impl Iterator<Item = String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned)
}
