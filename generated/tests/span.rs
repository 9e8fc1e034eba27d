//! The span of a delivery: what it tells, and what it keeps to itself.
#![cfg(all(feature = "tracing", feature = "gately"))]

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use hookbook::gately;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const BODY: &str = r#"{"id":"evt_secret","event":"member.login","created_at":"2024-01-15T10:00:00Z","project_id":"proj_1","data":{"id":"mem_1","email":"jo@example.com","brand_new":1}}"#;

/// Writes down the fields of every span.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let line = format!("{}={value:?}\n", field.name());
        self.0.lock().expect("no test panics in here").push_str(&line);
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn noted(body: &str) -> String {
    let notes = Notes::default();
    let delivery = gately::parse(&(), body).expect("a delivery");
    tracing::subscriber::with_default(notes.clone(), || drop(delivery.span()));
    notes.0.lock().expect("no test panics in here").clone()
}

#[test]
fn a_span_tells_what_came() {
    let notes = noted(BODY);
    // printf %s evt_secret | sha256sum
    let hash = "068bb49f2f007e00";
    for line in [
        "provider=\"gately\"",
        "event=member.login",
        "version=\"v1\"",
        "known=true",
        "undeclared=1",
        &format!("dedupe=\"{hash}\""),
    ] {
        assert!(notes.lines().any(|found| found == line), "{line} in\n{notes}");
    }
}

#[test]
fn a_span_tells_nothing_of_what_was_in_it() {
    let notes = noted(BODY);
    for value in ["evt_secret", "mem_1", "jo@example.com", "proj_1", "brand_new"] {
        assert!(!notes.contains(value), "{value} in\n{notes}");
    }
}

#[test]
fn a_name_is_cut_and_cannot_forge_lines() {
    let name = format!("a\\nlevel=ERROR{}", "x".repeat(500));
    let notes = noted(&BODY.replace("member.login", &name));
    assert!(notes.contains("known=false\n"), "{notes}");
    let line = notes.lines().find(|line| line.starts_with("event=")).expect("a name");
    assert!(line.starts_with(r"event=a\nlevel=ERROR") && line.len() < 120, "{line}");
}
