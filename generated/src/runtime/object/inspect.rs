//! The strict reading of an object.

use super::Object;
use super::write::is_taken;
use crate::runtime::inspect::{Code, Inspector};

/// Inspects an object.
pub fn inspect_object(target: &dyn Object, inspector: &mut Inspector) {
    inspect_members(&[target], "", inspector);
}

/// Inspects the targets of one object.
pub(crate) fn inspect_flat(targets: &[&dyn Object], inspector: &mut Inspector) {
    inspect_members(targets, "", inspector);
}

/// The same; a member named `mounted` is inspected elsewhere.
pub(crate) fn inspect_members(targets: &[&dyn Object], mounted: &str, inspector: &mut Inspector) {
    for (at, target) in targets.iter().enumerate() {
        let shape = target.shape();
        let mut rules = shape.checks;
        for (index, name) in shape.names.iter().enumerate() {
            let checks = match rules.split_first() {
                Some(((of, checks), rest)) if usize::from(*of) == index => {
                    rules = rest;
                    *checks
                }
                _ => &[],
            };
            if !is_taken(&targets[..at], name) && (mounted.is_empty() || *name != mounted) {
                let mark = inspector.enter(name);
                target.member(index).examine(inspector, checks);
                inspector.leave(mark);
            }
        }
    }
    for target in targets {
        // Nothing is declared of such an object, so none of its members is worse than another.
        if let Some(code) = target.unforeseen() {
            inspector.violation(code, sentence(code));
            continue;
        }
        if target.shape().open {
            continue;
        }
        for (name, _) in target.extra().iter() {
            inspector.unknown_member(name);
        }
    }
}

fn sentence(code: Code) -> &'static str {
    match code {
        Code::UnknownEvent => "the catalog does not list the event",
        _ => "the case is not listed",
    }
}
