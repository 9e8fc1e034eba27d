//! Whatever bytes come, `catalog` and `generate` answer: with files, or with faults that stand in their order and inside their
//! files. And the answer does not depend on the order of the sources.

mod support;

use hookbook_codegen::{Diagnostics, SourceFile, generate, in_order, report};
use std::collections::BTreeMap;
use support::{folder, root};

/// Random edits a provider. Raised by `HOOKBOOK_MUTATIONS` for a long run.
const MUTATIONS: u64 = 60;

#[test]
fn the_catalogs_as_they_are_have_no_fault() {
    let sources: Vec<SourceFile> = catalogs().into_values().collect();
    if let Err(faults) = generate(&sources) {
        panic!("{}", report::human(&faults, &sources, false));
    }
}

#[test]
fn edited_catalogs_get_an_answer() {
    let rounds = std::env::var("HOOKBOOK_MUTATIONS").ok().and_then(|text| text.parse().ok());
    for provider in ["activecampaign", "clickfunnels", "gately", "highlevel"] {
        let sources = only(provider);
        for seed in 0..rounds.unwrap_or(MUTATIONS) {
            let mut dice = Dice(seed ^ 0x9e37_79b9_7f4a_7c15);
            let mut edited = sources.clone();
            let file = dice.below(edited.len());
            let bytes = std::mem::take(&mut edited[file].bytes);
            edited[file].bytes = edit(bytes, &mut dice);
            let name = format!("{provider}, seed {seed}, {}", edited[file].path);
            answer(&name, &edited);
        }
    }
}

#[test]
fn hostile_files_get_an_answer() {
    for (name, bytes) in hostile() {
        for path in [
            "schema/catalog.yaml",
            "schema/acme/provider.yaml",
            "schema/acme/types.yaml",
            "schema/acme/events/member.yaml",
            "schema/acme/fixtures/member.created/fixtures.yaml",
            "schema/acme/fixtures/member.created/official.pass.json",
            "schema/acme/fixtures/member.created/official.pass.form",
        ] {
            let mut sources = folder(&root().join("faults/base"));
            sources.insert(path.into(), SourceFile { path: path.into(), bytes: bytes.clone() });
            let sources: Vec<SourceFile> = sources.into_values().collect();
            answer(&format!("{name} as {path}"), &sources);
        }
    }
}

#[test]
fn no_source_at_all_and_odd_paths_get_an_answer() {
    answer("nothing", &[]);
    for path in [
        "",
        "/",
        "schema",
        "schema/",
        "schema//",
        "schema/acme",
        "schema/acme/",
        "ä/../ö",
        "schema/acme/events/.yaml",
    ] {
        let sources = [SourceFile::new(path, "types: {Id: string}\n")];
        answer(path, &sources);
    }
}

#[test]
fn the_order_of_the_sources_changes_nothing() {
    let mut sources: Vec<SourceFile> = catalogs().into_values().collect();
    let files = generate(&sources).expect("the catalogs as they are");
    // Not one fault but many, in several files.
    let mut broken = sources.clone();
    for source in broken.iter_mut().filter(|source| source.path.ends_with("types.yaml")) {
        let text = String::from_utf8_lossy(&source.bytes).replace(": string", ": strinq");
        source.bytes = text.into_bytes();
    }
    let faults = shown(&generate(&broken).expect_err("`strinq` is no type"));
    assert!(faults.len() > 10);
    for seed in 1..4 {
        let mut dice = Dice(seed);
        dice.shuffle(&mut sources);
        dice.shuffle(&mut broken);
        assert_eq!(generate(&sources).expect("the same sources"), files);
        assert_eq!(shown(&generate(&broken).expect_err("the same sources")), faults);
    }
}

