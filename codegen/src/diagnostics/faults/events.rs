//! HB04xx: events, versions, evidence.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    /// `said`: the event, or one of its versions.
    pub(crate) fn no_payload(&mut self, said: &Spanned<String>) {
        self.fault(401, said.span, format!("`{}` does not say what it carries", said.value))
            .help("add `payload:`, or `evidence: listed` if only the name is known");
    }

    pub(crate) fn listed_with_payload(&mut self, payload: Span, evidence: Span) {
        self.fault(
            402,
            payload,
            "an event of which only the name is known declares no payload".into(),
        )
        .also(evidence, "known by name only")
        .help(
            "remove the payload, or say how it is known: documented, example, observed or inferred",
        );
    }

    pub(crate) fn bad_version(&mut self, version: &Spanned<String>) {
        self.fault(403, version.span, format!("`{}` is not a version", version.value))
            .help("write `v1`, `v2`, ...");
    }

    pub(crate) fn unknown_envelope(&mut self, name: &Spanned<String>, known: &[&str]) {
        self.fault(404, name.span, format!("there is no envelope `{}`", name.value))
            .help("declare it under `envelopes:` in `provider.yaml`")
            .suggest(&name.value, known);
    }

    pub(crate) fn no_evidence(&mut self, span: Span, what: &str) {
        self.fault(405, span, format!("nothing says how {what} is known"))
            .help("add `evidence: {kind: ..., source: ..., seen: ...}` here or in `provider.yaml`");
    }

    pub(crate) fn no_source(&mut self, span: Span, kind: &str) {
        self.fault(406, span, format!("evidence of kind `{kind}` names its source"))
            .help("add `source:`: a short citation that others can look up");
    }

    pub(crate) fn misplaced_listed(&mut self, span: Span) {
        self.fault(407, span, "`listed` is for events of which only the name is known".into())
            .help("say how this part is known: documented, example, observed or inferred");
    }

    pub(crate) fn no_versions(&mut self, span: Span) {
        self.fault(408, span, "`versions` is empty".into())
            .help("add `v1:` with a `payload:`, or remove the key");
    }

    pub(crate) fn version_never_chosen(
        &mut self,
        version: &Spanned<String>,
        envelope: &Spanned<String>,
    ) {
        let message = format!(
            "`{}` is never chosen: envelope `{}` does not lead to it",
            version.value, envelope.value
        );
        self.fault(409, version.span, message)
            .also(envelope.span, "its bodies are of other versions")
            .help("name another `envelope:` for it, or extend the `version:` of this one");
    }
}
