//! The extractors for axum: what is taken, and the answer to what is refused.
#![cfg(all(
    feature = "axum",
    feature = "gately",
    feature = "activecampaign",
    feature = "highlevel"
))]

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::response::IntoResponse;
use hookbook::axum::{DEFAULT_BODY_LIMIT, Hook, HookRejection, HookSecrets, RawHook, Refusal};
use hookbook::{EventSet, Secrets, activecampaign, gately, highlevel};

const BODY: &str = r#"{"id":"evt_1","event":"member.login","created_at":"2024-01-15T10:00:00Z","project_id":"proj_1","data":{"id":"mem_1","brand_new":1}}"#;
const SECRET: &str = "the hook's secret";

/// Nothing here ever waits, so one look at a future is enough.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the body of the request is there, so nothing is waited for"),
    }
}

fn request(headers: &[(&str, &str)], body: impl Into<Body>) -> Request {
    let request = headers
        .iter()
        .fold(Request::post("/"), |request, (name, value)| request.header(*name, *value));
    request.body(body.into()).expect("headers that are text")
}

fn signed(body: &str) -> Request {
    let headers = hookbook::signature::sign(&gately::PROVIDER, SECRET, body.as_bytes(), 0, "")
        .expect("a secret");
    let mut headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    headers.push(("Content-Type", "application/json; charset=utf-8"));
    request(&headers, body.to_owned())
}

fn take<S: EventSet>(
    request: Request,
    state: &(impl HookSecrets<S> + Send + Sync),
) -> Result<Hook<S>, HookRejection> {
    now(Hook::<S>::from_request(request, state))
}

fn status<S: EventSet>(request: Request, state: &(impl HookSecrets<S> + Send + Sync)) -> u16 {
    take::<S>(request, state).expect_err("a refusal").status().as_u16()
}

#[test]
fn a_genuine_delivery_is_taken() {
    let Hook(delivery) =
        take::<gately::Event>(signed(BODY), &Secrets::new(SECRET)).expect("a delivery");
    assert!(matches!(delivery.event, gately::Event::MemberLogin(_)));
    assert_eq!(delivery.body(), BODY.as_bytes());
    assert_eq!(delivery.dedupe_key(), Some("evt_1"));
}

#[test]
fn any_of_several_secrets_will_do_out_of_a_shared_state() {
    let state = Arc::new(Secrets::new("another").and(SECRET));
    assert!(take::<gately::Event>(signed(BODY), &state).is_ok());
}

#[test]
fn a_bad_signature_is_401_and_says_no_more() {
    let secrets = Secrets::new("another");
    let rejection = take::<gately::Event>(signed(BODY), &secrets).expect_err("a refusal");
    assert!(rejection.to_string().contains("X-Gately-Signature"), "for logs: {rejection}");
    let response = rejection.into_response();
    assert_eq!(response.status(), 401);
    let told = now(axum::body::to_bytes(response.into_body(), 1000)).expect("a short text");
    assert_eq!(told, "the signature does not fit");
    assert_eq!(status::<gately::Event>(request(&[], BODY), &Secrets::new(SECRET)), 401);
}

#[test]
fn without_a_secret_the_fault_is_ours() {
    assert_eq!(status::<gately::Event>(signed(BODY), &Secrets::none()), 500);
}

#[test]
fn a_body_that_cannot_be_read_is_400_and_comes_back() {
    let body = r#"{"id": "evt_1", "event": "#;
    let rejection =
        take::<gately::Event>(signed(body), &Secrets::new(SECRET)).expect_err("a refusal");
    assert_eq!(rejection.status(), 400);
    assert_eq!(rejection.into_body().as_deref(), Some(body.as_bytes()));
}

#[test]
fn a_large_body_is_413() {
    let body = " ".repeat(DEFAULT_BODY_LIMIT + 1);
    assert_eq!(status::<gately::Event>(signed(&body), &Secrets::new(SECRET)), 413);
    let rejection =
        take::<gately::Event>(signed(&body), &Secrets::new(SECRET)).expect_err("a refusal");
    assert!(
        matches!(rejection.refusal(), Refusal::TooLarge { limit } if *limit == DEFAULT_BODY_LIMIT)
    );
}

#[test]
fn a_body_over_the_providers_own_limit_is_not_refused_for_its_size() {
    let limit = highlevel::PROVIDER.delivery.body_limit.expect("HighLevel says how much it sends");
    let limit = usize::try_from(limit).expect("a small number");
    let body = format!(r#"{{"type":"ContactCreate","locationId":"{}"}}"#, "x".repeat(limit));
    assert_eq!(status::<highlevel::Event>(request(&[], body.clone()), &Secrets::none()), 401);
    assert!(highlevel::parse(&(), body).is_ok());
}

struct Roomy(Secrets);

impl HookSecrets<gately::Event> for Roomy {
    fn secrets(&self) -> &Secrets {
        &self.0
    }

    fn body_limit(&self) -> usize {
        3 << 20
    }
}

#[test]
fn the_state_can_move_the_limit_beyond_that_of_axum() {
    let body = format!("{BODY}{}", " ".repeat((2 << 20) + 1));
    assert!(take::<gately::Event>(signed(&body), &Arc::new(Roomy(Secrets::new(SECRET)))).is_ok());
}

#[test]
fn what_surely_is_another_encoding_is_415() {
    let typed = |value| request(&[("Content-Type", value)], BODY);
    let secrets = Secrets::new(SECRET);
    for wrong in ["application/x-www-form-urlencoded", "Multipart/Form-Data; boundary=x"] {
        assert_eq!(status::<gately::Event>(typed(wrong), &secrets), 415, "{wrong}");
    }
    for undocumented in ["application/json", "text/plain", "application/cloudevents+json"] {
        assert_eq!(status::<gately::Event>(typed(undocumented), &secrets), 401, "{undocumented}");
    }
}

#[test]
fn a_provider_with_both_encodings_takes_both() {
    let form = ("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
    let update = request(&[form], "type=update&contact%5Bid%5D=1");
    let hook = take::<activecampaign::Event>(update, &Secrets::none()).expect("a delivery");
    assert!(matches!(hook.0.event, activecampaign::Event::Update(_)));
    let multipart = request(&[("Content-Type", "multipart/form-data; boundary=x")], "x");
    assert_eq!(status::<activecampaign::Event>(multipart, &Secrets::none()), 415);
}

#[test]
fn a_verified_body_can_be_parsed_by_a_name_from_elsewhere() {
    let raw = now(RawHook::<gately::Event>::from_request(signed(BODY), &Secrets::new(SECRET)));
    let raw = raw.expect("genuine");
    assert!(!format!("{raw:?}").contains("mem_1"));
    let delivery = raw.parse_as("member.created", None).expect("a body");
    assert!(matches!(delivery.event, gately::Event::MemberCreated(_)));
}
