//! Example bodies as a reader may copy them.
//!
//! What is shown means the same as the file, to the byte that matters: only characters that hide or turn text are written in the way that the
//! format has for them. The sample request signs what is shown.

use super::html;
use crate::emit::json::pretty;
use crate::emit::text::is_bidi;
use crate::ir::{Encoding, Fixture, Subject, Verdict};
use crate::prose::{anchor, fixture, one_line, paragraphs};
use crate::publish::examples;
use minijinja::{Value, context};

/// A body in characters that show.
pub(super) struct Shown {
    pub(super) text: String,
    /// For a form: what it decodes to.
    decoded: Option<String>,
}

impl Shown {
    pub(super) fn of(subject: Subject<'_>, fixture: &Fixture) -> Self {
        match fixture.encoding {
            Encoding::Json => Self { text: json(&fixture.body), decoded: None },
            Encoding::Form => {
                let decoded = examples::body(subject, fixture);
                let decoded = decoded.map(|value| pretty(&value).trim_end().to_owned());
                Self { text: form(&fixture.body), decoded }
            }
        }
    }
}

/// In JSON such characters can stand in texts alone, where an escape means the same.
fn json(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body).replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_end_matches('\n');
    let hides = |c: char| is_bidi(c) || (c.is_control() && !matches!(c, '\n' | '\t'));
    let escaped = |c: char| {
        if hides(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }
    };
    if text.contains(hides) { text.chars().map(escaped).collect() } else { text.to_owned() }
}

/// A form has percent signs for everything that is no plain character.
fn form(body: &[u8]) -> String {
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'\'' | b'"' | b'<' | b'>');
    let mut text = String::new();
    for &byte in body {
        if plain(byte) { text.push(byte.into()) } else { text.push_str(&format!("%{byte:02X}")) }
    }
    text
}

/// What the provider itself shows first, then what was made up, and at the end what is wrong on purpose.
pub(super) fn in_order(fixtures: &[Fixture]) -> Vec<&Fixture> {
    let mut all: Vec<_> = fixtures.iter().collect();
    all.sort_by_key(|fixture| (fixture.verdict != Verdict::Pass, fixture.synthetic));
    all
}

/// A body on the page of its event; `version` is the place of its version.
pub(super) fn view(version: &str, of: &Fixture, shown: &Shown) -> Value {
    context! {
        id => format!("{version}-payload-{}", anchor(&of.name)),
        name => one_line(&of.name),
        passes => of.verdict == Verdict::Pass,
        verdict => fixture::verdict(of),
        synthetic => of.synthetic,
        prose => html::lines(&paragraphs(&of.note)),
        remarks => html::lines(&fixture::remarks(of)),
        path => one_line(&of.path),
        language => of.encoding.as_str(),
        body => &shown.text,
        decoded => &shown.decoded,
    }
}

#[cfg(test)]
mod tests {
    use super::{form, json};

    #[test]
    fn what_hides_is_shown_and_means_the_same() {
        let body = "{\"a\": \"x\u{202e}y\"}\r\n";
        let shown = json(body.as_bytes());
        assert_eq!(shown, "{\"a\": \"x\\u202ey\"}");
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(read(&shown), read(body));
        assert_eq!(form("a[b]=x\u{202e}'&c=%20+\n".as_bytes()), "a[b]=x%E2%80%AE%27&c=%20+");
    }
}
