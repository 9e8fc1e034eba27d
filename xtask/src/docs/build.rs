//! The catalog as it stands, or what is wrong with it.

use std::time::Instant;

use hookbook_codegen::Catalog;
use hookbook_codegen::report::human;

use crate::console::Console;
use crate::disk::Disk;
use crate::report::{self, Format};
use crate::sources;

/// The catalog. A fault is told in the terminal, as `generate` tells it, and handed back for the browser.
pub(crate) fn build(project: &Disk, console: &Console) -> Result<Catalog, String> {
    let started = Instant::now();
    let sources = sources::read(project.root()).map_err(|failure| {
        console.say(&failure.to_string());
        failure.to_string()
    })?;
    let catalog = hookbook_codegen::catalog(&sources).map_err(|diagnostics| {
        // Faults for people go to stderr, where nothing can be done about a failure to write.
        let _ = report::faults(console, Format::Human, &diagnostics, &sources);
        human(&diagnostics, &sources, false)
    })?;
    console.say(&format!("read in {} ms", started.elapsed().as_millis()));
    Ok(catalog)
}
