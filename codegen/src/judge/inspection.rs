//! What a judge finds in a body, and the one place that writes it down.

use super::code;
use crate::ir::{Encoding, Provider, root_pointer};
use serde_json::Value;
use std::collections::BTreeMap;

/// One rule that a body breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// One of [`CODES`](super::CODES).
    pub code: &'static str,
    /// JSON pointer of the value; of a missing member, the one it would have.
    pub pointer: String,
    /// For people. Names, kinds and bounds, never a value.
    pub message: String,
}

/// Everything that was found in a body, each list in the order of declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspection {
    /// What breaks the contract.
    pub violations: Vec<Violation>,
    /// JSON pointers of members that nobody declared.
    pub unknown_paths: Vec<String>,
    /// JSON pointers of values that an open enum does not list.
    pub unknown_values: Vec<String>,
    /// What stands at the pointers above; empty unless [`Values::Shown`].
    pub values: BTreeMap<String, Value>,
}

/// Whether the values that break a rule are kept. Bodies hold personal data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Values {
    /// Only pointers and kinds leave the judge.
    #[default]
    Hidden,
    /// Values are kept beside their pointers.
    Shown,
}

/// Walks a body and writes down what is found.
pub(super) struct Inspector<'a> {
    pub(super) provider: &'a Provider,
    /// How the body was written: a form cannot tell a list from an object.
    pub(super) encoding: Encoding,
    values: Values,
    pointer: String,
    found: Inspection,
}

impl<'a> Inspector<'a> {
    pub(super) fn new(provider: &'a Provider, encoding: Encoding, values: Values) -> Self {
        let found = Inspection::default();
        Self { provider, encoding, values, pointer: String::new(), found }
    }

    pub(super) fn finish(self) -> Inspection {
        self.found
    }

    /// Looks at what stands one step below.
    pub(super) fn below(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        let here = self.pointer.len();
        self.pointer.push_str(&root_pointer(name));
        look(self);
        self.pointer.truncate(here);
    }

    pub(super) fn violation(
        &mut self,
        code: &'static str,
        value: &Value,
        message: impl Into<String>,
    ) {
        self.show(value);
        let (pointer, message) = (self.pointer.clone(), message.into());
        self.found.violations.push(Violation { code, pointer, message });
    }

    /// The member at this place is not there.
    pub(super) fn missing(&mut self) {
        let (pointer, message) = (self.pointer.clone(), "must be sent".to_owned());
        self.found.violations.push(Violation { code: code::REQUIRED, pointer, message });
    }

    /// The payload stands here, or would, and nobody knows what it is.
    pub(super) fn unknown_event(&mut self, message: &str) {
        let (pointer, message) = (self.pointer.clone(), message.to_owned());
        self.found.violations.push(Violation { code: code::UNKNOWN_EVENT, pointer, message });
    }

    pub(super) fn unknown_member(&mut self, name: &str, value: &Value) {
        self.below(name, |here| {
            here.show(value);
            here.found.unknown_paths.push(here.pointer.clone());
        });
    }

    pub(super) fn unknown_value(&mut self, value: &Value) {
        self.show(value);
        self.found.unknown_values.push(self.pointer.clone());
    }

    fn show(&mut self, value: &Value) {
        if self.values == Values::Shown {
            self.found.values.entry(self.pointer.clone()).or_insert_with(|| value.clone());
        }
    }
}
