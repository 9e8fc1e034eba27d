//! What the cross-crate tests share: the catalog, the published schemas, and one way to ask each judge about a body.
//!
//! Three judges must agree on every body: the catalog itself ([`judges::by_catalog`]), the typed payloads
//! ([`typed::Reader`]) and the published schemas, as a validator that nobody here wrote understands them ([`published::Schemas`]).

pub mod answers;
pub mod bracket;
pub mod case;
pub mod contract;
pub mod declared;
pub mod equal;
pub mod findings;
pub mod judges;
pub mod mutants;
pub mod mutate;
pub mod project;
pub mod publication;
pub mod published;
pub mod questions;
pub mod random;
pub mod typed;
