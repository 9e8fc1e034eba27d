//! The page of a provider.

use super::super::paths;
use super::page::Page;
use super::{delivery, envelope, signature};
use crate::ir::{Event, EventVersion, Module, Provider};
use crate::prose::{Inline, anchor, code, join, line, link, text, web_link, words};

pub(super) fn page(provider: &Provider) -> String {
    let source = format!("schema/{}/provider.yaml", provider.name);
    let mut page = Page::from_source(&source);
    page.heading(1, text(&provider.title));
    page.prose(&provider.summary);
    page.list(links(provider));
    page.notes(&provider.notes);
    events(&mut page, provider);
    envelopes(&mut page, provider);
    delivery::section(&mut page, &provider.delivery);
    signature::section(&mut page, &provider.signatures);
    statistics(&mut page, provider);
    page.finish()
}

fn links(provider: &Provider) -> Vec<Inline> {
    let rust = format!("hookbook::{}", provider.name);
    let feature = format!("features = [\"{}\"]", provider.name);
    vec![
        line!["Documentation of the provider: ", web_link(text(&provider.docs), &provider.docs)],
        line!["In Rust: ", code(&rust), ", with ", code(&feature)],
        line![
            "On this page: ",
            link("events", "#events"),
            ", ",
            link("envelopes", "#envelopes"),
            ", ",
            link("delivery", "#delivery"),
            ", ",
            link("signatures", "#signatures"),
            ", ",
            link("what is known", "#known")
        ],
    ]
}

fn events(page: &mut Page, provider: &Provider) {
    page.place(2, "events", "Events");
    for (index, module) in provider.modules.iter().enumerate() {
        let events: Vec<_> = provider.events.iter().filter(|event| event.module == index).collect();
        if !events.is_empty() {
            page.heading(3, code(&module.name));
            page.table(
                ["Event", "What happened", "Evidence", "Versions"],
                events.into_iter().map(|event| event_row(provider, event)),
            );
            page.line(declared_in(provider, module));
        }
    }
}

fn declared_in(provider: &Provider, module: &Module) -> Inline {
    let here = paths::provider_page(provider);
    line!["Declared in ", link(code(&module.source), &paths::relative(&here, &module.source)), "."]
}

fn event_row(provider: &Provider, event: &Event) -> [Inline; 4] {
    let page =
        paths::relative(&paths::provider_page(provider), &paths::event_page(provider, event));
    let mut kinds: Vec<_> = event.versions.iter().map(|version| version.evidence.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let version = |version: &EventVersion| {
        let place = format!("{page}#{}", anchor(&version.version));
        let deprecated = if version.deprecated.is_some() { " (deprecated)" } else { "" };
        line![link(text(&version.version), &place), deprecated]
    };
    [
        link(code(&event.wire), &page),
        text(&event.summary),
        join(kinds.into_iter().map(|kind| kind.as_str().into()), ", "),
        join(event.versions.iter().map(version), ", "),
    ]
}

fn envelopes(page: &mut Page, provider: &Provider) {
    page.place(2, "envelopes", "Envelopes");
    page.line(match provider.envelopes.len() {
        1 => "What stands around every payload.",
        _ => "What stands around a payload. The first one that fits a body is taken.",
    });
    for envelope in &provider.envelopes {
        envelope::section(page, provider, envelope);
    }
}

fn statistics(page: &mut Page, provider: &Provider) {
    page.place(2, "known", "What is known");
    page.line("The declared fields, by how each is known:");
    let rows = provider.fields_by_evidence();
    page.table(
        ["Evidence", "Meaning", "Fields"],
        rows.map(|(kind, count)| {
            [kind.as_str().into(), words::evidence_kind(kind).into(), count.into()]
        }),
    );
}
