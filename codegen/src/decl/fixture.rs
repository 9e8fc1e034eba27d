//! `fixtures.yaml`: what must be found in the bodies beside it.

use super::Evidence;
use crate::source::Spanned;
use crate::yaml::{Entries, keys};

keys! {
    /// What is to be said of the fixtures in this folder.
    pub(crate) struct FixturesFile {
        /// File name and remarks.
        required fixtures: Entries<Fixture>,
    }
}

keys! {
    /// Remarks on a fixture.
    pub(crate) struct Fixture {
        /// The violations that the strict reading must find, in the order of declaration.
        default expect: Vec<Expectation>,
        /// JSON pointers of the members that are not declared.
        default unknown: Vec<Spanned<String>>,
        /// Why an official example contradicts its own documentation.
        optional known_wrong: Spanned<String>,
        /// `true`: made from the catalog, not from the provider.
        default synthetic: bool,
        /// When it is not the event's default version.
        optional version: Spanned<String>,
        /// When the folder cannot spell the event's name.
        optional event: Spanned<String>,
        /// Headers that the reading needs.
        default headers: Entries<Spanned<String>>,
        /// How it is known.
        optional evidence: Evidence,
        /// What a reader should know.
        optional note: Spanned<String>,
    }
}

keys! {
    /// A violation that must be found.
    pub(crate) struct Expectation {
        /// Its code.
        required code: Spanned<String>,
        /// Where, from the root of the body.
        required pointer: Spanned<String>,
    }
}
