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
fn each_event_has_schemas_a_page_evidence_and_a_rust_type() {
    let index = published::index();
    for (provider, ..) in LISTS {
        let rust = rust_types(provider);
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
            let path = path.map(|ident| format!("hookbook::{provider}::{ident}"));
            assert_eq!(path.as_deref(), entry["rust"].as_str(), "{what}: the Rust type");
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

/// The public types that derive `Event`, by the name and version that they say.
fn rust_types(provider: &str) -> BTreeMap<(String, String), String> {
    let mut types = BTreeMap::new();
    for path in project::files_below(&format!("generated/src/providers/{provider}")) {
        let file = syn::parse_file(&project::text(&path))
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        for item in file.items {
            let (attributes, visibility, ident) = match item {
                syn::Item::Struct(item) => (item.attrs, item.vis, item.ident),
                syn::Item::Enum(item) => (item.attrs, item.vis, item.ident),
                _ => continue,
            };
            let Some(event) =
                attributes.iter().find(|attribute| attribute.path().is_ident("event"))
            else {
                continue;
            };
            assert!(
                matches!(visibility, syn::Visibility::Public(_)),
                "{path}: `{ident}` is public"
            );
            let mut said = BTreeMap::new();
            let read = event.parse_nested_meta(|meta| {
                let value: syn::LitStr = meta.value()?.parse()?;
                let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                said.insert(key, value.value());
                Ok(())
            });
            read.unwrap_or_else(|error| panic!("{path}: `{ident}`: {error}"));
            assert_eq!(
                said.get("provider").map(String::as_str),
                Some(provider),
                "{path}: `{ident}`"
            );
            let event = (said["name"].clone(), said["version"].clone());
            let twin = types.insert(event, ident.to_string());
            assert_eq!(twin, None, "{path}: `{ident}` is a second type for its event");
        }
    }
    types
}
