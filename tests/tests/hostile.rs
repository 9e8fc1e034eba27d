//! Whatever stands in a text of the YAML, it stays a text: in Rust, in JSON, in the manifest of the crate.
//!
//! All texts of a small catalog are set to each of a list of hostile texts, and each of its names, one at a time. A name may be
//! refused, by a diagnostic; a text may not.

use hookbook_codegen::{Content, SourceFile, generate};
use proc_macro2::{Literal, TokenStream, TokenTree};
use pulldown_cmark::{Event, Parser, Tag};
use serde_json::Value;
use std::collections::BTreeMap;

const HOSTILE: [&str; 24] = [
    "*/ mod evil {} /*",
    "```\nfn evil() {}\n```",
    "~~~ rust",
    "<script>alert(1)</script>",
    "{{x}} {0} {} ${x} %s",
    "\" ' \"# \"## r#\" b'",
    "a\n\n    fn evil() {}\n\n# b\n- c",
    "a\r\nmod evil {}\r\n",
    "\u{202e}live\u{202c} \u{2066}x\u{2069} \u{200f}",
    "#![feature(evil)]",
    "\n#![allow(evil)]\n",
    "//! evil",
    "/// evil",
    "| a | b |",
    "](javascript:alert(1))",
    "[a]: javascript:alert(1)",
    "-->",
    "<!-- ",
    "\\",
    "\\\\\\\" \\u{41} \\n",
    "]\nevil = []\n[dependencies]\nevil = \"*\"",
    "\u{0}\u{1b}[31m\u{7f}",
    "\u{2028}mod evil {}\u{2029}\u{85}",
    "END GENERATED providers",
];

const TEMPLATES: [(&str, &str); 4] = [
    ("schema/catalog.yaml", include_str!("hostile/catalog.yaml")),
    ("schema/acme/provider.yaml", include_str!("hostile/provider.yaml")),
    ("schema/acme/types.yaml", include_str!("hostile/types.yaml")),
    ("schema/acme/events/hostile.yaml", include_str!("hostile/event.yaml")),
];

#[test]
fn a_text_stays_a_text() {
    let harmless = shapes(&sources(Evil::Nowhere)).expect("a catalog without faults");
    assert!(harmless.keys().any(|path| path.ends_with("hostile.rs")), "there is Rust to look at");
    assert!(places("@text@") > 40, "the templates have texts");
    for hostile in HOSTILE {
        let found = shapes(&sources(Evil::InTexts(hostile)));
        let found = found.unwrap_or_else(|faults| panic!("{hostile:?}: {faults}"));
        assert!(found.keys().eq(harmless.keys()), "{hostile:?} changes which files there are");
        for (path, shape) in &harmless {
            assert!(found[path] == *shape, "{hostile:?} changes the shape of {path}");
        }
    }
}

#[test]
fn a_name_is_kept_or_refused() {
    let places = places("@name@");
    let (mut kept, mut refused) = (0, 0);
    for hostile in HOSTILE {
        for at in 0..places {
            match shapes(&sources(Evil::InName(at, hostile))) {
                Ok(_) => kept += 1,
                Err(_) => refused += 1,
            }
        }
    }
    println!("{places} names: {kept} hostile ones are kept, {refused} refused");
    assert!(kept > 100 && refused > 0);
}

fn places(marker: &str) -> usize {
    TEMPLATES.iter().map(|(_, text)| text.matches(marker).count()).sum()
}

/// Where a hostile text stands.
#[derive(Clone, Copy)]
enum Evil<'e> {
    Nowhere,
    InTexts(&'e str),
    InName(usize, &'e str),
}

/// The templates with harmless words everywhere else.
fn sources(evil: Evil<'_>) -> Vec<SourceFile> {
    let (mut texts, mut names) = (0, 0);
    let mut fill = |template: &str| {
        let mut filled = template.replace("@tag@", "tag");
        while let Some(start) = filled.find("@text@") {
            texts += 1;
            let word = match evil {
                Evil::InTexts(evil) => evil.to_owned(),
                _ => format!("text {texts}"),
            };
            filled.replace_range(start..start + "@text@".len(), &escaped(&word));
        }
        while let Some(start) = filled.find("@name@") {
            let word = match evil {
                Evil::InName(at, evil) if at == names => evil.to_owned(),
                _ => format!("name{names}"),
            };
            names += 1;
            filled.replace_range(start..start + "@name@".len(), &escaped(&word));
        }
        filled
    };
    TEMPLATES.iter().map(|(path, template)| SourceFile::new(*path, fill(template))).collect()
}

/// The markers stand within double quotes, where YAML has an escape for every character.
fn escaped(text: &str) -> String {
    let escape = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' => c.to_string(),
        c => format!("\\U{:08X}", u32::from(c)),
    };
    text.chars().map(escape).collect()
}

