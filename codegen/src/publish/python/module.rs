//! The module of one provider: its models, and what tells its bodies apart.

use super::super::model::{Cases, Item, ItemShape, Members, Model, field_doc, sibling_switch};
use super::expression::{cases, enumeration, reference, union};
use super::facts::facts;
use super::text::{attribute, doc, literal};
use crate::emit::schema::annotations;
use crate::ir::{Member, Payload, Provider, Ref, Switch};
use std::collections::BTreeSet;

pub(super) fn source(model: &Model<'_>) -> String {
    let provider = model.provider;
    let mut text = doc(
        &annotations::paragraphs([&format!("Events of {}.", provider.title), &provider.summary]),
        "",
    );
    text += &format!("\n# @generated from schema/{}/ by `cargo xtask publish`.\n", provider.name);
    text += "\nfrom __future__ import annotations\n\nimport typing as _t\n\nimport pydantic as _p\n\nfrom . import _runtime as _r\nfrom ._runtime import UnknownEvent as UnknownEvent\n";
    for item in &model.items {
        if let ItemShape::Object(object) = &item.shape {
            text += &class(item, object, provider);
        }
    }
    for item in in_order(model) {
        text += &alias(item, model);
    }
    text += &bodies(model);
    text
}

fn class(item: &Item<'_>, object: &Members<'_>, provider: &Provider) -> String {
    let mut text = format!("\n\nclass {}(_r.Model):\n", item.name);
    text += &doc(&item.doc, "    ");
    let mut taken = BTreeSet::new();
    for member in &object.members {
        text += &self::member(member, provider, &mut taken);
    }
    let decisions: String =
        object.members.iter().filter_map(|member| decision(member, provider)).collect();
    if !decisions.is_empty() {
        text += "\n    @_p.model_validator(mode=\"before\")\n    @classmethod\n    def _decide(cls, data: _t.Any) -> _t.Any:\n";
        text += &decisions;
        text += "        return data\n";
    }
    if object.members.is_empty() && item.doc.is_empty() {
        text += "    pass\n";
    }
    text
}

fn member(member: &Member<'_>, provider: &Provider, taken: &mut BTreeSet<String>) -> String {
    match member {
        Member::Field(field) => {
            let ty = reference(&field.ty, provider, false);
            match field.is_guaranteed() {
                true => declared(&field.rust, &field.wire, &ty, true, taken),
                false => declared(&field.rust, &field.wire, &optional(&ty), false, taken),
            }
            .to_owned()
                + &doc(&field_doc(field), "    ")
        }
        Member::Name { field, values } => {
            let values: Vec<_> = values.iter().map(|value| literal(value)).collect();
            let ty = format!("_t.Literal[{}]", values.join(", "));
            let ty = if field.nullable || field.optional { optional(&ty) } else { ty };
            declared(&field.rust, &field.wire, &ty, !field.optional, taken)
                + &doc(&field_doc(field), "    ")
        }
        Member::Payload { wire, version } => {
            let ty = match &version.payload {
                Payload::Own(_) => version.rust.clone(),
                Payload::Shared(id) => reference(&Ref::Named(*id), provider, false),
                Payload::Opaque => "_r.Object".to_owned(),
            };
            declared(&crate::naming::field_name(wire), wire, &ty, true, taken)
        }
    }
}

fn optional(ty: &str) -> String {
    match ty {
        "_r.Json" => ty.to_owned(),
        ty => format!("_t.Optional[{ty}]"),
    }
}

fn declared(
    rust: &str,
    wire: &str,
    ty: &str,
    required: bool,
    taken: &mut BTreeSet<String>,
) -> String {
    let mut name = attribute(rust);
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    let default = match (name == wire, required) {
        (true, true) => String::new(),
        (true, false) => " = None".to_owned(),
        (false, true) => format!(" = _p.Field(alias={})", literal(wire)),
        (false, false) => format!(" = _p.Field(default=None, alias={})", literal(wire)),
    };
    format!("    {name}: {ty}{default}\n")
}

/// Reads a member as the member beside it says.
fn decision(member: &Member<'_>, provider: &Provider) -> Option<String> {
    let ty = match member {
        Member::Field(field) => field.ty.clone(),
        Member::Payload { version, .. } => match version.payload {
            Payload::Shared(id) => Ref::Named(id),
            Payload::Own(_) | Payload::Opaque => return None,
        },
        Member::Name { .. } => return None,
    };
    let switch = sibling_switch(provider, &ty)?;
    let name = |index: usize| provider.ty(switch.cases[index].ty).name.as_str();
    let otherwise = switch.otherwise.map_or("None", name);
    Some(format!(
        "        data = _r.decide(data, {}, {}, {{{}}}, {otherwise}, \"{}\")\n",
        literal(member.wire()),
        literal(switch.on.member()),
        table(switch, &name),
        steps(&ty),
    ))
}

