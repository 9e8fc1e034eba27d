//! Turns event catalogs into files: YAML in, Rust, JSON Schemas and documentation out.
//!
//! ```text
//! parse -> barrier -> check -> barrier -> lower -> emit
//! ```
//!
//! Pure: no file, clock or environment is read here. The same sources give the same bytes, whatever their order.

pub mod diagnostics;
pub mod ir;
pub mod judge;
pub mod report;
pub mod source;

mod check;
mod decl;
mod emit;
mod lower;
mod naming;
mod yaml;

pub use diagnostics::{Diagnostic, Diagnostics, Label, explain};
pub use ir::Catalog;
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
    diags.barrier()?;
    Ok(catalog)
}

/// The sources by path: the order in which [`Span::file`] counts them.
pub fn in_order(sources: &[SourceFile]) -> Vec<&SourceFile> {
    let mut sorted: Vec<_> = sources.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    sorted
}
