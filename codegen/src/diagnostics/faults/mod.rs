//! One method a fault: the call site passes what it holds and knows nothing of wording. `rg 'fn ' faults` is the index of faults.

mod events;
mod expressions;
mod fixtures;
mod keys;
mod names;
mod provider;
mod types;
mod yaml;

use super::{Code, Diagnostic, Diagnostics, Label};
use crate::source::Span;

impl Diagnostics {
    /// Adds a fault with what every fault has; the callers in this folder chain the rest.
    fn fault(&mut self, code: u16, span: Span, message: String) -> &mut Diagnostic {
        self.items.push(Diagnostic {
            code: Code(code),
            message: shortened(message),
            primary: Label::new(span, ""),
            secondary: Vec::new(),
            help: None,
        });
        self.items.last_mut().expect("one was just pushed")
    }
}

impl Diagnostic {
    fn here(&mut self, text: impl Into<String>) -> &mut Self {
        self.primary.text = text.into();
        self
    }

    fn also(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.secondary.push(Label::new(span, text));
        self
    }

    fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = Some(shortened(text.into()));
        self
    }

    /// `did you mean`, when one of the candidates is close; what to choose from otherwise, behind the help that is there already.
    fn suggest(&mut self, name: &str, candidates: &[&str]) -> &mut Self {
        if let Some(close) = closest(name, candidates) {
            return self.help(format!("did you mean `{close}`?"));
        }
        let choice = match candidates {
            [] => return self,
            [only] => format!("only `{only}` is known"),
            _ if candidates.len() <= 24 => format!("known are {}", listed(candidates)),
            _ => format!("known are {}, ...", listed(&candidates[..12])),
        };
        let help = self.help.take().map_or(choice.clone(), |help| format!("{help}; {choice}"));
        self.help(help)
    }
}

/// Longest name for which a similar one is looked for.
const LONGEST_NAME: usize = 100;
/// Longest message or help, in characters. What is longer quotes something that nobody would read.
const LONGEST_TEXT: usize = 600;

/// The text, or its two ends.
fn shortened(text: String) -> String {
    if text.len() <= LONGEST_TEXT {
        return text;
    }
    let head: String = text.chars().take(LONGEST_TEXT / 2).collect();
    let tail: Vec<char> = text.chars().rev().take(LONGEST_TEXT / 2).collect();
    format!("{head} [...] {}", tail.iter().rev().collect::<String>())
}

/// The candidate that was most likely meant.
pub(crate) fn closest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let length = name.chars().count();
    if length > LONGEST_NAME {
        return None;
    }
    let allowed = length / 3 + 1;
    let distance =
        |candidate: &str| strsim::osa_distance(&name.to_lowercase(), &candidate.to_lowercase());
    candidates
        .iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        // `v2` is no slip of the pen for `v1`.
        .filter(|candidate| without_digits(candidate) != without_digits(name))
        .map(|candidate| (distance(candidate), *candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

fn without_digits(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}

/// Names in backticks, with commas between.
fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
