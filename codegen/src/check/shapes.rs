//! Rules for shapes: objects, enumerations and switches, whether named or declared on the spot.

use super::scope::Scope;
use super::{bounds, evidence, exprs, switches};
use crate::decl::{self, EnumForm, Field, FieldDetail, Fields, Flag, TypeDecl, TypeDetail};
use crate::diagnostics::Diagnostics;
use crate::ir::Evidence;
use crate::naming;
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// What personal or secret data there is.
pub(crate) const SENSITIVE: [&str; 13] = [
    "name",
    "email",
    "phone",
    "address",
    "ip",
    "birth_date",
    "location",
    "token",
    "id",
    "financial",
    "health",
    "content",
    "user_agent",
];

/// Checks a declared type.
pub(super) fn check_type(
    name: &Spanned<String>,
    decl: &TypeDecl,
    scope: &Scope<'_>,
    around: Option<&Evidence>,
    diags: &mut Diagnostics,
) {
    if !naming::is_type_name(name) {
        diags.bad_type_name(name);
    }
    match decl {
        TypeDecl::Alias(alias) => exprs::check(&alias.expr, scope, diags),
        TypeDecl::Detail(detail) => {
            let form = Form::of_type(detail);
            one_shape(&form, diags);
            let known = evidence::of_part(detail.evidence.as_ref(), around, diags);
            check_form(&form, name, scope, known.as_ref(), diags);
        }
    }
}

/// Checks the members of an object, `name`: those it declares, and that those it includes are there.
pub(super) fn check_object(
    name: &Spanned<String>,
    fields: Option<&Fields>,
    include: &[Spanned<String>],
    scope: &Scope<'_>,
    around: Option<&Evidence>,
    diags: &mut Diagnostics,
) {
    check_include(include, scope, diags);
    let mut members: BTreeMap<&str, Span> = BTreeMap::new();
    for field in fields.iter().flat_map(|fields| &fields.items) {
        match members.get(field.wire.as_str()) {
            Some(first) => diags.repeated_member(&field.wire, *first),
            None => drop(members.insert(&field.wire, field.wire.span)),
        }
        check_field(field, scope, around, diags);
    }
    switches::check_siblings(name, fields, include, scope, diags);
}

fn check_include(include: &[Spanned<String>], scope: &Scope<'_>, diags: &mut Diagnostics) {
    for (index, included) in include.iter().enumerate() {
        match scope.get(included) {
            None => exprs::unknown_object(included, scope, diags),
            Some(found) if scope.object(included).is_none() => {
                diags.not_an_object(included, "included", found.name.span);
            }
            Some(_) => {}
        }
        if let Some(first) = include[..index].iter().find(|first| first.value == included.value) {
            diags.repeated_value(included, first.span);
        }
    }
}

fn check_field(
    field: &Field,
    scope: &Scope<'_>,
    around: Option<&Evidence>,
    diags: &mut Diagnostics,
) {
    let detail = &field.detail;
    let form = Form::of_field(detail);
    one_shape(&form, diags);
    let known = evidence::of_part(detail.evidence.as_ref(), around, diags);
    check_form(&form, &field.wire, scope, known.as_ref(), diags);
    if detail.list.set
        && let Some(switch) = &detail.switch
        && switch.starts_with("../")
    {
        diags.sibling_switch_misplaced(switch.span);
    }
    bounds::check(detail, scope, diags);
    if let Some(name) = &detail.name
        && !naming::is_field_name(name)
    {
        diags.bad_field_name(name);
    }
    if let Some(kind) = &detail.sensitive
        && !SENSITIVE.contains(&kind.as_str())
    {
        diags.unknown_word(kind, "kind of sensitive data", &SENSITIVE);
    }
    for (key, flag, instead) in
        [("list", detail.list, "`type: '[T]'`"), ("nullable", detail.nullable, "`type: T?`")]
    {
        if flag.set && detail.r#type.is_some() {
            diags.flag_beside_type(flag.span, key, instead);
        }
    }
}

