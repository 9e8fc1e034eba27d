//! The derive macros of Hookbook.
