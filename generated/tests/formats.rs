//! The hand-written matchers against the patterns that the schemas publish.

use hookbook::runtime::format;
use regex::Regex;

const DATE: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const TIME: &str = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?";
const ZONE: &str = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
const OCTET: &str = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

type Matcher = fn(&str) -> bool;

fn formats() -> Vec<(&'static str, Matcher, String, &'static str)> {
    let hex = "[0-9A-Fa-f]";
    vec![
        (
            "timestamp",
            format::is_timestamp,
            format!("^{DATE}[Tt]{TIME}{ZONE}$"),
            "2024-02-28T04:45:41.5+01:00",
        ),
        ("date", format::is_date, format!("^{DATE}$"), "2024-12-31"),
        ("local", format::is_local, format!("^{DATE}[T ]{TIME}$"), "2024-02-28 23:59:60.25"),
        (
            "loose",
            format::is_loose,
            format!("^({DATE}[Tt ]{TIME}{ZONE}|{DATE}[T ]{TIME}|{DATE})$"),
            "2024-02-28t04:45:41Z",
        ),
        ("email", format::is_email, r"^[^@ \t\r\n]+@[^@ \t\r\n]+$".into(), "a.b@c"),
        ("url", format::is_url, r"^[A-Za-z][A-Za-z0-9+.-]*:[^ \t\r\n]+$".into(), "ht+t.p-s1://x"),
        (
            "uuid",
            format::is_uuid,
            format!("^{hex}{{8}}-?{hex}{{4}}-?{hex}{{4}}-?{hex}{{4}}-?{hex}{{12}}$"),
            "123e4567-e89b-12d3-A456-426614174000",
        ),
        (
            "ip",
            format::is_ip,
            format!(r"^({OCTET}(\.{OCTET}){{3}}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$"),
            "192.168.0.255",
        ),
        ("integer as text", format::is_integer_text, "^-?(0|[1-9][0-9]*)$".into(), "-120"),
        (
            "number as text",
            format::is_number_text,
            r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$".into(),
            "-10.50e+3",
        ),
    ]
}

#[test]
fn matchers_equal_their_patterns() {
    for (name, matches, pattern, sample) in formats() {
        let pattern = Regex::new(&pattern).expect("a pattern");
        let (mut fitting, mut others) = (0, 0);
        for text in variations(sample) {
            // The schemas bound the loose form of IPv6 by a length beside the pattern.
            let expected = pattern.is_match(&text)
                && (name != "ip"
                    || text.contains('.') && !text.contains(':')
                    || (2..=45).contains(&text.len()));
            assert_eq!(matches(&text), expected, "{name}: {text:?}");
            *(if expected { &mut fitting } else { &mut others }) += 1;
        }
        assert!(fitting > 3 && others > 100, "{name}: {fitting} of {others}");
    }
}

/// The sample with each character dropped, doubled, or replaced, and two such edits in a row.
fn variations(sample: &str) -> Vec<String> {
    let once = edits(sample);
    let mut all: Vec<String> = once.iter().step_by(3).flat_map(|text| edits(text)).collect();
    all.extend(once);
    all.extend(["", " ", "::", ":", "1::", "::1.2.3.4", "1.2.3", "1.2.3.04"].map(str::to_owned));
    all.extend(
        ["2024-02-28", "2024-02-28t04:45:41", "0", "-0", "a@@b", "a:b c"].map(str::to_owned),
    );
    all.push(":".repeat(46));
    all
}

fn edits(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = vec![text.to_owned()];
    for at in 0..=letters.len() {
        let (before, after) = letters.split_at(at);
        let before: String = before.iter().collect();
        for new in "0139 -+:.TtZz@eEgG/\n٣".chars() {
            found.push(format!("{before}{new}{}", after.iter().collect::<String>()));
            if let Some((_, rest)) = after.split_first() {
                found.push(format!("{before}{new}{}", rest.iter().collect::<String>()));
            }
        }
        if let Some((_, rest)) = after.split_first() {
            found.push(format!("{before}{}", rest.iter().collect::<String>()));
        }
    }
    found
}
