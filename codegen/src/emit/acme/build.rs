//! Short ways to write down a catalog by hand.

use crate::ir::*;

pub(super) fn documented() -> Evidence {
    evidence(EvidenceKind::Documented, Some("acme.example/docs/webhooks"))
}

pub(super) fn evidence(kind: EvidenceKind, source: Option<&str>) -> Evidence {
    let seen = source.map(|_| "2025-11-16".to_owned());
    Evidence { kind, source: source.map(str::to_owned), seen, note: None }
}

pub(super) fn scalar(logical: Logical) -> Ref {
    Ref::Scalar(Scalar::plain(logical))
}

pub(super) fn string() -> Ref {
    scalar(Logical::String)
}

pub(super) fn spelled(logical: Logical, spelling: Spelling) -> Ref {
    Ref::Scalar(Scalar { spelling, ..Scalar::plain(logical) })
}

pub(super) fn carried(logical: Logical, carrier: Carrier) -> Ref {
    Ref::Scalar(Scalar { carrier, ..Scalar::plain(logical) })
}

pub(super) fn or_blank(ty: Ref) -> Ref {
    match ty {
        Ref::Scalar(scalar) => Ref::Scalar(Scalar { blank: true, ..scalar }),
        other => other,
    }
}

pub(super) fn list(ty: Ref) -> Ref {
    Ref::List(Box::new(Item { ty, nullable: false }))
}

pub(super) fn map(ty: Ref) -> Ref {
    Ref::Map(Box::new(Item { ty, nullable: false }))
}

/// A field as in the YAML: `?` behind the name means that it may be absent, `?` before the name that it may be null.
pub(super) fn field(name: &str, ty: Ref) -> Field {
    let (name, nullable) = name.strip_prefix('?').map_or((name, false), |name| (name, true));
    let (name, optional) = name.strip_suffix('?').map_or((name, false), |name| (name, true));
    Field {
        wire: name.to_owned(),
        rust: name.replace('-', "_").to_lowercase(),
        nullable: nullable || ty == Ref::Any,
        ty,
        optional,
        description: String::new(),
        evidence: documented(),
        sensitive: None,
        unit: None,
        since: None,
        deprecated: None,
        examples: Vec::new(),
        checks: Vec::new(),
        switch_on: None,
        boxed: false,
    }
}

impl Field {
    pub(super) fn says(mut self, description: &str) -> Self {
        self.description = description.to_owned();
        self
    }

    pub(super) fn with(mut self, edit: impl FnOnce(&mut Self)) -> Self {
        edit(&mut self);
        self
    }

    pub(super) fn check(mut self, check: Check) -> Self {
        self.checks.push(check);
        self
    }

    pub(super) fn known(mut self, kind: EvidenceKind) -> Self {
        self.evidence = evidence(kind, None);
        self
    }
}

pub(super) fn object(fields: impl IntoIterator<Item = Field>) -> Object {
    Object { fields: fields.into_iter().collect() }
}

pub(super) fn named(name: &str, description: &str, shape: Shape) -> Type {
    Type {
        name: name.to_owned(),
        description: description.to_owned(),
        evidence: documented(),
        module: 0,
        shape,
    }
}

pub(super) fn enumeration(openness: Openness, integer: bool, values: &[(&str, &str)]) -> Shape {
    let value = |&(wire, description): &(&str, &str)| EnumValue {
        wire: wire.to_owned(),
        rust: format!("V{wire}"),
        description: description.to_owned(),
    };
    Shape::Enum(Enum { values: values.iter().map(value).collect(), openness, integer })
}

pub(super) fn switch(on: SwitchOn, cases: &[(&[&str], TypeId)], otherwise: Option<usize>) -> Shape {
    let case = |(index, (values, ty)): (usize, &(&[&str], TypeId))| Case {
        rust: values.first().map_or_else(|| format!("Case{index}"), |value| value.replace('_', "")),
        values: values.iter().map(|&value| value.to_owned()).collect(),
        ty: *ty,
    };
    Shape::Switch(Switch { on, cases: cases.iter().enumerate().map(case).collect(), otherwise })
}

pub(super) fn union(arms: impl IntoIterator<Item = Ref>) -> Shape {
    let arm = |(index, ty)| Arm { rust: format!("Arm{index}"), ty };
    Shape::Union(Union { arms: arms.into_iter().enumerate().map(arm).collect() })
}

pub(super) fn envelope(
    name: &str,
    event: EventName,
    payload: Option<&str>,
    object: Object,
) -> Envelope {
    Envelope {
        name: name.to_owned(),
        rust: format!("{name}Envelope"),
        description: String::new(),
        evidence: documented(),
        when: Vec::new(),
        encoding: Encoding::Json,
        event,
        version: VersionRule::Default,
        payload: payload.map(str::to_owned),
        object,
    }
}

pub(super) fn event(wire: &str, summary: &str, versions: Vec<EventVersion>) -> Event {
    Event {
        wire: wire.to_owned(),
        path: wire.to_owned(),
        aliases: Vec::new(),
        summary: summary.to_owned(),
        description: String::new(),
        module: 0,
        sent_by: Vec::new(),
        scopes: Vec::new(),
        notes: Vec::new(),
        versions,
    }
}

impl Event {
    pub(super) fn with(mut self, edit: impl FnOnce(&mut Self)) -> Self {
        edit(&mut self);
        self
    }
}

pub(super) fn version(rust: &str, envelope: usize, payload: Payload) -> EventVersion {
    EventVersion {
        version: "v1".to_owned(),
        is_default: true,
        rust: rust.to_owned(),
        description: String::new(),
        envelope,
        payload,
        evidence: documented(),
        deprecated: None,
        fixtures: Vec::new(),
    }
}

impl EventVersion {
    pub(super) fn with(mut self, edit: impl FnOnce(&mut Self)) -> Self {
        edit(&mut self);
        self
    }
}

pub(super) fn fixture(path: &str, body: &str) -> Fixture {
    let file = path.rsplit('/').next().unwrap_or(path);
    Fixture {
        path: format!("schema/acme/fixtures/{path}"),
        name: file.split('.').next().unwrap_or(file).to_owned(),
        verdict: Verdict::Pass,
        encoding: Encoding::Json,
        body: body.as_bytes().to_vec(),
        version: "v1".to_owned(),
        headers: Vec::new(),
        synthetic: false,
        known_wrong: None,
        evidence: None,
        note: String::new(),
    }
}

impl Fixture {
    pub(super) fn with(mut self, edit: impl FnOnce(&mut Self)) -> Self {
        edit(&mut self);
        self
    }
}
