//! The runtime's hand-written matchers take exactly the texts that the patterns of the published schemas take.
//!
//! The patterns are read out of schemas, never written down here: those of a small catalog that has every format, and those of all
//! providers, which must be the same.

use hookbook::runtime::format;
use hookbook_codegen::{Content, SourceFile, generate};
use hookbook_tests::random::Random;
use hookbook_tests::{project, published};
use regex::Regex;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

type Matcher = fn(&str) -> bool;

/// Each format of the language in its YAML spelling, its matcher, and texts to start from.
const FORMATS: [(&str, Matcher, &[&str]); 17] = [
    ("timestamp", format::is_timestamp, &["2024-02-28T04:45:41.5+01:00", "2024-12-31t23:59:60Z"]),
    ("timestamp as local", format::is_local, &["2024-02-28 23:59:60.25", "2024-02-28T04:45:41"]),
    (
        "timestamp as loose",
        format::is_loose,
        &["2024-02-28t04:45:41Z", "2024-02-28 04:45:41", "2024-02-28"],
    ),
    ("date", format::is_date, &["2024-12-31", "0000-01-01"]),
    ("url", format::is_url, &["ht+t.p-s1://x", "mailto:a@b"]),
    ("email", format::is_email, &["a.b@c", "ü@ö"]),
    (
        "uuid",
        format::is_uuid,
        &["123e4567-e89b-12d3-A456-426614174000", "123e4567e89b12d3a456426614174000"],
    ),
    ("ip", format::is_ip, &["192.168.0.255", "::ffff:1.2.3.4", "2001:db8:0:0:0:0:0:1"]),
    ("integer as text", format::is_integer_text, &["-120", "0", "90071992547409931"]),
    ("number as text", format::is_number_text, &["-10.50e+3", "0.1", "7"]),
    ("decimal as text", format::is_number_text, &["-10.50e+3", "29.0"]),
    ("timestamp as unix as text", format::is_integer_text, &["1709095541"]),
    ("timestamp as unix-ms as text", format::is_integer_text, &["1709095541000"]),
    ("timestamp or blank", or_blank::<0>, &["2024-02-28T04:45:41.5+01:00", ""]),
    ("url or blank", or_blank::<1>, &["https://x", ""]),
    ("integer as text or blank", or_blank::<2>, &["12", ""]),
    ("timestamp as loose or blank", or_blank::<3>, &["2024-02-28", ""]),
];

fn or_blank<const OF: usize>(text: &str) -> bool {
    let of: [Matcher; 4] =
        [format::is_timestamp, format::is_url, format::is_integer_text, format::is_loose];
    text.is_empty() || of[OF](text)
}

#[test]
fn matchers_take_what_the_schemas_take() {
    let patterns = patterns_of_a_small_catalog();
    for (name, matches, samples) in FORMATS {
        let rule =
            patterns.get(name).unwrap_or_else(|| panic!("the schema has a pattern for `{name}`"));
        let pattern =
            Regex::new(&rule.pattern).expect("a pattern that is plain enough for this engine");
        let (mut taken, mut refused) = (0, 0);
        for text in variations(name, samples) {
            let wanted = pattern.is_match(&text) && rule.is_short_enough(&text);
            assert_eq!(matches(&text), wanted, "`{name}` on {text:?}");
            *(if wanted { &mut taken } else { &mut refused }) += 1;
        }
        assert!(taken > 20 && refused > 1_000, "`{name}`: {taken} texts fit and {refused} do not");
    }
}

#[test]
fn all_providers_have_the_same_patterns() {
    let patterns = patterns_of_a_small_catalog();
    let mut seen = BTreeSet::new();
    for path in project::files_below("generated/schemas") {
        if path.ends_with(".strict.json") {
            collect(&published::json(&path), &mut |codec, rule| {
                let known = patterns.get(codec);
                // What only differs in bounds beside the pattern, or is spelled with more of the words, is not listed above.
                if let Some(known) = known {
                    assert_eq!(*known, rule, "{path}: `{codec}`");
                    seen.insert(codec.to_owned());
                }
            });
        }
    }
    println!("formats in use: {seen:?}");
    assert!(seen.len() > 6, "the catalogs use the formats");
}

