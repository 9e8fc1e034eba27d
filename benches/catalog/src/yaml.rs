//! The model as YAML, written as a person would: one line where one is enough.

use std::fmt::Write;

use crate::model::{Event, EventsFile, Field, Kind, Payload, Provider, Shape, Type};

/// `provider.yaml`.
pub(crate) fn provider(provider: &Provider) -> String {
    let style = provider.style;
    format!(
        "# yaml-language-server: $schema=../meta/provider.schema.json\nprovider: {name}\ntitle: {title}\n\
         summary: A made-up provider.\ndocs: https://{name}.example/docs/webhooks\n\
         evidence: {{kind: documented, source: {name}.example/docs, seen: 2026-01-05}}\n{body}",
        name = style.name,
        title = style.title,
        body = style.body,
    )
}

/// `types.yaml`.
pub(crate) fn types(provider: &Provider) -> String {
    let mut text = String::from("# yaml-language-server: $schema=../meta/types.schema.json\n");
    write_types(&provider.types, &mut text);
    text
}

/// A file under `events/`.
pub(crate) fn events(file: &EventsFile, provider: &Provider) -> String {
    let mut text =
        String::from("# yaml-language-server: $schema=../../meta/events.schema.json\nevents:\n");
    for event in &file.events {
        write_event(event, provider, &mut text);
    }
    if !file.types.is_empty() {
        text.push('\n');
        write_types(&file.types, &mut text);
    }
    text
}

fn write_event(event: &Event, provider: &Provider, text: &mut String) {
    let name = provider.style.name;
    line(text, 2, &format!("{}:", event.wire));
    let verb = event.wire.rsplit('.').next().unwrap_or_default();
    line(text, 4, &format!("summary: Something was {verb}, and this says what became of it."));
    match event.evidence {
        kind @ ("documented" | "example") => {
            let source = format!("{name}.example/docs/{}", event.wire);
            let evidence = format!("{{kind: {kind}, source: {source}, seen: 2026-01-06}}");
            line(text, 4, &format!("evidence: {evidence}"));
        }
        kind => line(text, 4, &format!("evidence: {kind}")),
    }
    match event.payloads.as_slice() {
        [] => {}
        [(None, payload)] => write_payload(payload, provider, 4, text),
        versions => {
            line(text, 4, "versions:");
            for (version, payload) in versions {
                line(text, 6, &format!("{}:", version.unwrap_or("v1")));
                write_payload(payload, provider, 8, text);
            }
        }
    }
}

fn write_payload(payload: &Payload, provider: &Provider, indent: usize, text: &mut String) {
    match payload {
        Payload::Shared(index) => {
            line(text, indent, &format!("payload: {}", provider.types[*index].name));
        }
        Payload::Fields(fields) => {
            line(text, indent, "payload:");
            write_fields(fields, indent + 2, text);
        }
    }
}

fn write_types(types: &[Type], text: &mut String) {
    line(text, 0, "types:");
    for Type { name, shape } in types {
        match shape {
            Shape::Enum(values) => line(text, 2, &format!("{name}: {{enum: {}}}", list(values))),
            Shape::Object(fields) => {
                line(text, 2, &format!("{name}:"));
                line(text, 4, "fields:");
                write_fields(fields, 6, text);
            }
            Shape::Own(member, cases) => write_switch(name, member, cases, text),
            Shape::Sibling(member, cases) => {
                write_switch(name, &format!("../{member}"), cases, text);
            }
        }
    }
}

fn write_switch(name: &str, on: &str, cases: &[(String, String)], text: &mut String) {
    line(text, 2, &format!("{name}:"));
    line(text, 4, &format!("switch: {on}"));
    line(text, 4, "cases:");
    for (value, shape) in cases {
        line(text, 6, &format!("{value}: {shape}"));
    }
}

fn write_fields(fields: &[Field], indent: usize, text: &mut String) {
    for field in fields {
        write_field(field, indent, text);
    }
}

fn write_field(field: &Field, indent: usize, text: &mut String) {
    let key = format!("{}{}", field.name, if field.optional { "?" } else { "" });
    let written = match &field.kind {
        Kind::Scalar(expression, _) => (*expression).to_owned(),
        Kind::Named(name, _) => name.clone(),
        Kind::List(item, _) => format!("[{item}]"),
        Kind::Map(item) => format!("map<{item}>"),
        Kind::Object(_) | Kind::Enum(_) => String::new(),
    };
    let is_long = field.description.is_some() || field.sensitive || written.is_empty();
    if !is_long {
        return line(text, indent, &format!("{key}: {}", expression(&written, field.nullable)));
    }
    line(text, indent, &format!("{key}:"));
    let inner = indent + 2;
    match &field.kind {
        Kind::Enum(values) => line(text, inner, &format!("enum: {}", list(values))),
        Kind::Object(fields) => {
            line(text, inner, "fields:");
            write_fields(fields, inner + 2, text);
        }
        _ => line(text, inner, &format!("type: {}", expression(&written, field.nullable))),
    }
    if field.nullable && written.is_empty() {
        line(text, inner, "nullable: true");
    }
    if let Some(description) = &field.description {
        line(text, inner, &format!("description: {description}"));
    }
    if field.sensitive {
        line(text, inner, "sensitive: name");
    }
}

/// A type expression with its `?`, in quotes where YAML would see a list or a block.
fn expression(written: &str, nullable: bool) -> String {
    // `any` is null by itself; a `?` behind a union would belong to its last arm.
    let marked = nullable && written != "any" && !written.contains('|');
    let bare = if marked { format!("{written}?") } else { written.to_owned() };
    if bare.contains(['[', '|']) { format!("\"{bare}\"") } else { bare }
}

fn list(values: &[String]) -> String {
    format!("[{}]", values.join(", "))
}

/// A text as JSON and YAML both take it; the words that are used need no escapes.
pub(crate) fn value(text: &str) -> String {
    format!("\"{text}\"")
}

fn line(text: &mut String, indent: usize, line: &str) {
    let _ = writeln!(text, "{:indent$}{line}", "");
}