/// What a named type and a field have in common.
pub(super) struct Form<'a> {
    pub(super) span: Span,
    pub(super) ty: Option<&'a decl::TypeExpr>,
    pub(super) fields: Option<&'a Fields>,
    pub(super) include: &'a [Spanned<String>],
    pub(super) values: Option<&'a EnumForm>,
    pub(super) closed: Flag,
    pub(super) switch: Option<&'a Spanned<String>>,
    pub(super) cases: &'a [(Spanned<String>, Spanned<String>)],
    pub(super) otherwise: Option<&'a Spanned<String>>,
}

impl<'a> Form<'a> {
    fn of_type(detail: &'a TypeDetail) -> Self {
        Self {
            span: detail.span,
            ty: detail.r#type.as_ref(),
            fields: detail.fields.as_ref(),
            include: &detail.include,
            values: detail.r#enum.as_ref(),
            closed: detail.closed,
            switch: detail.switch.as_ref(),
            cases: &detail.cases.items,
            otherwise: detail.r#else.as_ref(),
        }
    }

    fn of_field(detail: &'a FieldDetail) -> Self {
        Self {
            span: detail.span,
            ty: detail.r#type.as_ref(),
            fields: detail.fields.as_ref(),
            include: &detail.include,
            values: detail.r#enum.as_ref(),
            closed: detail.closed,
            switch: detail.switch.as_ref(),
            cases: &detail.cases.items,
            otherwise: detail.r#else.as_ref(),
        }
    }

    fn is_object(&self) -> bool {
        self.fields.is_some() || !self.include.is_empty()
    }
}

/// Exactly one key says what the value is, and none stands there in vain.
fn one_shape(form: &Form<'_>, diags: &mut Diagnostics) {
    let object = form.fields.map(|fields| ("fields", fields.span));
    let object = object.or_else(|| form.include.first().map(|first| ("include", first.span)));
    let given = [
        form.ty.map(|ty| ("type", ty.span)),
        object,
        form.values.map(|values| ("enum", values.span)),
        form.switch.map(|switch| ("switch", switch.span)),
    ];
    let given: Vec<(&str, Span)> = given.into_iter().flatten().collect();
    // `cases` without `switch` is one mistake, not also a value of which nothing is said.
    let half_a_switch = form.cases.first().map(|(value, _)| ("cases", value.span));
    let half_a_switch = half_a_switch.or(form.otherwise.map(|name| ("else", name.span)));
    let half_a_switch = half_a_switch.filter(|_| form.switch.is_none());
    match given.as_slice() {
        [] if half_a_switch.is_some() => {}
        [] => diags.no_shape(form.span, &["type", "fields", "enum", "switch"]),
        [_] => {}
        [one, other, ..] => diags.conflicting_keys(*other, *one),
    }
    if let Some((key, span)) = half_a_switch {
        diags.key_without_effect(span, key, "switch");
    }
    if form.closed.set && form.values.is_none() {
        diags.key_without_effect(form.closed.span, "closed", "enum");
    }
}

fn check_form(
    form: &Form<'_>,
    name: &Spanned<String>,
    scope: &Scope<'_>,
    around: Option<&Evidence>,
    diags: &mut Diagnostics,
) {
    if let Some(ty) = form.ty {
        exprs::check(&ty.expr, scope, diags);
    }
    if form.is_object() {
        check_object(name, form.fields, form.include, scope, around, diags);
    }
    if let Some(values) = form.values {
        check_enum(values, diags);
    }
    if form.switch.is_some() {
        switches::check(form, scope, diags);
    }
}

fn check_enum(form: &EnumForm, diags: &mut Diagnostics) {
    if form.values.is_empty() {
        diags.empty_enum(form.span);
    }
    let first = |integer| form.values.iter().find(|value| value.integer == integer);
    if let (Some(number), Some(text)) = (first(true), first(false)) {
        diags.mixed_enum(number.wire.span, text.wire.span);
    }
    let mut values: BTreeMap<&str, Span> = BTreeMap::new();
    for value in &form.values {
        match values.get(value.wire.as_str()) {
            Some(first) => diags.repeated_value(&value.wire, *first),
            None => drop(values.insert(&value.wire, value.wire.span)),
        }
        if let Some(name) = &value.name
            && !naming::is_variant_name(name)
        {
            diags.bad_variant_name(name);
        }
    }
}

impl EnumForm {
    /// Whether its values are whole numbers on the wire.
    pub(crate) fn is_integer(&self) -> bool {
        self.values.iter().all(|value| value.integer)
    }
}
