//! `cargo +nightly fuzz run yaml`; what it looks for stands in `src/yaml.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hookbook_fuzz::yaml::run(input));
