//! HB04xx: events, versions, evidence.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn no_payload(&mut self, event: &Spanned<String>) {
        self.fault(
            401,
            event.span,
            format!("event `{}` does not say what it carries", event.value),
        )
        .help("add `payload:`, or `evidence: listed` if only the name is known");
    }

    pub(crate) fn listed_with_payload(&mut self, payload: Span, evidence: Span) {
        self.fault(
            402,
            payload,
            "an event of which only the name is known declares no payload".into(),
        )
        .also(evidence, "`listed` here")
        .help("remove the payload, or say how it is known");
    }

    pub(crate) fn bad_version(&mut self, version: &Spanned<String>) {
        self.fault(403, version.span, format!("`{}` is not a version", version.value))
            .help("write `v1`, `v2`, ...");
    }

    pub(crate) fn unknown_envelope(&mut self, name: &Spanned<String>, known: &[&str]) {
        self.fault(404, name.span, format!("there is no envelope `{}`", name.value))
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

    pub(crate) fn envelope_never_gives_version(
        &mut self,
        span: Span,
        event: &str,
        version: &str,
        envelope: &str,
    ) {
        self.fault(409, span, format!("`{event}` {version} is never chosen: envelope `{envelope}` does not lead to {version}"))
            .help("name another `envelope:` for it, or extend the envelope's `version:`");
    }
}
