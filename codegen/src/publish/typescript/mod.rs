//! TypeScript declarations, straight from the catalog: types of a provider's bodies, and their union with an arm for events that the
//! catalog does not know.
//!
//! Generators that start from the schemas were tried first; why these are emitted stands in CONTRIBUTING.md.

mod expression;
mod text;
mod union;

use super::model::{Cases, Item, ItemShape, Members, Model, field_doc};
use crate::ir::{Field, Member, Payload, Provider, Ref};
use expression::{enumeration, reference};
use text::{comment, key, literal};

/// The declarations of one provider.
pub(super) fn declarations(model: &Model<'_>) -> String {
    let mut text = format!(
        "// @generated from schema/{}/ by `cargo xtask publish`.\n\nimport type {{ Unlisted }} from \"./index.js\";\n",
        model.provider.name
    );
    for item in &model.items {
        text += "\n";
        text += &comment(&item.doc, item.deprecated, "");
        text += &declaration(item, model.provider);
    }
    text += &union::declarations(model);
    text
}

fn declaration(item: &Item<'_>, provider: &Provider) -> String {
    let name = &item.name;
    match &item.shape {
        ItemShape::Object(object) => {
            format!("export interface {name} {}\n", interface(object, provider))
        }
        ItemShape::Enum(shape) => format!("export type {name} = {};\n", enumeration(shape)),
        ItemShape::Union(union) => {
            let arms: Vec<_> = union.arms.iter().map(|arm| reference(&arm.ty, provider)).collect();
            format!("export type {name} = {};\n", arms.join(" | "))
        }
        ItemShape::Cases(cases) => format!("export type {name} =\n{};\n", arms(cases)),
    }
}

fn interface(object: &Members<'_>, provider: &Provider) -> String {
    let mut text = "{\n".to_owned();
    for member in &object.members {
        text += &self::member(member, provider);
    }
    if object.open {
        text += "  [member: string]: unknown;\n";
    }
    text + "}"
}

fn member(member: &Member<'_>, provider: &Provider) -> String {
    match member {
        Member::Field(field) => declared(field, &reference(&field.ty, provider)),
        Member::Name { field, values } => {
            let values: Vec<_> = values.iter().map(|value| literal(value)).collect();
            declared(field, &values.join(" | "))
        }
        Member::Payload { wire, version } => {
            let ty = match &version.payload {
                Payload::Own(_) => version.rust.clone(),
                Payload::Shared(id) => reference(&Ref::Named(*id), provider),
                Payload::Opaque => expression::OBJECT.to_owned(),
            };
            format!("  {}: {ty};\n", key(wire))
        }
    }
}

fn declared(field: &Field, ty: &str) -> String {
    let mark = if field.optional { "?" } else { "" };
    let null = if field.nullable && ty != "unknown" { " | null" } else { "" };
    let doc = field_doc(field);
    let comment = comment(&doc, field.deprecated.is_some(), "  ");
    format!("{comment}  {}{mark}: {ty}{null};\n", key(&field.wire))
}

/// Each case with its values at the member that decides, so that a comparison narrows the type.
fn arms(cases: &Cases<'_>) -> String {
    let tag = key(cases.member);
    let mut arms = Vec::new();
    for (values, name) in cases.cases.iter().filter(|(values, _)| !values.is_empty()) {
        let values: Vec<_> = values.iter().flat_map(|value| spellings(value, cases.tag)).collect();
        arms.push(format!("  | ({name} & {{ {tag}: {} }})", values.join(" | ")));
    }
    // As text, it could be one of the listed values, and no comparison would rule it out.
    let others = cases.others.iter().flat_map(|value| spellings(value, cases.tag));
    let others: String = others.map(|value| format!("{value} | ")).collect();
    let otherwise = match &cases.otherwise {
        Some(name) => format!("Omit<{name}, {}>", literal(cases.member)),
        None => expression::OBJECT.to_owned(),
    };
    arms.push(format!("  | ({otherwise} & {{ {tag}?: {others}Unlisted | null }})"));
    arms.join("\n")
}

/// A value of a tag, as a literal of each JSON kind in which it comes.
fn spellings(value: &str, tag: Option<&Ref>) -> Vec<String> {
    let Some(Ref::Scalar(scalar)) = tag else { return vec![literal(value)] };
    let ty = expression::scalar(*scalar);
    let is_bare = value.parse::<bool>().is_ok() || value.parse::<f64>().is_ok_and(f64::is_finite);
    let bare = (is_bare && !ty.starts_with(['s', '"'])).then(|| value.to_owned());
    let quoted = (bare.is_none() || ty.contains("string")).then(|| literal(value));
    bare.into_iter().chain(quoted).collect()
}
