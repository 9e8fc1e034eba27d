//! A body beside its declaration: every place in it, and what the catalog says may stand there.

use hookbook_codegen::ir::{
    Body, Field, Item, Member, Object, Payload, Provider, Ref, Shape, Subject, Switch, SwitchOn,
    TypeId,
};
use serde_json::{Map, Value};

/// A place in a body.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// JSON pointer.
    pub pointer: String,
    /// What the catalog says of it.
    pub role: Role<'a>,
    /// Whether the JSON kind picks the arm of a union here, so that a number as text is something else.
    pub in_union: bool,
    /// The same for all places that are declared by the same line of YAML.
    pub declaration: String,
}

/// What the catalog says of a place.
#[derive(Clone, Copy, Debug)]
pub enum Role<'a> {
    /// The whole body.
    Root,
    /// Where the payload stands inside its envelope.
    Payload,
    /// The member that says which event it is.
    Name(&'a Field),
    /// A member.
    Field(&'a Field),
    /// An item of a list or map.
    Item(&'a Item),
    /// Nothing.
    Undeclared,
}

impl<'a> Place<'a> {
    /// The type that is declared here.
    pub fn ty(&self) -> Option<&'a Ref> {
        match self.role {
            Role::Field(field) | Role::Name(field) => Some(&field.ty),
            Role::Item(item) => Some(&item.ty),
            Role::Root | Role::Payload | Role::Undeclared => None,
        }
    }
}

/// Every place of a body, the root first, each before what is inside.
pub fn places<'a>(subject: Subject<'a>, body: &Value) -> Vec<Place<'a>> {
    let event = format!("{}@{}", subject.event.wire, subject.version.version);
    let mut walk = Walk { provider: subject.provider, event: event.clone(), places: Vec::new() };
    walk.visit(String::new(), Role::Root, false, event.clone());
    if let Value::Object(members) = body {
        let declared = match subject.body() {
            Body::Object { members, .. } => members,
            Body::Switch { switch, mut cases, rest } => match chosen(switch, members) {
                Some(at) => cases.swap_remove(at),
                None => rest,
            },
        };
        walk.members(&declared, members, "", &event);
    }
    walk.places
}

/// Whether the body says that it is this event, where its envelope has a member for that. Reader schemas are about such bodies only:
/// what says another name is read as this event by `parse_as` alone.
pub fn says_its_name(subject: Subject<'_>, body: &Value) -> bool {
    let members = match subject.body() {
        Body::Object { members, .. } => members,
        Body::Switch { rest, .. } => rest,
    };
    members.iter().all(|member| match member {
        Member::Name { field, values } => match body.get(&field.wire) {
            Some(Value::String(said)) => values.contains(&said.as_str()),
            _ => false,
        },
        Member::Field(_) | Member::Payload { .. } => true,
    })
}

struct Walk<'a> {
    provider: &'a Provider,
    event: String,
    places: Vec<Place<'a>>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, pointer: String, role: Role<'a>, in_union: bool, declaration: String) {
        self.places.push(Place { pointer, role, in_union, declaration });
    }

    fn members(
        &mut self,
        declared: &[Member<'a>],
        members: &Map<String, Value>,
        at: &str,
        owner: &str,
    ) {
        for (name, value) in members {
            let pointer = step(at, name);
            let declaration = format!("{owner}.{name}");
            match declared.iter().find(|member| member.wire() == name) {
                Some(Member::Field(field)) => {
                    self.visit(pointer.clone(), Role::Field(field), false, declaration.clone());
                    self.inside(&field.ty, value, &pointer, members, &declaration);
                }
                Some(Member::Name { field, .. }) => {
                    self.visit(pointer, Role::Name(field), false, declaration);
                }
                Some(Member::Payload { version, .. }) => {
                    self.visit(pointer.clone(), Role::Payload, false, declaration);
                    match &version.payload {
                        Payload::Own(object) => {
                            let owner = format!("{} payload", self.event);
                            self.object(object, value, &pointer, &owner);
                        }
                        Payload::Shared(id) => self.named(*id, value, &pointer, members),
                        Payload::Opaque => {}
                    }
                }
                None => self.visit(pointer, Role::Undeclared, false, format!("{owner} undeclared")),
            }
        }
    }

    fn object(&mut self, object: &'a Object, value: &Value, at: &str, owner: &str) {
        if let Value::Object(members) = value {
            let declared: Vec<_> = object.fields.iter().map(Member::Field).collect();
            self.members(&declared, members, at, owner);
        }
    }

    fn inside(
        &mut self,
        ty: &'a Ref,
        value: &Value,
        at: &str,
        beside: &Map<String, Value>,
        declaration: &str,
    ) {
        match ty {
            Ref::Any | Ref::Scalar(_) => {}
            Ref::Named(id) => self.named(*id, value, at, beside),
            Ref::List(item) | Ref::Map(item) => {
                let declaration = format!("{declaration} item");
                for (key, value) in children(value) {
                    let pointer = step(at, &key);
                    self.visit(pointer.clone(), Role::Item(item), false, declaration.clone());
                    self.inside(&item.ty, value, &pointer, beside, &declaration);
                }
            }
        }
    }

    fn named(&mut self, id: TypeId, value: &Value, at: &str, beside: &Map<String, Value>) {
        let ty = self.provider.ty(id);
        match &ty.shape {
            Shape::Object(object) => self.object(object, value, at, &ty.name),
            Shape::Enum(_) => {}
            Shape::Switch(switch) => {
                let deciding = match switch.on {
                    SwitchOn::Sibling(_) => Some(beside),
                    SwitchOn::Own(_) => value.as_object(),
                };
                let chosen = deciding.and_then(|members| chosen(switch, members));
                if let Some(case) = chosen.and_then(|at| switch.cases.get(at)) {
                    self.named(case.ty, value, at, beside);
                }
            }
            Shape::Union(union) => {
                // The place itself is the union's: its kind must stay what it is.
                if let Some(place) = self.places.iter_mut().rfind(|place| place.pointer == at) {
                    place.in_union = true;
                }
                for arm in &union.arms {
                    let fits = match &arm.ty {
                        Ref::List(_) => value.is_array(),
                        Ref::Map(_) | Ref::Named(_) => value.is_object(),
                        Ref::Any | Ref::Scalar(_) => false,
                    };
                    if fits {
                        self.inside(&arm.ty, value, at, beside, &ty.name);
                    }
                }
            }
        }
    }
}

/// The case that the members choose.
fn chosen(switch: &Switch, members: &Map<String, Value>) -> Option<usize> {
    let said = members.get(switch.on.member()).and_then(Value::as_str);
    let lists = |said: &str| {
        switch.cases.iter().position(|case| case.values.iter().any(|value| value == said))
    };
    said.and_then(lists).or(switch.otherwise)
}

/// What stands in a list or object, by key.
pub fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect()
        }
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), value)).collect()
        }
        _ => Vec::new(),
    }
}

/// A JSON pointer, one step further.
pub fn step(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}
