//! decl.
