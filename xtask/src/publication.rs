//! The publication of the catalog as it stands in the project, in memory: what `publish` writes, and what the tools of other teams
//! are tried on.

use hookbook_codegen::publish::{self, Ledger, Options, Published};
use hookbook_codegen::{Diagnostics, SourceFile};

use crate::disk::Disk;
use crate::failure::Failure;
use crate::published;
use crate::sources;

/// All that a publication follows from.
#[derive(Debug)]
pub(crate) struct Inputs {
    pub(crate) ledger: Ledger,
    pub(crate) sources: Vec<SourceFile>,
}

impl Inputs {
    pub(crate) fn read(project: &Disk) -> Result<Self, Failure> {
        let ledger = published::read(project)?;
        let sources = sources::read(project.root())?;
        Ok(Self { ledger, sources })
    }

    /// Builds it, or says what is wrong with the catalog.
    pub(crate) fn build(&self, base_url: Option<&str>) -> Result<Published, Diagnostics> {
        let catalog = hookbook_codegen::catalog(&self.sources)?;
        Ok(publish::publish(&catalog, &Options { base_url, ledger: &self.ledger }))
    }
}
