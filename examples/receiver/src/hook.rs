//! From a request to an answer: verify, parse, store, and only then say so.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use hookbook::axum::RawHook;
use hookbook::{Delivery, EventSet, ParseError, Secrets};
use tracing::Span;

use crate::Fault;
use crate::endpoint::{Allowed, Endpoint};
use crate::settings::{Settings, Trust};
use crate::store::{Kept, Record, Store};

/// The routes of one provider; none if there is nothing by which to trust its deliveries.
pub(crate) fn routes<S: EventSet>(
    settings: &Settings,
    store: &Arc<Store>,
) -> Result<Router, Fault> {
    let provider = S::provider();
    let (secrets, token) = match settings.trust(provider)? {
        Trust::Signed(secrets) => (secrets, None),
        Trust::Token(token) => (Secrets::none(), Some(token)),
        Trust::Missing(variable) => {
            tracing::warn!(provider = provider.name, "not received: set {variable}");
            return Ok(Router::new());
        }
    };
    let endpoint = Arc::new(Endpoint { secrets, token, store: Arc::clone(store) });
    Ok(Router::new()
        .route(&format!("/hooks/{}", provider.name), post(take::<S>))
        .route(&format!("/hooks/{}/{{*event}}", provider.name), post(take::<S>))
        .with_state(endpoint))
}

async fn take<S: EventSet>(
    State(endpoint): State<Arc<Endpoint>>,
    event: Option<Path<String>>,
    _: Allowed,
    hook: RawHook<S>,
) -> Response {
    let provider = S::provider();
    let store = Arc::clone(&endpoint.store);
    let named = event.map(|Path(name)| name);
    match read(hook, named.as_deref()) {
        Ok((record, span)) => {
            let kept = blocking(move || store.keep(&record)).await;
            span.in_scope(|| answer(provider.success_status(), kept))
        }
        Err(error) => {
            // Genuine, and yet unreadable: the catalog is behind, or the provider has slipped. The body is worth keeping.
            tracing::warn!(provider = provider.name, %error, "unreadable");
            let reason = error.to_string();
            let body = error.into_body();
            let kept = blocking(move || store.keep_unread(provider.name, &reason, &body)).await;
            answer(StatusCode::BAD_REQUEST.as_u16(), kept)
        }
    }
}

/// What there is to store. A name in the URL counts where the body has none that the catalog knows.
fn read<S: EventSet>(hook: RawHook<S>, named: Option<&str>) -> Result<(Record, Span), ParseError> {
    let body_of_other = |parsed: Result<Delivery<S>, ParseError>| match parsed {
        Ok(delivery) if delivery.event.as_unknown().is_some() => Err(delivery.into_body()),
        Err(error) if error.event().is_none() => Err(error.into_body()),
        decided => Ok(decided),
    };
    let delivery = match named.filter(|name| S::provider().event(name).is_some()) {
        None => hook.parse()?,
        Some(name) => match body_of_other(hook.parse()) {
            Ok(decided) => decided?,
            Err(body) => hookbook::parse_as(name, None, body)?,
        },
    };
    let record = Record {
        provider: S::provider().name,
        key: delivery.dedupe_key().map(str::to_owned),
        is_known: delivery.event.as_unknown().is_none(),
        // The catalog's own name, where the provider used another one.
        event: delivery.facts().map_or(delivery.name.as_str(), |facts| facts.name).to_owned(),
        version: delivery.version.to_string(),
        body: delivery.body().to_vec(),
    };
    Ok((record, delivery.span()))
}

/// SQLite waits for the disk, and must not keep other deliveries waiting.
async fn blocking(
    work: impl FnOnce() -> rusqlite::Result<Kept> + Send + 'static,
) -> Result<Kept, Fault> {
    Ok(tokio::task::spawn_blocking(work).await??)
}

fn answer(status: u16, kept: Result<Kept, Fault>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    match kept {
        Ok(Kept::New) => {
            tracing::info!("stored");
            (status, "stored").into_response()
        }
        Ok(Kept::Repeat) => {
            tracing::info!("a repeat");
            (status, "a repeat").into_response()
        }
        Err(error) => {
            tracing::error!(%error, "not stored");
            // Every provider that tries again at all does so after this.
            (StatusCode::SERVICE_UNAVAILABLE, "not stored").into_response()
        }
    }
}
