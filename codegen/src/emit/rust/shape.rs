//! Shapes as Rust items: structs, open enums, switches, unions.

use super::doc;
use super::file::File;
use super::types;
use super::uses::Uses;
use crate::ir::{
    self, Check, Enum, Evidence, Object, Openness, Provider, Shape, Switch, SwitchOn, Type, TypeId,
    Union,
};
use std::fmt::Write;

/// A named type.
pub(super) fn item(id: TypeId, provider: &Provider, uses: &Uses, file: &mut File) -> String {
    let ty = provider.ty(id);
    let use_of = uses.sentence(id);
    let known = doc::evidence(&ty.evidence);
    match &ty.shape {
        Shape::Object(object) => {
            let docs = docs(ty, use_of, known);
            let attributes = format!("#[derive(Clone, {})]\n", file.runtime("Payload"));
            structure(
                &docs,
                &attributes,
                &ty.name,
                object,
                &ty.evidence,
                (provider, ty.module),
                file,
            )
        }
        Shape::Enum(of) => enumeration(ty, of, (use_of, known), file),
        Shape::Switch(switch) => self::switch(ty, switch, known, provider, file),
        Shape::Union(union) => self::union(ty, union, (use_of, known), provider, file),
    }
}

fn docs(ty: &Type, fallback: &str, known: String) -> String {
    // A shape that nothing uses, and of which nobody said anything, still needs a line.
    let fallback = if fallback.is_empty() { "A shape." } else { fallback };
    let first = if ty.description.is_empty() {
        fallback.to_owned()
    } else {
        doc::sentence(&ty.description)
    };
    doc::comment("///", 0, &[first, known])
}

/// A struct with the members of an object.
pub(super) fn structure(
    docs: &str,
    attributes: &str,
    name: &str,
    object: &Object,
    evidence: &Evidence,
    (provider, home): (&Provider, usize),
    file: &mut File,
) -> String {
    let mut text = format!("{docs}{attributes}#[non_exhaustive]\npub struct {name} {{\n");
    for field in &object.fields {
        text.push_str(&doc::comment("///", 4, &field_docs(field, evidence)));
        text.push_str(&field_attributes(field, object));
        let ty = types::field(field, provider, home, file);
        let _ = writeln!(text, "    pub {}: {ty},", field.rust);
    }
    text.push_str("    /// Members that the catalog does not declare, as they came.\n");
    let _ = writeln!(text, "    pub extra: {},\n}}", file.runtime("Extra"));
    text
}

fn field_docs(field: &ir::Field, owner: &Evidence) -> Vec<String> {
    let meaning = match field.description.as_str() {
        "" => format!("{}.", doc::code(&field.wire)),
        text => doc::sentence(text),
    };
    let mut facts = Vec::new();
    if let Some(unit) = &field.unit {
        facts.push(format!("Counts {}.", doc::prose(unit)));
    }
    if let Some(since) = &field.since {
        facts.push(format!("Sent since {since}."));
    }
    if field.evidence != *owner {
        facts.push(doc::evidence(&field.evidence));
    }
    vec![meaning, facts.join(" ")]
}

fn field_attributes(field: &ir::Field, object: &Object) -> String {
    let mut keys = Vec::new();
    if bare(&field.rust) != field.wire {
        keys.push(format!("name = {}", literal(&field.wire)));
    }
    if field.sensitive.is_some() {
        keys.push("sensitive".to_owned());
    }
    if let Some(sibling) = field.switch_on {
        keys.push(format!("switch = {}", literal(bare(&object.fields[sibling].rust))));
    }
    keys.extend(field.checks.iter().map(check));
    let mut text = String::new();
    if !keys.is_empty() {
        let _ = writeln!(text, "    #[payload({})]", keys.join(", "));
    }
    if let Some(deprecated) = &field.deprecated {
        let _ = writeln!(text, "    {}", self::deprecated(deprecated));
    }
    text
}

fn check(check: &Check) -> String {
    match check {
        Check::Min(bound) => format!("min = {bound}"),
        Check::Max(bound) => format!("max = {bound}"),
        Check::MinLength(bound) => format!("min_length = {bound}"),
        Check::MaxLength(bound) => format!("max_length = {bound}"),
        Check::MinItems(bound) => format!("min_items = {bound}"),
        Check::MaxItems(bound) => format!("max_items = {bound}"),
        Check::Prefix(text) => format!("prefix = {}", literal(text)),
    }
}

/// `#[deprecated]`, with what the YAML says in one sentence.
pub(super) fn deprecated(deprecated: &ir::Deprecated) -> String {
    let parts = [
        deprecated.since.as_ref().map(|day| format!("since {day}")),
        deprecated.sunset.as_ref().map(|day| format!("until {day}")),
        deprecated.instead.as_ref().map(|name| format!("use `{name}`")),
        deprecated.reason.clone(),
    ];
    let note = parts.into_iter().flatten().collect::<Vec<_>>().join("; ");
    match note.is_empty() {
        true => "#[deprecated]".to_owned(),
        false => format!("#[deprecated(note = {})]", literal(&note)),
    }
}

