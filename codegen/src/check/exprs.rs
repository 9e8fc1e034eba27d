//! Rules for type expressions: every name resolves, no union is ambiguous.

use super::scope::Scope;
use crate::decl::expr::{WORDS, is_text};
use crate::decl::{Expr, ExprKind, Literal, TypeDecl};
use crate::diagnostics::Diagnostics;
use crate::ir::{Carrier, Logical, Scalar};
use crate::source::Spanned;

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
        if matches!(strip(arm).kind, ExprKind::Any) {
            diags.union_of_one_kind(arm.span);
        }
        for kind in kinds(arm, scope, 0) {
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

fn strip(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Nullable(inner) => strip(inner),
        _ => expr,
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

/// The JSON kinds that an expression takes. Names that lead nowhere or in circles take none; they are faults elsewhere.
pub(super) fn kinds(expr: &Expr, scope: &Scope<'_>, depth: usize) -> Vec<Kind> {
    match &expr.kind {
        ExprKind::Any => Vec::new(),
        ExprKind::Scalar(scalar) => scalar_kinds(*scalar),
        ExprKind::Literal(Literal::Text(_)) => vec![Kind::Text],
        ExprKind::Literal(Literal::Integer(_)) => vec![Kind::Number],
        ExprKind::List(_) => vec![Kind::List],
        ExprKind::Map(_) => vec![Kind::Object],
        ExprKind::Nullable(inner) => kinds(inner, scope, depth),
        ExprKind::Union(arms) => arms.iter().flat_map(|arm| kinds(arm, scope, depth)).collect(),
        ExprKind::Named(name) if depth < 64 => match scope.target(name).map(|found| found.decl) {
            None => Vec::new(),
            Some(TypeDecl::Alias(alias)) => kinds(&alias.expr, scope, depth + 1),
            Some(TypeDecl::Detail(detail)) => match (&detail.r#type, &detail.r#enum) {
                (Some(alias), _) => kinds(&alias.expr, scope, depth + 1),
                (None, Some(form)) if form.is_integer() => vec![Kind::Number],
                (None, Some(_)) => vec![Kind::Text],
                (None, None) => vec![Kind::Object],
            },
        },
        ExprKind::Named(_) => Vec::new(),
    }
}

fn scalar_kinds(scalar: Scalar) -> Vec<Kind> {
    match scalar {
        Scalar { carrier: Carrier::Either, .. } => vec![Kind::Text, Kind::Number],
        _ if is_text(scalar) => vec![Kind::Text],
        Scalar { logical: Logical::Boolean, spelling: crate::ir::Spelling::Plain, .. } => {
            vec![Kind::Boolean]
        }
        _ => vec![Kind::Number],
    }
}
