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

/// Walks a value and collects what it finds.
#[derive(Debug, Default)]
pub struct Inspector {
    pointer: String,
    found: Inspection,
}

impl Inspector {
    /// An inspector at the root of a body.
    #[must_use]
    pub fn new() -> Inspector {
        Inspector::default()
    }

    /// What was found.
    #[must_use]
    pub fn finish(self) -> Inspection {
        self.found
    }

    /// Steps into a member; hand the mark to [`Inspector::leave`].
    pub fn enter(&mut self, name: &str) -> usize {
        let mark = self.pointer.len();
        push_token(&mut self.pointer, name);
        mark
    }

    /// Steps into an item.
    pub fn enter_item(&mut self, index: usize) -> usize {
        self.enter(&index.to_string())
    }

    /// Steps back out.
    pub fn leave(&mut self, mark: usize) {
        self.pointer.truncate(mark);
    }

    /// Reports a violation at the current place.
    pub fn violation(&mut self, code: Code, message: impl Into<String>) {
        let pointer = self.pointer.clone();
        self.found.violations.push(Violation::new(code, pointer, message.into()));
    }

    /// Reports that the current value is not listed in its open enum.
    pub fn unknown_value(&mut self) {
        self.found.unknown_values.push(self.pointer.clone());
    }

    /// Reports a member of the current object that nobody declared.
    pub fn unknown_member(&mut self, name: &str) {
        let mark = self.enter(name);
        self.found.unknown_paths.push(self.pointer.clone());
        self.leave(mark);
    }

    /// Applies the rules for text; lengths count Unicode code points.
    pub fn check_text(&mut self, text: &str, checks: &[Check]) {
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
    pub fn check_number(&mut self, text: &str, checks: &[Check]) {
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
    pub fn check_items(&mut self, count: usize, checks: &[Check]) {
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
