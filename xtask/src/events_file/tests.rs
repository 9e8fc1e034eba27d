//! Texts in, texts out.

use super::{insert, names, new};

const NEW: &str =
    "  a.new:\n    summary: Say in one sentence what happened.\n    evidence: listed\n";

fn inserted(text: &str) -> String {
    insert(text, "a.new").expect("there is a place")
}

#[test]
fn a_new_file_starts_with_the_line_that_editors_read() {
    assert_eq!(
        new("a.new"),
        format!("# yaml-language-server: $schema=../../meta/events.schema.json\nevents:\n{NEW}")
    );
}

#[test]
fn an_event_goes_behind_the_last_one() {
    let text = "# top\nevents:\n  a.b:   # why\n    summary: B.\n";
    assert_eq!(inserted(text), format!("{text}\n{NEW}"));
}

#[test]
fn events_without_blank_lines_stay_without() {
    let text = "events:\n  a.b:\n    summary: B.\n  # about c\n  a.c: {summary: C.}\n";
    assert_eq!(inserted(text), format!("{text}{NEW}"));
}

#[test]
fn what_follows_the_events_stays_behind_them() {
    let head = "events:\n  a.b:\n    summary: B.\n\n  a.c:\n    summary: C.\n    # kept\n";
    let tail = "\n# about the types\ntypes:\n  T: {enum: [a]}\n";
    assert_eq!(inserted(&format!("{head}{tail}")), format!("{head}\n{NEW}{tail}"));
}

#[test]
fn line_ends_and_indents_are_those_of_the_file() {
    let text = "events:\r\n    a.b:\r\n        summary: B.";
    let expected = "events:\r\n    a.b:\r\n        summary: B.\r\n\r\n    a.new:\r\n        summary: Say in one \
                    sentence what happened.\r\n        evidence: listed\r\n";
    assert_eq!(inserted(text), expected);
}

#[test]
fn events_may_be_missing_or_empty() {
    assert_eq!(inserted(""), format!("events:\n{NEW}"));
    assert_eq!(inserted("# only a comment"), format!("# only a comment\nevents:\n{NEW}"));
    assert_eq!(inserted("types: {T: string}\n"), format!("types: {{T: string}}\nevents:\n{NEW}"));
    assert_eq!(
        inserted("events:\ntypes: {T: string}\n"),
        format!("events:\n{NEW}types: {{T: string}}\n")
    );
    assert_eq!(inserted("events: {}  # none\n"), format!("events:   # none\n{NEW}"));
    assert_eq!(inserted("\u{feff}events: ~\n"), format!("\u{feff}events: \n{NEW}"));
}

/// The blank lines behind `|+` are part of the text, so the event must go behind them.
#[test]
fn a_text_that_keeps_its_blank_lines_keeps_them() {
    let head = "events:\n  a.b:\n    summary: B.\n    description: |+\n      Text.\n\n\n";
    assert_eq!(inserted(&format!("{head}types: {{}}\n")), format!("{head}{NEW}types: {{}}\n"));
}

#[test]
fn lines_of_a_text_are_no_keys() {
    let text = "events:\n  a.b:\n    summary: B.\n    description: |\n      types:\n      # no comment\n\n      more\n";
    assert_eq!(inserted(text), format!("{text}\n{NEW}"));
}

#[test]
fn unusual_names_are_quoted() {
    for (name, key) in [
        ("a/b-c_d.e", "a/b-c_d.e"),
        ("on", "\"on\""),
        ("1", "\"1\""),
        ("a: b", "\"a: b\""),
        ("a\"b\\", r#""a\"b\\""#),
        ("ä #", "\"ä #\""),
    ] {
        let text = insert("events:\n", name).expect("there is a place");
        assert!(text.starts_with(&format!("events:\n  {key}:\n")), "{text}");
        assert_eq!(names(&text).expect("it is YAML"), [(name.to_owned(), name.to_owned())]);
    }
}

#[test]
fn where_no_place_is_safe_nothing_is_written() {
    for text in
        ["events: {a.b: {summary: B.}}\n", "events: [a]\n", "- a\n", "a: b: c\n", "{events: {}}\n"]
    {
        assert!(insert(text, "a.new").is_err(), "{text}");
    }
}

#[test]
fn aliases_are_names_too() {
    let pair = |name: &str| (name.to_owned(), "a.b".to_owned());
    let text = "events:\n  a.b: {summary: B., aliases: [b.a]}\n";
    assert_eq!(names(text).expect("it is YAML"), [pair("a.b"), pair("b.a")]);
    assert_eq!(names("types: {}\n").expect("it is YAML"), []);
}
