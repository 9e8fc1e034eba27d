//! How much YAML one file may hold. A real catalog stays far below.

/// Largest file, in bytes.
pub(super) const FILE_BYTES: usize = 4 << 20;

/// Deepest nesting of lists and mappings.
pub(super) const DEPTH: usize = 48;
