//! The page of an event.

use super::super::paths::{self, Form};
use super::fields::{Tables, case_values};
use super::markdown::{Inline, anchor, code, join, link, md, text};
use super::page::Page;
use super::{envelope, fixtures, words};
use crate::ir::{Body, Event, EventName, EventVersion, Provider, Subject};

pub(super) fn page(provider: &Provider, event: &Event) -> String {
    let here = paths::event_page(provider, event);
    let mut page = Page::from_source(&provider.modules[event.module].source);
    page.heading(1, code(&event.wire));
    page.prose(&event.summary);
    page.prose(&event.description);
    page.list(about(provider, event, &here));
    page.notes(&event.notes);
    for version in &event.versions {
        version_section(&mut page, Subject { provider, event, version }, &here);
    }
    page.finish()
}

fn about(provider: &Provider, event: &Event, here: &str) -> Vec<Inline> {
    let provider_page = paths::relative(here, &paths::provider_page(provider));
    let list = |texts: &[String], show: fn(&str) -> Inline| {
        join(texts.iter().map(|text| show(text)), ", ")
    };
    let source = &provider.modules[event.module].source;
    let rows: [(&'static str, Inline); 6] = [
        ("Provider", link(text(&provider.title), &provider_page)),
        ("Also spelled", list(&event.aliases, code)),
        ("Versions", join(event.versions.iter().map(version_link), ", ")),
        ("Sent by", list(&event.sent_by, text)),
        ("Needs the scopes", list(&event.scopes, code)),
        ("Declared in", link(code(source), &paths::relative(here, source))),
    ];
    let said = rows.into_iter().filter(|(_, answer)| !answer.is_empty());
    said.map(|(question, answer)| md![question, ": ", answer]).collect()
}

fn version_link(version: &EventVersion) -> Inline {
    let link = link(text(&version.version), &format!("#{}", anchor(&version.version)));
    md![link, if version.is_default { " (default)" } else { "" }]
}

fn version_section(page: &mut Page, subject: Subject<'_>, here: &str) {
    let version = subject.version;
    page.place(2, &anchor(&version.version), text(&version.version));
    page.prose(&version.description);
    if let Some(deprecated) = &version.deprecated {
        page.remark(text(&deprecated.sentence()));
    }
    page.list(facts(subject, here));
    body(page, subject);
    page.heading(3, "In Rust");
    page.code("rust", &snippet(subject));
    fixtures::section(page, 3, &version.fixtures, here);
}

fn facts(subject: Subject<'_>, here: &str) -> Vec<Inline> {
    let Subject { provider, version, .. } = subject;
    let around = subject.envelope();
    let schema = |form: Form| {
        link(code(form.as_str()), &paths::relative(here, &paths::schema(subject, form)))
    };
    let place = format!(
        "{}#{}",
        paths::relative(here, &paths::provider_page(provider)),
        envelope::anchor(around)
    );
    let mut facts = vec![
        md!["Evidence: ", words::evidence(&version.evidence), "."],
        md![
            "JSON Schemas: ",
            schema(Form::Strict),
            " (exactly as declared), ",
            schema(Form::Reader),
            " (what a receiver should take)."
        ],
        md!["Envelope: ", link(code(&around.name), &place), "."],
    ];
    facts.extend(envelope::facts(provider, around));
    facts
}

/// The tables of the whole body.
fn body(page: &mut Page, subject: Subject<'_>) {
    let evidence = &subject.version.evidence;
    let mut tables = Tables::new(subject.provider, &subject.version.version);
    match subject.body() {
        Body::Object { members, open } => {
            page.heading(3, "Body");
            tables.members(page, &members, evidence);
            if open {
                page.line("Nothing else is known of this event; every other member is kept.");
            }
        }
        Body::Switch { switch, cases, .. } => {
            for (index, members) in cases.iter().enumerate() {
                let on = code(switch.on.member());
                page.heading(3, md!["Body when ", on, " is ", case_values(switch, index)]);
                tables.members(page, members, evidence);
            }
            if switch.otherwise.is_none() {
                page.line(md![
                    "Any other value of ",
                    code(switch.on.member()),
                    " is not declared."
                ]);
            }
        }
    }
    tables.shapes(page, 4, evidence);
}

/// How to get at the event from Rust.
fn snippet(subject: Subject<'_>) -> String {
    let Subject { provider, event, version } = subject;
    let name = &provider.name;
    let get = match subject.envelope().event {
        EventName::Caller => {
            format!("parse_as({:?}, Some({:?}), body)?", event.wire, version.version)
        }
        _ if provider.signatures.is_empty() => "parse(&headers, body)?".to_owned(),
        _ => "receive(&headers, body, &secrets)?".to_owned(),
    };
    format!(
        "use hookbook::{name};\n\n\
         let delivery = {name}::{get};\n\
         if let {name}::Event::{rust}(event) = delivery.event {{\n    println!(\"{{event:?}}\");\n}}\n",
        rust = version.rust,
    )
}
