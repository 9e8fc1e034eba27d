//! Versions of an event side by side: the members of the body and of the payload that differ.

use super::event::{Model, Version};
use super::html;
use super::tables::{Content, Row};
use crate::prose::{code, field, one_line};
use minijinja::{Value, context};
use std::collections::BTreeMap;

/// What a version says of a member.
type Cells<'m> = BTreeMap<String, &'m Row<'m>>;

/// A column a version; nothing for an event with one version.
pub(super) fn view(model: &Model<'_>) -> Option<Value> {
    if model.versions.len() < 2 {
        return None;
    }
    let columns: Vec<Cells<'_>> = model.versions.iter().map(members).collect();
    let mut paths: Vec<&String> = Vec::new();
    for path in columns.iter().flat_map(BTreeMap::keys) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    let (differing, same): (Vec<_>, Vec<_>) =
        paths.into_iter().partition(|path| differs(&columns, path));
    let rows = differing.iter().map(|path| {
        let cells = columns.iter().map(|column| column.get(*path).map(|row| cell(row)));
        context! { member => html::line(&code(path)), cells => cells.collect::<Value>() }
    });
    Some(context! {
        versions => model.versions.iter().map(|version| one_line(&version.subject.version.version)).collect::<Value>(),
        rows => rows.collect::<Value>(),
        same => same.len(),
    })
}

/// The members of the body and of the payload, by their way from the root.
fn members<'m>(version: &'m Version<'_>) -> Cells<'m> {
    let mut members = BTreeMap::new();
    for row in version.bodies.iter().flat_map(|part| &part.table.rows) {
        members.entry(one_line(row.wire)).or_insert(row);
        if row.field.is_some() {
            continue;
        }
        // The payload's own place; its shape was met first.
        let payload = version.shapes.iter().find(|shape| shape.name == row.ty.text);
        if let Some(Content::Members(table)) = payload.map(|shape| &shape.content) {
            for inner in &table.rows {
                members.entry(one_line(&format!("{}.{}", row.wire, inner.wire))).or_insert(inner);
            }
        }
    }
    members
}

fn differs(columns: &[Cells<'_>], path: &str) -> bool {
    let said =
        |column: &Cells<'_>| column.get(path).map(|row| (row.ty.text.clone(), presence(row)));
    columns.windows(2).any(|pair| said(&pair[0]) != said(&pair[1]))
}

fn cell(row: &Row<'_>) -> Value {
    context! {
        type => Value::from_safe_string(row.ty.html.clone()),
        presence => presence(row),
        to => &row.id,
    }
}

fn presence(row: &Row<'_>) -> &'static str {
    row.field.map_or("always", field::presence)
}
