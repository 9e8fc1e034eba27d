//! Time and memory of the generator on synthetic catalogs: the whole `xtask` process, and the pure library by itself.

mod library;
mod process;

use std::process::ExitCode;

use bench_measure::{Options, answer_probe, machine};

const HELP: &str = "\
Measures the generator on synthetic catalogs and prints Markdown tables.

Usage: cargo bench -p bench-generate -- [OPTIONS]

  --sizes N,N   how many events the catalogs have (default 200,2000,10000)
  --runs N      runs a cell, of which the median is shown (default 5)
  --seed S      another number gives another catalog (default 1)
  --library     leave out the processes: no `xtask` is built
";

/// What is to be measured.
struct Plan {
    sizes: Vec<usize>,
    runs: usize,
    seed: u64,
}

fn main() -> ExitCode {
    if let Some(code) = answer_probe().or_else(library::answer_child) {
        return code;
    }
    let options = match Options::parse(HELP) {
        Ok(options) => options,
        Err(code) => return code,
    };
    let plan = Plan {
        sizes: options.numbers("--sizes", &[200, 2_000, 10_000]),
        runs: options.number("--runs", 5),
        seed: options.number("--seed", 1) as u64,
    };
    println!("{}; medians of {} runs", machine(), plan.runs);
    let with_processes = !options.has("--library");
    match library::report(&plan).and_then(|()| match with_processes {
        true => process::report(&plan),
        false => Ok(()),
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
