//! `CHANGELOG.md`: what each release added, changed and withdrew.

use super::ledger::Entry;
use super::{Publication, PublishedFile};

pub(super) fn files(publication: &Publication<'_>) -> Vec<PublishedFile> {
    vec![PublishedFile::new("CHANGELOG.md", text(publication))]
}

fn text(publication: &Publication<'_>) -> String {
    let recorded = &publication.releases.recorded;
    let mut text = "# Changes of the schemas\n".to_owned();
    text += "\nA document keeps its address until a release changes it. Unions and dispatchers change with their events.\n";
    for release in recorded.releases() {
        text += &format!("\n## {release}\n");
        let sections =
            [("Added", What::Added), ("Changed", What::Changed), ("Withdrawn", What::Withdrawn)];
        let mut nothing = true;
        for (title, what) in sections {
            let units: Vec<_> = recorded
                .history()
                .filter(|(_, entries)| done(entries, release) == Some(what))
                .map(|(unit, _)| format!("- `{unit}`\n"))
                .collect();
            if !units.is_empty() {
                nothing = false;
                text += &format!("\n### {title}\n\n{}", units.concat());
            }
        }
        if nothing {
            text += "\nNo document changed.\n";
        }
    }
    text
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Added,
    Changed,
    Withdrawn,
}

/// What a release did to a unit.
fn done(entries: &[Entry], release: &str) -> Option<What> {
    let at = entries.iter().position(|entry| entry.release == release)?;
    let was_there = at > 0 && entries[at - 1].sha256.is_some();
    Some(match (&entries[at].sha256, was_there) {
        (None, _) => What::Withdrawn,
        (Some(_), true) => What::Changed,
        (Some(_), false) => What::Added,
    })
}
