//! The whole JSON body of an event: what the envelope and the payload declare, put together.

use super::{
    Envelope, Event, EventName, EventVersion, Field, Logical, Object, Payload, Provider, Ref,
    Shape, Switch, SwitchOn, TypeId,
};

/// An event in one version, with everything it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The provider that sends it.
    pub provider: &'a Provider,
    /// The event.
    pub event: &'a Event,
    /// The version.
    pub version: &'a EventVersion,
}

/// The root of a body.
#[derive(Clone, Debug)]
pub enum Body<'a> {
    /// One set of members.
    Object {
        /// The envelope's, then the payload's.
        members: Vec<Member<'a>>,
        /// Whether members that are not declared belong to it: an event of which only the name is known.
        open: bool,
    },
    /// A flat body whose payload is a switch: one set of members a case.
    Switch {
        /// The switch.
        switch: &'a Switch,
        /// The envelope's members and those of the case, for each of `switch.cases`.
        cases: Vec<Vec<Member<'a>>>,
        /// The envelope's members alone, for a case that nobody declared.
        rest: Vec<Member<'a>>,
    },
}

/// A member of a body or of any other object.
#[derive(Clone, Debug)]
pub enum Member<'a> {
    /// A declared field.
    Field(&'a Field),
    /// The field of the envelope that says which event it is.
    Name {
        /// The field.
        field: &'a Field,
        /// What may stand there: the event's name, then its aliases, without the envelope's prefix.
        values: Vec<&'a str>,
    },
    /// The member that holds the payload: always there, always an object.
    Payload {
        /// Its name.
        wire: &'a str,
        /// What stands there.
        version: &'a EventVersion,
    },
}

impl Provider {
    /// Every event in every version, in the order of the catalog.
    pub fn subjects(&self) -> impl Iterator<Item = Subject<'_>> {
        self.events.iter().flat_map(move |event| {
            event.versions.iter().map(move |version| Subject { provider: self, event, version })
        })
    }
}

impl<'a> Subject<'a> {
    /// The envelope it comes in.
    pub fn envelope(&self) -> &'a Envelope {
        &self.provider.envelopes[self.version.envelope]
    }

    /// The whole body.
    pub fn body(&self) -> Body<'a> {
        let envelope = self.envelope();
        if let Some(wire) = &envelope.payload {
            let payload = Member::Payload { wire, version: self.version };
            let mut members = self.around(|field| field.wire == *wire);
            members.push(payload);
            return Body::Object { members, open: false };
        }
        match &self.version.payload {
            Payload::Own(object) => self.flat(object),
            Payload::Opaque => self.undeclared(),
            Payload::Shared(id) => match &self.provider.ty(*id).shape {
                Shape::Object(object) => self.flat(object),
                Shape::Switch(switch) => Body::Switch {
                    switch,
                    cases: switch.cases.iter().map(|case| self.merged(case.ty)).collect(),
                    rest: self.around(|_| false),
                },
                Shape::Enum(_) | Shape::Union(_) => self.undeclared(),
            },
        }
    }

    fn flat(&self, payload: &'a Object) -> Body<'a> {
        Body::Object { members: self.merge(payload), open: false }
    }

    fn undeclared(&self) -> Body<'a> {
        Body::Object { members: self.around(|_| false), open: true }
    }

    fn merged(&self, case: TypeId) -> Vec<Member<'a>> {
        match &self.provider.ty(case).shape {
            Shape::Object(object) => self.merge(object),
            _ => self.around(|_| false),
        }
    }

    /// Where both declare a member the payload's declaration holds.
    fn merge(&self, payload: &'a Object) -> Vec<Member<'a>> {
        let mut members = self.around(|field| payload.field(&field.wire).is_some());
        members.extend(payload.fields.iter().map(Member::Field));
        members
    }

    /// The envelope's members, without those that the payload stands in for.
    fn around(&self, replaced: impl Fn(&Field) -> bool) -> Vec<Member<'a>> {
        let declared = self.envelope().object.fields.iter();
        declared.filter(|field| !replaced(field)).map(|field| self.envelope_member(field)).collect()
    }

    fn envelope_member(&self, field: &'a Field) -> Member<'a> {
        let EventName::At { pointer, prefix } = &self.envelope().event else {
            return Member::Field(field);
        };
        if *pointer != root_pointer(&field.wire) || !is_text(&field.ty) {
            return Member::Field(field);
        }
        let names = self.event.names();
        let values: Vec<_> = names.filter_map(|name| name.strip_prefix(prefix.as_str())).collect();
        if values.is_empty() { Member::Field(field) } else { Member::Name { field, values } }
    }
}

/// The JSON pointer to a member of the root.
pub fn root_pointer(wire: &str) -> String {
    let mut pointer = String::with_capacity(wire.len() + 1);
    pointer.push('/');
    if wire.contains(['~', '/']) {
        pointer.push_str(&wire.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(wire);
    }
    pointer
}

/// Whether a name can stand there; a number that happens to name the event is left as it was declared.
fn is_text(ty: &Ref) -> bool {
    match ty {
        Ref::Scalar(scalar) => scalar.logical == Logical::String,
        Ref::Named(_) | Ref::Any => true,
        Ref::List(_) | Ref::Map(_) => false,
    }
}

impl<'a> Member<'a> {
    /// The member's name in the JSON.
    pub fn wire(&self) -> &'a str {
        match self {
            Self::Field(field) | Self::Name { field, .. } => &field.wire,
            Self::Payload { wire, .. } => wire,
        }
    }

    /// The declaration, unless it is the payload's own place.
    pub fn field(&self) -> Option<&'a Field> {
        match self {
            Self::Field(field) | Self::Name { field, .. } => Some(field),
            Self::Payload { .. } => None,
        }
    }
}

impl Object {
    /// A field by its name in the JSON.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

impl Switch {
    /// Whether a member beside the field decides, and not one of the object itself.
    pub fn is_sibling(&self) -> bool {
        matches!(self.on, SwitchOn::Sibling(_))
    }
}
