//! What was found in bodies, written one by one as they are judged, so that it does not matter how many there are.

use hookbook_codegen::judge::{Judgement, Values};
use serde_json::{Map, Value, json};

use crate::console::Console;
use crate::failure::{Failure, Outcome};

/// How much of a value people are shown, in characters.
const LONGEST_VALUE: usize = 120;

/// How the result is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    Human,
    Json,
}

/// Whether members that nobody declared are findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    Usual,
    Strict,
}

/// What became of a body.
pub(crate) enum Verdict {
    Judged(Box<Judgement>),
    /// Why it could not be judged.
    Unreadable(String),
}

/// Writes verdicts, and counts them.
pub(crate) struct Report<'c> {
    console: &'c Console,
    writing: Writing,
    strictness: Strictness,
    values: Values,
    count: Count,
}

#[derive(Default)]
struct Count {
    bodies: u64,
    /// Bodies that break the contract.
    broken: u64,
    /// Bodies of which nobody says which event they are.
    unnamed: u64,
    unreadable: u64,
    violations: u64,
    unknown_paths: u64,
    unknown_values: u64,
}

impl<'c> Report<'c> {
    pub(crate) fn start(
        console: &'c Console,
        writing: Writing,
        strictness: Strictness,
        values: Values,
    ) -> Result<Self, Failure> {
        if writing == Writing::Json {
            console.result("{\"version\":1,\"bodies\":[")?;
        }
        Ok(Self { console, writing, strictness, values, count: Count::default() })
    }

    pub(crate) fn add(
        &mut self,
        file: &str,
        line: Option<u64>,
        verdict: &Verdict,
    ) -> Result<(), Failure> {
        let text = match self.writing {
            Writing::Human => human(file, line, verdict),
            Writing::Json => {
                let comma = if self.count.bodies == 0 { "" } else { "," };
                format!("{comma}\n{}", as_json(file, line, verdict, self.values))
            }
        };
        self.count.add(verdict);
        self.console.result(&text)
    }

    pub(crate) fn finish(self) -> Result<Outcome, Failure> {
        match self.writing {
            Writing::Human => self.console.result(&self.count.summary())?,
            Writing::Json => self.console.result("\n]}\n")?,
        }
        if self.count.unnamed > 0 {
            self.console.say("for bodies that do not say which event they are: `--event NAME`");
        }
        let is_fine = self.count.violations == 0
            && self.count.unreadable == 0
            && (self.strictness == Strictness::Usual || self.count.unknown_paths == 0);
        Ok(if is_fine { Outcome::Fine } else { Outcome::Findings })
    }
}

impl Count {
    fn add(&mut self, verdict: &Verdict) {
        self.bodies += 1;
        match verdict {
            Verdict::Unreadable(_) => self.unreadable += 1,
            Verdict::Judged(judgement) => {
                let found = &judgement.inspection;
                self.unnamed += u64::from(judgement.event.is_none());
                self.broken += u64::from(!found.violations.is_empty());
                self.violations += found.violations.len() as u64;
                self.unknown_paths += found.unknown_paths.len() as u64;
                self.unknown_values += found.unknown_values.len() as u64;
            }
        }
    }

    fn summary(&self) -> String {
        let s = |count: u64, one: &str, many: &str| {
            format!("{count} {}", if count == 1 { one } else { many })
        };
        let mut parts = vec![s(self.broken, "breaks the contract", "break the contract")];
        if self.unreadable > 0 {
            parts.push(format!("{} cannot be read", self.unreadable));
        }
        format!(
            "{}: {}; {}, {}, {}\n",
            s(self.bodies, "body", "bodies"),
            parts.join(", "),
            s(self.violations, "violation", "violations"),
            s(self.unknown_paths, "undeclared member", "undeclared members"),
            s(self.unknown_values, "unlisted value", "unlisted values"),
        )
    }
}

fn human(file: &str, line: Option<u64>, verdict: &Verdict) -> String {
    let place = line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"));
    let judgement = match verdict {
        Verdict::Unreadable(why) => return plain(&format!("{place}: cannot be read: {why}")),
        Verdict::Judged(judgement) => judgement,
    };
    let mut text = plain(&format!("{place}: {}", title(judgement)));
    let found = &judgement.inspection;
    let mut add = |what: &str, pointer: &str, message: &str| {
        let value = found.values.get(pointer).map(shown).unwrap_or_default();
        let pointer = if pointer.is_empty() { "(root)" } else { pointer };
        let message = if message.is_empty() { String::new() } else { format!(": {message}") };
        text.push_str(&plain(&format!("  {what} {pointer}{message}{value}")));
    };
    for violation in &found.violations {
        add(violation.code, &violation.pointer, &violation.message);
    }
    for pointer in &found.unknown_paths {
        add("undeclared member", pointer, "");
    }
    for pointer in &found.unknown_values {
        add("unlisted value", pointer, "");
    }
    text
}

/// Which event it is, in words.
fn title(judgement: &Judgement) -> String {
    let Some(event) = &judgement.event else { return "not known which event".to_owned() };
    let version = judgement.version.as_ref().map(|version| format!(" {version}"));
    let known = match &judgement.declared {
        Some(declared) if judgement.alias() => format!("known as {declared}"),
        Some(_) => "known".to_owned(),
        None => "not known".to_owned(),
    };
    format!("{event}{}, {known}", version.unwrap_or_default())
}

fn shown(value: &Value) -> String {
    let text = value.to_string();
    let cut: String = text.chars().take(LONGEST_VALUE).collect();
    let more = if cut.len() < text.len() { "..." } else { "" };
    format!(" = {cut}{more}")
}

/// A line. What stands in a body must not steer the terminal, nor make a line look like another.
fn plain(line: &str) -> String {
    let is_unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let escaped =
        |c: char| if is_unseen(c) { c.escape_unicode().to_string() } else { c.to_string() };
    line.chars().map(escaped).collect::<String>() + "\n"
}

fn as_json(file: &str, line: Option<u64>, verdict: &Verdict, values: Values) -> Value {
    let empty = Judgement::default();
    let (judgement, error) = match verdict {
        Verdict::Judged(judgement) => (judgement.as_ref(), None),
        Verdict::Unreadable(why) => (&empty, Some(why)),
    };
    let found = &judgement.inspection;
    let violations = found.violations.iter().map(|violation| {
        json!({
            "code": violation.code,
            "pointer": violation.pointer,
            "message": violation.message,
        })
    });
    let mut body = Map::from_iter([
        ("file".to_owned(), json!(file)),
        ("line".to_owned(), json!(line)),
        ("event".to_owned(), json!(judgement.event)),
        ("version".to_owned(), json!(judgement.version)),
        ("known".to_owned(), json!(judgement.known())),
        ("alias".to_owned(), json!(judgement.alias())),
        ("violations".to_owned(), violations.collect()),
        ("unknown_paths".to_owned(), json!(found.unknown_paths)),
        ("unknown_values".to_owned(), json!(found.unknown_values)),
        ("error".to_owned(), json!(error)),
    ]);
    if values == Values::Shown {
        body.insert("values".to_owned(), json!(found.values));
    }
    Value::Object(body)
}
