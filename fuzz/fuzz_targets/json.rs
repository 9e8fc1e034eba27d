//! `cargo +nightly fuzz run json`; what it looks for stands in `src/json.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hookbook_fuzz::json::run(input));
