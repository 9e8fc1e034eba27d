//! Sentences as HTML.
//!
//! Whatever is not ours goes through [`escape`]: it can neither end an element or an attribute nor hide what it says.

use crate::emit::text::is_bidi;
use crate::prose::{Inline, Part, address, visible, with_code};
use minijinja::Value;

/// A sentence, ready for a template.
pub(super) fn line(line: &Inline) -> Value {
    Value::from_safe_string(written(line))
}

/// Several.
pub(super) fn lines<'a>(lines: impl IntoIterator<Item = &'a Inline>) -> Value {
    lines.into_iter().map(line).collect()
}

fn written(line: &Inline) -> String {
    let mut html = String::new();
    for part in line.parts() {
        match part {
            Part::Words(words) => prose(&mut html, words),
            Part::Text(foreign) => prose(&mut html, foreign),
            Part::Number(number) => html.push_str(&number.to_string()),
            Part::Code(foreign) => code(&mut html, foreign),
            Part::Strong(words) => html.extend(["<strong>", words, "</strong>"]),
            Part::Link { label, to, web } => {
                html.extend(["<a href=\"", &target(to, *web), "\""]);
                html.push_str(if *web { " rel=\"noreferrer\">" } else { ">" });
                html.push_str(&written(label));
                html.push_str("</a>");
            }
        }
    }
    html
}

/// A word in single backticks is code; everything else is plain text.
fn prose(html: &mut String, text: &str) {
    for (piece, is_code) in with_code(text) {
        if is_code {
            code(html, piece);
        } else {
            html.push_str(&escape(piece));
        }
    }
}

fn code(html: &mut String, foreign: &str) {
    if foreign.is_empty() {
        html.push_str("<em>(empty)</em>");
    } else {
        html.extend(["<code>", &escape(foreign), "</code>"]);
    }
}

/// A file of ours has no scheme, whatever it is called.
fn target(to: &str, web: bool) -> String {
    let address = address(to);
    escape(&if web { address } else { address.replace(':', "%3A") })
}

/// Text between tags or in an attribute. Controls are shown by their names, but for the ends of lines and tabs.
pub(super) fn escape(foreign: &str) -> String {
    let needs = |c: char| {
        matches!(c, '&' | '<' | '>' | '"' | '\'') || (c.is_control() && !is_space(c)) || is_bidi(c)
    };
    if !foreign.contains(needs) {
        return foreign.to_owned();
    }
    let mut html = String::with_capacity(foreign.len() + 16);
    for c in visible(foreign.to_owned(), is_space).chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
    html
}

fn is_space(c: char) -> bool {
    matches!(c, '\n' | '\t')
}

/// A name as the name of a place on a page.
pub(super) fn id(name: &str) -> String {
    let letter = |c: char| {
        let plain = c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        if plain { c } else { '-' }
    };
    name.chars().map(letter).collect()
}
