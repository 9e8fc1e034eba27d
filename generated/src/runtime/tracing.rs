//! A span for a delivery, with nothing personal in it.

use tracing::field::{Empty, display};
use tracing::{Span, info_span};

use super::delivery::Delivery;
use super::event::EventSet;
use super::parse::body_hash;

/// The longest event name that is logged, in characters: a body may claim any.
const LONGEST_NAME: usize = 100;
/// Enough of a hash to tell deliveries apart, and to find the repeats of one.
const HASH_DIGITS: usize = 16;

impl<S: EventSet> Delivery<S> {
    /// A span named `hook` for the work on this delivery, at level `INFO`.
    ///
    /// Its fields say what came and nothing of what was in it: `provider`, `event` and `version`;
    /// `known`, whether the catalog has the event; `dedupe`, the beginning of the SHA-256 of
    /// [`Delivery::dedupe_key`], as that may be any member of the body; and `undeclared`, the count of
    /// [`Delivery::unknown_paths`]. They cost nothing where the span is filtered out.
    ///
    /// ```
    /// # #[cfg(feature = "gately")] {
    /// # fn handle(delivery: hookbook::gately::Delivery) {
    /// let _guard = delivery.span().entered();
    /// # }
    /// # }
    /// ```
    #[must_use]
    pub fn span(&self) -> Span {
        let span = info_span!(
            "hook",
            provider = S::provider().name,
            event = Empty,
            version = Empty,
            known = self.event.as_unknown().is_none(),
            dedupe = Empty,
            undeclared = Empty,
        );
        if !span.is_disabled() {
            span.record("event", display(Short(&self.name)));
            span.record("version", self.version.as_str());
            span.record("undeclared", self.unknown_paths().len());
            if let Some(key) = self.dedupe_key() {
                let hash = body_hash(key.as_bytes());
                span.record("dedupe", hash.get(..HASH_DIGITS));
            }
        }
        span
    }
}

/// A name without controls, cut where it is too long.
struct Short<'n>(&'n str);

impl std::fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name: String = self.0.chars().take(LONGEST_NAME).collect();
        write!(f, "{}", name.escape_debug())
    }
}

/// One event for a request that an extractor refused. At level `ERROR` when the fault is ours.
#[cfg(feature = "axum")]
pub(super) fn refused(rejection: &super::axum::HookRejection) {
    let (provider, status) = (rejection.provider(), rejection.status().as_u16());
    match status {
        500.. => tracing::error!(provider, status, reason = %rejection, "hook refused"),
        _ => tracing::warn!(provider, status, reason = %rejection, "hook refused"),
    }
}
