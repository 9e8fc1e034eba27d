//! The page of a provider.

use super::tables::Tables;
use super::templates::render;
use super::{Site, front, html, nav, places, sign, view};
use crate::ir::{Envelope, Event, EventVersion, Member, Provider, Scheme, Signature};
use crate::prose::{
    Inline, anchor, delivery, envelope, line, one_line, paragraphs, signature, text, web_link,
    words,
};
use minijinja::{Value, context};

pub(super) fn page(site: &Site<'_>, provider: &Provider) -> String {
    let here = places::provider(provider);
    let context = context! {
        layout => view::layout(site, &here, Some(provider), &format!("{} webhooks", provider.title), &provider.summary),
        nav => nav::of(site, &here, Some(provider), None),
        name => &provider.name,
        title => one_line(&provider.title),
        prose => html::lines(&paragraphs(&provider.summary)),
        docs => html::line(&web_link(text(&provider.docs), &provider.docs)),
        notes => html::lines(&texts(&provider.notes)),
        groups => groups(provider, &here),
        envelopes => provider.envelopes.iter().map(|each| envelope_view(provider, each)).collect::<Value>(),
        first_fits => provider.envelopes.len() > 1,
        delivery => delivery_view(provider),
        introduction => html::line(&signature::introduction(&provider.signatures).into()),
        signatures => provider.signatures.iter().enumerate().map(|(index, each)| signature_view(index, each)).collect::<Value>(),
        known => front::known(provider),
    };
    render(&site.templates, "provider.html", context)
}

fn texts(foreign: &[String]) -> Vec<Inline> {
    foreign.iter().map(|each| text(each)).collect()
}

fn groups(provider: &Provider, here: &str) -> Value {
    let groups = provider.modules.iter().enumerate().filter_map(|(index, module)| {
        let events = provider.events.iter().filter(|event| event.module == index);
        let rows: Vec<_> = events.map(|event| event_row(provider, event, here)).collect();
        (!rows.is_empty()).then(|| {
            context! { name => &module.name, id => format!("group-{}", module.name), events => rows }
        })
    });
    groups.collect()
}

fn event_row(provider: &Provider, event: &Event, here: &str) -> Value {
    let to = places::way(here, &places::event(provider, event));
    let mut kinds: Vec<_> = event.versions.iter().map(|version| version.evidence.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let version = |version: &EventVersion| {
        let place = format!("{to}#{}", anchor(&version.version));
        let deprecated = version.deprecated.is_some();
        context! { name => &version.version, to => place, deprecated, is_default => version.is_default }
    };
    let fixtures: usize = event.versions.iter().map(|version| version.fixtures.len()).sum();
    context! {
        name => one_line(&event.wire),
        to => to.clone(),
        summary => html::line(&text(&event.summary)),
        evidence => kinds.into_iter().map(view::kind).collect::<Value>(),
        versions => event.versions.iter().map(version).collect::<Value>(),
        fixtures,
    }
}

fn envelope_view(provider: &Provider, envelope: &Envelope) -> Value {
    let id = format!("envelope-{}", anchor(&envelope.name));
    let members: Vec<_> = envelope.object.fields.iter().map(Member::Field).collect();
    let mut tables = Tables::new(provider, &id);
    let table = tables.members("", &members, &envelope.evidence);
    let shapes = tables.shapes(&envelope.evidence);
    context! {
        id => &id,
        name => one_line(&envelope.name),
        prose => html::lines(&paragraphs(&envelope.description)),
        facts => html::lines(&envelope::facts(provider, envelope)),
        table => view::table(&id, &table),
        shapes => shapes.iter().map(view::shape).collect::<Value>(),
    }
}

fn delivery_view(provider: &Provider) -> Value {
    context! {
        answers => view::facts(&delivery::answers(&provider.delivery)),
        notes => html::lines(&texts(&provider.delivery.notes)),
    }
}

fn signature_view(index: usize, each: &Signature) -> Value {
    let sample = (each.scheme == Scheme::HmacSha256).then(|| sample(each)).flatten();
    context! {
        id => format!("signature-{}", index + 1),
        title => html::line(&signature::title(each)),
        deprecated => each.deprecated.as_ref().map(|deprecated| html::line(&text(&deprecated.sentence()))),
        steps => html::lines(&signature::steps(each)),
        key => &each.public_key,
        evidence => view::evidence(&each.evidence),
        sample,
    }
}

/// One thing to try a verifier on.
fn sample(each: &Signature) -> Option<Value> {
    const BODY: &str = "{\"hello\":\"world\"}";
    let mut headers = Vec::new();
    headers.extend(
        each.timestamp.as_ref().map(|time| format!("{}: {}", time.header, sign::time(each))),
    );
    headers.extend(each.id.as_ref().map(|id| format!("{id}: {}", sign::ID)));
    headers.push(format!("{}: {}", each.header, sign::header(each, BODY)?));
    let note = each.timestamp.as_ref().map(|time| {
        line![
            "Its time is fixed, so a receiver that runs now must refuse it: the tolerance is ",
            words::duration(time.tolerance),
            "."
        ]
    });
    Some(context! {
        secret => sign::secret(each),
        headers => headers.iter().map(|header| one_line(header)).collect::<Value>(),
        body => BODY,
        note => note.as_ref().map(html::line),
    })
}
