//! Diagnostics as text: for people, for programs, for code hosts.
//!
//! Spans come in as bytes; they go out as lines and columns, counted from one, columns in Unicode characters. No text, however
//! broken, makes a report fail: a span that does not fit its file is moved to the nearest place that does.

mod finding;
mod github;
mod human;
mod json;
mod place;
mod sarif;
#[cfg(test)]
mod tests;

pub use finding::{Finding, Note, Region, Rule, findings};
pub use github::github;
pub use human::human;
pub use json::json;
pub use place::Position;
pub use sarif::sarif;
