//! HB02xx, first half: type expressions.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

/// What other languages call the words of this one.
const ELSEWHERE: [(&str, &str); 20] = [
    ("array", "[T]"),
    ("bool", "boolean"),
    ("datetime", "timestamp"),
    ("date-time", "timestamp"),
    ("dict", "map<any>"),
    ("double", "number"),
    ("float", "number"),
    ("guid", "uuid"),
    ("hash", "map<any>"),
    ("int", "integer"),
    ("json", "any"),
    ("list", "[T]"),
    ("long", "integer"),
    ("mixed", "any"),
    ("null", "T?"),
    ("object", "map<any>"),
    ("str", "string"),
    ("text", "string"),
    ("time", "timestamp"),
    ("uri", "url"),
];

impl Diagnostics {
    pub(crate) fn bad_expression(&mut self, span: Span, text: &str, why: &str) {
        self.fault(201, span, format!("`{text}` is not a type: {why}")).help(
            "types look like `string?`, `[Contact]`, `map<any>`, `integer as text` or `string | [string]`",
        );
    }

    pub(crate) fn expression_too_deep(&mut self, span: Span, text: &str) {
        self.fault(201, span, format!("`{text}` has too many brackets in one another"))
            .help("give an inner part a name under `types:`");
    }

    pub(crate) fn unknown_type(&mut self, name: &Spanned<String>, known: &[&str]) {
        let fault = self.fault(202, name.span, format!("there is no type `{}`", name.value));
        fault.help("declare it under `types:`").suggest(&name.value, known);
        if let Some((_, ours)) = ELSEWHERE.iter().find(|(word, _)| name.eq_ignore_ascii_case(word))
            && known.contains(&"string")
        {
            fault.help(format!("write `{ours}`"));
        }
    }

    pub(crate) fn codec_does_not_fit(&mut self, what: &Spanned<String>, codec: &str) {
        self.fault(203, what.span, format!("`as {codec}` does not fit behind `{}`", what.value)).help(
            "codecs: numbers and flags `as text`; numbers `as either`; `boolean as 0/1`; `timestamp as unix`, `unix-ms`, `local` or `loose`",
        );
    }

    pub(crate) fn blank_needs_text(&mut self, span: Span, what: &str) {
        self.fault(204, span, format!("`or blank` needs text on the wire, and `{what}` is none"))
            .help(format!("write `{what} as text or blank` if it is sent as text"));
    }

    pub(crate) fn union_overlap(&mut self, span: Span, kind: &str, other: Span) {
        self.fault(
            205,
            span,
            format!("two arms of this union are {kind}; a reader could not tell them apart"),
        )
        .here("this arm")
        .also(other, "and this one")
        .help(match kind {
            "objects" => {
                "use a `switch` over a member that both have, or one object that covers both"
            }
            "lists" => "write one list with both kinds of items: `[A | B]`",
            _ => "take one type that covers both, such as `string` or `timestamp as loose`",
        });
    }

    pub(crate) fn union_of_one_kind(&mut self, span: Span) {
        self.fault(206, span, "`any` takes everything: a union with it says nothing".into())
            .help("write `any` alone");
    }
}
