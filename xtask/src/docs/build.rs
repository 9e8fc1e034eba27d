//! The site of the catalog as it stands, or what is wrong with it.

use std::time::Instant;

use hookbook_codegen::publish::{self, Options, PublishedFile};
use hookbook_codegen::report::human;
use hookbook_codegen::{SiteOptions, site};

use crate::console::Console;
use crate::disk::Disk;
use crate::failure::Failure;
use crate::published;
use crate::report::{self, Format};
use crate::sources;

/// The files of the site. A fault is told in the terminal, as `generate` tells it, and handed back for the browser.
pub(crate) fn build(project: &Disk, console: &Console) -> Result<Vec<PublishedFile>, String> {
    let told = |failure: Failure| {
        console.say(&failure.to_string());
        failure.to_string()
    };
    let sources = sources::read(project.root()).map_err(told)?;
    let started = Instant::now();
    let catalog = hookbook_codegen::catalog(&sources).map_err(|diagnostics| {
        // Faults for people go to stderr, where nothing can be done about a failure to write.
        let _ = report::faults(console, Format::Human, &diagnostics, &sources);
        human(&diagnostics, &sources, false)
    })?;
    let files = site(&catalog, &SiteOptions::default());
    console.say(&format!("built in {} ms", started.elapsed().as_millis()));
    Ok(files)
}

/// Everything that is published beside the site.
pub(super) fn publication(project: &Disk) -> Result<Vec<PublishedFile>, String> {
    let told = |failure: Failure| failure.to_string();
    let ledger = published::read(project).map_err(told)?;
    let sources = sources::read(project.root()).map_err(told)?;
    let catalog = hookbook_codegen::catalog(&sources)
        .map_err(|diagnostics| human(&diagnostics, &sources, false))?;
    // What is out and would change is refused by `publish` alone: here it is only looked at.
    Ok(publish::publish(&catalog, &Options { base_url: None, ledger: &ledger }).files)
}
