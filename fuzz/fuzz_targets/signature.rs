//! `cargo +nightly fuzz run signature`; what it looks for stands in `src/signature.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hookbook_fuzz::signature::run(input));