/// Runs the compiler, and checks that what it answers is an answer.
fn answer(name: &str, sources: &[SourceFile]) {
    let Err(faults) = generate(sources) else { return };
    assert!(!faults.is_empty(), "{name}: refused without a reason");
    let files = in_order(sources);
    let items = faults.items();
    assert!(items.is_sorted_by_key(|fault| (fault.primary.span, fault.code)), "{name}: not sorted");
    for fault in items {
        for label in std::iter::once(&fault.primary).chain(&fault.secondary) {
            let span = label.span;
            let Some(file) = files.get(span.file as usize) else {
                assert!(sources.is_empty(), "{name}: {fault:?} is in no file");
                continue;
            };
            let inside = span.start <= span.end && span.end as usize <= file.bytes.len();
            assert!(inside, "{name}: {fault:?} is outside of its file");
            if let Ok(text) = std::str::from_utf8(&file.bytes) {
                let between = |at: u32| text.is_char_boundary(at as usize);
                assert!(
                    between(span.start) && between(span.end),
                    "{name}: {fault:?} cuts a character"
                );
            }
        }
        assert!(fault.message.len() < 4000, "{name}: {} bytes of message", fault.message.len());
    }
    if items.len() < 100 {
        report::human(&faults, sources, false);
    }
}

fn shown(faults: &Diagnostics) -> Vec<String> {
    faults.items().iter().map(|fault| format!("{fault:?}")).collect()
}

/// One to four random edits.
fn edit(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..=dice.below(4) {
        let len = bytes.len();
        let at = dice.below(len + 1);
        let line =
            |at: usize| bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let start = line(at);
        let end =
            bytes[at..].iter().position(|byte| *byte == b'\n').map_or(len, |found| at + found + 1);
        match dice.below(12) {
            0 if at < len => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at),
            2 => {
                let copy = bytes[start..end].to_vec();
                bytes.splice(start..start, copy);
            }
            3 => drop(bytes.drain(start..end)),
            4 => drop(bytes.splice(start..start, *b"  ")),
            5 => {
                let marks = b"[]{}:,?'\"|-#&*!%@`\t\0\r<>";
                let mark = marks[dice.below(marks.len())];
                bytes.insert(at, mark);
            }
            6 => drop(bytes.splice(at..at, "\u{1f4a5}".bytes())),
            7 => drop(bytes.splice(at..at, "\n---\n".bytes())),
            8 => {
                let to = line(dice.below(len + 1));
                let moved = bytes[start..end].to_vec();
                bytes.splice(to..to, moved);
            }
            9 if at < len => bytes[at] = 0x80 | dice.below(128) as u8,
            10 => drop(bytes.drain(at..len.min(at + dice.below(40)))),
            _ => {
                // A word that stands elsewhere in the file: what is most likely to be right and mean something else.
                let words: Vec<Vec<u8>> = bytes
                    .split(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_')
                    .filter(|word| !word.is_empty())
                    .map(<[u8]>::to_vec)
                    .collect();
                if !words.is_empty() {
                    let word = words[dice.below(words.len())].clone();
                    bytes.splice(at..at, word);
                }
            }
        }
    }
    bytes
}

