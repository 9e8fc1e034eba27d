//! What must hold for any input. Each `run` panics where it does not.

pub mod form;
pub mod json;
pub mod signature;
pub mod yaml;

mod equal;
