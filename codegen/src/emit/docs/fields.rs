//! Tables of members, and below them a section for each shape that they refer to.

use super::page::Page;
use crate::ir::display::{Piece, type_pieces, union_pieces};
use crate::ir::{
    Enum, EnumValue, EventVersion, Evidence, Member, Object, Payload, Provider, Ref, Shape, Switch,
    TypeId,
};
use crate::prose::{Inline, anchor, code, field, join, line, link, text, words};

/// The tables of one section of a page. Shapes are shown once, in the order in which they are met, so recursion ends.
pub(super) struct Tables<'a> {
    provider: &'a Provider,
    /// Tells the places of this section from those of another on the same page.
    prefix: String,
    met: Vec<Met<'a>>,
}

/// A shape that waits for its section.
#[derive(Clone, Copy)]
enum Met<'a> {
    Type(TypeId),
    Payload { version: &'a EventVersion, object: &'a Object },
}

impl<'a> Tables<'a> {
    pub(super) fn new(provider: &'a Provider, prefix: &str) -> Self {
        Self { provider, prefix: anchor(prefix), met: Vec::new() }
    }

    /// The table of an object. Evidence is told where it is not that of `owner`.
    pub(super) fn members(&mut self, page: &mut Page, members: &[Member<'a>], owner: &Evidence) {
        if members.is_empty() {
            return page.line("No members are declared.");
        }
        let rows: Vec<_> = members.iter().map(|member| self.row(member, owner)).collect();
        page.table(["Member", "Type", "Presence", "Meaning"], rows);
    }

    /// A section for each shape that was met, and for those that these refer to.
    pub(super) fn shapes(mut self, page: &mut Page, level: usize, owner: &Evidence) {
        let mut next = 0;
        while let Some(&met) = self.met.get(next) {
            match met {
                Met::Type(id) => self.shape(page, level, id, owner),
                Met::Payload { version, object } => {
                    page.place(level, &self.place(&version.rust), code(&version.rust));
                    page.line("The payload.");
                    let members: Vec<_> = object.fields.iter().map(Member::Field).collect();
                    self.members(page, &members, owner);
                }
            }
            next += 1;
        }
    }

    fn row(&mut self, member: &Member<'a>, owner: &Evidence) -> [Inline; 4] {
        let ty = self.member_type(member);
        let (presence, meaning) = match member {
            Member::Field(field) => (field::presence(field), field::meaning(field, "", owner)),
            Member::Name { field, .. } => {
                (field::presence(field), field::meaning(field, "The event.", owner))
            }
            Member::Payload { .. } => ("always", "The payload.".into()),
        };
        [code(member.wire()), ty, presence.into(), meaning]
    }

    fn member_type(&mut self, member: &Member<'a>) -> Inline {
        match member {
            Member::Field(field) => self.expression(&field.ty, field.nullable),
            Member::Name { values, .. } => {
                let quoted = values.iter().map(|value| serde_json::json!(value).to_string());
                code(&quoted.collect::<Vec<_>>().join(" | "))
            }
            Member::Payload { version, .. } => match &version.payload {
                Payload::Own(object) => {
                    self.met.push(Met::Payload { version, object });
                    link(code(&version.rust), &format!("#{}", self.place(&version.rust)))
                }
                Payload::Shared(id) => self.named(*id, &self.provider.ty(*id).name),
                Payload::Opaque => "any object".into(),
            },
        }
    }

    /// A type as in the YAML, with a link from each name.
    fn expression(&mut self, ty: &Ref, nullable: bool) -> Inline {
        self.pieces(type_pieces(self.provider, ty, nullable))
    }

    fn pieces(&mut self, pieces: Vec<Piece<'a>>) -> Inline {
        let linked = pieces.into_iter().map(|piece| match piece {
            Piece::Text(text) => spaced(&text),
            Piece::Name(id, name) => self.named(id, name),
        });
        join(linked, "")
    }

    fn named(&mut self, id: TypeId, name: &str) -> Inline {
        if !self.met.iter().any(|met| matches!(met, Met::Type(other) if *other == id)) {
            self.met.push(Met::Type(id));
        }
        link(code(name), &format!("#{}", self.place(name)))
    }

    fn place(&self, name: &str) -> String {
        format!("{}-{name}", self.prefix)
    }

    fn shape(&mut self, page: &mut Page, level: usize, id: TypeId, owner: &Evidence) {
        let ty = self.provider.ty(id);
        page.place(level, &self.place(&ty.name), code(&ty.name));
        page.prose(&ty.description);
        page.line(words::other_evidence(&ty.evidence, owner).unwrap_or_default());
        match &ty.shape {
            Shape::Object(object) => {
                let members: Vec<_> = object.fields.iter().map(Member::Field).collect();
                self.members(page, &members, &ty.evidence);
            }
            Shape::Enum(shape) => values(page, shape),
            Shape::Switch(shape) => self.cases(page, shape),
            Shape::Union(_) => {
                let arms = self.pieces(union_pieces(self.provider, id));
                page.line(line!["One of ", arms, ", told apart by the kind of the JSON value."]);
            }
        }
    }

    fn cases(&mut self, page: &mut Page, switch: &'a Switch) {
        page.line(field::decision(switch));
        let rows: Vec<_> = switch
            .cases
            .iter()
            .enumerate()
            .map(|(index, case)| {
                let shape = self.named(case.ty, &self.provider.ty(case.ty).name);
                [field::case_values(switch, index), shape]
            })
            .collect();
        page.table(["Value", "Shape"], rows);
        if switch.otherwise.is_none() {
            page.line("Any other value is not declared.");
        }
    }
}

/// Code that keeps its distance from the links on both sides.
fn spaced(text: &str) -> Inline {
    let space = |is: bool| if is { " " } else { "" };
    line![space(text.starts_with(' ')), code(text), space(text.ends_with(' '))]
}

fn values(page: &mut Page, shape: &Enum) {
    page.line(field::openness(shape));
    if shape.values.iter().all(|value| value.description.is_empty()) {
        page.line(join(shape.values.iter().map(|value| code(&value.wire)), ", "));
    } else {
        let row = |value: &EnumValue| [code(&value.wire), text(&value.description)];
        page.table(["Value", "Meaning"], shape.values.iter().map(row));
    }
}
