//! Turns event catalogs into files: YAML in, Rust, JSON Schemas and documentation out.
//!
//! ```text
//! parse -> barrier -> check -> barrier -> lower -> prove -> emit
//! ```
//!
//! Pure: no file, clock or environment is read here. The same sources give the same bytes, whatever their order.

pub mod diagnostics;
pub mod ir;
pub mod judge;
pub mod publish;
pub mod report;
mod site;
pub mod source;
pub mod stats;
pub mod synth;

mod check;
mod decl;
mod emit;
mod lower;
mod naming;
mod parallel;
mod prose;
mod yaml;

pub use diagnostics::{Diagnostic, Diagnostics, Label, explain};
pub use ir::Catalog;
pub use site::{SiteOptions, site, site_file};
pub use source::{Content, GeneratedFile, SourceFile, Span};

/// All files that follow from the sources.
///
/// # Errors
///
/// Every fault found in the sources, sorted by place.
pub fn generate(sources: &[SourceFile]) -> Result<Vec<GeneratedFile>, Diagnostics> {
    Ok(emit::files(&catalog(sources)?))
}

/// The catalog that the sources declare.
///
/// # Errors
///
/// Every fault found in the sources, sorted by place.
pub fn catalog(sources: &[SourceFile]) -> Result<Catalog, Diagnostics> {
    let sources = in_order(sources);
    let mut diags = Diagnostics::new();
    let declarations = decl::read(&sources, &mut diags);
    let mut diags = diags.barrier()?;
    check::check(&declarations, &mut diags);
    let mut diags = diags.barrier()?;
    let (catalog, minted) = lower::lower(&declarations);
    minted.check(&mut diags);
    prove_fixtures(&catalog, &sources, &mut diags);
    diags.barrier()?;
    Ok(catalog)
}

/// Every fixture gives what it says: the contract between the YAML and the bodies beside it.
fn prove_fixtures(catalog: &Catalog, sources: &[&SourceFile], diags: &mut Diagnostics) {
    for found in judge::fixtures(catalog) {
        let file = sources.binary_search_by(|source| source.path.cmp(&found.path));
        let span = Span::file(file.expect("lower: a fixture comes from a source") as u32);
        match found.fault {
            judge::Fault::Unreadable(reason) => diags.unreadable_fixture(span, &reason),
            judge::Fault::Surprises(found) => diags.fixture_breaks_contract(span, &found),
            judge::Fault::Differs { missing, surplus } => {
                diags.fixture_not_as_expected(span, &missing, &surplus)
            }
        }
    }
}

/// The sources by path: the order in which [`Span::file`] counts them.
pub fn in_order(sources: &[SourceFile]) -> Vec<&SourceFile> {
    let mut sorted: Vec<_> = sources.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    sorted
}
