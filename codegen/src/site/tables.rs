//! Tables of members, and below them a section for each shape that they refer to: as models, so that the search can list them too.

use super::html::{self, escape};
use crate::ir::display::{Piece, type_pieces, union_pieces};
use crate::ir::{
    Enum, EventVersion, Evidence, EvidenceKind, Field, Member, Object, Payload, Provider, Shape,
    Switch, TypeId,
};
use crate::prose::{Inline, code, field, paragraphs, text, words};
use std::collections::BTreeSet;

/// A table with the places of one part of a page.
pub(super) struct Table<'a> {
    pub(super) rows: Vec<Row<'a>>,
    /// How members are known, where the ground is another than that of the whole; rows refer to them by number.
    pub(super) grounds: Vec<Inline>,
}

/// A member.
pub(super) struct Row<'a> {
    /// The place on the page.
    pub(super) id: String,
    pub(super) wire: &'a str,
    /// The declaration, unless it is the payload's own place.
    pub(super) field: Option<&'a Field>,
    pub(super) ty: Expression,
    pub(super) meaning: Inline,
    pub(super) more: Vec<Inline>,
    pub(super) kind: Option<EvidenceKind>,
    /// Among the grounds of the table.
    pub(super) ground: Option<usize>,
}

/// A type, to be shown and to be searched.
#[derive(Default)]
pub(super) struct Expression {
    pub(super) html: String,
    pub(super) text: String,
}

/// A shape.
pub(super) struct Section<'a> {
    pub(super) id: String,
    pub(super) name: &'a str,
    /// `None`: the payload of one event alone.
    pub(super) ty: Option<TypeId>,
    pub(super) prose: Vec<Inline>,
    pub(super) content: Content<'a>,
}

/// What a shape is made of.
pub(super) enum Content<'a> {
    Members(Table<'a>),
    Values(&'a Enum),
    Cases { switch: &'a Switch, shapes: Vec<Expression> },
    Arms(Expression),
}

/// The tables of one part of a page. Shapes are shown once, in the order in which they are met, so recursion ends.
pub(super) struct Tables<'a> {
    provider: &'a Provider,
    /// Tells the places of this part from those of another on the same page.
    prefix: String,
    met: Vec<Met<'a>>,
    seen: BTreeSet<TypeId>,
}

/// A shape that waits for its section.
#[derive(Clone, Copy)]
enum Met<'a> {
    Type(TypeId),
    Payload { version: &'a EventVersion, object: &'a Object },
}

impl<'a> Tables<'a> {
    pub(super) fn new(provider: &'a Provider, prefix: &str) -> Self {
        let (met, seen) = (Vec::new(), BTreeSet::new());
        Self { provider, prefix: html::id(prefix), met, seen }
    }

    /// The table of an object. `part` tells it from other tables of the same prefix. Evidence is told in words where it is not that of `owner`:
    /// once a table, because members of one origin come together.
    pub(super) fn members(
        &mut self,
        part: &str,
        members: &[Member<'a>],
        owner: &Evidence,
    ) -> Table<'a> {
        let mut taken = BTreeSet::new();
        let mut grounds = Vec::new();
        let rows = members.iter().map(|member| {
            let id = format!("{}{part}.{}", self.prefix, html::id(member.wire()));
            let ground = member.field().and_then(|field| ground(field, owner, &mut grounds));
            self.row(member, ground, unique(id, &mut taken))
        });
        Table { rows: rows.collect(), grounds }
    }

