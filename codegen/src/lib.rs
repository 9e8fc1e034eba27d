//! Turns event catalogs into files.
