// @generated from schema/ by `cargo xtask generate`. Edit that file instead.

//! The providers of the catalog.

// Deprecated events and members are declared, derived and listed here; the warning is for those who use them.
#![allow(deprecated)]
// A shape is as large as the provider makes it; one that is met is nearly always the large one.
#![allow(clippy::large_enum_variant)]

#[cfg(feature = "acme")]
#[rustfmt::skip]
pub mod acme;

#[cfg(feature = "bolt")]
#[rustfmt::skip]
pub mod bolt;

#[cfg(feature = "cask")]
#[rustfmt::skip]
pub mod cask;
