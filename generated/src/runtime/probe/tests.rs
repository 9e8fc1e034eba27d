//! What a look finds, compared with the whole body read into `Json`.

use std::collections::BTreeSet;

use super::{Probe, Sought};
use crate::runtime::dice::Dice;
use crate::runtime::{Json, Reader};

const POINTERS: [&str; 8] = ["/a", "/a/b", "/a/a", "/b/0", "/b/1/a", "/b/a/b", "/a~1b", "/~0/a"];

/// Names of members, and how they are spelled; one of them in two ways.
const NAMES: [(&str, &str); 16] = [
    ("a", "a"),
    ("a", "\\u0061"),
    ("b", "b"),
    ("a/b", "a/b"),
    ("~", "~"),
    ("0", "0"),
    ("c", "c"),
    ("d", "d"),
    ("e", "e"),
    ("f", "f"),
    ("g", "g"),
    ("h", "h"),
    ("i", "i"),
    ("j", "j"),
    ("k", "k"),
    ("l", "l"),
];

/// Bodies that chance writes.
struct Scribe {
    dice: Dice,
    /// Whether some object has had a member twice.
    repeats: bool,
}

impl Scribe {
    /// A value in which few names come often, also twice in one object.
    fn value(&mut self, depth: usize) -> String {
        match self.dice.throw(if depth == 0 { 2 } else { 6 }) {
            0 => self.dice.throw(100).to_string(),
            1 => format!("\"{}\"", self.dice.pick(&["", "}", "\\\"", "a"])),
            2 => {
                let items: Vec<String> =
                    (0..self.dice.throw(3)).map(|_| self.value(depth - 1)).collect();
                format!("[{}]", items.join(","))
            }
            _ => {
                let mut names: Vec<(&str, &str)> =
                    (0..self.dice.throw(20)).map(|_| self.dice.pick(&NAMES)).collect();
                let may_repeat = self.dice.throw(8) == 0;
                let mut seen = BTreeSet::new();
                names.retain(|(name, _)| seen.insert(*name) || may_repeat);
                self.repeats |= seen.len() < names.len();
                let members: Vec<String> = names
                    .into_iter()
                    .map(|(_, spelled)| format!("\"{spelled}\":{}", self.value(depth - 1)))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

#[test]
fn a_look_finds_what_stands_in_the_body() {
    let mut scribe = Scribe { dice: Dice::new(0x9E37_79B9_7F4A_7C15), repeats: false };
    let (mut hits, mut glances) = (0, 0);
    for _ in 0..6_000 {
        scribe.repeats = false;
        let text = scribe.value(3);
        let json = Json::parse(&text).expect("JSON");
        let picked: Vec<Sought> = (0..1 + scribe.dice.throw(4))
            .map(|_| Sought::value(scribe.dice.pick(&POINTERS)))
            .collect();
        let mut through = Probe::new(Reader::of_text(&text), &picked);
        through.look_through().expect("JSON");
        let mut glance = Probe::new(Reader::of_text(&text).in_haste(), &picked);
        for pointer in picked.iter().map(|sought| sought.pointer) {
            let wanted = json.pointer(pointer);
            let found = through.json(pointer).map(|found| Json::parse(found).expect("JSON"));
            assert_eq!(found.as_ref(), wanted, "{pointer} of {text}");
            hits += usize::from(wanted.is_some());
            // A glance may stop before a member comes once more.
            if !scribe.repeats {
                let glanced = glance.json(pointer).map(|found| Json::parse(found).expect("JSON"));
                assert_eq!(glanced.as_ref(), wanted, "{pointer} of {text} at a glance");
                glances += usize::from(wanted.is_some());
            }
        }
    }
    assert!(hits > 1_000 && glances > 200, "{hits}, {glances}");
}
