//! The example bodies of an event version, folded away.

use super::super::paths;
use super::page::Page;
use crate::ir::{Encoding, Fixture};
use crate::prose::{code, fixture, line, link};

/// A folded block for each fixture. `here` is the page, from the root of the project.
pub(super) fn section(page: &mut Page, level: usize, fixtures: &[Fixture], here: &str) {
    if fixtures.is_empty() {
        return;
    }
    page.heading(level, "Fixtures");
    for fixture in fixtures {
        page.folded(&format!("{}: {}", fixture.name, fixture::verdict(fixture)), |page| {
            page.prose(&fixture.note);
            for line in fixture::remarks(fixture) {
                page.line(line);
            }
            page.line(line![
                "File: ",
                link(code(&fixture.path), &paths::relative(here, &fixture.path))
            ]);
            page.code(language(fixture), &String::from_utf8_lossy(&fixture.body));
        });
    }
}

fn language(fixture: &Fixture) -> &'static str {
    match fixture.encoding {
        Encoding::Json => "json",
        Encoding::Form => "text",
    }
}
