//! The judge on a made-up provider: YAML and a body in, findings out.

mod dispatch;
mod fixtures;
mod forms;
mod roots;
mod scalars;
mod shapes;
mod switches;

use super::{Inspection, event_version};
use crate::ir::{Catalog, Provider};
use crate::{Diagnostics, SourceFile};

/// The envelope of most tests: the payload under `data`.
const NESTED: &str = "
  default:
    event: /event
    payload: /data
    fields: {event: string, id?: string}
";

/// A catalog with the provider `acme`; files are named from its folder.
fn catalog(envelopes: &str, files: &[(&str, &str)]) -> Catalog {
    let provider = format!(
        "provider: acme\ntitle: Acme\ndocs: https://acme.example/docs\nevidence: inferred\nenvelopes:{envelopes}\n\
         delivery: {{guarantee: unknown, ordering: unknown}}\nsignature: []\n"
    );
    let settings = "title: Hookbook\nbase_url: https://hookbook.example/schemas\n";
    let mut sources = vec![
        SourceFile::new("schema/catalog.yaml", settings),
        SourceFile::new("schema/acme/provider.yaml", provider),
    ];
    let file = |(path, text): &(&str, &str)| SourceFile::new(format!("schema/acme/{path}"), *text);
    sources.extend(files.iter().map(file));
    crate::catalog(&sources).unwrap_or_else(|faults: Diagnostics| panic!("test: {faults:#?}"))
}

/// The provider of [`catalog`].
fn acme(envelopes: &str, files: &[(&str, &str)]) -> Provider {
    catalog(envelopes, files).providers.remove(0)
}

/// What is found in a body when it is judged as the first event of the provider.
fn judge(provider: &Provider, body: &str) -> Vec<String> {
    let event = &provider.events[0];
    let version = &event.versions[0];
    let encoding = provider.envelopes[version.envelope].encoding;
    let body = super::decode(body.as_bytes(), encoding).expect("test: a body that can be read");
    lines(&event_version(provider, event, version, &body))
}

fn lines(found: &Inspection) -> Vec<String> {
    let violations = found.violations.iter();
    let violations = violations.map(|found| format!("{} {}", found.code, found.pointer));
    let unknown = found.unknown_paths.iter().map(|pointer| format!("unknown {pointer}"));
    let unlisted = found.unknown_values.iter().map(|pointer| format!("unlisted {pointer}"));
    violations.chain(unknown).chain(unlisted).collect()
}

/// What is found in the member `x` of a payload, by pointers from there. Types may follow the member's declaration.
struct Member {
    provider: Provider,
}

impl Member {
    fn new(declaration: &str) -> Self {
        Self::with_types(declaration, "")
    }

    fn with_types(declaration: &str, types: &str) -> Self {
        let types = if types.is_empty() { String::new() } else { format!("types:\n{types}") };
        let event = format!(
            "events:\n  x.shown:\n    summary: Shows.\n    payload:\n      {declaration}\n{types}"
        );
        Self { provider: acme(NESTED, &[("events/x.yaml", &event)]) }
    }

    /// Findings in a member with this JSON.
    fn find(&self, json: &str) -> Vec<String> {
        self.find_in(&format!(r#"{{"x": {json}}}"#))
    }

    /// Findings in a payload with this JSON.
    fn find_in(&self, payload: &str) -> Vec<String> {
        let body = format!(r#"{{"event": "x.shown", "data": {payload}}}"#);
        let lines = judge(&self.provider, &body).into_iter();
        lines.map(|line| line.replace("/data/x", "").trim_end().to_owned()).collect()
    }

    #[track_caller]
    fn takes(&self, values: &[&str]) {
        for json in values {
            assert_eq!(self.find(json), [""; 0], "{json}");
        }
    }

    #[track_caller]
    fn refuses(&self, finding: &str, values: &[&str]) {
        for json in values {
            assert_eq!(self.find(json), [finding], "{json}");
        }
    }
}
