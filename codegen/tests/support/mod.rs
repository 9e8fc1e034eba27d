//! Source files from folders and from pages of Markdown.
#![allow(dead_code)] // Each test takes what it needs.

use hookbook_codegen::SourceFile;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder of the tests.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The files below `schema/` in a folder, by path. `.escaped` files hold bytes that git or editors would mend, and `.absent`
/// ones stand for a file that is not there.
pub(crate) fn folder(folder: &Path) -> BTreeMap<String, SourceFile> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.join("schema")];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder of sources").flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).expect("a source");
            let path = path.strip_prefix(folder).expect("below the folder");
            let path = path.to_str().expect("a path in UTF-8").to_owned();
            if path.ends_with(".md") || path.starts_with("schema/meta/") {
                continue;
            }
            let (path, bytes) = match path.strip_suffix(".escaped") {
                Some(path) => (path.to_owned(), unescaped(&bytes)),
                None => (path, bytes),
            };
            found.insert(path.clone(), SourceFile { path, bytes });
        }
    }
    found
}

/// The blocks of a page whose first line says where they stand: `# schema/...`.
pub(crate) fn blocks(page: &str) -> BTreeMap<String, SourceFile> {
    let mut found = BTreeMap::new();
    for block in page.split("\n```").skip(1).step_by(2) {
        let (_, text) = block.split_once('\n').unwrap_or_default();
        let Some(text) = text.strip_prefix("# schema/") else { continue };
        let (path, text) = text.split_once('\n').unwrap_or((text, ""));
        let path = format!("schema/{path}");
        let text = if text.is_empty() || text.ends_with('\n') {
            text.to_owned()
        } else {
            format!("{text}\n")
        };
        let before = found.insert(path.clone(), SourceFile::new(path.clone(), text));
        assert!(before.is_none(), "{path} stands on the page twice");
    }
    found
}

/// The files of `over` beside and in place of those of `under`.
pub(crate) fn on_top(
    mut under: BTreeMap<String, SourceFile>,
    over: BTreeMap<String, SourceFile>,
) -> Vec<SourceFile> {
    for (path, file) in over {
        match path.strip_suffix(".absent") {
            Some(absent) => drop(under.remove(absent)),
            None => drop(under.insert(path, file)),
        }
    }
    under.into_values().collect()
}

/// The bytes behind `\n`, `\r`, `\0`, `\xe9`, `\u{feff}` and `\fill{5000000}` (that many blanks). Line feeds themselves do not count.
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes).replace('\n', "");
    let mut parts = text.split('\\');
    let mut found = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let rest = if let Some((number, rest)) = braced(part, "fill{") {
            found.resize(found.len() + number.parse::<usize>().expect("a number"), b' ');
            rest
        } else if let Some((number, rest)) = braced(part, "u{") {
            let point = u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
            found.extend(point.expect("a character").to_string().bytes());
            rest
        } else if let Some(hex) = part.strip_prefix('x') {
            found.push(u8::from_str_radix(&hex[..2], 16).expect("two hex digits"));
            &hex[2..]
        } else {
            found.push(match part.as_bytes().first() {
                Some(b'n') => b'\n',
                Some(b'r') => b'\r',
                Some(b'0') => 0,
                other => panic!("no escape: {other:?}"),
            });
            &part[1..]
        };
        found.extend(rest.bytes());
    }
    found
}

fn braced<'a>(text: &'a str, start: &str) -> Option<(&'a str, &'a str)> {
    text.strip_prefix(start)?.split_once('}')
}
