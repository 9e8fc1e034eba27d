//! One of several shapes, chosen by what a member says.

use super::code;
use super::inspect;
use super::inspection::Inspector;
use super::kind::mismatch;
use super::members::Members;
use crate::ir::{Object, Provider, Shape, Switch, SwitchOn, TypeId};
use serde_json::Value;

/// A value whose shape a member decides: one of its own, or one of those that stand beside it.
pub(super) fn inspect(
    switch: &Switch,
    value: &Value,
    beside: Members<'_>,
    inspector: &mut Inspector<'_>,
) {
    let deciding = match &switch.on {
        SwitchOn::Sibling(_) => Some(beside),
        SwitchOn::Own(_) => Members::of(value, inspector),
    };
    let Some(deciding) = deciding else {
        return inspector.violation(code::TYPE, value, mismatch("an object", value));
    };
    match choose(switch, deciding) {
        None => undecided(switch, value, inspector),
        Some(case) => {
            if let Some(object) = object(inspector.provider, case) {
                inspect::object(object, value, inspector);
            }
        }
    }
}

/// The shape that the member chooses; `None` when it chooses none, and there is none for that.
pub(super) fn choose(switch: &Switch, deciding: Members<'_>) -> Option<TypeId> {
    let said = deciding.text(switch.on.member());
    let listed = said.and_then(|said| {
        switch.cases.iter().find(|case| case.values.iter().any(|value| value == said))
    });
    let case = listed.or_else(|| switch.cases.get(switch.otherwise?))?;
    Some(case.ty)
}

/// Reports that no shape was chosen. What the shape would have said of the value, nobody knows.
pub(super) fn undecided(switch: &Switch, value: &Value, inspector: &mut Inspector<'_>) {
    let beside = match switch.on {
        SwitchOn::Own(_) => "",
        SwitchOn::Sibling(_) => " beside it",
    };
    let message = format!("no case is declared for what `{}`{beside} says", switch.on.member());
    inspector.violation(code::SWITCH, value, message);
}

/// The object of a case.
pub(super) fn object(provider: &Provider, case: TypeId) -> Option<&Object> {
    match &provider.ty(case).shape {
        Shape::Object(object) => Some(object),
        // check: the cases of a switch are objects.
        Shape::Enum(_) | Shape::Switch(_) | Shape::Union(_) => None,
    }
}