    /// A section for each shape that was met, and for those that these refer to.
    pub(super) fn shapes(mut self, owner: &Evidence) -> Vec<Section<'a>> {
        let mut sections = Vec::new();
        while let Some(&met) = self.met.get(sections.len()) {
            sections.push(match met {
                Met::Type(id) => self.shape(id, owner),
                Met::Payload { version, object } => self.payload(version, object, owner),
            });
        }
        sections
    }

    fn row(&mut self, member: &Member<'a>, ground: Option<usize>, id: String) -> Row<'a> {
        let nature = match member {
            Member::Field(_) => "",
            Member::Name { .. } => "The event.",
            Member::Payload { .. } => "The payload.",
        };
        let field = member.field();
        Row {
            id,
            wire: member.wire(),
            field,
            ty: self.member_type(member),
            meaning: field.map_or_else(|| nature.into(), |field| field::description(field, nature)),
            more: field.map_or_else(Vec::new, more),
            kind: field.map(|field| field.evidence.kind),
            ground,
        }
    }

    fn member_type(&mut self, member: &Member<'a>) -> Expression {
        match member {
            Member::Field(field) => {
                self.pieces(type_pieces(self.provider, &field.ty, field.nullable))
            }
            Member::Name { values, .. } => {
                let quoted = values.iter().map(|value| serde_json::json!(value).to_string());
                Expression::of(&quoted.collect::<Vec<_>>().join(" | "))
            }
            Member::Payload { version, .. } => match &version.payload {
                Payload::Own(object) => {
                    self.met.push(Met::Payload { version, object });
                    let mut expression = Expression::default();
                    self.name(&mut expression, &version.rust);
                    expression
                }
                Payload::Shared(id) => self.named(*id),
                Payload::Opaque => Expression::of("any object"),
            },
        }
    }

    fn pieces(&mut self, pieces: Vec<Piece<'a>>) -> Expression {
        let mut expression = Expression::default();
        for piece in pieces {
            match piece {
                Piece::Text(text) => expression.push(&text),
                Piece::Name(id, name) => {
                    self.meet(id);
                    self.name(&mut expression, name);
                }
            }
        }
        expression
    }

    fn named(&mut self, id: TypeId) -> Expression {
        self.meet(id);
        let mut expression = Expression::default();
        self.name(&mut expression, &self.provider.ty(id).name);
        expression
    }

    fn meet(&mut self, id: TypeId) {
        if self.seen.insert(id) {
            self.met.push(Met::Type(id));
        }
    }

    fn name(&self, expression: &mut Expression, name: &str) {
        let place = self.place(name);
        expression.html.push_str(&format!("<a href=\"#{place}\">{}</a>", escape(name)));
        expression.text.push_str(name);
    }

    fn place(&self, name: &str) -> String {
        format!("{}-{}", self.prefix, html::id(name))
    }

    fn payload(
        &mut self,
        version: &'a EventVersion,
        object: &'a Object,
        owner: &Evidence,
    ) -> Section<'a> {
        Section {
            id: self.place(&version.rust),
            name: &version.rust,
            ty: None,
            prose: vec!["The payload.".into()],
            content: self.object(&version.rust, object, owner),
        }
    }

    fn shape(&mut self, id: TypeId, owner: &Evidence) -> Section<'a> {
        let provider = self.provider;
        let ty = provider.ty(id);
        let mut prose = paragraphs(&ty.description);
        prose.extend(words::other_evidence(&ty.evidence, owner));
        let content = match &ty.shape {
            Shape::Object(object) => self.object(&ty.name, object, &ty.evidence),
            Shape::Enum(shape) => Content::Values(shape),
            Shape::Switch(switch) => {
                let shapes = switch.cases.iter().map(|case| self.named(case.ty)).collect();
                Content::Cases { switch, shapes }
            }
            Shape::Union(_) => Content::Arms(self.pieces(union_pieces(provider, id))),
        };
        Section { id: self.place(&ty.name), name: &ty.name, ty: Some(id), prose, content }
    }

    fn object(&mut self, name: &str, object: &'a Object, owner: &Evidence) -> Content<'a> {
        let members: Vec<_> = object.fields.iter().map(Member::Field).collect();
        Content::Members(self.members(&format!("-{}", html::id(name)), &members, owner))
    }
}

impl Expression {
    fn of(text: &str) -> Self {
        let mut expression = Self::default();
        expression.push(text);
        expression
    }

    fn push(&mut self, text: &str) {
        self.html.push_str(&escape(text));
        self.text.push_str(text);
    }
}

/// Two members may differ in a character that no place can be called by.
fn unique(id: String, taken: &mut BTreeSet<String>) -> String {
    let mut number = 1;
    let mut free = id.clone();
    while !taken.insert(free.clone()) {
        number += 1;
        free = format!("{id}~{number}");
    }
    free
}

/// What is known of a field besides its meaning and what has a mark of its own.
fn more(field: &Field) -> Vec<Inline> {
    let mut more: Vec<_> = field.checks.iter().map(field::bound).collect();
    more.extend(field::examples(field));
    more.extend(field.deprecated.as_ref().map(|deprecated| text(&deprecated.sentence())));
    more
}

/// The place of a field's evidence among the grounds of its table.
fn ground(field: &Field, owner: &Evidence, grounds: &mut Vec<Inline>) -> Option<usize> {
    let ground = words::other_evidence(&field.evidence, owner)?;
    let known = grounds.iter().position(|each| *each == ground);
    Some(known.unwrap_or_else(|| {
        grounds.push(ground);
        grounds.len() - 1
    }))
}

/// The values that lead to each case of a switch.
pub(super) fn cases(switch: &Switch) -> impl Iterator<Item = Inline> + '_ {
    (0..switch.cases.len()).map(|index| field::case_values(switch, index))
}

/// The values of an enumeration, in a line.
pub(super) fn values(shape: &Enum) -> Vec<Inline> {
    shape.values.iter().map(|value| code(&value.wire)).collect()
}
