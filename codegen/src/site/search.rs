//! What the search in the browser knows: every event and every declared field, once.
//!
//! Written as a script rather than as JSON, because a page that was opened from a disk may run a script but not fetch a file. Lists stand
//! instead of objects, and numbers instead of what was said before; `assets/search.js` reads them in this order.

use super::event::{Model, Version};
use super::tables::{Content, Row, Table};
use crate::emit::text::is_bidi;
use crate::ir::{Event, Provider, TypeId};
use crate::prose::one_line;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that can be found.
#[derive(Default)]
pub(super) struct Findable {
    /// Name and title.
    providers: Vec<Value>,
    /// Provider, path, wire name, summary, other words.
    events: Vec<Value>,
    /// Event, place, member, shape, type, meaning, and how many events hold the shape (0: all that come in the envelope).
    fields: Vec<Value>,
}

impl Findable {
    pub(super) fn provider(&mut self, provider: &Provider, models: &[Model<'_>]) {
        let number = self.providers.len();
        self.providers.push(json!([provider.name, one_line(&provider.title)]));
        let mut holders: BTreeMap<TypeId, usize> = BTreeMap::new();
        for model in models {
            for id in types(model) {
                *holders.entry(id).or_default() += 1;
            }
        }
        let mut told = BTreeSet::new();
        let mut envelope = BTreeSet::new();
        for model in models {
            let event = self.events.len();
            self.events.push(event_entry(number, model.event));
            for version in &model.versions {
                for part in &version.bodies {
                    self.body(event, version, &part.table, &mut envelope);
                }
                for shape in &version.shapes {
                    let Content::Members(table) = &shape.content else { continue };
                    let count = match shape.ty {
                        Some(id) if !told.insert(id) => continue,
                        Some(id) => holders.get(&id).copied().unwrap_or(1),
                        None => 1,
                    };
                    self.table(event, shape.name, table, count);
                }
            }
        }
    }

    /// The members of an envelope stand in every body; they are listed with the first.
    fn body(
        &mut self,
        event: usize,
        version: &Version<'_>,
        table: &Table<'_>,
        envelope: &mut BTreeSet<(usize, String)>,
    ) {
        let around = version.subject.envelope();
        for row in &table.rows {
            let is_around = row.field.is_some_and(|field| {
                around.object.fields.iter().any(|each| std::ptr::eq(each, field))
            });
            if !is_around {
                self.row(event, &version.subject.version.rust, row, 1);
            } else if envelope.insert((version.subject.version.envelope, row.wire.to_owned())) {
                let name = format!("envelope {}", one_line(&around.name));
                self.row(event, &name, row, 0);
            }
        }
    }

    fn table(&mut self, event: usize, shape: &str, table: &Table<'_>, count: usize) {
        for row in &table.rows {
            self.row(event, shape, row, count);
        }
    }

    fn row(&mut self, event: usize, shape: &str, row: &Row<'_>, count: usize) {
        let Some(field) = row.field else { return };
        let meaning = one_line(&field.description);
        self.fields.push(json!([
            event,
            row.id,
            one_line(row.wire),
            shape,
            row.ty.text,
            meaning,
            count
        ]));
    }

    /// The script.
    pub(super) fn script(&self) -> String {
        let lists = json!({
            "providers": self.providers,
            "events": self.events,
            "fields": self.fields,
        });
        let escaped = |c: char| {
            if is_bidi(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }
        };
        let text: String = lists.to_string().chars().map(escaped).collect();
        format!("hookbookFindable({text});\n")
    }
}

fn event_entry(provider: usize, event: &Event) -> Value {
    let mut more: Vec<String> = event.aliases.clone();
    more.push(event.description.clone());
    more.extend(event.notes.iter().cloned());
    more.extend(event.sent_by.iter().cloned());
    more.extend(event.scopes.iter().cloned());
    json!([
        provider,
        event.path,
        one_line(&event.wire),
        one_line(&event.summary),
        one_line(&more.join(" ")),
    ])
}

/// The shapes that an event holds, in any version.
fn types(model: &Model<'_>) -> BTreeSet<TypeId> {
    let shapes = model.versions.iter().flat_map(|version| &version.shapes);
    shapes.filter_map(|shape| shape.ty).collect()
}
