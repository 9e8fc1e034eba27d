//! Rules for type expressions: every name resolves, no union is ambiguous.

use super::scope::Scope;
use crate::decl::expr::{WORDS, is_text};
use crate::decl::{Expr, ExprKind, Literal};
use crate::diagnostics::Diagnostics;
use crate::ir::{Carrier, Logical, Scalar, Spelling};
use crate::source::Spanned;
use std::collections::BTreeSet;

/// Checks an expression and everything in it.
pub(super) fn check(expr: &Expr, scope: &Scope<'_>, diags: &mut Diagnostics) {
    match &expr.kind {
        ExprKind::Any | ExprKind::Scalar(_) | ExprKind::Literal(_) => {}
        ExprKind::Named(name) => {
            if scope.get(name).is_none() {
                unknown(&Spanned { value: name.clone(), span: expr.span }, scope, diags);
            }
        }
        ExprKind::List(inner) | ExprKind::Map(inner) => {
            check(inner, scope, diags);
            no_sibling_switch(inner, scope, diags);
        }
        ExprKind::Nullable(inner) => check(inner, scope, diags),
        ExprKind::Union(arms) => {
            for arm in arms {
                check(arm, scope, diags);
                no_sibling_switch(arm, scope, diags);
            }
            no_overlap(arms, scope, diags);
        }
    }
}

/// A name that is neither a word of the language nor declared.
pub(super) fn unknown(name: &Spanned<String>, scope: &Scope<'_>, diags: &mut Diagnostics) {
    let words = WORDS.iter().map(|(word, _)| *word).chain(["any", "map"]);
    let known: Vec<&str> = words.chain(scope.names()).collect();
    diags.unknown_type(name, &known);
}

/// A name that should be a declared object and is not declared.
pub(super) fn unknown_object(name: &Spanned<String>, scope: &Scope<'_>, diags: &mut Diagnostics) {
    let known: Vec<&str> = scope.names().filter(|name| scope.object(name).is_some()).collect();
    diags.unknown_type(name, &known);
}

/// A switch over a sibling means nothing where there is no sibling.
pub(super) fn no_sibling_switch(expr: &Expr, scope: &Scope<'_>, diags: &mut Diagnostics) {
    let sibling = |switch: &Spanned<String>| switch.starts_with("../");
    if scope.switch(expr).and_then(|detail| detail.switch.as_ref()).is_some_and(sibling) {
        diags.sibling_switch_misplaced(expr.span);
    }
}

fn no_overlap(arms: &[Expr], scope: &Scope<'_>, diags: &mut Diagnostics) {
    let mut taken: Vec<(Kind, &Expr)> = Vec::new();
    for arm in arms {
        if is_any(arm, scope) {
            diags.union_of_one_kind(arm.span);
        }
        for kind in kinds(arm, scope) {
            match taken.iter().find(|(other, _)| *other == kind) {
                Some((_, other)) => {
                    diags.union_overlap(arm.span, kind.plural(), other.span);
                    break;
                }
                None => taken.push((kind, arm)),
            }
        }
    }
}

fn is_any(expr: &Expr, scope: &Scope<'_>) -> bool {
    match &expr.kind {
        ExprKind::Any => true,
        ExprKind::Nullable(inner) => is_any(inner, scope),
        ExprKind::Named(name) => scope
            .get(name)
            .and_then(super::Declared::alias)
            .is_some_and(|alias| is_any(&alias.expr, scope)),
        _ => false,
    }
}

/// A kind of JSON value, null aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Boolean,
    List,
    Object,
}

impl Kind {
    fn plural(self) -> &'static str {
        match self {
            Self::Text => "texts",
            Self::Number => "numbers",
            Self::Boolean => "booleans",
            Self::List => "lists",
            Self::Object => "objects",
        }
    }
}

/// The JSON kinds that an expression takes, each once. Names that lead nowhere take none; they are faults elsewhere.
pub(super) fn kinds(expr: &Expr, scope: &Scope<'_>) -> Vec<Kind> {
    let mut found = Vec::new();
    collect(expr, scope, &mut BTreeSet::new(), &mut found);
    found
}

/// `seen`: a name adds nothing the second time, and unions of unions would be walked without end.
fn collect<'a>(
    expr: &'a Expr,
    scope: &Scope<'a>,
    seen: &mut BTreeSet<&'a str>,
    found: &mut Vec<Kind>,
) {
    let mut add = |kinds: &[Kind]| {
        for kind in kinds {
            if !found.contains(kind) {
                found.push(*kind);
            }
        }
    };
    match &expr.kind {
        ExprKind::Any => {}
        ExprKind::Scalar(scalar) => add(scalar_kinds(*scalar)),
        ExprKind::Literal(Literal::Text(_)) => add(&[Kind::Text]),
        ExprKind::Literal(Literal::Integer(_)) => add(&[Kind::Number]),
        ExprKind::List(_) => add(&[Kind::List]),
        ExprKind::Map(_) => add(&[Kind::Object]),
        ExprKind::Nullable(inner) => collect(inner, scope, seen, found),
        ExprKind::Union(arms) => arms.iter().for_each(|arm| collect(arm, scope, seen, found)),
        ExprKind::Named(name) if seen.insert(name) => match scope.get(name) {
            None => {}
            Some(declared) => match (declared.alias(), declared.detail()) {
                (Some(alias), _) => collect(&alias.expr, scope, seen, found),
                (None, Some(detail)) => match &detail.r#enum {
                    Some(form) if form.is_integer() => add(&[Kind::Number]),
                    Some(_) => add(&[Kind::Text]),
                    None => add(&[Kind::Object]),
                },
                (None, None) => {}
            },
        },
        ExprKind::Named(_) => {}
    }
}

fn scalar_kinds(scalar: Scalar) -> &'static [Kind] {
    match scalar {
        Scalar { carrier: Carrier::Either, .. } => &[Kind::Text, Kind::Number],
        _ if is_text(scalar) => &[Kind::Text],
        Scalar { logical: Logical::Boolean, spelling: Spelling::Plain, .. } => &[Kind::Boolean],
        _ => &[Kind::Number],
    }
}