fn table<'a>(switch: &'a Switch, name: &dyn Fn(usize) -> &'a str) -> String {
    let cases = switch.cases.iter().enumerate();
    let rows = cases
        .flat_map(|(index, case)| case.values.iter().map(move |value| (literal(value), index)));
    rows.map(|(value, index)| format!("{value}: {}", name(index))).collect::<Vec<_>>().join(", ")
}

/// The lists and maps around the shape, outermost first.
fn steps(ty: &Ref) -> String {
    match ty {
        Ref::List(item) => format!("l{}", steps(&item.ty)),
        Ref::Map(item) => format!("m{}", steps(&item.ty)),
        Ref::Any | Ref::Scalar(_) | Ref::Named(_) => String::new(),
    }
}

/// Everything that is no class, what it is made of first. Python reads these at once, and not when they are used.
fn in_order<'a, 'b>(model: &'a Model<'b>) -> Vec<&'a Item<'b>> {
    let mut order = Order { model, met: BTreeSet::new(), found: Vec::new() };
    model.items.iter().for_each(|item| order.visit(item));
    order.found
}

struct Order<'a, 'b> {
    model: &'a Model<'b>,
    met: BTreeSet<&'a str>,
    found: Vec<&'a Item<'b>>,
}

impl<'a, 'b> Order<'a, 'b> {
    fn visit(&mut self, item: &'a Item<'b>) {
        if matches!(item.shape, ItemShape::Object(_)) || !self.met.insert(&item.name) {
            return;
        }
        for name in needed(item, self.model.provider) {
            let model = self.model;
            if let Some(other) = model.items.iter().find(|other| other.name == name) {
                self.visit(other);
            }
        }
        self.found.push(item);
    }
}

fn needed(item: &Item<'_>, provider: &Provider) -> Vec<String> {
    match &item.shape {
        ItemShape::Object(_) | ItemShape::Enum(_) => Vec::new(),
        ItemShape::Cases(cases) => cases.cases.iter().map(|(_, name)| name.clone()).collect(),
        ItemShape::Union(union) => {
            union.arms.iter().filter_map(|arm| innermost(&arm.ty, provider)).collect()
        }
    }
}

fn innermost(ty: &Ref, provider: &Provider) -> Option<String> {
    match ty {
        Ref::Named(id) => Some(provider.ty(*id).name.clone()),
        Ref::List(item) | Ref::Map(item) => innermost(&item.ty, provider),
        Ref::Any | Ref::Scalar(_) => None,
    }
}

fn alias(item: &Item<'_>, model: &Model<'_>) -> String {
    let provider = model.provider;
    let expression = match &item.shape {
        ItemShape::Object(_) => return String::new(),
        ItemShape::Enum(shape) => enumeration(shape),
        ItemShape::Union(shape) => {
            let arms: Vec<_> =
                shape.arms.iter().map(|arm| reference(&arm.ty, provider, true)).collect();
            union(&arms.iter().map(String::as_str).collect::<Vec<_>>())
        }
        ItemShape::Cases(of) => cases(of, &tag_attribute(of, model)),
    };
    format!("\n{} = {expression}\n{}", item.name, doc(&item.doc, ""))
}

/// What the member that decides is called in the models of the cases.
fn tag_attribute(cases: &Cases<'_>, model: &Model<'_>) -> String {
    let fields = model.items.iter().filter_map(|item| match &item.shape {
        ItemShape::Object(object) if cases.cases.iter().any(|(_, name)| *name == item.name) => {
            object.members.iter().find(|member| member.wire() == cases.member)?.field()
        }
        _ => None,
    });
    let rust = fields.map(|field| field.rust.as_str()).next();
    rust.map_or_else(|| attribute(&crate::naming::field_name(cases.member)), attribute)
}

fn bodies(model: &Model<'_>) -> String {
    let (event, parse) = (model.free("Event"), model.free("parse"));
    let names: String = model.bodies.iter().map(|(_, body)| format!("    {body},\n")).collect();
    let mut text =
        format!("\n{event} = _t.Union[\n{names}]\n\"\"\"Any event that the catalog lists.\"\"\"\n");
    let classes = model.items.iter().filter(|item| matches!(item.shape, ItemShape::Object(_)));
    let classes: String = classes.map(|item| format!("    {},\n", item.name)).collect();
    text += &format!(
        "\n_CLASSES: _t.Tuple[_t.Type[_r.Model], ...] = (\n{classes})\nfor _class in _CLASSES:\n    _class.model_rebuild()\n"
    );
    text += &format!("\n_PROVIDER: _t.Dict[str, _t.Any] = {{\n{}}}\n", facts(model));
    text += &format!(
        "\n\ndef {parse}(\n    body: _t.Any, *, event: _t.Optional[str] = None, version: _t.Optional[str] = None\n) -> _t.Union[{event}, UnknownEvent]:\n    \"\"\"Reads a body: bytes, text or decoded JSON. `event` and `version` only count where the body does not say.\"\"\"\n    return _t.cast(_t.Union[{event}, UnknownEvent], _r.parse(_PROVIDER, body, event, version))\n"
    );
    text
}
