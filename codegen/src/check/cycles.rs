//! Rules against circles: no name stands for itself, no object includes itself. All that walks through names relies on it.

use super::Declared;
use super::groups::groups;
use super::scope::Scope;
use crate::decl::{Expr, ExprKind, Provider};
use crate::diagnostics::Diagnostics;
use crate::source::Spanned;
use std::collections::BTreeMap;

/// Most names that stand for or include one another in a row. Four providers need three.
const CHAIN: usize = 32;

/// Checks all declared types of a provider. `false`: following their names would not end, or not soon.
pub(super) fn check(provider: &Provider, scope: &Scope<'_>, diags: &mut Diagnostics) -> bool {
    let names: Vec<&Spanned<String>> = provider
        .types()
        .map(|(name, _)| name)
        .filter(|name| scope.get(name).is_some_and(|first| first.name.span == name.span))
        .collect();
    let links = links(&names, scope);
    let group = groups(&links);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); names.len()];
    for (index, group) in group.iter().enumerate() {
        members[*group].push(index);
    }
    let mut ends = true;
    // How many names follow one another, by group; what a group leads to stands before it.
    let mut chain = vec![0; names.len()];
    for (place, group_members) in members.iter().enumerate() {
        let [first, others @ ..] = group_members.as_slice() else { continue };
        if !others.is_empty() || links[*first].contains(first) {
            ends = false;
            let others: Vec<_> = others.iter().map(|other| names[*other].span).collect();
            diags.type_cycle(names[*first], how(names[*first], scope), &others);
            continue;
        }
        let longest = links[*first].iter().map(|next| chain[group[*next]]).max();
        chain[place] = longest.map_or(0, |next| next + 1);
        if chain[place] > CHAIN {
            ends = false;
        }
        if chain[place] == CHAIN + 1 {
            diags.type_chain(names[*first], CHAIN);
        }
    }
    ends
}

/// For each name those that it stands for or includes.
fn links(names: &[&Spanned<String>], scope: &Scope<'_>) -> Vec<Vec<usize>> {
    let places: BTreeMap<&str, usize> =
        names.iter().enumerate().map(|(index, name)| (name.as_str(), index)).collect();
    let links = names.iter().map(|name| {
        let mut found = Vec::new();
        if let Some(declared) = scope.get(name) {
            declared.alias().into_iter().for_each(|alias| mentioned(&alias.expr, &mut found));
            let detail = declared.detail();
            let included = detail.iter().flat_map(|detail| &detail.include);
            found.extend(included.map(|name| name.as_str()));
        }
        found.iter().filter_map(|name| places.get(name).copied()).collect()
    });
    links.collect()
}

fn mentioned<'a>(expr: &'a Expr, found: &mut Vec<&'a str>) {
    match &expr.kind {
        ExprKind::Named(name) => found.push(name),
        ExprKind::Nullable(inner) | ExprKind::List(inner) | ExprKind::Map(inner) => {
            mentioned(inner, found);
        }
        ExprKind::Union(arms) => arms.iter().for_each(|arm| mentioned(arm, found)),
        ExprKind::Any | ExprKind::Scalar(_) | ExprKind::Literal(_) => {}
    }
}

fn how(name: &str, scope: &Scope<'_>) -> &'static str {
    match scope.get(name).and_then(Declared::alias) {
        Some(_) => "stands for",
        None => "includes",
    }
}
