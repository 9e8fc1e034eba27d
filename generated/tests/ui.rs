//! Misuse of the derives: every fault at once, at its place, and nothing that only follows from it.

#[test]
fn misuse_is_explained() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
