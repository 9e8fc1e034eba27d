//! What the design forbids: a generator that needs what it generates, and hand-written code that knows a provider.

use hookbook_tests::project;
use std::collections::BTreeSet;

#[test]
fn the_generator_needs_nothing_that_it_generates() {
    for package in ["codegen", "xtask"] {
        let manifest = project::text(&format!("{package}/Cargo.toml"));
        let dependencies = dependencies(&manifest);
        assert!(dependencies.len() > 2, "{package}: the manifest was understood");
        for forbidden in ["hookbook", "hookbook-macros", "hookbook-tests"] {
            assert!(!dependencies.contains(forbidden), "{package} depends on {forbidden}");
        }
    }
}

#[test]
fn the_consumer_crate_does_not_need_the_generator() {
    for package in ["generated", "macros"] {
        let manifest = project::text(&format!("{package}/Cargo.toml"));
        let dependencies = dependencies(&manifest);
        assert!(!dependencies.contains("hookbook-codegen"), "{package} depends on codegen");
        assert!(!dependencies.contains("xtask"), "{package} depends on xtask");
    }
}

/// The names in all dependency tables, dev-dependencies included.
fn dependencies(manifest: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut is_inside = false;
    for line in manifest.lines() {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            is_inside = table.ends_with("dependencies");
            found.extend(table.split_once("dependencies.").map(|(_, name)| name));
        } else if is_inside {
            let name = line.split(['=', '.']).next().unwrap_or_default().trim();
            found.extend((!name.is_empty() && !name.starts_with('#')).then_some(name));
        }
    }
    found
}

#[test]
fn only_the_task_runner_does_input_and_output() {
    let forbidden =
        ["std::fs", "std::net", "std::process", "std::env", "SystemTime", "Instant::now"];
    for path in hand_written(&["codegen/src", "macros/src"]) {
        for (number, line) in code(&project::text(&path)) {
            for word in forbidden {
                assert!(!line.contains(word), "{path}:{number} uses {word}");
            }
        }
    }
}

/// A special case is a key of the YAML language, and then it is there for the next provider too.
#[test]
fn no_hand_written_code_names_a_provider_or_an_event() {
    let catalog = project::catalog_of_all();
    let mut names: BTreeSet<String> = BTreeSet::new();
    for provider in &catalog.providers {
        names.insert(provider.name.clone());
        names.insert(provider.title.to_lowercase());
        for event in &provider.events {
            // Names that are everyday words (`reply`, `forward`) say nothing about a provider.
            let wire = event.wire.to_lowercase();
            names.extend(wire.contains(['.', '/', '_']).then_some(wire));
        }
    }
    assert!(names.len() > 100, "the catalog has names");
    let folders = ["codegen/src", "macros/src", "generated/src", "xtask/src"];
    let files = hand_written(&folders);
    assert!(files.len() > 100, "the folders have files");
    let mut found = Vec::new();
    for path in files {
        for (number, line) in code(&project::text(&path)) {
            let line = line.to_lowercase();
            found.extend(
                names
                    .iter()
                    .filter(|name| has_word(&line, name))
                    .map(|name| format!("{path}:{number}: {name}")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The Rust files below these folders that are neither generated nor tests.
fn hand_written(folders: &[&str]) -> Vec<String> {
    let files = folders.iter().flat_map(|folder| project::files_below(folder));
    let is_code = |path: &String| {
        let parts: Vec<_> = path.split('/').collect();
        let is_test =
            parts.iter().any(|part| *part == "tests" || *part == "tests.rs" || *part == "acme");
        path.ends_with(".rs") && !is_test && !path.starts_with("generated/src/providers/")
    };
    files.filter(is_code).collect()
}

/// The numbered lines of a file that are neither comments, which may tell by example, nor the tests at its end.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let numbered = before_tests.lines().enumerate().map(|(at, line)| (at + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn has_word(line: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + name.len()..]);
        !before.ends_with(is_word) && !after.starts_with(is_word)
    })
}

#[test]
fn words_are_found_as_words() {
    assert!(has_word("if provider == \"gately\" {", "gately"));
    assert!(!has_word("let delegately = 1;", "gately"));
    assert_eq!(
        code("// gately\nlet a = 1; // gately\n#[cfg(test)]\nmod tests {\ngately").count(),
        1
    );
}
