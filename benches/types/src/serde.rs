//! serde_json, in the ways people use it.

use std::hint::black_box;

use ::serde::Serialize;
use ::serde::de::DeserializeOwned;

/// One pass, with the enum's tag found on the way.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> bool {
    black_box(serde_json::from_slice::<T>(body)).is_ok()
}

/// Reads once, and hands back what writes.
pub(crate) fn write<T: DeserializeOwned + Serialize + 'static>(
    body: &[u8],
) -> Option<Box<dyn Fn() -> String>> {
    let value = serde_json::from_slice::<T>(body).ok()?;
    Some(Box::new(move || serde_json::to_string(&value).unwrap_or_default()))
}

/// A payload that was told apart before.
pub(crate) fn held<T: DeserializeOwned>(payload: &[u8]) -> bool {
    black_box(serde_json::from_slice::<T>(payload)).is_ok()
}
