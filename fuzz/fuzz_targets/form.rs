//! `cargo +nightly fuzz run form`; what it looks for stands in `src/form.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hookbook_fuzz::form::run(input));
