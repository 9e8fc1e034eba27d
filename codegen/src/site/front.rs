//! The front page, and the page for what is not there.

use super::templates::render;
use super::{Site, html, nav, places, view};
use crate::ir::{Catalog, EvidenceKind, Provider};
use crate::prose::{one_line, text};
use minijinja::{Value, context};
use std::collections::BTreeMap;

pub(super) fn page(site: &Site<'_>) -> String {
    let catalog = site.catalog;
    let events: usize = catalog.providers.iter().map(|provider| provider.events.len()).sum();
    let fields: usize = catalog.providers.iter().map(|provider| provider.fields().count()).sum();
    let summary = format!(
        "{events} webhook events of {} providers: fields, payloads, signatures and delivery, each fact with its evidence.",
        catalog.providers.len()
    );
    let context = context! {
        layout => view::layout(site, places::FRONT, None, "Webhook events", &summary),
        nav => nav::of(site, places::FRONT, None, None),
        events,
        fields,
        tries => tries(catalog),
        providers => catalog.providers.iter().map(row).collect::<Value>(),
        kinds => EvidenceKind::ALL.map(view::kind).into_iter().collect::<Value>(),
        schemas => site.base_url(),
    };
    render(&site.templates, "front.html", context)
}

/// What can be found, for whoever does not know what to type: the personal datum that most shapes hold, and an event.
fn tries(catalog: &Catalog) -> Value {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let fields = catalog.providers.iter().flat_map(Provider::fields);
    for field in fields.filter(|field| field.sensitive.is_some()) {
        *counts.entry(&field.wire).or_default() += 1;
    }
    let field = counts.into_iter().max_by_key(|(_, count)| *count).map(|(wire, _)| wire);
    let event = catalog.providers.last().and_then(|provider| provider.events.first());
    let event = event.map(|event| event.wire.as_str());
    field.into_iter().chain(event).map(one_line).collect()
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
