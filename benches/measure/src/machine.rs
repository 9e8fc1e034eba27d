//! What the numbers were measured on, and where the benches put what they make.

use std::path::{Path, PathBuf};

/// Processor, cores and load in one line, for the head of a report.
#[must_use]
pub fn machine() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let info = read("/proc/cpuinfo");
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = read("/proc/loadavg");
    let load = load.split(' ').next().unwrap_or("?");
    format!("{model}, {cores} cores; load at the start {load}")
}

/// A folder for what a bench makes, under the target folder of the benches.
#[must_use]
pub fn scratch(name: &str) -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    std::env::var_os("CARGO_TARGET_DIR").map_or(own, PathBuf::from).join(name)
}
