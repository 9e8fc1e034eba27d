//! The process as a user runs it: into a fresh folder, again with nothing changed, and `--check` with nothing changed.

use std::path::{Path, PathBuf};
use std::process::Command;

use bench_catalog::Spec;
use bench_measure::{Table, Usage, median, run, scratch};
use tempfile::TempDir;

use crate::Plan;

/// Prints the table.
pub(crate) fn report(plan: &Plan) -> Result<(), String> {
    let mut table = Table::new(&[
        "events",
        "binary",
        "fresh s",
        "again s",
        "check s",
        "fresh CPU s",
        "again us an event",
        "peak MB",
    ]);
    for profile in [Profile::Release, Profile::Dev] {
        let binary = build(profile)?;
        for size in &plan.sizes {
            let found = measure(&binary, &Spec { events: *size, seed: plan.seed }, plan.runs)?;
            let again = found.median(1, |usage| usage.wall);
            let peak = |step| found.median(step, |usage| usage.peak);
            table.row([
                size.to_string(),
                profile.name().to_owned(),
                format!("{:.3}", found.median(0, |usage| usage.wall)),
                format!("{again:.3}"),
                format!("{:.3}", found.median(2, |usage| usage.wall)),
                format!("{:.3}", found.median(0, |usage| usage.cpu)),
                format!("{:.0}", again * 1e6 / *size as f64),
                format!("{:.0}", peak(0).max(peak(1)).max(peak(2)) / 1e6),
            ]);
        }
    }
    table.print("`cargo xtask generate`: the process, files on disk");
    Ok(())
}

#[derive(Clone, Copy)]
enum Profile {
    Release,
    Dev,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "dev",
        }
    }
}

/// Builds `xtask` in a target folder of its own, so that the project's is left as it is.
fn build(profile: Profile) -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = scratch("xtask");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--package", "xtask", "--target-dir"]).arg(&target);
    let folder = match profile {
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
        Profile::Dev => "debug",
    };
    let status = cargo.current_dir(&root).status().map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("`xtask` does not build".to_owned());
    }
    Ok(target.join(folder).join("xtask"))
}

/// The runs of the three steps.
struct Found([Vec<Usage>; 3]);

impl Found {
    fn median(&self, step: usize, of: impl Fn(&Usage) -> f64) -> f64 {
        median(&self.0[step].iter().map(of).collect::<Vec<_>>())
    }
}

fn measure(binary: &Path, spec: &Spec, runs: usize) -> Result<Found, String> {
    let mut found = Found([Vec::new(), Vec::new(), Vec::new()]);
    let binary = binary.to_string_lossy();
    for _ in 0..runs {
        let root = TempDir::new().map_err(|error| error.to_string())?;
        bench_catalog::write(spec, root.path()).map_err(|error| error.to_string())?;
        let place = root.path().to_string_lossy();
        let generate = [&*binary, "generate", "--root", &*place];
        let check = [&*binary, "generate", "--root", &*place, "--check"];
        found.0[0].push(run(root.path(), &generate, &[0])?);
        found.0[1].push(run(root.path(), &generate, &[0])?);
        found.0[2].push(run(root.path(), &check, &[0])?);
    }
    Ok(found)
}