/// What is generated, without texts: if only texts differ, the shape is the same. Panics on what is no Rust, JSON or TOML.
fn shapes(sources: &[SourceFile]) -> Result<BTreeMap<String, String>, String> {
    let files = generate(sources).map_err(|faults| format!("{faults:?}"))?;
    let shapes = files.into_iter().map(|file| {
        let path = file.path;
        let text = match file.content {
            Content::Whole(text) => text,
            Content::Region { text, .. } => {
                assert!(!text.contains("END GENERATED"), "{path}: its region ends where it should");
                text
            }
        };
        let bidi = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
        assert!(!text.contains(bidi), "{path}: bidi controls are not passed on");
        let shape = match path.rsplit('.').next() {
            Some("rs") => rust(&path, &text),
            Some("json") => json(&path, &text),
            Some("toml") => toml(&path, &text),
            // Markdown is rendered and compared in the tests of its emitter.
            _ => String::new(),
        };
        (path, shape)
    });
    Ok(shapes.collect())
}

/// The tokens, with every text emptied; documentation is one text, however many lines it has.
fn rust(path: &str, text: &str) -> String {
    let file =
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}\n{text}"));
    for attribute in &file.attrs {
        // The one file that has others is about all providers, and holds no text of theirs.
        let is_ours = attribute.path().is_ident("doc") || path == "generated/src/providers/mod.rs";
        assert!(is_ours, "{path}: an inner attribute that is not ours");
    }
    for page in documentation(text) {
        for event in Parser::new(&page) {
            let is_text = !matches!(
                event,
                Event::Html(_)
                    | Event::InlineHtml(_)
                    | Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Heading { .. })
            );
            assert!(is_text, "{path}: documentation is more than a text: {event:?} in\n{page}");
        }
    }
    let tokens: TokenStream = text.parse().expect("what parses has tokens");
    let mut shape = emptied(tokens).to_string();
    let doc = "# [doc = \"\"] ";
    let inner = "# ! [doc = \"\"] ";
    for twice in [doc.repeat(2), inner.repeat(2)] {
        while shape.contains(&twice) {
            shape = shape.replace(&twice, &twice[..twice.len() / 2]);
        }
    }
    shape
}

/// Each run of doc comments, as the Markdown that rustdoc makes of it.
fn documentation(text: &str) -> Vec<String> {
    let mut pages = vec![String::new()];
    for line in text.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            // The one heading of ours, in the functions that receive.
            Some(" # Errors") => {}
            Some(doc) => {
                let page = pages.last_mut().expect("there is always a page");
                page.push_str(doc.strip_prefix(' ').unwrap_or(doc));
                page.push('\n');
            }
            None => pages.push(String::new()),
        }
    }
    pages.retain(|page| !page.is_empty());
    pages
}

fn emptied(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => TokenTree::Group(proc_macro2::Group::new(
                group.delimiter(),
                emptied(group.stream()),
            )),
            TokenTree::Literal(literal) if literal.to_string().ends_with(['"', '#']) => {
                TokenTree::Literal(Literal::string(""))
            }
            other => other,
        })
        .collect()
}

/// The JSON with every text emptied.
fn json(path: &str, text: &str) -> String {
    fn empty(value: &mut Value) {
        match value {
            Value::String(text) => text.clear(),
            Value::Array(items) => items.iter_mut().for_each(empty),
            Value::Object(members) => members.values_mut().for_each(empty),
            _ => {}
        }
    }
    let mut value =
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{path} is no JSON: {error}"));
    empty(&mut value);
    value.to_string()
}

/// Comments, and features that enable nothing but features.
fn toml(path: &str, text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let features: Vec<_> = lines.collect();
    assert_eq!(features, ["all-providers = [\"acme\"]", "acme = []"], "{path}");
    features.join("\n")
}
