//! The members of objects.

use super::shapes::Shapes;
use super::text;
use crate::check::switch_of;
use crate::decl::{Field, FieldDetail, Fields};
use crate::ir::{self, Check, Item, Ref, Shape};
use crate::naming;
use crate::source::Spanned;

impl<'a> Shapes<'a> {
    /// The members of an object: included ones first, then its own; its own win.
    pub(super) fn object(
        &mut self,
        fields: Option<&'a Fields>,
        include: &'a [Spanned<String>],
        owner: &str,
        evidence: &ir::Evidence,
    ) -> ir::Object {
        let scope = self.minted.scope();
        let mut lowered: Vec<ir::Field> = Vec::new();
        let mut switches: Vec<(String, String)> = Vec::new();
        for (field, around, owner) in self.members(fields, include, owner, evidence) {
            let member = self.field(field, &owner, &around);
            if let Some(sibling) =
                switch_of(&field.detail, self.scope).and_then(|switch| switch.strip_prefix("../"))
            {
                switches.push((member.wire.clone(), sibling.to_owned()));
            }
            match lowered.iter_mut().find(|known| known.wire == member.wire) {
                Some(known) => *known = member,
                None => {
                    self.minted.field(scope, &member.rust, field.wire.span);
                    lowered.push(member);
                }
            }
        }
        for (wire, sibling) in switches {
            let on = lowered.iter().position(|field| field.wire == sibling);
            if let Some(field) = lowered.iter_mut().find(|field| field.wire == wire) {
                field.switch_on = on;
            }
        }
        ir::Object { fields: lowered }
    }

    /// Every member with the evidence around it and the name of the object that declares it.
    fn members(
        &self,
        fields: Option<&'a Fields>,
        include: &'a [Spanned<String>],
        owner: &str,
        evidence: &ir::Evidence,
    ) -> Vec<(&'a Field, ir::Evidence, String)> {
        let mut found = Vec::new();
        for name in include {
            let target = self.scope.target(name).expect("check: what is included is an object");
            let detail = target.detail().expect("check: what is included is an object");
            let around = self.evidence(detail.evidence.as_ref(), None);
            // Shapes declared on the spot in an included field would be named twice; the includer's name tells them apart.
            found.extend(self.members(detail.fields.as_ref(), &detail.include, owner, &around));
        }
        let own = fields.iter().flat_map(|fields| &fields.items);
        found.extend(own.map(|field| (field, evidence.clone(), owner.to_owned())));
        found
    }

    fn field(&mut self, field: &'a Field, owner: &str, around: &ir::Evidence) -> ir::Field {
        let detail = &field.detail;
        let evidence = self.evidence(detail.evidence.as_ref(), Some(around));
        let name = format!("{owner}{}", naming::type_name(&field.wire).trim_end_matches("Event"));
        let item = self.field_item(field, &name, &evidence);
        ir::Field {
            wire: field.wire.value.clone(),
            rust: detail
                .name
                .as_ref()
                .map_or_else(|| naming::field_name(&field.wire), |name| name.value.clone()),
            ty: item.ty,
            optional: field.optional,
            nullable: item.nullable,
            description: text(detail.description.as_ref()),
            sensitive: detail.sensitive.as_ref().map(|kind| kind.value.clone()),
            unit: detail.unit.as_ref().map(|unit| unit.value.clone()),
            since: detail.since.as_ref().map(|day| day.0.value.clone()),
            deprecated: self.deprecated(detail.deprecated.as_ref()),
            examples: detail.examples.iter().map(|example| example.value.clone()).collect(),
            checks: checks(detail),
            switch_on: None,
            boxed: false,
            evidence,
        }
    }

    fn field_item(&mut self, field: &'a Field, name: &str, evidence: &ir::Evidence) -> Item {
        let detail = &field.detail;
        if let Some(ty) = &detail.r#type {
            return self.expr(&ty.expr, name, evidence);
        }
        let name = if detail.list { format!("{name}Item") } else { name.to_owned() };
        let description = text(detail.description.as_ref());
        let span = field.wire.span;
        let ty = self.hoist(&name, span, description, evidence, |shapes| {
            match (&detail.r#enum, &detail.switch) {
                (Some(form), _) => shapes.enum_shape(form, detail.closed),
                (_, Some(switch)) => {
                    shapes.switch_shape(switch, &detail.cases.items, detail.r#else.as_ref())
                }
                _ => Shape::Object(shapes.object(
                    detail.fields.as_ref(),
                    &detail.include,
                    &name,
                    evidence,
                )),
            }
        });
        let ty = match detail.list {
            true => Ref::List(Box::new(Item { ty, nullable: false })),
            false => ty,
        };
        Item { ty, nullable: detail.nullable }
    }
}

fn checks(detail: &FieldDetail) -> Vec<Check> {
    let numbers = [
        detail.min.as_ref().map(|bound| Check::Min(bound.value.clone())),
        detail.max.as_ref().map(|bound| Check::Max(bound.value.clone())),
    ];
    let counts = [
        detail.min_length.as_ref().map(|bound| Check::MinLength(bound.value)),
        detail.max_length.as_ref().map(|bound| Check::MaxLength(bound.value)),
        detail.min_items.as_ref().map(|bound| Check::MinItems(bound.value)),
        detail.max_items.as_ref().map(|bound| Check::MaxItems(bound.value)),
        detail.prefix.as_ref().map(|prefix| Check::Prefix(prefix.value.clone())),
    ];
    numbers.into_iter().chain(counts).flatten().collect()
}
