//! Rules for bounds: each is about a type it says something about.

use super::exprs::{self, Kind};
use super::scope::Scope;
use crate::decl::{ExprKind, FieldDetail};
use crate::diagnostics::Diagnostics;
use crate::ir::Carrier;

/// Checks the bounds of a field.
pub(super) fn check(detail: &FieldDetail, scope: &Scope<'_>, diags: &mut Diagnostics) {
    let subject = Subject::of(detail, scope);
    let numbers = [("min", &detail.min), ("max", &detail.max)];
    for (key, bound) in numbers.iter().filter_map(|(key, bound)| Some((key, bound.as_ref()?))) {
        if !subject.number {
            diags.bound_does_not_fit(bound.span, key, "numbers that are sent as numbers");
        }
    }
    if let Some(prefix) = &detail.prefix
        && !subject.free_text
    {
        diags.bound_does_not_fit(prefix.span, "prefix", "free text");
    }
    let counts = [
        ("min_length", &detail.min_length, subject.free_text, "free text"),
        ("max_length", &detail.max_length, subject.free_text, "free text"),
        ("min_items", &detail.min_items, subject.many, "lists and maps"),
        ("max_items", &detail.max_items, subject.many, "lists and maps"),
    ];
    for (key, bound, fits, what) in counts {
        if let Some(bound) = bound
            && !fits
        {
            diags.bound_does_not_fit(bound.span, key, what);
        }
    }
    crossed(detail, diags);
}

fn crossed(detail: &FieldDetail, diags: &mut Diagnostics) {
    if let (Some(low), Some(high)) = (&detail.min, &detail.max)
        && low.as_f64() > high.as_f64()
    {
        diags.bounds_crossed(low.span, "min", high.span, "max");
    }
    let pairs = [
        ("min_length", &detail.min_length, "max_length", &detail.max_length),
        ("min_items", &detail.min_items, "max_items", &detail.max_items),
    ];
    for (low_key, low, high_key, high) in pairs {
        if let (Some(low), Some(high)) = (low, high)
            && low.value > high.value
        {
            diags.bounds_crossed(low.span, low_key, high.span, high_key);
        }
    }
}

/// What a bound can be about.
struct Subject {
    number: bool,
    free_text: bool,
    many: bool,
}

impl Subject {
    fn of(detail: &FieldDetail, scope: &Scope<'_>) -> Self {
        let none = Self { number: false, free_text: false, many: detail.list.set };
        let Some(ty) = &detail.r#type else { return none };
        let expr = match &ty.expr.kind {
            ExprKind::Nullable(inner) => inner,
            _ => &ty.expr,
        };
        match &expr.kind {
            ExprKind::Scalar(scalar) => Self {
                number: exprs::kinds(expr, scope) == [Kind::Number]
                    && scalar.carrier == Carrier::Own,
                free_text: exprs::kinds(expr, scope) == [Kind::Text]
                    && scalar.carrier == Carrier::Own
                    && !scalar.blank,
                many: false,
            },
            ExprKind::List(_) | ExprKind::Map(_) => Self { many: true, ..none },
            _ => none,
        }
    }
}
