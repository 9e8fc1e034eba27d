//! The strict reading: what a value does that its contract does not allow.

use std::cmp::Ordering;
use std::fmt;

use super::exact;
use super::place::push_token;

/// What kind of rule was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code {
    /// The wrong JSON kind.
    Type,
    /// A member that must be there is not.
    Required,
    /// `null` where a value must be.
    Null,
    /// A text that does not have its format.
    Format,
    /// A value outside a closed enum.
    Enum,
    /// Not the one value that is allowed here.
    Const,
    /// A number that is too small.
    Min,
    /// A number that is too large.
    Max,
    /// A text that is too short.
    MinLength,
    /// A text that is too long.
    MaxLength,
    /// Too few items.
    MinItems,
    /// Too many items.
    MaxItems,
    /// A text that does not start as it must.
    Prefix,
    /// The value that picks the case of a switch is not listed.
    Switch,
    /// No arm of a union has this JSON kind.
    Union,
    /// An event that the catalog does not know.
    UnknownEvent,
}

impl Code {
    /// The stable spelling, as fixtures and reports have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Code::Type => "type",
            Code::Required => "required",
            Code::Null => "null",
            Code::Format => "format",
            Code::Enum => "enum",
            Code::Const => "const",
            Code::Min => "min",
            Code::Max => "max",
            Code::MinLength => "min_length",
            Code::MaxLength => "max_length",
            Code::MinItems => "min_items",
            Code::MaxItems => "max_items",
            Code::Prefix => "prefix",
            Code::Switch => "switch",
            Code::Union => "union",
            Code::UnknownEvent => "unknown_event",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One rule that a value breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Which kind of rule.
    pub code: Code,
    /// JSON pointer of the value; for a missing member the pointer it would have.
    pub pointer: String,
    /// One sentence for people. It holds names, kinds and bounds, never a value.
    pub message: String,
}

