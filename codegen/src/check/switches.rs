//! Rules for switches: the member they look at is there and is text, the cases are objects.

use super::exprs::{self, Kind};
use super::scope::Scope;
use super::shapes::Form;
use crate::decl::{self, Field, FieldDetail, Fields};
use crate::diagnostics::Diagnostics;
use crate::source::{Span, Spanned};

/// Checks the cases of a switch, and the member if it is one of the object itself.
pub(super) fn check(form: &Form<'_>, scope: &Scope<'_>, diags: &mut Diagnostics) {
    let Some(switch) = form.switch else { return };
    if form.cases.is_empty() {
        diags.no_cases(form.span);
    }
    for case in form.cases.iter().map(|(_, case)| case).chain(form.otherwise) {
        match scope.get(case) {
            None => exprs::unknown_object(case, scope, diags),
            Some(found) => match scope.object(case) {
                None => diags.not_an_object(case, "a case", found.name.span),
                Some(object) if !switch.starts_with("../") => {
                    let owner = Owner {
                        name: case,
                        members: members(object.fields.as_ref(), &object.include, scope),
                    };
                    look(switch, switch, &owner, scope, diags);
                }
                Some(_) => {}
            },
        }
    }
}

/// Checks that the members beside a field hold what its switch looks at.
pub(super) fn check_siblings(
    owner: &Spanned<String>,
    fields: Option<&Fields>,
    include: &[Spanned<String>],
    scope: &Scope<'_>,
    diags: &mut Diagnostics,
) {
    let owner = Owner { name: owner, members: members(fields, include, scope) };
    for field in fields.iter().flat_map(|fields| &fields.items) {
        let Some(switch) = switch_of(&field.detail, scope) else { continue };
        let Some(member) = switch.strip_prefix("../") else { continue };
        let member = Spanned { value: member.to_owned(), span: field.wire.span };
        look(switch, &member, &owner, scope, diags);
    }
}

/// The switch of a field, declared on the spot or by name.
pub(crate) fn switch_of<'a>(
    detail: &'a FieldDetail,
    scope: &Scope<'a>,
) -> Option<&'a Spanned<String>> {
    match (&detail.switch, &detail.r#type) {
        (Some(switch), _) => Some(switch),
        (None, Some(ty)) => scope.switch(&ty.expr)?.switch.as_ref(),
        (None, None) => None,
    }
}

struct Owner<'a> {
    name: &'a Spanned<String>,
    members: Vec<&'a Field>,
}

fn look(
    switch: &Spanned<String>,
    member: &Spanned<String>,
    owner: &Owner<'_>,
    scope: &Scope<'_>,
    diags: &mut Diagnostics,
) {
    match owner.members.iter().rev().find(|field| field.wire.value == member.value) {
        None => {
            let names: Vec<&str> = owner.members.iter().map(|field| field.wire.as_str()).collect();
            let at: Span = if member.span == switch.span { owner.name.span } else { member.span };
            diags.switch_member_missing(switch, member, owner.name, at, &names);
        }
        Some(field) if !is_text(&field.detail, scope) => {
            diags.switch_member_not_text(switch, field.wire.span)
        }
        Some(_) => {}
    }
}

fn is_text(detail: &FieldDetail, scope: &Scope<'_>) -> bool {
    match (&detail.r#type, &detail.r#enum) {
        (Some(ty), _) => exprs::kinds(&ty.expr, scope) == [Kind::Text],
        (None, Some(values)) => !values.is_integer() && !detail.list.set,
        (None, None) => false,
    }
}

/// The members of an object as readers see them: included ones first.
pub(super) fn members<'a>(
    fields: Option<&'a Fields>,
    include: &'a [Spanned<String>],
    scope: &Scope<'a>,
) -> Vec<&'a Field> {
    let mut found = Vec::new();
    let mut seen: Vec<*const decl::TypeDetail> = Vec::new();
    collect(fields, include, scope, &mut seen, &mut found);
    found
}

fn collect<'a>(
    fields: Option<&'a Fields>,
    include: &'a [Spanned<String>],
    scope: &Scope<'a>,
    seen: &mut Vec<*const decl::TypeDetail>,
    found: &mut Vec<&'a Field>,
) {
    for object in include.iter().filter_map(|name| scope.object(name)) {
        // An include that goes in a circle is a fault of its own; here it must only end.
        if !seen.contains(&std::ptr::from_ref(object)) {
            seen.push(object);
            collect(object.fields.as_ref(), &object.include, scope, seen, found);
        }
    }
    found.extend(fields.iter().flat_map(|fields| &fields.items));
}
