//! The members of objects.

use super::shapes::Shapes;
use super::text;
use crate::check::switch_of;
use crate::decl::{Field, FieldDetail, Fields, TypeDetail};
use crate::ir::{self, Check, Item, Ref, Shape};
use crate::naming;
use crate::source::Spanned;
use std::collections::BTreeMap;

/// The members of an object while they are collected, each with the evidence around it.
#[derive(Default)]
struct Members<'a> {
    found: Vec<(&'a Field, ir::Evidence)>,
    places: BTreeMap<&'a str, usize>,
    included: Vec<*const TypeDetail>,
}

impl<'a> Shapes<'a> {
    /// The members of an object: included ones first, then its own; its own win.
    pub(super) fn object(
        &mut self,
        fields: Option<&'a Fields>,
        include: &[Spanned<String>],
        owner: &str,
        evidence: &ir::Evidence,
    ) -> ir::Object {
        let mut members = Members::default();
        self.collect(fields, include, evidence, &mut members);
        let scope = self.minted.scope();
        let mut lowered: Vec<ir::Field> = Vec::new();
        for (field, around) in &members.found {
            // Shapes declared on the spot in an included field are called after the includer, which tells them apart.
            let mut member = self.field(field, owner, around);
            self.minted.field(scope, &member.rust, field.wire.span);
            member.switch_on = switch_of(&field.detail, self.scope)
                .and_then(|switch| switch.strip_prefix("../"))
                .and_then(|sibling| members.places.get(sibling).copied());
            lowered.push(member);
        }
        ir::Object { fields: lowered }
    }

    /// Every member of an object once: it stands where it is met first, and means what is said last.
    fn collect(
        &self,
        fields: Option<&'a Fields>,
        include: &[Spanned<String>],
        evidence: &ir::Evidence,
        members: &mut Members<'a>,
    ) {
        for name in include {
            let detail = self.scope.object(name).expect("check: what is included is an object");
            if !members.included.contains(&std::ptr::from_ref(detail)) {
                members.included.push(detail);
                let around = self.evidence(detail.evidence.as_ref(), None);
                self.collect(detail.fields.as_ref(), &detail.include, &around, members);
            }
        }
        for field in fields.iter().flat_map(|fields| &fields.items) {
            let member = (field, evidence.clone());
            match members.places.get(field.wire.as_str()) {
                Some(place) => members.found[*place] = member,
                None => {
                    members.places.insert(&field.wire, members.found.len());
                    members.found.push(member);
                }
            }
        }
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
        let name = if detail.list.set { format!("{name}Item") } else { name.to_owned() };
        let description = text(detail.description.as_ref());
        let span = field.wire.span;
        let ty = self.hoist(&name, span, description, evidence, |shapes| {
            match (&detail.r#enum, &detail.switch) {
                (Some(form), _) => shapes.enum_shape(form, detail.closed.set),
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
        let ty = match detail.list.set {
            true => Ref::List(Box::new(Item { ty, nullable: false })),
            false => ty,
        };
        Item { ty, nullable: detail.nullable.set }
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
