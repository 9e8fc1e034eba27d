//! Pages of `acme`.
