// @generated from schema/ by `cargo xtask generate`. Edit that file instead.

//! The providers of the catalog.

// Deprecated events and members are declared, derived and listed here; the warning is for those who use them.
#![allow(deprecated)]
// A shape is as large as the provider makes it; one that is met is nearly always the large one.
#![allow(clippy::large_enum_variant)]

#[cfg(feature = "activecampaign")]
#[rustfmt::skip]
pub mod activecampaign;

#[cfg(feature = "clickfunnels")]
#[rustfmt::skip]
pub mod clickfunnels;

#[cfg(feature = "gately")]
#[rustfmt::skip]
pub mod gately;

#[cfg(feature = "highlevel")]
#[rustfmt::skip]
pub mod highlevel;
