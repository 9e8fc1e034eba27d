//! What the routes of one provider share, and the word in the URL that stands in for a signature.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use hookbook::axum::HookSecrets;
use hookbook::{EventSet, Secrets};

use crate::store::Store;

/// What the routes of one provider share.
pub(crate) struct Endpoint {
    pub(crate) secrets: Secrets,
    /// Demanded as `?token=...` where it is set.
    pub(crate) token: Option<String>,
    pub(crate) store: Arc<Store>,
}

/// Each provider has an endpoint of its own, so there is no other provider to ask for.
impl<S: EventSet> HookSecrets<S> for Endpoint {
    fn secrets(&self) -> &Secrets {
        &self.secrets
    }
}

/// A request that may come in. Taken before the body is, so that nobody else can make us read one.
pub(crate) struct Allowed;

impl FromRequestParts<Arc<Endpoint>> for Allowed {
    type Rejection = StatusCode;

    async fn from_request_parts(
        parts: &mut Parts,
        endpoint: &Arc<Endpoint>,
    ) -> Result<Self, StatusCode> {
        let Some(token) = &endpoint.token else { return Ok(Self) };
        let pairs = parts.uri.query().unwrap_or_default().split('&');
        let given = pairs.into_iter().find_map(|pair| pair.strip_prefix("token="));
        match given.is_some_and(|given| same(given.as_bytes(), token.as_bytes())) {
            true => Ok(Self),
            false => Err(StatusCode::UNAUTHORIZED),
        }
    }
}

/// Compares to the end, wherever the first difference is: the time it takes tells the length and no more.
fn same(given: &[u8], token: &[u8]) -> bool {
    let differing =
        given.iter().zip(token).fold(0, |differing, (one, other)| differing | (one ^ other));
    given.len() == token.len() && std::hint::black_box(differing) == 0
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn only_the_token_is_the_token() {
        assert!(same(b"abc", b"abc"));
        for other in [&b"abd"[..], b"ab", b"abcd", b""] {
            assert!(!same(other, b"abc"));
        }
    }
}
