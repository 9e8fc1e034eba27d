//! What a strict judge says of a body, in a form in which two judges can be compared. No values, so it may be printed.

use std::fmt;

/// Violations and undeclared members, each sorted: judges agree on what they find, not on the order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    violations: Vec<(String, String)>,
    unknown_paths: Vec<String>,
    unknown_values: Vec<String>,
}

impl Findings {
    /// Findings from pairs of code and pointer, pointers of undeclared members, and pointers of values that no open enum lists.
    pub fn new(
        violations: impl IntoIterator<Item = (String, String)>,
        unknown_paths: impl IntoIterator<Item = String>,
        unknown_values: impl IntoIterator<Item = String>,
    ) -> Self {
        let mut findings = Self {
            violations: violations.into_iter().collect(),
            unknown_paths: unknown_paths.into_iter().collect(),
            unknown_values: unknown_values.into_iter().collect(),
        };
        findings.violations.sort();
        findings.unknown_paths.sort();
        findings.unknown_values.sort();
        findings
    }

    /// Whether a strict reading has nothing to say. A value that an open enum does not list is no finding.
    pub fn is_clean(&self) -> bool {
        self.violations.is_empty() && self.unknown_paths.is_empty()
    }

    /// Whether this violation is among them.
    pub fn has(&self, code: &str, pointer: &str) -> bool {
        self.violations.iter().any(|(known, at)| known == code && at == pointer)
    }

    /// Where a violation of this kind was found.
    pub fn places_of<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a str> {
        let same = self.violations.iter().filter(move |(known, _)| known == code);
        same.map(|(_, at)| at.as_str())
    }

    /// The same without what an open enum does not list.
    #[must_use]
    pub fn without_values(mut self) -> Self {
        self.unknown_values.clear();
        self
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines: Vec<_> =
            self.violations.iter().map(|(code, at)| format!("`{code}` at `{at}`")).collect();
        lines.extend(self.unknown_paths.iter().map(|at| format!("unknown member `{at}`")));
        lines.extend(self.unknown_values.iter().map(|at| format!("unlisted value at `{at}`")));
        if lines.is_empty() { f.write_str("nothing") } else { f.write_str(&lines.join(", ")) }
    }
}