/// What a schema says of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    max_length: Option<u64>,
}

impl Rule {
    fn of(schema: &Map<String, Value>) -> Option<Self> {
        let pattern = schema.get("pattern")?.as_str()?.to_owned();
        Some(Self { pattern, max_length: schema.get("maxLength").and_then(Value::as_u64) })
    }

    fn is_short_enough(&self, text: &str) -> bool {
        let length = u64::try_from(text.chars().count()).expect("a short text");
        self.max_length.is_none_or(|most| length <= most)
    }
}

/// Every scalar that says which format it has.
fn collect(schema: &Value, found: &mut impl FnMut(&str, Rule)) {
    match schema {
        Value::Object(keys) => {
            let codec = keys.get("x-hookbook-codec").and_then(Value::as_str);
            if let (Some(codec), Some(rule)) = (codec, Rule::of(keys)) {
                found(codec, rule);
            }
            keys.values().for_each(|inner| collect(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, found)),
        _ => {}
    }
}

fn patterns_of_a_small_catalog() -> BTreeMap<String, Rule> {
    let fields =
        FORMATS.iter().enumerate().map(|(at, (name, ..))| format!("      field_{at}: {name}\n"));
    let fields: String = fields.collect();
    let sources = [
        SourceFile::new(
            "schema/catalog.yaml",
            "title: Acme\nbase_url: https://acme.example/schemas\n",
        ),
        SourceFile::new("schema/acme/provider.yaml", include_str!("formats/provider.yaml")),
        SourceFile::new(
            "schema/acme/events/format.yaml",
            format!(
                "events:\n  format.shown:\n    summary: Shows every format.\n    evidence: inferred\n    payload:\n{fields}"
            ),
        ),
    ];
    let files =
        generate(&sources).unwrap_or_else(|faults| panic!("a catalog without faults: {faults:?}"));
    let mut patterns = BTreeMap::new();
    for file in files.iter().filter(|file| file.path.ends_with(".strict.json")) {
        let Content::Whole(text) = &file.content else { continue };
        let schema: Value = serde_json::from_str(text).expect("a schema is JSON");
        collect(&schema, &mut |codec, rule| {
            patterns.insert(codec.to_owned(), rule);
        });
    }
    patterns
}

/// The samples, and thousands of texts near them.
fn variations(name: &str, samples: &[&str]) -> Vec<String> {
    let alphabet: Vec<char> =
        "0129 -+.:/@TtZzeEfFgG_[]\n\t\u{0}\u{661}\u{ff11}\u{e9}\u{1f980}3456789aA"
            .chars()
            .collect();
    let mut random = Random::seeded(name);
    let mut texts = Vec::new();
    for sample in samples {
        let chars: Vec<char> = sample.chars().collect();
        texts.push((*sample).to_owned());
        for at in 0..=chars.len() {
            texts.push(chars[..at].iter().collect());
            texts.push(chars[at..].iter().collect());
            for extra in &alphabet {
                let mut longer = chars.clone();
                longer.insert(at, *extra);
                texts.push(longer.into_iter().collect());
                if at < chars.len() {
                    let mut changed = chars.clone();
                    changed[at] = *extra;
                    texts.push(changed.into_iter().collect());
                }
            }
        }
        for _ in 0..1_500 {
            let mut changed = chars.clone();
            for _ in 0..=random.below(3) {
                let at = random.below(changed.len() + 1);
                let letter = alphabet[random.below(alphabet.len())];
                match random.below(3) {
                    0 => changed.insert(at, letter),
                    1 if at < changed.len() => changed[at] = letter,
                    _ if at < changed.len() => {
                        changed.remove(at);
                    }
                    _ => {}
                }
            }
            texts.push(changed.into_iter().collect());
        }
        texts.push(sample.repeat(2));
        texts.push(sample.repeat(6));
    }
    texts
}
