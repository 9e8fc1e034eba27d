//! The example bodies of an event version, folded away.

use super::super::paths;
use super::markdown::{Inline, code, join, link, md, text};
use super::page::Page;
use super::words;
use crate::ir::{Encoding, Fixture, Verdict};

/// A folded block for each fixture. `here` is the page, from the root of the project.
pub(super) fn section(page: &mut Page, level: usize, fixtures: &[Fixture], here: &str) {
    if fixtures.is_empty() {
        return;
    }
    page.heading(level, "Fixtures");
    for fixture in fixtures {
        page.folded(&summary(fixture), |page| {
            page.prose(&fixture.note);
            for line in remarks(fixture) {
                page.line(line);
            }
            page.line(md![
                "File: ",
                link(code(&fixture.path), &paths::relative(here, &fixture.path))
            ]);
            page.code(language(fixture), &String::from_utf8_lossy(&fixture.body));
        });
    }
}

fn summary(fixture: &Fixture) -> String {
    let verdict = match fixture.verdict {
        Verdict::Pass => "as declared",
        Verdict::Fail { .. } => "not as declared",
    };
    format!("{}: {verdict}", fixture.name)
}

fn remarks(fixture: &Fixture) -> Vec<Inline> {
    let mut lines = Vec::new();
    if let Some(reason) = &fixture.known_wrong {
        lines.push(md!["**Known to be wrong.** ", text(reason)]);
    }
    if let Verdict::Fail { violations, unknown } = &fixture.verdict {
        let found =
            violations.iter().map(|(code_, pointer)| md![code(code_), " at ", code(pointer)]);
        let undeclared = unknown.iter().map(|pointer| md!["not declared: ", code(pointer)]);
        lines.push(md!["The strict reading finds: ", join(found.chain(undeclared), "; "), "."]);
    }
    if !fixture.headers.is_empty() {
        let header = |(name, value): &(String, String)| code(&format!("{name}: {value}"));
        lines.push(md![
            "Read with the headers ",
            words::and(fixture.headers.iter().map(header)),
            "."
        ]);
    }
    if fixture.synthetic {
        lines.push("Made from the catalog, not from the provider.".into());
    }
    if let Some(evidence) = &fixture.evidence {
        lines.push(md!["Evidence: ", words::evidence(evidence), "."]);
    }
    lines
}

fn language(fixture: &Fixture) -> &'static str {
    match fixture.encoding {
        Encoding::Json => "json",
        Encoding::Form => "text",
    }
}
