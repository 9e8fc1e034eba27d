//! The commands of the project: `cargo xtask <command>`.

use std::process::ExitCode;

use xtask::Generator;

fn main() -> ExitCode {
    xtask::main(&Generator {
        generate: hookbook_codegen::generate,
        codes: hookbook_codegen::diagnostics::codes,
        explain: hookbook_codegen::explain,
    })
}
