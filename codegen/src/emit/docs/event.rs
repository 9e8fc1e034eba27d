//! The page of an event.

use super::super::paths::{self, Form};
use super::fields::Tables;
use super::page::Page;
use super::{envelope, fixtures};
use crate::ir::{Body, Event, EventVersion, Provider, Subject};
use crate::prose::{self, Inline, anchor, code, field, join, line, link, rust, text, words};

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
    said.map(|(question, answer)| line![question, ": ", answer]).collect()
}

fn version_link(version: &EventVersion) -> Inline {
    let link = link(text(&version.version), &format!("#{}", anchor(&version.version)));
    line![link, if version.is_default { " (default)" } else { "" }]
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
    page.code("rust", &rust::snippet(subject));
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
        line!["Evidence: ", words::evidence(&version.evidence), "."],
        line![
            "JSON Schemas: ",
            schema(Form::Strict),
            " (exactly as declared), ",
            schema(Form::Reader),
            " (what a receiver should take)."
        ],
        line!["Envelope: ", link(code(&around.name), &place), "."],
    ];
    facts.extend(prose::envelope::facts(provider, around));
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
                page.heading(3, line!["Body when ", on, " is ", field::case_values(switch, index)]);
                tables.members(page, members, evidence);
            }
            if switch.otherwise.is_none() {
                page.line(line![
                    "Any other value of ",
                    code(switch.on.member()),
                    " is not declared."
                ]);
            }
        }
    }
    tables.shapes(page, 4, evidence);
}
