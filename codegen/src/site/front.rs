//! The front page, and the page for what is not there.

use super::templates::render;
use super::{Site, html, nav, places, view};
use crate::ir::{EvidenceKind, Provider};
use crate::prose::{one_line, text};
use minijinja::{Value, context};

pub(super) fn page(site: &Site<'_>) -> String {
    let catalog = site.catalog;
    let events: usize = catalog.providers.iter().map(|provider| provider.events.len()).sum();
    let fields: usize = catalog.providers.iter().map(|provider| provider.fields().count()).sum();
    let summary = format!(
        "{events} webhook events of {} providers: fields, payloads, signatures and delivery, each fact with its evidence.",
        catalog.providers.len()
    );
    let context = context! {
        layout => view::layout(site, places::FRONT, "Webhook events", &summary),
        nav => nav::of(site, places::FRONT, None, None),
        events,
        fields,
        providers => catalog.providers.iter().map(row).collect::<Value>(),
        kinds => EvidenceKind::ALL.map(view::kind).into_iter().collect::<Value>(),
        schemas => site.base_url(),
    };
    render(&site.templates, "front.html", context)
}

fn row(provider: &Provider) -> Value {
    let fixtures: usize = provider.subjects().map(|subject| subject.version.fixtures.len()).sum();
    context! {
        title => one_line(&provider.title),
        to => places::provider(provider),
        summary => html::line(&text(&provider.summary)),
        events => provider.events.len(),
        versions => provider.subjects().count(),
        fixtures,
        known => known(provider),
    }
}

/// The declared fields by how each is known, as shares of a bar.
pub(super) fn known(provider: &Provider) -> Value {
    let counts = provider.fields_by_evidence();
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let parts = counts.map(|(kind, count)| {
        context! { ..view::kind(kind), ..context! { count, share => count * 1000 / all.max(1) } }
    });
    context! { all, parts => parts.into_iter().collect::<Value>() }
}

pub(super) fn not_found(site: &Site<'_>) -> String {
    let context = context! { catalog => one_line(&site.catalog.title) };
    render(&site.templates, "404.html", context)
}
