//! Strings and numbers as serde_json writes them.

use super::*;

fn written(write: impl FnOnce(&mut Writer)) -> String {
    let mut writer = Writer::new();
    write(&mut writer);
    writer.finish()
}

#[test]
fn whatever_must_be_escaped_is_found_at_every_place() {
    for length in 0..40 {
        for at in 0..length {
            for mark in ["\"", "\\", "\n", "\u{1}", "\u{1f}", " ", "\u{7f}", "é"] {
                let text = "a".repeat(at) + mark + &"b".repeat(length - at - 1);
                let theirs = serde_json::to_string(&text).expect("a text is JSON");
                assert_eq!(written(|writer| writer.string(&text)), theirs);
            }
        }
    }
}

#[test]
fn whole_numbers_are_written_to_the_last_digit() {
    for value in [0, 1, -1, 9, 10, -10, 1_234_567_890, i64::MAX, i64::MIN] {
        assert_eq!(written(|writer| writer.integer(value)), value.to_string());
    }
}

#[test]
fn a_start_is_written_like_a_name() {
    let plain = written(|writer| {
        writer.open_object();
        writer.start(",\"a\":");
        writer.integer(1);
        writer.start(",\"b\":");
        writer.integer(2);
        writer.close_object();
    });
    assert_eq!(plain, r#"{"a":1,"b":2}"#);
}
