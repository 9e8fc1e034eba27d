//! Every event that the sources list is in the catalog, and everything that an event has to have is there.
//!
//! The lists under `events/` were typed in from the providers' own pages, not read from the YAML: one line an event, its name and
//! its versions. Four names of ActiveCampaign are ours: the bodies of `automation` and `custom_object_*` do not name an event.

use hookbook_tests::{project, published, typed};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Provider, its list, and how many events it has: in all, in `v1`, in `v2`.
const LISTS: [(&str, &str, [usize; 3]); 4] = [
    ("activecampaign", include_str!("events/activecampaign.txt"), [34, 34, 0]),
    ("clickfunnels", include_str!("events/clickfunnels.txt"), [84, 47, 80]),
    ("gately", include_str!("events/gately.txt"), [20, 20, 0]),
    ("highlevel", include_str!("events/highlevel.txt"), [77, 77, 0]),
];

type Versions<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

#[test]
fn the_catalog_has_the_events_that_the_sources_list() {
    let index = published::index();
    for (provider, list, [all, v1, v2]) in LISTS {
        let listed = listed(list);
        let with = |version| listed.values().filter(|versions| versions.contains(version)).count();
        assert_eq!(
            [listed.len(), with("v1"), with("v2")],
            [all, v1, v2],
            "{provider}: the list itself"
        );
        let entries = published::events(&index, provider);
        let mut found = Versions::new();
        for entry in &entries {
            found.entry(text(&entry["name"])).or_default().insert(text(&entry["version"]));
        }
        assert_eq!(found, listed, "{provider}");
    }
    let providers = index["providers"].as_array().expect("a list of providers");
    assert_eq!(providers.len(), LISTS.len(), "add a list for each provider");
}

#[test]
fn each_event_has_schemas_a_page_evidence_and_a_rust_variant() {
    let index = published::index();
    for (provider, ..) in LISTS {
        let rust = rust_variants(provider);
        for entry in published::events(&index, provider) {
            let (name, version) = (text(&entry["name"]), text(&entry["version"]));
            let what = format!("{provider} {name} {version}");
            for file in [&entry["schemas"]["strict"]["file"], &entry["schemas"]["reader"]["file"]] {
                let path = format!("generated/schemas/{}", text(file));
                assert!(
                    published::json(&path)["$defs"].is_object()
                        || published::json(&path)["type"] == "object",
                    "{what}: {path}"
                );
            }
            let page = format!("generated/schemas/{}", text(&entry["docs"]));
            let page = project::text(&page);
            assert!(page.contains(name), "{what}: the page says which event it is about");
            let kinds = ["documented", "example", "observed", "inferred", "listed"];
            assert!(kinds.contains(&text(&entry["evidence"]["kind"])), "{what}: evidence");
            assert!(!text(&entry["summary"]).is_empty(), "{what}: a summary");
            let path = rust.get(&(name.to_owned(), version.to_owned()));
            let path = path.map(|ident| format!("hookbook::{provider}::Event::{ident}"));
            assert_eq!(path.as_deref(), entry["rust"].as_str(), "{what}: the Rust variant");
        }
    }
}

/// The set of typed events is compiled in, so each of them is a variant that exists.
#[test]
fn each_event_is_a_variant_of_its_provider() {
    for (provider, list, _) in LISTS {
        let listed = listed(list);
        let listed: BTreeSet<_> = listed
            .iter()
            .flat_map(|(name, versions)| versions.iter().map(move |version| (*name, *version)))
            .collect();
        let typed: BTreeSet<_> = typed::reader(provider).events().into_iter().collect();
        assert_eq!(typed, listed, "{provider}");
    }
}

fn listed(list: &str) -> Versions<'_> {
    list.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.collect()))
        })
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The variants of a provider's set of events, by the name and version that they say.
fn rust_variants(provider: &str) -> BTreeMap<(String, String), String> {
    let path = format!("generated/src/providers/{provider}/mod.rs");
    let file =
        syn::parse_file(&project::text(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let set = file.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == "Event" => Some(item),
        _ => None,
    });
    let set = set.unwrap_or_else(|| panic!("{path} has no enum `Event`"));
    assert!(matches!(set.vis, syn::Visibility::Public(_)), "{path}: `Event` is public");
    let mut variants = BTreeMap::new();
    for syn::Variant { attrs, ident, .. } in set.variants {
        let Some(event) = attrs.iter().find(|attribute| attribute.path().is_ident("event")) else {
            assert_eq!(ident, "Unknown", "{path}");
            continue;
        };
        let mut said = BTreeMap::new();
        let read = event.parse_nested_meta(|meta| {
            let value: syn::LitStr = meta.value()?.parse()?;
            let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            said.insert(key, value.value());
            Ok(())
        });
        read.unwrap_or_else(|error| panic!("{path}: `{ident}`: {error}"));
        let event = (said["name"].clone(), said["version"].clone());
        let twin = variants.insert(event, ident.to_string());
        assert_eq!(twin, None, "{path}: `{ident}` is a second variant for its event");
    }
    variants
}
