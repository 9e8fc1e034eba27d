//! What a look at a body is to find: worked out once a provider, from the facts.

use std::borrow::Cow;

use crate::facts::{Condition, EventName, Provider, VersionRule};
use crate::runtime::place::tokens;

/// A pointer that matters to a decision.
#[derive(Debug)]
pub(crate) struct Sought {
    pub(crate) pointer: &'static str,
    /// Its tokens, unescaped.
    pub(crate) path: Vec<Cow<'static, str>>,
    /// Whether it matters what stands there, and not only that something does.
    pub(crate) by_value: bool,
}

impl Sought {
    /// A pointer whose value matters.
    pub(crate) fn value(pointer: &'static str) -> Sought {
        Sought { pointer, path: tokens(pointer).collect(), by_value: true }
    }

    fn presence(pointer: &'static str) -> Sought {
        Sought { by_value: false, ..Sought::value(pointer) }
    }

    /// Every pointer by which a provider's envelope, event or version is chosen, once each.
    pub(crate) fn of(provider: &'static Provider) -> Vec<Sought> {
        let mut all: Vec<Sought> = Vec::new();
        for envelope in provider.envelopes {
            let conditions = envelope.when.iter().filter_map(|condition| match condition {
                Condition::Has(pointer) | Condition::Lacks(pointer) => {
                    Some(Sought::presence(pointer))
                }
                Condition::Equals(pointer, _) => Some(Sought::value(pointer)),
                Condition::ContentType(_) => None,
            });
            let name = match envelope.event {
                EventName::At { pointer, .. } => Some(Sought::value(pointer)),
                _ => None,
            };
            let version = match envelope.version {
                VersionRule::At { pointer, .. } => Some(Sought::value(pointer)),
                _ => None,
            };
            for sought in conditions.chain(name).chain(version) {
                match all.iter_mut().find(|earlier| earlier.pointer == sought.pointer) {
                    Some(earlier) => earlier.by_value |= sought.by_value,
                    None => all.push(sought),
                }
            }
        }
        all
    }
}
