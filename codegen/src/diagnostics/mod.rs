//! Faults found in the sources: what they are, where, and what to type instead.
//!
//! Stages report through one method a fault (`diags.duplicate_event(..)`, in the files beside this one) and know nothing of wording.

mod code;
mod faults;

pub(crate) use faults::closest;

pub use code::{Code, codes, explain};

use crate::source::Span;

/// One fault.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The stable code, `HB0104`.
    pub code: Code,
    /// What is wrong; lower case, no full stop, names in backticks.
    pub message: String,
    /// The place itself.
    pub primary: Label,
    /// Other places that have a part in it.
    pub secondary: Vec<Label>,
    /// What to type.
    pub help: Option<String>,
}

/// A place in a source, and what it has to do with the fault.
#[derive(Clone, Debug)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// A few words; empty when the message says it all.
    pub text: String,
}

impl Label {
    fn new(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }
}

/// All faults of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The faults, in the order of their places once [`Self::sorted`] was called.
    pub fn items(&self) -> &[Diagnostic] {
        &self.items
    }

    /// A barrier between two stages: goes on only when nothing was found so far.
    pub fn barrier(self) -> Result<Self, Self> {
        if self.is_empty() { Ok(self) } else { Err(self.sorted()) }
    }

    /// The same faults by file, place and code, each once.
    pub fn sorted(mut self) -> Self {
        self.items.sort_by(|a, b| {
            (a.primary.span, a.code, &a.message).cmp(&(b.primary.span, b.code, &b.message))
        });
        self.items.dedup_by(|a, b| a.primary.span == b.primary.span && a.message == b.message);
        self
    }

    /// Adds the faults of another collection.
    pub fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(faults: I) -> Self {
        Self { items: faults.into_iter().collect() }
    }
}