impl Violation {
    pub(crate) fn new(code: Code, pointer: String, message: String) -> Violation {
        Violation { code, pointer, message }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}`: {}", self.code, self.pointer, self.message)
    }
}

/// Everything that an inspection found, each list in the order of declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspection {
    /// What breaks the contract.
    pub violations: Vec<Violation>,
    /// JSON pointers of members that nobody declared.
    pub unknown_paths: Vec<String>,
    /// JSON pointers of values that an open enum does not list.
    pub unknown_values: Vec<String>,
}

/// A rule on a member beside its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Check {
    /// The least number, as decimal text.
    Min(&'static str),
    /// The greatest number, as decimal text.
    Max(&'static str),
    /// The least count of characters.
    MinLength(usize),
    /// The greatest count of characters.
    MaxLength(usize),
    /// The least count of items.
    MinItems(usize),
    /// The greatest count of items.
    MaxItems(usize),
    /// How the text must start.
    Prefix(&'static str),
}

/// What an inspector is after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Errand {
    /// Everything, with its place.
    #[default]
    Report,
    /// Whether there is anything to report.
    Scout,
    /// Whether there is a violation.
    ScoutViolations,
}

/// Walks a value and collects what it finds.
#[derive(Debug, Default)]
pub struct Inspector {
    errand: Errand,
    pointer: String,
    found: Inspection,
    /// Whether a scout has met what it was sent for.
    met: bool,
}

impl Inspector {
    /// An inspector at the root of a body.
    #[must_use]
    pub fn new() -> Inspector {
        Inspector::default()
    }

    /// Walks twice where there is something to find: most bodies keep their contract, and a walk that
    /// only answers "nothing" needs no places.
    pub(crate) fn run(scout: Errand, walk: &dyn Fn(&mut Inspector)) -> Inspection {
        let mut inspector = Inspector { errand: scout, ..Inspector::default() };
        walk(&mut inspector);
        if inspector.met {
            inspector = Inspector::new();
            walk(&mut inspector);
        }
        inspector.finish()
    }

    /// What was found.
    #[must_use]
    pub fn finish(self) -> Inspection {
        self.found
    }

    /// Steps into a member; hand the mark to [`Inspector::leave`].
    pub fn enter(&mut self, name: &str) -> usize {
        let mark = self.pointer.len();
        if self.errand == Errand::Report {
            push_token(&mut self.pointer, name);
        }
        mark
    }

    /// Steps into an item.
    pub fn enter_item(&mut self, index: usize) -> usize {
        match self.errand {
            Errand::Report => self.enter(&index.to_string()),
            Errand::Scout | Errand::ScoutViolations => 0,
        }
    }

    /// Steps back out.
    pub fn leave(&mut self, mark: usize) {
        if self.errand == Errand::Report {
            self.pointer.truncate(mark);
        }
    }

    /// Reports a violation at the current place.
    #[cold]
    pub fn violation(&mut self, code: Code, message: impl Into<String>) {
        self.met = true;
        if self.errand == Errand::Report {
            let pointer = self.pointer.clone();
            self.found.violations.push(Violation::new(code, pointer, message.into()));
        }
    }

    /// Reports that the current value is not listed in its open enum.
    pub fn unknown_value(&mut self) {
        self.met |= self.errand == Errand::Scout;
        if self.errand == Errand::Report {
            self.found.unknown_values.push(self.pointer.clone());
        }
    }

    /// Reports a member of the current object that nobody declared.
    pub fn unknown_member(&mut self, name: &str) {
        self.met |= self.errand == Errand::Scout;
        if self.errand == Errand::Report {
            let mark = self.enter(name);
            self.found.unknown_paths.push(self.pointer.clone());
            self.leave(mark);
        }
    }

    /// Applies the rules for text; lengths count Unicode code points.
    #[inline]
    pub fn check_text(&mut self, text: &str, checks: &[Check]) {
        if !checks.is_empty() {
            self.apply_text(text, checks);
        }
    }

    fn apply_text(&mut self, text: &str, checks: &[Check]) {
        for check in checks {
            match *check {
                Check::MinLength(least) if text.chars().count() < least => {
                    self.violation(Code::MinLength, format!("shorter than {least} characters"));
                }
                Check::MaxLength(most) if text.chars().count() > most => {
                    self.violation(Code::MaxLength, format!("longer than {most} characters"));
                }
                Check::Prefix(prefix) if !text.starts_with(prefix) => {
                    self.violation(Code::Prefix, format!("does not start with `{prefix}`"));
                }
                _ => {}
            }
        }
    }

    /// Applies the rules for numbers to the decimal text of one.
    #[inline]
    pub fn check_number(&mut self, text: &str, checks: &[Check]) {
        if !checks.is_empty() {
            self.apply_number(text, checks);
        }
    }

    fn apply_number(&mut self, text: &str, checks: &[Check]) {
        for check in checks {
            match *check {
                Check::Min(least) if exact::compare(text, least) == Some(Ordering::Less) => {
                    self.violation(Code::Min, format!("less than {least}"));
                }
                Check::Max(most) if exact::compare(text, most) == Some(Ordering::Greater) => {
                    self.violation(Code::Max, format!("greater than {most}"));
                }
                _ => {}
            }
        }
    }

    /// Applies the rules for counts of items.
    #[inline]
    pub fn check_items(&mut self, count: usize, checks: &[Check]) {
        if !checks.is_empty() {
            self.apply_items(count, checks);
        }
    }

    fn apply_items(&mut self, count: usize, checks: &[Check]) {
        for check in checks {
            match *check {
                Check::MinItems(least) if count < least => {
                    self.violation(Code::MinItems, format!("fewer than {least} items"));
                }
                Check::MaxItems(most) if count > most => {
                    self.violation(Code::MaxItems, format!("more than {most} items"));
                }
                _ => {}
            }
        }
    }
}
