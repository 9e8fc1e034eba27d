//! What to know of an example body.

use super::{Inline, code, join, line, strong, text, words};
use crate::ir::{Fixture, Verdict};

/// What the strict reading makes of it, in a few words.
pub(crate) fn verdict(fixture: &Fixture) -> &'static str {
    match fixture.verdict {
        Verdict::Pass => "as declared",
        Verdict::Fail { .. } => "not as declared",
    }
}

/// Whatever else is known of it.
pub(crate) fn remarks(fixture: &Fixture) -> Vec<Inline> {
    let mut lines = Vec::new();
    if let Some(reason) = &fixture.known_wrong {
        lines.push(line![strong("Known to be wrong."), " ", text(reason)]);
    }
    if let Verdict::Fail { violations, unknown } = &fixture.verdict {
        let found =
            violations.iter().map(|(code_, pointer)| line![code(code_), " at ", code(pointer)]);
        let undeclared = unknown.iter().map(|pointer| line!["not declared: ", code(pointer)]);
        lines.push(line!["The strict reading finds: ", join(found.chain(undeclared), "; "), "."]);
    }
    if !fixture.headers.is_empty() {
        let header = |(name, value): &(String, String)| code(&format!("{name}: {value}"));
        lines.push(line![
            "Read with the headers ",
            words::and(fixture.headers.iter().map(header)),
            "."
        ]);
    }
    if fixture.synthetic {
        lines.push("Made from the catalog, not from the provider.".into());
    }
    if let Some(evidence) = &fixture.evidence {
        lines.push(line!["Evidence: ", words::evidence(evidence), "."]);
    }
    lines
}
