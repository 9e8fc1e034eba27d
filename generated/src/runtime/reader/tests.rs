//! The grammar, compared with serde_json on bodies that nobody thought of; short cuts, compared with the long way.

use super::text::starts_with;
use crate::runtime::dice::Dice;
use crate::runtime::whole::read_text;
use crate::runtime::{Json, Reader};

/// Texts that chance writes.
impl Dice {
    fn value(&mut self, depth: usize) -> String {
        match self.throw(if depth == 0 { 5 } else { 7 }) {
            0 => "null".to_owned(),
            1 => ["true", "false"][self.throw(2)].to_owned(),
            2 => self.number(),
            3 | 4 => self.string(),
            5 => {
                let count = self.throw(4);
                let items: Vec<String> = (0..count).map(|_| self.value(depth - 1)).collect();
                format!("[{}]", items.join([",", " , ", ",\n"][self.throw(3)]))
            }
            _ => {
                let count = self.throw(4);
                let members: Vec<String> = (0..count)
                    .map(|_| format!("{}:{}", self.string(), self.value(depth - 1)))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }

    fn number(&mut self) -> String {
        const PARTS: [&[&str]; 4] = [
            &["", "-"],
            &["0", "1", "7", "10", "12345678901234567890123"],
            &["", ".0", ".5", ".10"],
            &["", "e3", "E+10", "e-400"],
        ];
        PARTS.map(|part| part[self.throw(part.len())]).concat()
    }

    fn string(&mut self) -> String {
        const PIECES: [&str; 12] = [
            "a",
            "bc",
            "é",
            "😀",
            "\\n",
            "\\u0041",
            "\\ud83d\\ude00",
            "\\\"",
            "\\\\",
            "/",
            "\\/",
            "abcdefghij",
        ];
        let count = self.throw(5);
        let text: String = (0..count).map(|_| PIECES[self.throw(PIECES.len())]).collect();
        format!("\"{text}\"")
    }
}

#[test]
fn any_json_comes_back_as_serde_json_sees_it() {
    let mut dice = Dice::new(0x9E37_79B9_7F4A_7C15);
    for _ in 0..3_000 {
        let text = dice.value(4);
        let ours = Json::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let theirs: serde_json::Value = serde_json::from_str(&text).expect("serde_json reads it");
        let back: serde_json::Value = serde_json::from_str(&ours.to_string()).expect("JSON");
        assert_eq!(back, theirs, "{text}");
        assert_eq!(Json::parse(&ours.to_string()).as_ref(), Ok(&ours), "{text}");
    }
}

#[test]
fn a_broken_body_is_refused_and_never_a_panic() {
    let mut dice = Dice::new(0x2545_F491_4F6C_DD1D);
    let mut refused = 0;
    for _ in 0..20_000 {
        let mut body = dice.value(4).into_bytes();
        for _ in 0..=dice.throw(3) {
            let at = dice.throw(body.len() + 1);
            match dice.throw(3) {
                0 => body.truncate(at),
                1 => body.insert(at, b"\"\\{}[],:0e.-\x00\xff\x80u"[dice.throw(16)]),
                _ => {
                    if let Some(byte) = body.get_mut(at) {
                        *byte ^= 1 << dice.throw(8);
                    }
                }
            }
        }
        let ours = read_text::<Json>(&body);
        let theirs = serde_json::from_slice::<serde_json::Value>(&body);
        let shown = String::from_utf8_lossy(&body);
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{shown}: {ours:?} {theirs:?}");
        if let Err(error) = ours {
            refused += 1;
            assert!(error.line() >= 1 && error.column() >= 1);
        }
    }
    assert!(refused > 5_000, "most mutations break a body: {refused}");
}

#[test]
fn haste_leads_to_the_same_place() {
    let mut dice = Dice::new(0x1234_5678_9ABC_DEF1);
    for _ in 0..3_000 {
        let text = dice.value(4) + [" ", ",", "]", "}"][dice.throw(4)] + "\"[{";
        let mut careful = Reader::of_text(&text);
        careful.skip_value().expect("a value stands there");
        let mut hasty = Reader::of_text(&text).in_haste();
        hasty.skip_value().expect("a value stands there");
        assert_eq!(hasty.position(), careful.position(), "{text}");
    }
}

#[test]
fn haste_comes_to_an_end_in_a_broken_body() {
    let mut dice = Dice::new(0x0FED_CBA9_8765_4321);
    let mut ended = 0;
    for _ in 0..3_000 {
        let mut text = format!("[{}, \"é\\", dice.value(4));
        let mut at = dice.throw(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        text.insert_str(at, ["\"", "\\", "é", "[", "{"][dice.throw(5)]);
        ended += usize::from(Reader::of_text(&text).in_haste().skip_value().is_err());
    }
    assert!(ended > 1_000, "most of them never close: {ended}");
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(Json::parse("\u{feff} [1]").map(|json| json.to_string()).as_deref(), Ok("[1]"));
    assert!(Json::parse("\u{feff}\u{feff}1").is_err());
}

#[test]
fn a_place_counts_characters() {
    let error = Json::parse("{\"é\":\n [1, \"äö\", tru]}").expect_err("no JSON");
    assert_eq!((error.line(), error.column()), (2, 12));
    assert_eq!(error.pointer(), "/é/2");
}

#[test]
fn a_pointer_knows_its_way() {
    for (text, pointer) in [
        ("", ""),
        ("{\"a\":{\"b\":[{},{\"c\":x", "/a/b/1/c"),
        ("{\"a/b\":{\"~\":x", "/a~1b/~0"),
        ("{\"a\":{\"x\":1},\"b\":x", "/b"),
        ("{\"\\u0061\":x", "/a"),
        ("[\"]\",[[]],x", "/2"),
    ] {
        let error = Json::parse(text).expect_err("no JSON");
        assert_eq!(error.pointer(), pointer, "{text}");
    }
}

#[test]
fn many_repeated_names_are_no_burden() {
    let members: Vec<String> =
        (0..200_000).map(|at| format!("\"k{}\":{at}", at % 100_000)).collect();
    let json = Json::parse(&format!("{{{}}}", members.join(","))).expect("JSON");
    assert_eq!(json.as_object().map(|members| members.len()), Some(100_000));
    assert_eq!(json.get("k0").and_then(Json::as_i64), Some(100_000));
}

#[test]
fn a_start_is_told_like_by_the_slice() {
    let long = b",\"subscription_id\":";
    for length in 0..=long.len() {
        let start = &long[..length];
        for place in 0..=length {
            let mut bytes = [start, b"12"].concat();
            bytes[place] ^= 1;
            assert_eq!(starts_with(&bytes, start), bytes.starts_with(start), "{length}, {place}");
            assert_eq!(starts_with(&bytes[..place], start), place >= length, "{length}, {place}");
        }
        assert!(starts_with(start, start) && starts_with(&[start, b"1"].concat(), start));
    }
}

#[test]
fn a_whole_number_is_taken_only_in_the_spelling_that_is_written() {
    let mut dice = Dice::new(0x2545_F491_4F6C_DD1D);
    let mut taken = 0;
    for _ in 0..20_000 {
        let text = dice.number();
        let mut reader = Reader::of_text(&text);
        match reader.take_plain_integer() {
            Some(value) => {
                assert_eq!(value.to_string(), text);
                assert!(reader.finish().is_ok());
                taken += 1;
            }
            None => {
                assert_eq!(reader.position(), 0, "{text}");
                let is_written_so = text.parse().is_ok_and(|value: i64| value.to_string() == text);
                assert!(!is_written_so, "{text} could have been taken");
            }
        }
    }
    assert!(taken > 500, "{taken}");
    for (text, value) in [("999999999999999999", Some(999_999_999_999_999_999)), ("-7", Some(-7))] {
        assert_eq!(Reader::of_text(text).take_plain_integer(), value);
    }
    for text in ["1000000000000000000", "", "-", "01", "-0", "\"1\"", "x"] {
        assert_eq!(Reader::of_text(text).take_plain_integer(), None, "{text}");
    }
}
