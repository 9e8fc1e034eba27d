//! Writes a synthetic catalog to a folder.

use std::path::PathBuf;
use std::process::ExitCode;

use bench_catalog::Spec;

const HELP: &str = "\
Writes a synthetic catalog (DIR/schema/) that the generator accepts.

Usage: cargo run --release -p bench-catalog -- DIR [--events N] [--seed S]

  --events N   how many events, over four providers (default 200)
  --seed S     another number gives another catalog of that size (default 1)
";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let mut spec = Spec { events: 200, seed: 1 };
    let mut folder = None;
    while let Some(argument) = arguments.next() {
        let mut number = || -> Result<u64, String> {
            let text = arguments.next().ok_or(format!("{argument} needs a number"))?;
            text.parse().map_err(|_| format!("`{text}` is no number"))
        };
        match argument.as_str() {
            "--events" => spec.events = number()? as usize,
            "--seed" => spec.seed = number()?,
            "-h" | "--help" => {
                print!("{HELP}");
                return Ok(());
            }
            _ => folder = Some(PathBuf::from(argument)),
        }
    }
    let folder = folder.ok_or(HELP)?;
    bench_catalog::write(&spec, &folder).map_err(|error| format!("{}: {error}", folder.display()))
}
