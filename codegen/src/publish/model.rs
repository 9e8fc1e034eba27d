//! The catalog of a provider as the type systems of other languages see it: one list of named shapes.

use super::bundle;
use crate::emit::schema;
use crate::emit::schema::annotations;
use crate::ir::{
    Body, Deprecated, Enum, Evidence, Field, Member, Payload, Provider, Ref, Shape, Subject,
    Switch, TypeId, Union,
};

/// The shapes of a provider, in the order of its YAML: types first, then each event's payload and body.
pub(super) struct Model<'a> {
    pub(super) provider: &'a Provider,
    pub(super) items: Vec<Item<'a>>,
    pub(super) bodies: Vec<(Subject<'a>, String)>,
}

/// Something with a name.
pub(super) struct Item<'a> {
    pub(super) name: String,
    /// What it is, in paragraphs.
    pub(super) doc: String,
    pub(super) deprecated: bool,
    pub(super) shape: ItemShape<'a>,
}

/// What it is made of.
pub(super) enum ItemShape<'a> {
    Object(Members<'a>),
    Enum(&'a Enum),
    Union(&'a Union),
    Cases(Cases<'a>),
}

/// An object.
pub(super) struct Members<'a> {
    pub(super) members: Vec<Member<'a>>,
    /// Whether undeclared members belong to it.
    pub(super) open: bool,
}

/// One of several objects, chosen by a member of the object.
pub(super) struct Cases<'a> {
    pub(super) member: &'a str,
    /// What stands there; `None`: no case declares it.
    pub(super) tag: Option<&'a Ref>,
    /// Values and the name of the shape that they choose.
    pub(super) cases: Vec<(&'a [String], String)>,
    /// Values of the member that are declared and choose no case.
    pub(super) others: Vec<&'a str>,
    /// The shape for a value that is not listed; `None`: any object.
    pub(super) otherwise: Option<String>,
}

impl<'a> Model<'a> {
    pub(super) fn new(provider: &'a Provider) -> Self {
        let bodies: Vec<_> = provider.subjects().zip(bundle::names(provider)).collect();
        let mut items: Vec<_> =
            (0..provider.types.len()).filter_map(|index| ty(provider, TypeId(index))).collect();
        for (subject, name) in &bodies {
            items.extend(payload(*subject));
            items.extend(body(*subject, name));
        }
        Self { provider, items, bodies }
    }

    /// A name that no item has.
    pub(super) fn free(&self, name: &str) -> String {
        let mut name = name.to_owned();
        while self.items.iter().any(|item| item.name == name) {
            name.push('_');
        }
        name
    }
}

fn ty(provider: &Provider, id: TypeId) -> Option<Item<'_>> {
    let ty = provider.ty(id);
    let shape = match &ty.shape {
        Shape::Object(object) => {
            let members = object.fields.iter().map(Member::Field).collect();
            ItemShape::Object(Members { members, open: false })
        }
        Shape::Enum(shape) => ItemShape::Enum(shape),
        Shape::Union(shape) => ItemShape::Union(shape),
        Shape::Switch(switch) if switch.is_sibling() => return None,
        Shape::Switch(switch) => {
            let name = |id: TypeId| provider.ty(id).name.clone();
            let names = switch.cases.iter().map(|case| name(case.ty)).collect();
            ItemShape::Cases(cases(provider, switch, names))
        }
    };
    let doc = annotations::paragraphs([ty.description.as_str(), known(&ty.evidence).as_str()]);
    Some(Item { name: ty.name.clone(), doc, deprecated: false, shape })
}

fn cases<'a>(provider: &'a Provider, switch: &'a Switch, names: Vec<String>) -> Cases<'a> {
    let otherwise = switch.otherwise.map(|index| names[index].clone());
    let values = switch.cases.iter().map(|case| case.values.as_slice());
    let member = switch.on.member();
    let tag = switch.cases.iter().find_map(|case| match &provider.ty(case.ty).shape {
        Shape::Object(object) => object.field(member),
        _ => None,
    });
    let tag = tag.map(|field| &field.ty);
    let others = tag.map(|tag| listed(provider, tag)).unwrap_or_default();
    let chooses =
        |value: &&str| switch.cases.iter().any(|case| case.values.iter().any(|v| v == value));
    let others = others.into_iter().filter(|value| !chooses(value)).collect();
    Cases { member, tag, cases: values.zip(names).collect(), others, otherwise }
}

/// The values of an enumeration.
fn listed<'a>(provider: &'a Provider, ty: &Ref) -> Vec<&'a str> {
    match ty {
        Ref::Named(id) => match &provider.ty(*id).shape {
            Shape::Enum(shape) => shape.values.iter().map(|value| value.wire.as_str()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// A payload that an event declares for itself, where it stands in a member of the body.
fn payload(subject: Subject<'_>) -> Option<Item<'_>> {
    subject.envelope().payload.as_ref()?;
    let Payload::Own(object) = &subject.version.payload else { return None };
    let members = object.fields.iter().map(Member::Field).collect();
    Some(Item {
        name: subject.version.rust.clone(),
        doc: format!("The payload of `{}`.", subject.event.wire),
        deprecated: subject.version.deprecated.is_some(),
        shape: ItemShape::Object(Members { members, open: false }),
    })
}

fn body<'a>(subject: Subject<'a>, name: &str) -> Vec<Item<'a>> {
    let deprecated = subject.version.deprecated.is_some();
    let item = |name: String, doc: String, shape| Item { name, doc, deprecated, shape };
    match subject.body() {
        Body::Object { members, open } => {
            let shape = ItemShape::Object(Members { members, open });
            vec![item(name.to_owned(), doc(subject), shape)]
        }
        Body::Switch { switch, cases: merged, .. } => {
            let names: Vec<_> = schema::case_names(subject, switch).collect();
            let mut items = Vec::new();
            for (name, members) in names.iter().zip(merged) {
                let shape = ItemShape::Object(Members { members, open: false });
                items.push(item(
                    name.clone(),
                    format!("A body of `{}`.", subject.event.wire),
                    shape,
                ));
            }
            items.push(item(
                name.to_owned(),
                doc(subject),
                ItemShape::Cases(cases(subject.provider, switch, names)),
            ));
            items
        }
    }
}

fn doc(subject: Subject<'_>) -> String {
    let Subject { event, version, .. } = subject;
    let deprecation = version.deprecated.as_ref().map(Deprecated::sentence).unwrap_or_default();
    let wire = format!("Wire name `{}`, version {}.", event.wire, version.version);
    annotations::paragraphs([
        event.summary.as_str(),
        event.description.as_str(),
        version.description.as_str(),
        deprecation.as_str(),
        format!("{wire} {}", known(&version.evidence)).as_str(),
    ])
}

/// How something is known, as a sentence.
pub(super) fn known(evidence: &Evidence) -> String {
    let source = evidence.source.as_ref().map(|source| format!(", {source}")).unwrap_or_default();
    format!("Evidence: {}{source}.", evidence.kind.as_str())
}

/// What a member means, in paragraphs.
pub(super) fn field_doc(field: &Field) -> String {
    let unit = field.unit.as_ref().map(|unit| format!("Counts {unit}.")).unwrap_or_default();
    let sensitive = field.sensitive.as_ref().map(|kind| format!("Sensitive: {kind}."));
    let deprecation = field.deprecated.as_ref().map(Deprecated::sentence).unwrap_or_default();
    annotations::paragraphs([
        field.description.as_str(),
        unit.as_str(),
        sensitive.unwrap_or_default().as_str(),
        deprecation.as_str(),
    ])
}

/// The switch over a sibling that stands at a place, directly or in lists and maps.
pub(super) fn sibling_switch<'a>(provider: &'a Provider, ty: &Ref) -> Option<&'a Switch> {
    match ty {
        Ref::Named(id) => match &provider.ty(*id).shape {
            Shape::Switch(switch) if switch.is_sibling() => Some(switch),
            _ => None,
        },
        Ref::List(item) | Ref::Map(item) => sibling_switch(provider, &item.ty),
        Ref::Any | Ref::Scalar(_) => None,
    }
}
