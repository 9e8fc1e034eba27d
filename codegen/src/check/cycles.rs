//! Rules against circles: no name stands for itself, no object includes itself.

use super::scope::Scope;
use crate::decl::{Expr, ExprKind, Provider};
use crate::diagnostics::Diagnostics;

/// Checks all declared types of a provider.
pub(super) fn check(provider: &Provider, scope: &Scope<'_>, diags: &mut Diagnostics) {
    for (name, _) in provider.modules.iter().flat_map(|module| &module.content.types.items) {
        if let Some(alias) = scope.get(name).and_then(super::Declared::alias)
            && stands_for(&alias.expr, name, scope, &mut Vec::new())
        {
            diags.type_cycle(name, "stands for");
        }
        if includes(name, name, scope, &mut Vec::new()) {
            diags.type_cycle(name, "includes");
        }
    }
}

/// Whether a name is met again on the way through names that only stand for others.
fn stands_for<'a>(expr: &'a Expr, name: &str, scope: &Scope<'a>, seen: &mut Vec<&'a str>) -> bool {
    match &expr.kind {
        ExprKind::Named(next) if next == name => true,
        ExprKind::Named(next) => {
            if seen.contains(&next.as_str()) {
                return false;
            }
            seen.push(next);
            scope
                .get(next)
                .and_then(super::Declared::alias)
                .is_some_and(|alias| stands_for(&alias.expr, name, scope, seen))
        }
        ExprKind::Nullable(inner) | ExprKind::List(inner) | ExprKind::Map(inner) => {
            stands_for(inner, name, scope, seen)
        }
        ExprKind::Union(arms) => arms.iter().any(|arm| stands_for(arm, name, scope, seen)),
        ExprKind::Any | ExprKind::Scalar(_) | ExprKind::Literal(_) => false,
    }
}

fn includes<'a>(from: &str, name: &str, scope: &Scope<'a>, seen: &mut Vec<&'a str>) -> bool {
    let Some(detail) = scope.get(from).and_then(super::Declared::detail) else { return false };
    detail.include.iter().any(|next| {
        if next.value == name {
            return true;
        }
        let met = seen.contains(&next.as_str());
        if !met {
            seen.push(next);
        }
        !met && includes(next, name, scope, seen)
    })
}