fn enumeration(ty: &Type, of: &Enum, (use_of, known): (&str, String), file: &mut File) -> String {
    let fallback = match (of.openness, of.values.as_slice()) {
        (Openness::Literal, [value]) => format!("The constant {}.", doc::code(&value.wire)),
        _ => use_of.to_owned(),
    };
    let mut text = docs(ty, &fallback, known);
    let _ = writeln!(text, "#[derive(Clone, {})]", file.runtime("OpenEnum"));
    let openness = match of.openness {
        Openness::Open => None,
        Openness::Closed => Some("closed"),
        Openness::Literal => Some("literal"),
    };
    let keys: Vec<&str> = openness.into_iter().chain(of.integer.then_some("integer")).collect();
    if !keys.is_empty() {
        let _ = writeln!(text, "#[open_enum({})]", keys.join(", "));
    }
    let _ = writeln!(text, "#[non_exhaustive]\npub enum {} {{", ty.name);
    for value in &of.values {
        let meaning = match value.description.as_str() {
            "" => format!("{}.", doc::code(&value.wire)),
            text => doc::sentence(text),
        };
        text.push_str(&doc::comment("///", 4, &[meaning]));
        let wire = if of.integer { value.wire.clone() } else { literal(&value.wire) };
        let _ = writeln!(text, "    #[open_enum(value = {wire})]\n    {},", value.rust);
    }
    let _ = writeln!(
        text,
        "    /// A value that the catalog does not list.\n    Unknown({}),\n}}",
        file.runtime("UnknownValue")
    );
    text
}

fn switch(
    ty: &Type,
    switch: &Switch,
    known: String,
    provider: &Provider,
    file: &mut File,
) -> String {
    let member = doc::code(switch.on.member());
    let fallback = format!("One of several shapes, by {member}.");
    let mut text = docs(ty, &fallback, known);
    let _ = writeln!(text, "#[derive(Clone, {})]", file.runtime("Switch"));
    let on = match &switch.on {
        SwitchOn::Own(name) => format!("on = {}", literal(name)),
        SwitchOn::Sibling(_) => "sibling".to_owned(),
    };
    let _ = writeln!(text, "#[switch({on})]\n#[non_exhaustive]\npub enum {} {{", ty.name);
    for (index, case) in switch.cases.iter().enumerate() {
        let values: Vec<String> = case.values.iter().map(|value| doc::code(value)).collect();
        let otherwise = switch.otherwise == Some(index);
        let meaning = match (values.is_empty(), otherwise) {
            (true, _) => format!("{member} says something else."),
            (false, false) => format!("{member} is {}.", values.join(" or ")),
            (false, true) => {
                format!("{member} is {}, or something that is not listed.", values.join(" or "))
            }
        };
        text.push_str(&doc::comment("///", 4, &[meaning]));
        let cases = case.values.iter().map(|value| format!("case = {}", literal(value)));
        let keys: Vec<String> = cases.chain(otherwise.then(|| "otherwise".to_owned())).collect();
        let inner = types::place(&ir::Ref::Named(case.ty), provider, ty.module, file);
        let _ = writeln!(text, "    #[switch({})]\n    {}({inner}),", keys.join(", "), case.rust);
    }
    if switch.otherwise.is_none() {
        let _ = writeln!(
            text,
            "    /// {member} says something that is not listed.\n    Unknown({}),",
            file.runtime("Json")
        );
    }
    text.push_str("}\n");
    text
}

fn union(
    ty: &Type,
    union: &Union,
    (use_of, known): (&str, String),
    provider: &Provider,
    file: &mut File,
) -> String {
    let mut text = docs(ty, use_of, known);
    let _ = writeln!(
        text,
        "#[derive(Clone, {})]\n#[non_exhaustive]\npub enum {} {{",
        file.runtime("Union"),
        ty.name
    );
    for arm in &union.arms {
        let inner = types::place(&arm.ty, provider, ty.module, file);
        let words = ir::display::type_text(provider, &arm.ty, false);
        text.push_str(&doc::comment("///", 4, &[format!("{}.", doc::code(&words))]));
        let _ = writeln!(text, "    {}({inner}),", arm.rust);
    }
    text.push_str("}\n");
    text
}

/// A field's name as derives see it: without `r#`.
fn bare(rust: &str) -> &str {
    rust.strip_prefix("r#").unwrap_or(rust)
}

/// A Rust string literal, printable and on one line.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() || crate::emit::text::is_bidi(c) => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
