//! Cleans the two crates of a rival and builds them again, several times.

use std::path::Path;
use std::process::Command;

use bench_measure::{Table, Usage, median, per, run};

use crate::Scope;
use crate::crates::Rival;

/// A way to compile.
#[derive(Clone, Copy)]
struct Step {
    name: &'static str,
    command: &'static [&'static str],
}

const STEPS: [Step; 3] = [
    Step { name: "check", command: &["check"] },
    Step { name: "debug", command: &["build"] },
    Step { name: "release", command: &["build", "--release"] },
];

/// Prints a table of seconds on the clock, one of processor seconds, and one of binary sizes.
pub(crate) fn report(
    folder: &Path,
    scopes: &[Scope],
    steps: &[&str],
    runs: usize,
) -> Result<(), String> {
    let head = ["crate", "step", "ours", "serde", "typify", "ours / serde", "ours / typify"];
    let (mut wall, mut cpu, mut size) = (Table::new(&head), Table::new(&head), Table::new(&head));
    for scope in scopes {
        for step in STEPS.iter().filter(|step| steps.contains(&step.name)) {
            let mut found = Vec::new();
            for rival in Rival::ALL {
                found.push(measure(folder, rival, scope, *step, runs)?);
            }
            add(&mut wall, scope, step, &found, 1.0, |usage| usage.wall);
            add(&mut cpu, scope, step, &found, 1.0, |usage| usage.cpu);
            if step.name == "release" {
                let sizes: Result<Vec<f64>, String> =
                    Rival::ALL.map(|rival| binary_size(folder, rival, scope)).into_iter().collect();
                row(&mut size, scope, step.name, &sizes?, 1e6);
            }
        }
    }
    wall.print("Compile time, seconds on the clock (library and a binary that uses every type)");
    cpu.print("The same in seconds of processor time, which a busy machine falsifies less");
    size.print("Stripped release binary, MB");
    Ok(())
}

fn add(
    table: &mut Table,
    scope: &Scope,
    step: &Step,
    found: &[Vec<Usage>],
    unit: f64,
    of: impl Fn(&Usage) -> f64,
) {
    let medians: Vec<f64> =
        found.iter().map(|runs| median(&runs.iter().map(&of).collect::<Vec<_>>())).collect();
    row(table, scope, step.name, &medians, unit);
}

fn row(table: &mut Table, scope: &Scope, step: &str, numbers: &[f64], unit: f64) {
    let [ours, serde, typify] = numbers[..] else { return };
    let shown = |number: f64| format!("{:.2}", number / unit);
    table.row([
        scope.title.clone(),
        step.to_owned(),
        shown(ours),
        shown(serde),
        shown(typify),
        per(ours, serde),
        per(ours, typify),
    ]);
}

fn measure(
    folder: &Path,
    rival: Rival,
    scope: &Scope,
    step: Step,
    runs: usize,
) -> Result<Vec<Usage>, String> {
    let binary = rival.binary(scope);
    let mut build = vec!["cargo", "--quiet"];
    build.extend(step.command);
    build.extend(["--package", &binary, "--target-dir", "target"]);
    // Builds the dependencies, and says so if something does not compile.
    run(folder, &build, &[0])?;
    let mut found = Vec::new();
    for _ in 0..runs {
        clean(folder, &[&rival.library(scope), &binary])?;
        found.push(run(folder, &build, &[0])?);
    }
    Ok(found)
}

fn clean(folder: &Path, packages: &[&str]) -> Result<(), String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["--quiet", "clean", "--target-dir", "target"]).current_dir(folder);
    for package in packages {
        cargo.args(["--package", package]);
    }
    let output = cargo.output().map_err(|error| format!("cargo: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

fn binary_size(folder: &Path, rival: Rival, scope: &Scope) -> Result<f64, String> {
    let path = folder.join("target/release").join(rival.binary(scope));
    let length =
        std::fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(length.len() as f64)
}
