//! Models as the templates take them.

use super::html;
use super::tables::{self, Content, Row, Section, Table};
use super::{Site, places};
use crate::ir::{Evidence, EvidenceKind, Provider};
use crate::prose::{Inline, field, line, one_line, text, words};
use minijinja::{Value, context};

/// What the head and the frame of every page need.
pub(super) fn layout(
    site: &Site<'_>,
    here: &str,
    provider: Option<&Provider>,
    title: &str,
    summary: &str,
) -> Value {
    context! {
        provider => provider.map(|provider| &provider.name),
        root => places::root(here),
        catalog => one_line(&site.catalog.title),
        title => one_line(title),
        summary => one_line(summary),
    }
}

/// Questions and answers.
pub(super) fn facts(facts: &[(&'static str, Inline)]) -> Value {
    facts
        .iter()
        .map(|(name, answer)| context! { name => *name, answer => html::line(answer) })
        .collect()
}

/// How something is known: a mark, and the rest in words.
pub(super) fn evidence(evidence: &Evidence) -> Value {
    context! {
        kind => evidence.kind.as_str(),
        means => words::evidence_kind(evidence.kind),
        source => evidence.source.as_deref().map(one_line),
        seen => evidence.seen.as_deref().map(one_line),
    }
}

pub(super) fn kind(kind: EvidenceKind) -> Value {
    context! { kind => kind.as_str(), means => words::evidence_kind(kind) }
}

/// A table of members. `id` is that of the part of the page, for the places of its grounds.
pub(super) fn table(id: &str, table: &Table<'_>) -> Value {
    let place = |number: usize| format!("{id}-ground-{}", number + 1);
    let grounds = table.grounds.iter().enumerate().map(|(number, ground)| {
        context! { id => place(number), number => number + 1, text => html::line(ground) }
    });
    let ground = |number| context! { to => place(number), number => number + 1 };
    let rows = table.rows.iter().map(|each| row(each, each.ground.map(ground)));
    context! { rows => rows.collect::<Value>(), grounds => grounds.collect::<Value>() }
}

fn row(row: &Row<'_>, ground: Option<Value>) -> Value {
    let field = row.field;
    context! {
        id => &row.id,
        member => one_line(row.wire),
        type => Value::from_safe_string(row.ty.html.clone()),
        optional => field.is_some_and(|field| field.optional),
        nullable => field.is_some_and(|field| field.nullable),
        presence => field.map_or("always", field::presence),
        evidence => row.kind.map(kind),
        ground,
        meaning => html::line(&row.meaning),
        more => html::lines(&row.more),
        sensitive => field.and_then(|field| field.sensitive.as_deref()).map(one_line),
        unit => field.and_then(|field| field.unit.as_deref()).map(one_line),
        since => field.and_then(|field| field.since.as_deref()).map(one_line),
        deprecated => field.is_some_and(|field| field.deprecated.is_some()),
    }
}

pub(super) fn shape(section: &Section<'_>) -> Value {
    let (kind, lead, content) = match &section.content {
        Content::Members(members) => ("members", Inline::default(), table(&section.id, members)),
        Content::Values(shape) => {
            let rows = shape.values.iter().zip(tables::values(shape)).map(|(value, wire)| {
                context! { value => html::line(&wire), meaning => html::line(&text(&value.description)) }
            });
            let described = shape.values.iter().any(|value| !value.description.is_empty());
            let kind = if described { "described" } else { "values" };
            (kind, field::openness(shape).into(), rows.collect())
        }
        Content::Cases { switch, shapes } => {
            let rows = tables::cases(switch).zip(shapes).map(|(values, shape)| {
                let meaning = Value::from_safe_string(format!("<code>{}</code>", shape.html));
                context! { value => html::line(&values), meaning }
            });
            let mut lead = field::decision(switch);
            if switch.otherwise.is_none() {
                lead.push(" Any other value is not declared.");
            }
            ("cases", lead, rows.collect())
        }
        Content::Arms(arms) => {
            let arms = Value::from_safe_string(arms.html.clone());
            ("arms", line!["Told apart by the kind of the JSON value."], arms)
        }
    };
    context! {
        id => &section.id,
        name => section.name,
        prose => html::lines(&section.prose),
        kind,
        lead => html::line(&lead),
        content,
    }
}
