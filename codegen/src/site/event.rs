//! The page of an event.

use super::bodies::Shown;
use super::tables::{Section, Table, Tables};
use super::templates::render;
use super::{Site, bodies, compare, curl, html, nav, places, snippets, view};
use crate::emit::paths::Form;
use crate::ir::{Body, Event, EventVersion, Member, Provider, Subject};
use crate::parallel;
use crate::prose::{
    Inline, anchor, code, delivery, envelope, field, join, line, link, one_line, paragraphs, text,
    words,
};
use crate::publish::bundle;
use minijinja::{Value, context};
use std::collections::BTreeMap;

/// For the type of a payload in Rust, what the published packages call the type of the body around it.
pub(super) type Names = BTreeMap<String, String>;

pub(super) fn names(provider: &Provider) -> Names {
    let rust = provider.subjects().map(|subject| subject.version.rust.clone());
    rust.zip(bundle::names(provider)).collect()
}

/// What the page of an event tells.
pub(super) struct Model<'a> {
    pub(super) event: &'a Event,
    /// The default first, then the newest.
    pub(super) versions: Vec<Version<'a>>,
}

/// An event in one version.
pub(super) struct Version<'a> {
    pub(super) subject: Subject<'a>,
    /// What the published packages call the type of the body.
    name: &'a str,
    pub(super) bodies: Vec<Part<'a>>,
    /// What is said of the whole body after its tables.
    remark: Inline,
    pub(super) shapes: Vec<Section<'a>>,
}

/// The table of a body, or of one case of it.
pub(super) struct Part<'a> {
    title: Inline,
    pub(super) table: Table<'a>,
}

impl<'a> Model<'a> {
    pub(super) fn of(provider: &'a Provider, event: &'a Event, names: &'a Names) -> Self {
        let mut versions: Vec<_> = event.versions.iter().collect();
        versions.reverse();
        versions.sort_by_key(|version| !version.is_default);
        let of = |version: &'a EventVersion| {
            let name = names.get(&version.rust).map_or("", String::as_str);
            Version::of(Subject { provider, event, version }, name)
        };
        Self { event, versions: versions.into_iter().map(of).collect() }
    }
}

impl<'a> Version<'a> {
    fn of(subject: Subject<'a>, name: &'a str) -> Self {
        let version = subject.version;
        let mut tables = Tables::new(subject.provider, &version.version);
        let mut of = |part: &str, title: Inline, members: &[Member<'a>]| Part {
            title,
            table: tables.members(part, members, &version.evidence),
        };
        let mut remark = Inline::default();
        let bodies = match subject.body() {
            Body::Object { members, open } => {
                if open {
                    remark =
                        "Nothing else is known of this event; every other member is kept.".into();
                }
                vec![of("", "Body".into(), &members)]
            }
            Body::Switch { switch, cases, .. } => {
                let on = code(switch.on.member());
                if switch.otherwise.is_none() {
                    remark = line!["Any other value of ", on.clone(), " is not declared."];
                }
                let case = |(index, members): (usize, &Vec<Member<'a>>)| {
                    let values = field::case_values(switch, index);
                    let title = line!["Body when ", on.clone(), " is ", values];
                    of(&format!("-{}", index + 1), title, members)
                };
                cases.iter().enumerate().map(case).collect()
            }
        };
        Self { subject, name, bodies, remark, shapes: tables.shapes(&version.evidence) }
    }
}

/// What the pages of all events of a provider tell.
pub(super) fn models<'a>(provider: &'a Provider, names: &'a Names) -> Vec<Model<'a>> {
    let events: Vec<&Event> = provider.events.iter().collect();
    parallel::map(&events, |event| Model::of(provider, event, names))
}

pub(super) fn page(site: &Site<'_>, provider: &Provider, model: &Model<'_>) -> String {
    let event = model.event;
    let here = places::event(provider, event);
    let versions = model.versions.iter().map(|version| version_view(site, version, &here));
    let context = context! {
        layout => view::layout(site, &here, Some(provider), &format!("{} · {}", event.wire, provider.title), &event.summary),
        nav => nav::of(site, &here, Some(provider), Some(event)),
        provider => context! {
            title => one_line(&provider.title),
            to => places::way(&here, &places::provider(provider)),
        },
        wire => one_line(&event.wire),
        group => &provider.modules[event.module].name,
        summary => html::line(&text(&event.summary)),
        prose => html::lines(&paragraphs(&event.description)),
        facts => view::facts(&about(event)),
        notes => html::lines(&event.notes.iter().map(|note| text(note)).collect::<Vec<_>>()),
        versions => versions.collect::<Value>(),
        differences => compare::view(model),
    };
    render(&site.templates, "event.html", context)
}

fn about(event: &Event) -> Vec<(&'static str, Inline)> {
    let list = |texts: &[String], show: fn(&str) -> Inline| {
        join(texts.iter().map(|text| show(text)), ", ")
    };
    let facts = vec![
        ("Also spelled", list(&event.aliases, code)),
        ("Sent by", list(&event.sent_by, text)),
        ("Needs the scopes", list(&event.scopes, code)),
    ];
    facts.into_iter().filter(|(_, answer)| !answer.is_empty()).collect()
}

fn version_view(site: &Site<'_>, model: &Version<'_>, here: &str) -> Value {
    let subject = model.subject;
    let Subject { provider, version, .. } = subject;
    let fixtures: Vec<_> = bodies::in_order(&version.fixtures)
        .into_iter()
        .map(|fixture| (fixture, Shown::of(subject, fixture)))
        .collect();
    let id = anchor(&version.version);
    let parts = model.bodies.iter().enumerate().map(|(number, part)| {
        let table = view::table(&format!("{id}-body-{}", number + 1), &part.table);
        context! { title => html::line(&part.title), table }
    });
    context! {
        id => &id,
        name => &version.version,
        is_default => version.is_default,
        evidence => view::evidence(&version.evidence),
        deprecated => version.deprecated.as_ref().map(|deprecated| html::line(&text(&deprecated.sentence()))),
        prose => html::lines(&paragraphs(&version.description)),
        facts => html::lines(&facts(subject, here)),
        parts => parts.collect::<Value>(),
        remark => html::line(&model.remark),
        shapes => model.shapes.iter().map(view::shape).collect::<Value>(),
        fixtures => fixtures.iter().map(|(fixture, shown)| bodies::view(&id, fixture, shown)).collect::<Value>(),
        request => curl::view(subject, &fixtures),
        snippets => snippets::view(subject, model.name),
        schemas => Form::ALL.map(|form| context! {
            form => form.as_str(),
            to => places::way(here, &places::schema(subject, form)),
            id => format!("{}/{}", site.base_url(), places::schema_in_folder(subject, form)),
        }).into_iter().collect::<Value>(),
        verify => places::way(here, &places::provider(provider)) + "#signatures",
        delivery => places::way(here, &places::provider(provider)) + "#delivery",
        answers => view::facts(&delivery::answers(&provider.delivery)),
    }
}

/// What the body is written in, and where its parts stand.
fn facts(subject: Subject<'_>, here: &str) -> Vec<Inline> {
    let around = subject.envelope();
    let place = format!(
        "{}#envelope-{}",
        places::way(here, &places::provider(subject.provider)),
        anchor(&around.name)
    );
    let mut facts = vec![line!["Envelope: ", link(code(&around.name), &place), "."]];
    facts.extend(envelope::facts(subject.provider, around));
    facts.push(line!["Evidence: ", words::evidence(&subject.version.evidence), "."]);
    facts
}
