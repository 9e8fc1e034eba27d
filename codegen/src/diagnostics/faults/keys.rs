//! HB01xx: keys, and what stands behind them.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn unknown_key(&mut self, key: &Spanned<String>, known: &[&str]) {
        let fault = self.fault(101, key.span, format!("`{}` is not a key here", key.value));
        fault.suggest(&key.value, known);
        if key.value.contains(' ') {
            fault.help("put a text that holds a comma or a colon in quotes");
        }
    }

    pub(crate) fn missing_key(&mut self, at: Span, key: &str) {
        self.fault(102, at, format!("`{key}` is missing here"))
            .help(format!("add `{key}:`; `schema/README.md` shows every key by example"));
    }

    pub(crate) fn wrong_kind(&mut self, span: Span, wanted: &str, found: &str) {
        self.fault(103, span, format!("expected {wanted}, found {found}")).help(match wanted {
            "text" => "put it in quotes if it is meant as text",
            _ => "`schema/README.md` shows every key by example",
        });
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
        self.fault(110, text.span, format!("`{}` is not a JSON pointer", text.value)).help(
            format!(
                "write `/{}`, or \"\" for the root",
                text.value.trim_start_matches('$').trim_start_matches('.')
            ),
        );
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

    pub(crate) fn conflicting_keys(&mut self, span: Span, one: &str, other: &str) {
        self.fault(113, span, format!("`{one}` and `{other}` do not go together"))
            .help("keep one of them");
    }

    pub(crate) fn no_shape(&mut self, span: Span, keys: &[&str]) {
        self.fault(114, span, "nothing here says what the value is".into())
            .help(format!("add one of {}", super::listed(keys)));
    }

    pub(crate) fn key_without_effect(&mut self, span: Span, key: &str, needs: &str) {
        self.fault(115, span, format!("`{key}` has no effect here: it needs {needs}"))
            .help(format!("remove `{key}`, or add {needs}"));
    }

    pub(crate) fn empty_text(&mut self, span: Span, key: &str) {
        self.fault(116, span, format!("`{key}` is empty"))
            .help("write what a stranger should know");
    }
}
