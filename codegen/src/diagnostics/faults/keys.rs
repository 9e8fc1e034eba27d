//! HB01xx: keys, and what stands behind them.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    /// `alone`: nothing stands behind it, as when a comma in a text without quotes ended that text.
    pub(crate) fn unknown_key(&mut self, key: &Spanned<String>, alone: bool, known: &[&str]) {
        let fault = self.fault(101, key.span, format!("`{}` is not a key here", key.value));
        fault.suggest(&key.value, known);
        if alone || key.value.contains(' ') {
            fault.help("put a text that holds a comma or a colon in quotes");
        }
    }

    pub(crate) fn missing_key(&mut self, at: Span, key: &str) {
        self.fault(102, at, format!("`{key}` is missing here"))
            .help(format!("add `{key}:`; `schema/README.md` shows every key by example"));
    }

    pub(crate) fn wrong_kind(&mut self, span: Span, wanted: &str, found: &str) {
        let help = match wanted {
            "a text or a whole number" => {
                "put it in quotes if it is sent as text; a field that may be null says so by `?` or `nullable: true`"
            }
            _ if found == "nothing" => "write it behind the colon, or remove the key",
            "text" => "put it in quotes if it is meant as text",
            "a list" => "write `[one, two]`, or one line each that starts with `- `",
            "a mapping" | "a mapping from member to type" => {
                "write `key: value` pairs, each on a line of its own and indented"
            }
            "`true` or `false`" => "write `true` or `false` in small letters, without quotes",
            "a type expression" => {
                "write `[T]` for a list of one type, `A | B` for one of several, `fields:` for an object of its own"
            }
            _ if wanted.contains("list of values") => {
                "write `[one, two]`, or `value: description` lines"
            }
            "a number that fits a double" => {
                "write digits, without quotes; at most some 300 of them"
            }
            _ if wanted.contains("number") => "write digits, without quotes",
            _ => "`schema/README.md` shows every key by example",
        };
        self.fault(103, span, format!("expected {wanted}, found {found}")).help(help);
    }

    pub(crate) fn unknown_word(&mut self, word: &Spanned<String>, what: &str, known: &[&str]) {
        self.fault(106, word.span, format!("`{}` is no {what}", word.value))
            .suggest(&word.value, known);
    }

    pub(crate) fn bad_day(&mut self, text: &Spanned<String>) {
        self.fault(107, text.span, format!("`{}` is not a day", text.value))
            .help("write year, month and day: `2026-02-01`");
    }

    pub(crate) fn bad_duration(&mut self, text: &Spanned<String>) {
        self.fault(108, text.span, format!("`{}` is not a duration", text.value))
            .help("write a whole number and `ms`, `s`, `m`, `h` or `d`: `30s`");
    }

    pub(crate) fn bad_status(&mut self, text: &Spanned<String>) {
        self.fault(
            109,
            text.span,
            format!("`{}` is neither a status code nor a range of them", text.value),
        )
        .help("write `200` or `200-299`");
    }

    pub(crate) fn bad_pointer(&mut self, text: &Spanned<String>) {
        let path = text.value.trim_start_matches('$').trim_start_matches('.').replace('.', "/");
        self.fault(110, text.span, format!("`{}` is not a JSON pointer", text.value))
            .help(format!("write `/{path}`, or `\"\"` for the root"));
    }

    pub(crate) fn bad_size(&mut self, text: &Spanned<String>) {
        self.fault(111, text.span, format!("`{}` is not a size", text.value))
            .help("write a whole number and `B`, `KB` or `MB`: `256KB`");
    }

    pub(crate) fn bad_base_url(&mut self, text: &Spanned<String>) {
        self.fault(112, text.span, format!("`{}` is not the start of a URL", text.value)).help(
            "write scheme and host, without a slash at the end: `https://example.com/schemas`",
        );
    }

    pub(crate) fn conflicting_keys(&mut self, one: (&str, Span), other: (&str, Span)) {
        let message = format!("`{}` and `{}` do not go together", one.0, other.0);
        self.fault(113, one.1, message)
            .also(other.1, format!("`{}` here", other.0))
            .help("keep one of them");
    }

    pub(crate) fn include_beside_named(&mut self, include: &Spanned<String>, named: Span) {
        self.fault(
            113,
            include.span,
            "`include` and a `payload` by name do not go together".into(),
        )
        .also(named, "the payload's members are those of this type")
        .help("add the name of the payload to `include`, and remove `payload`");
    }

    pub(crate) fn no_shape(&mut self, span: Span, keys: &[&str]) {
        self.fault(114, span, "nothing here says what the value is".into())
            .help(format!("add one of {}", super::listed(keys)));
    }

    pub(crate) fn key_without_effect(&mut self, span: Span, key: &str, needs: &str) {
        self.fault(115, span, format!("`{key}` has no effect without `{needs}`"))
            .help(format!("remove `{key}`, or add `{needs}:`"));
    }

    pub(crate) fn flag_beside_type(&mut self, span: Span, key: &str, instead: &str) {
        self.fault(115, span, format!("`{key}` has no effect beside `type`"))
            .help(format!("write {instead}"));
    }

    pub(crate) fn never_signed(&mut self, span: Span, key: &str, signs: Span) {
        self.fault(115, span, format!("`{key}` has no effect: `signs` does not use it"))
            .also(signs, format!("no `{{{key}}}` here"))
            .help(format!("remove `{key}`, or put `{{{key}}}` into `signs`"));
    }

    pub(crate) fn no_condition(&mut self, when: Span) {
        self.fault(115, when, "`when` has no effect without a condition".into())
            .help("remove it, or add `content_type`, `has`, `lacks` or `equals`");
    }

    pub(crate) fn empty_name(&mut self, name: &Spanned<String>) {
        self.fault(116, name.span, "the name of this event is empty".into())
            .help("write the name that the provider sends");
    }

    pub(crate) fn empty_text(&mut self, span: Span, what: &str) {
        self.fault(116, span, format!("{what} is empty")).help("write what a stranger should know");
    }
}
