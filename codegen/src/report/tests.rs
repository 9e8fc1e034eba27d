//! One made-up fault on many texts, in every format.

use insta::assert_snapshot;

use super::{findings, github, human, json, sarif};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Label};
use crate::source::{SourceFile, Span};

const PATH: &str = "schema/acme/events/member.yaml";
const TWICE: &str =
    "events:\n  a.b:\n    summary: One.\n  c.d:\n    summary: Two.\n  a.b:\n    summary: Three.\n";

/// A fault at the last `needle` of the first file; with a label at the first one when there are two.
fn fault(sources: &[SourceFile], needle: &[u8]) -> Diagnostics {
    let bytes = &sources[0].bytes;
    let places: Vec<usize> =
        (0..bytes.len()).filter(|&at| bytes[at..].starts_with(needle)).collect();
    let span = |at: usize| Span { file: 0, start: at as u32, end: (at + needle.len()) as u32 };
    let last = places.last().map_or(Span::file(0), |&at| span(at));
    let first = places.first().map(|&at| span(at)).filter(|first| *first != last);
    let label = |span, text: &str| Label { span, text: text.to_owned() };
    [Diagnostic {
        code: Code::parse("HB0104").expect("a code"),
        message: "event `a.b` is declared twice".to_owned(),
        primary: label(last, if first.is_some() { "declared again" } else { "" }),
        secondary: first.into_iter().map(|first| label(first, "first declared here")).collect(),
        help: Some("rename one of them".to_owned()),
    }]
    .into_iter()
    .collect()
}

fn shown(text: impl Into<Vec<u8>>, needle: &str) -> String {
    let sources = [SourceFile { path: PATH.to_owned(), bytes: text.into() }];
    human(&fault(&sources, needle.as_bytes()), &sources, false)
}

#[test]
fn people_see_both_places() {
    assert_snapshot!(shown(TWICE, "a.b"));
}

#[test]
fn people_see_a_place_in_another_file() {
    let sources = [
        SourceFile::new(PATH, TWICE),
        SourceFile::new("schema/acme/types.yaml", "types:\n  Ab: {}\n"),
    ];
    let mut fault = fault(&sources[..1], b"c.d").items()[0].clone();
    fault.secondary.push(Label {
        span: Span { file: 1, start: 9, end: 11 },
        text: "the name is taken by this type".to_owned(),
    });
    assert_snapshot!(human(&[fault].into_iter().collect(), &sources, false));
}

#[test]
fn sources_are_counted_in_the_order_of_their_paths() {
    let sources = [SourceFile::new("schema/b.yaml", "b"), SourceFile::new("schema/a.yaml", "a")];
    let first_by_path = fault(&[SourceFile::new("", " a")], b"a");
    assert_eq!(findings(&first_by_path, &sources)[0].path, "schema/a.yaml");
}

#[test]
fn color_is_only_there_when_asked_for() {
    let sources = [SourceFile::new(PATH, TWICE)];
    let faults = fault(&sources, b"c.d");
    assert!(human(&faults, &sources, true).contains('\u{1b}'));
    assert!(!human(&faults, &sources, false).contains('\u{1b}'));
}

#[test]
fn no_fault_is_no_text() {
    assert_eq!(human(&Diagnostics::new(), &[], false), "");
    assert_eq!(github(&[]), "");
}

#[test]
fn odd_texts_are_shown() {
    let texts: [(&str, Vec<u8>); 8] = [
        ("tabs", b"a:\n\t\tx: 1\t2\n".into()),
        ("wide", "a: 漢字 x 👩‍🚀\n".into()),
        ("crlf", b"a: 1\r\nb: x\r\nc: 2\r\n".into()),
        ("byte order mark", "\u{feff}x: 1\n".into()),
        ("no line end", b"a: 1\nx".into()),
        ("not utf-8", b"\xff\xfe a\nb: \xffx \xc3\n".into()),
        ("control and bidi", "a: \u{1b}[31m\u{202e} x\n".into()),
        ("empty, so the fault is about the file", Vec::new()),
    ];
    let all: Vec<_> =
        texts.into_iter().map(|(what, text)| format!("## {what}\n{}", shown(text, "x"))).collect();
    assert_snapshot!(all.join("\n"));
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!("a: {} x {}\n", "l".repeat(500_000), "r".repeat(500_000));
    let report = shown(text, "x");
    assert!(report.lines().all(|line| line.chars().count() < 200), "{report}");
    assert!(report.contains(":1:500005"), "{report}");
}

/// Columns count characters, not bytes, and the byte order mark is none.
#[test]
fn programs_get_lines_and_columns_in_characters() {
    let place = |text: &str, needle: &str| {
        let sources = [SourceFile::new(PATH, text)];
        let region = findings(&fault(&sources, needle.as_bytes()), &sources)[0].region;
        region.map(|r| (r.start.line, r.start.column, r.end.line, r.end.column))
    };
    assert_eq!(place("a\näöü x y\n", "x y"), Some((2, 5, 2, 8)));
    assert_eq!(place("\u{feff}x", "x"), Some((1, 1, 1, 2)));
    assert_eq!(place("a\r\nb\r\nx\r\n", "b\r\nx"), Some((2, 1, 3, 2)));
    assert_eq!(place("abc", "x"), None);
}

/// Whatever bytes and spans come, there is a report, and its places lie within the text.
#[test]
fn no_span_breaks_a_report() {
    let texts: [&[u8]; 6] = [
        b"",
        b"\n",
        "ä\u{feff}ö".as_bytes(),
        b"\xef\xbb\xbf\r\n\xff\xc3",
        b"\r\r\n\n\t",
        b"a\nb\nc",
    ];
    for bytes in texts {
        let sources = [SourceFile { path: PATH.to_owned(), bytes: bytes.to_vec() }];
        for (start, end) in (0..=9).flat_map(|start| (0..=9).map(move |end| (start, end))) {
            let mut fault = fault(&sources, b"no such text").items()[0].clone();
            fault.primary.span = Span { file: 0, start, end };
            fault.secondary =
                vec![Label { span: Span { file: u32::MAX, start, end }, text: "elsewhere".into() }];
            let faults: Diagnostics = [fault].into_iter().collect();
            assert!(human(&faults, &sources, false).contains("HB0104"));
            let found = findings(&faults, &sources);
            let lines = String::from_utf8_lossy(bytes).split('\n').count();
            assert!(found[0].region.is_none_or(|region| region.end.line <= lines));
            assert!(found[0].region.is_none_or(|region| region.start <= region.end));
        }
    }
}

#[test]
fn machine_formats() {
    let sources = [SourceFile::new("schema/a b,c:d%/ä.yaml", TWICE)];
    let mut faults = fault(&sources, b"a.b");
    let mut of_file = fault(&[SourceFile::new("", "")], b"x").items()[0].clone();
    of_file.message = "50% of\r\nit, all: wrong".to_owned();
    of_file.help = None;
    faults.extend([of_file].into_iter().collect());
    let found = findings(&faults, &sources);
    assert_snapshot!("json", json(&found));
    assert_snapshot!("github", github(&found));
    assert_snapshot!("sarif", sarif(&found));
    assert_snapshot!("sarif_empty", sarif(&[]));
    assert_snapshot!("json_empty", json(&[]));
}
