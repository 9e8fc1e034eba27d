//! Rules for shapes: objects, enumerations and switches, whether named or declared on the spot.

use super::bounds;
use super::exprs;
use super::scope::Scope;
use super::switches;
use crate::decl::{self, EnumForm, Field, FieldDetail, Fields, TypeDecl, TypeDetail};
use crate::diagnostics::Diagnostics;
use crate::naming;
use crate::source::{Span, Spanned};

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
    diags: &mut Diagnostics,
) {
    if !naming::is_type_name(name) {
        diags.bad_type_name(name);
    }
    match decl {
        TypeDecl::Alias(alias) => exprs::check(&alias.expr, scope, diags),
        TypeDecl::Detail(detail) => {
            let form = Form::of_type(detail);
            one_shape(&form, &["type", "fields", "enum", "switch"], diags);
            check_form(&form, name, scope, diags);
            super::evidence::of_part(detail.evidence.as_ref(), diags);
        }
    }
}

/// Checks the members of an object. `all` are the members as readers see them, included ones too.
pub(super) fn check_fields(fields: &Fields, scope: &Scope<'_>, diags: &mut Diagnostics) {
    for (index, field) in fields.items.iter().enumerate() {
        if let Some(first) =
            fields.items[..index].iter().find(|first| first.wire.value == field.wire.value)
        {
            diags.repeated_member(&field.wire, first.wire.span);
        }
        check_field(field, scope, diags);
    }
}

fn check_field(field: &Field, scope: &Scope<'_>, diags: &mut Diagnostics) {
    let detail = &field.detail;
    let form = Form::of_field(detail);
    one_shape(&form, &["type", "fields", "enum", "switch"], diags);
    check_form(&form, &field.wire, scope, diags);
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
    for (key, set) in [("list", detail.list), ("nullable", detail.nullable)] {
        if set && detail.r#type.is_some() {
            let instead = if key == "list" { "`[T]`" } else { "`T?`" };
            diags.key_without_effect(
                detail.span,
                key,
                &format!("`fields`, `enum` or `switch`; behind `type` write {instead}"),
            );
        }
    }
    super::evidence::of_part(detail.evidence.as_ref(), diags);
}

/// What a named type and a field have in common.
pub(super) struct Form<'a> {
    pub(super) span: Span,
    pub(super) ty: Option<&'a decl::TypeExpr>,
    pub(super) fields: Option<&'a Fields>,
    pub(super) include: &'a [Spanned<String>],
    pub(super) values: Option<&'a EnumForm>,
    pub(super) closed: bool,
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
fn one_shape(form: &Form<'_>, keys: &[&str], diags: &mut Diagnostics) {
    let given: Vec<&str> = [
        ("type", form.ty.is_some()),
        ("fields", form.is_object()),
        ("enum", form.values.is_some()),
        ("switch", form.switch.is_some()),
    ]
    .into_iter()
    .filter_map(|(key, given)| given.then_some(key))
    .collect();
    match given.as_slice() {
        [] => diags.no_shape(form.span, keys),
        [_] => {}
        [one, other, ..] => diags.conflicting_keys(form.span, one, other),
    }
    if form.closed && form.values.is_none() {
        diags.key_without_effect(form.span, "closed", "`enum`");
    }
    if form.switch.is_none() && !form.cases.is_empty() {
        diags.key_without_effect(form.span, "cases", "`switch`");
    }
    if form.switch.is_none() && form.otherwise.is_some() {
        diags.key_without_effect(form.span, "else", "`switch`");
    }
}

fn check_form(form: &Form<'_>, name: &Spanned<String>, scope: &Scope<'_>, diags: &mut Diagnostics) {
    if let Some(ty) = form.ty {
        exprs::check(&ty.expr, scope, diags);
    }
    for included in form.include {
        match scope.get(included) {
            None => exprs::unknown(included, scope, diags),
            Some(found) if scope.object(included).is_none() => {
                diags.not_an_object(included, "included", found.name.span);
            }
            Some(_) => {}
        }
    }
    if let Some(fields) = form.fields {
        check_fields(fields, scope, diags);
    }
    if let Some(values) = form.values {
        check_enum(values, diags);
    }
    if form.switch.is_some() {
        switches::check(form, name, scope, diags);
    }
}

fn check_enum(form: &EnumForm, diags: &mut Diagnostics) {
    if form.values.is_empty() {
        diags.empty_enum(form.span);
    }
    if form.values.iter().any(|value| value.integer) && !form.is_integer() {
        diags.mixed_enum(form.span);
    }
    for (index, value) in form.values.iter().enumerate() {
        if let Some(first) =
            form.values[..index].iter().find(|first| first.wire.value == value.wire.value)
        {
            diags.repeated_value(&value.wire, first.wire.span);
        }
        if let Some(name) = &value.name
            && !naming::is_type_name(name)
        {
            diags.bad_type_name(name);
        }
    }
}

impl EnumForm {
    /// Whether its values are whole numbers on the wire.
    pub(crate) fn is_integer(&self) -> bool {
        self.values.iter().all(|value| value.integer)
    }
}