/// Files that were made to break a reader.
fn hostile() -> BTreeMap<&'static str, Vec<u8>> {
    let many = |line: &str, count: usize| line.repeat(count);
    let numbered =
        |line: fn(usize) -> String, count: usize| (0..count).map(line).collect::<String>();
    let mut bomb = String::from("a: &a [x, x]\n");
    for (next, last) in "bcdefghi".chars().zip("abcdefgh".chars()) {
        bomb.push_str(&format!("{next}: &{next} [*{last}, *{last}, *{last}]\n"));
    }
    let doubled = |n: usize| match n {
        0 => "types:\n  T0: string\n".to_owned(),
        n => format!("  T{n}: T{} | T{}\n", n - 1, n - 1),
    };
    let included = |n: usize| match n {
        0 => "types:\n  T0: {fields: {id: string}}\n".to_owned(),
        n => format!("  T{n}: {{include: [T{}, T{}]}}\n", n - 1, n.saturating_sub(2)),
    };
    let chain = |n: usize| match n {
        0 => "types:\n  T0: string\n".to_owned(),
        n => format!("  T{n}: T{}\n", n - 1),
    };
    let texts = [
        ("empty", String::new()),
        ("one blank", " ".into()),
        ("line feeds", many("\n", 1000)),
        ("comments", many("# nothing\n", 1000)),
        ("three dashes", "---\n".into()),
        ("three dashes twice", "---\na: b\n---\nc: d\n".into()),
        ("end of document", "a: b\n...\nc: d\n".into()),
        ("null", "null\n".into()),
        ("a scalar", "types\n".into()),
        ("a list", "- types\n".into()),
        ("carriage returns", "types:\r\n  Id: string\r\n".into()),
        ("old line ends", "types:\r  Id: string\r".into()),
        ("other line ends", "types:\u{85}  Id: string\u{2028}  Other: string\n".into()),
        ("byte order mark", "\u{feff}types: {Id: string}\n".into()),
        ("byte order mark later", "types: \u{feff}{Id: string}\n".into()),
        ("tabs", many("\tkey: value\n", 10_000)),
        ("zero bytes", "types:\0 {Id: string}\n".into()),
        ("right to left", "types: {\u{202e}gnirts: string}\n".into()),
        ("beyond the basic plane", "types: {\u{1f4a5}\u{10ffff}: \u{1d4ae}tring}\n".into()),
        ("open quote", format!("types: \"{}", many("x", 100_000))),
        ("open brackets", many("[", 100_000)),
        ("open braces", many("{a: ", 100_000)),
        ("deep block", (0..2000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()),
        ("deep items", many("- ", 100_000)),
        ("deep question marks", many("? ", 100_000)),
        ("alias bomb", bomb),
        ("anchor on itself", "types: &a {x: *a}\n".into()),
        ("tags", "!!map {types: !<tag:acme.example,2000:x> {}}\n".into()),
        ("directive", "%YAML 1.2\n---\ntypes: {Id: string}\n".into()),
        ("long line", format!("types: {{Id: {}}}\n", many("x", 1 << 18))),
        ("long key", format!("types: {{{}: string}}\n", many("X", 1 << 18))),
        ("long type", format!("types:\n  Id: {}string\n", many("string | ", 10_000))),
        ("deep type", format!("types:\n  Id: '{}string'\n", many("[", 10_000))),
        ("many question marks", format!("types:\n  Id: string{}\n", many("?", 10_000))),
        ("same key", format!("types:\n{}", many("  Id: string\n", 10_000))),
        ("same field", format!("types:\n  Id:\n    fields:\n{}", many("      a: string\n", 10_000))),
        ("same value", format!("types:\n  Id: {{enum: [{}]}}\n", many("a, ", 10_000))),
        ("many unknown keys", numbered(|n| format!("key{n}: {n}\n"), 10_000)),
        ("many fields", format!("types:\n  Id:\n    fields:\n{}", numbered(|n| format!("      a{n}: string\n"), 10_000))),
        ("many unknown types", format!("types:\n  Id:\n    fields:\n{}", numbered(|n| format!("      a{n}: Foo{n}\n"), 2_000))),
        ("chain of names", numbered(chain, 10_000)),
        ("chain of includes", numbered(included, 5_000)),
        ("doubled unions", numbered(doubled, 60)),
        ("doubled includes", numbered(included, 33)),
        ("circles", "types:\n  A: B?\n  B: '[C]'\n  C: map<A>\n  D: {include: [E]}\n  E: D\n  F: {fields: {a: A, b: D}}\n".into()),
        ("numbers", "types: {Id: {fields: {a: {type: integer, min: 1e999999999, max: -0, min_length: 99999999999999999999}}}}\n".into()),
        ("durations", "delivery: {respond_within: 99999999999999999999d, body_limit: 18446744073709551615MB}\n".into()),
    ];
    let mut found: BTreeMap<&'static str, Vec<u8>> =
        texts.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    found.insert("ten megabytes", vec![b'#'; 10 << 20]);
    found.insert("no UTF-8", vec![b'a', b':', b' ', 0xff, 0xfe, b'\n']);
    found.insert("half a character", "types: {Id: é".as_bytes()[..13].to_vec());
    found.insert("surrogates", b"types: {Id: \xed\xa0\x80}\n".to_vec());
    found.insert("only zero bytes", vec![0; 4096]);
    found
}

/// All catalogs of the project.
fn catalogs() -> BTreeMap<String, SourceFile> {
    folder(&root().join("../.."))
}

/// The catalog with one provider.
fn only(provider: &str) -> Vec<SourceFile> {
    let own = format!("schema/{provider}/");
    catalogs()
        .into_values()
        .filter(|source| source.path == "schema/catalog.yaml" || source.path.starts_with(&own))
        .collect()
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
