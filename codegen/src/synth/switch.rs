//! What a member has to say so that a switch picks the shape that is shown.

use crate::ir::{Case, Field, Item, Provider, Ref, Shape, Switch, SwitchOn};
use std::collections::{BTreeMap, BTreeSet};

/// What members say, by name, where a switch looks at them.
pub(super) type Said = BTreeMap<String, String>;

/// The text that picks a case: its first value, or one that nobody lists.
pub(super) fn said_for(switch: &Switch, case: &Case) -> String {
    let unlisted = || {
        let listed: BTreeSet<&String> = switch.cases.iter().flat_map(|case| &case.values).collect();
        let names = std::iter::once("other".to_owned()).chain((2..).map(|n| format!("other{n}")));
        names.into_iter().find(|name| !listed.contains(name)).unwrap_or_default()
    };
    case.values.first().cloned().unwrap_or_else(unlisted)
}

/// What members of an object say for the sake of switches beside them: the first value that every such switch knows.
pub(super) fn said<'f>(provider: &Provider, fields: impl Iterator<Item = &'f Field>) -> Said {
    let mut switches: BTreeMap<&str, Vec<&Switch>> = BTreeMap::new();
    for field in fields {
        beside(provider, &field.ty, &mut switches, &mut Vec::new());
    }
    let decide = |switches: &[&Switch]| {
        let cases = switches
            .iter()
            .flat_map(|switch| switch.cases.iter().map(|case| said_for(switch, case)));
        let candidates: Vec<String> = cases.collect();
        let is_known =
            |said: &&String| switches.iter().all(|switch| choose(switch, said).is_some());
        candidates.iter().find(is_known).or(candidates.first()).cloned()
    };
    switches
        .into_iter()
        .filter_map(|(member, switches)| Some((member.to_owned(), decide(&switches)?)))
        .collect()
}

/// The case to show and what picks it; `None` where what stands beside the value picks none.
pub(super) fn decided<'s>(switch: &'s Switch, beside: &Said) -> Option<(&'s Case, String)> {
    match &switch.on {
        SwitchOn::Own(_) => {
            let case = switch.cases.first()?;
            Some((case, said_for(switch, case)))
        }
        SwitchOn::Sibling(member) => {
            let said = beside.get(member)?;
            Some((choose(switch, said)?, said.clone()))
        }
    }
}

fn choose<'s>(switch: &'s Switch, said: &str) -> Option<&'s Case> {
    let listed = switch.cases.iter().find(|case| case.values.iter().any(|value| value == said));
    listed.or_else(|| switch.cases.get(switch.otherwise?))
}

/// The switches within a type that look at members beside the field.
fn beside<'p>(
    provider: &'p Provider,
    ty: &Ref,
    found: &mut BTreeMap<&'p str, Vec<&'p Switch>>,
    met: &mut Vec<usize>,
) {
    match ty {
        Ref::Any | Ref::Scalar(_) => {}
        Ref::List(item) | Ref::Map(item) => {
            let Item { ty, .. } = &**item;
            beside(provider, ty, found, met);
        }
        Ref::Named(id) if met.contains(&id.0) => {}
        Ref::Named(id) => {
            met.push(id.0);
            match &provider.ty(*id).shape {
                Shape::Switch(switch) if switch.is_sibling() => {
                    found.entry(switch.on.member()).or_default().push(switch);
                }
                Shape::Union(union) => {
                    union.arms.iter().for_each(|arm| beside(provider, &arm.ty, found, met));
                }
                Shape::Object(_) | Shape::Enum(_) | Shape::Switch(_) => {}
            }
        }
    }
}
