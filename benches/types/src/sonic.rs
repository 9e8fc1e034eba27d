//! sonic-rs with the same types.

use std::hint::black_box;

use ::serde::de::DeserializeOwned;

pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> bool {
    black_box(sonic_rs::from_slice::<T>(body)).is_ok()
}
