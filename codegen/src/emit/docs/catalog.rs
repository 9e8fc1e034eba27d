//! The page over all providers.

use super::super::paths::{self, DOCS};
use super::page::Page;
use crate::ir::{Catalog, EvidenceKind, Provider};
use crate::prose::{Inline, line, link, text};

pub(super) fn page(catalog: &Catalog) -> String {
    let mut page = Page::from_source("schema/catalog.yaml");
    page.heading(1, line![text(&catalog.title), ": webhook events"]);
    page.line("Every event that is known, by provider.");
    let head = ["Provider", "What it is", "Events", "Fields", "Of them documented", "Fixtures"];
    page.table(head, catalog.providers.iter().map(row));
    page.line(line![
        "The JSON Schemas of all events, and how to read them: ",
        link(
            "schemas",
            &paths::relative(&format!("{DOCS}/README.md"), "generated/schemas/README.md")
        ),
        "."
    ]);
    page.finish()
}

fn row(provider: &Provider) -> [Inline; 6] {
    let here = format!("{DOCS}/README.md");
    let fields = provider.fields_by_evidence();
    let documented = fields.iter().find(|(kind, _)| *kind == EvidenceKind::Documented);
    let fixtures: usize = provider.subjects().map(|subject| subject.version.fixtures.len()).sum();
    [
        link(text(&provider.title), &paths::relative(&here, &paths::provider_page(provider))),
        text(&provider.summary),
        provider.events.len().into(),
        fields.iter().map(|(_, count)| count).sum::<usize>().into(),
        documented.map_or(0, |(_, count)| *count).into(),
        fixtures.into(),
    ]
}
