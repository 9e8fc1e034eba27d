//! HB06xx: fixtures.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn folder_without_event(&mut self, file: Span, folder: &str, known: &[&str]) {
        self.fault(601, file, format!("the folder `{folder}` belongs to no event"))
            .help("name the folder after an event, or say `event:` in its `fixtures.yaml`")
            .suggest(folder, known);
    }

    pub(crate) fn fixture_names_no_event(&mut self, event: &Spanned<String>, known: &[&str]) {
        self.fault(601, event.span, format!("there is no event `{}`", event.value))
            .help("declare it in `events/`")
            .suggest(&event.value, known);
    }

    pub(crate) fn remark_without_fixture(&mut self, name: &Spanned<String>, known: &[&str]) {
        self.fault(602, name.span, format!("there is no fixture `{}` in this folder", name.value))
            .help("add the file, or remove the remark")
            .suggest(&name.value, known);
    }

    pub(crate) fn fail_without_expectation(&mut self, file: Span, name: &str) {
        self.fault(603, file, format!("nothing says what is wrong with `{name}`")).help(format!(
            "add to `fixtures.yaml` beside it: `{name}: {{expect: [{{code: ..., pointer: ...}}]}}`"
        ));
    }

    pub(crate) fn pass_with_expectation(&mut self, name: &Spanned<String>) {
        self.fault(604, name.span, format!("`{}` must pass, and so expects nothing", name.value))
            .help("call the file `.fail`, or remove `expect`, `unknown` and `known_wrong`");
    }

    pub(crate) fn unreadable_fixture(&mut self, file: Span, reason: &str) {
        self.fault(605, file, format!("the body cannot be read: {reason}"))
            .help("correct the file; a fixture is a whole body");
    }

    pub(crate) fn unknown_code(&mut self, code: &Spanned<String>, known: &[&str]) {
        self.fault(606, code.span, format!("`{}` is no violation code", code.value))
            .suggest(&code.value, known);
    }

    pub(crate) fn fixture_version(
        &mut self,
        version: &Spanned<String>,
        event: &str,
        known: &[&str],
    ) {
        self.fault(
            607,
            version.span,
            format!("event `{event}` has no version `{}`", version.value),
        )
        .suggest(&version.value, known);
    }

    pub(crate) fn fixture_encoding(
        &mut self,
        file: Span,
        found: &str,
        wanted: &str,
        envelope: &Spanned<String>,
    ) {
        let message = format!("the ending says {found}, and the event comes as {wanted}");
        self.fault(608, file, message).also(envelope.span, "in this envelope").help(format!(
            "give the file the ending `.{wanted}`, or the event another `envelope:`"
        ));
    }

    pub(crate) fn fixture_breaks_contract(&mut self, file: Span, found: &[String]) {
        self.fault(609, file, format!("the body does not pass: {}", found.join("; "))).help(
            "correct the declaration or the body; or call it `.fail` and say what is expected",
        );
    }

    pub(crate) fn fixture_not_as_expected(
        &mut self,
        file: Span,
        missing: &[String],
        surplus: &[String],
    ) {
        let part = |word: &str, items: &[String]| match items {
            [] => String::new(),
            _ => format!("; {word} {}", items.join(", ")),
        };
        let message = format!(
            "the body is not wrong in the way that was expected{}{}",
            part("not found:", missing),
            part("found besides:", surplus)
        );
        self.fault(610, file, message)
            .help("correct `expect` and `unknown` in `fixtures.yaml`, or the body");
    }
}
