//! Values that fit what is declared: the bodies of fixtures.

use crate::model::{Event, Field, Kind, Payload, Provider, Shape};
use crate::yaml::value;

/// A body of an event, in JSON with one member a line at the root.
pub(crate) fn body(provider: &Provider, event: &Event) -> Option<String> {
    let (_, payload) = event.payloads.first()?;
    let fields = match payload {
        Payload::Fields(fields) => fields,
        Payload::Shared(index) => match &provider.types[*index].shape {
            Shape::Object(fields) => fields,
            _ => return None,
        },
    };
    let style = provider.style;
    let name = format!("{}: {}", value(style.name_at), value(&event.wire));
    let around = match style.name {
        "alder" => ", \"id\": \"evt_1\", \"created_at\": \"2026-02-01T10:20:30Z\"",
        _ => "",
    };
    Some(match style.payload {
        Some(member) => format!("{{{name}{around}, \"{member}\": {}}}\n", object(fields)),
        None => {
            let members = members(fields);
            let comma = if members.is_empty() { "" } else { ", " };
            format!("{{{name}{around}{comma}{members}}}\n")
        }
    })
}

/// An object with every member of its declaration.
pub(crate) fn object(fields: &[Field]) -> String {
    format!("{{{}}}", members(fields))
}

fn members(fields: &[Field]) -> String {
    let members: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", value(&field.name), of(&field.kind))).collect();
    members.join(", ")
}

fn of(kind: &Kind) -> String {
    match kind {
        Kind::Scalar(_, sample) => (*sample).to_owned(),
        Kind::Named(_, sample) => sample.clone(),
        Kind::List(_, sample) => format!("[{sample}, {sample}]"),
        Kind::Map(_) => "{\"k\": \"v\"}".to_owned(),
        Kind::Object(fields) => object(fields),
        Kind::Enum(values) => value(&values[0]),
    }
}
