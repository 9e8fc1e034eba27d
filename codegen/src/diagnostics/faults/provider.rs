//! HB05xx: the catalog, envelopes, delivery, signatures.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn no_envelopes(&mut self, span: Span) {
        self.fault(501, span, "a provider needs an envelope".into())
            .help("add one: `default: {event: /event, payload: /data}`");
    }

    pub(crate) fn envelope_unreachable(&mut self, name: &Spanned<String>, before: Span) {
        self.fault(502, name.span, format!("envelope `{}` is never tried", name.value))
            .also(before, "this one fits every body")
            .help("put the envelope without `when:` last, or give it a `when:`");
    }

    pub(crate) fn payload_too_deep(&mut self, pointer: &Spanned<String>) {
        let message = format!(
            "`{}` is no place for a payload: it is the body or one of its members",
            pointer.value
        );
        self.fault(503, pointer.span, message)
            .help("write `\"\"` or `/member`, and declare what is around it as fields");
    }

    pub(crate) fn payload_declared(&mut self, field: &Spanned<String>, pointer: Span) {
        self.fault(504, field.span, format!("`{}` is the payload itself", field.value))
            .also(pointer, "said here")
            .help("remove the field; events declare what is in it");
    }

    /// `ways`: how many of `at`, `header` and `always` there are.
    pub(crate) fn event_rule(&mut self, span: Span, ways: usize) {
        let message = match ways {
            0 => "nothing says where the event's name stands",
            1 => "`prefix` has nothing to stand before: the event is `always` the same",
            _ => "the place of the event's name is said in several ways",
        };
        self.fault(505, span, message.into())
            .help("keep one of `at`, `header` and `always`; `prefix` goes with the first two");
    }

    pub(crate) fn always_unknown(&mut self, name: &Spanned<String>, known: &[&str]) {
        self.fault(506, name.span, format!("there is no event `{}`", name.value))
            .help("declare it in `events/`")
            .suggest(&name.value, known);
    }

    pub(crate) fn value_template(&mut self, value: &Spanned<String>) {
        self.fault(511, value.span, "the value needs one `{hex}` or one `{base64}`".into())
            .help("for example `sha256={hex}`");
    }

    pub(crate) fn signs_template(&mut self, signs: &Spanned<String>, placeholder: &str) {
        self.fault(512, signs.span, format!("`{{{placeholder}}}` is nothing that can be signed"))
            .help("use `{body}`, `{timestamp}` and `{id}`, with plain text between");
    }

    pub(crate) fn signs_without(&mut self, signs: &Spanned<String>, placeholder: &str, key: &str) {
        self.fault(
            513,
            signs.span,
            format!("`{{{placeholder}}}` is signed, and nothing says where it comes from"),
        )
        .help(format!("add `{key}:`"));
    }

    pub(crate) fn body_not_signed(&mut self, signs: &Spanned<String>) {
        self.fault(514, signs.span, "the body is not signed".into()).help("add `{body}`");
    }

    pub(crate) fn bad_public_key(&mut self, key: &Spanned<String>) {
        self.fault(515, key.span, "this is no public key in PEM".into())
            .help("paste the whole block, from `-----BEGIN PUBLIC KEY-----` to `-----END PUBLIC KEY-----`, behind `|`");
    }

    pub(crate) fn key_does_not_fit(&mut self, span: Span, key: &str, scheme: &str) {
        self.fault(516, span, format!("`{key}` has no meaning for `{scheme}`"))
            .help(format!("remove `{key}`"));
    }

    pub(crate) fn bad_header(&mut self, name: &Spanned<String>) {
        self.fault(517, name.span, format!("`{}` cannot be the name of a header", name.value))
            .help("use letters, digits, `-` and `_`");
    }

    pub(crate) fn pointer_not_declared(
        &mut self,
        pointer: &Spanned<String>,
        what: &str,
        known: &[&str],
    ) {
        self.fault(
            518,
            pointer.span,
            format!("no envelope declares `{}`, which {what}", pointer.value),
        )
        .help("declare it under `fields:` of an envelope")
        .suggest(&pointer.value, known);
    }
}
