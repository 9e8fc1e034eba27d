//! Time and memory of one process.
//!
//! The system tells the peak memory of children only as the maximum over all of them. So the bench starts itself as a small
//! probe for every run; the probe has that one child, waits for it and prints what the system says.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

const PROBE: &str = "--probe-one-process";

/// What a process took.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Seconds from its start to its end.
    pub wall: f64,
    /// Seconds of processor time, its own and the system's for it.
    pub cpu: f64,
    /// Largest resident memory, in bytes.
    pub peak: f64,
}

/// Runs a program in a folder to its end, its output thrown away.
///
/// # Errors
///
/// When it cannot be started or does not end with an exit code in `accepted`.
pub fn run<S: AsRef<OsStr>>(
    folder: &Path,
    program: &[S],
    accepted: &[i32],
) -> Result<Usage, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut probe = Command::new(own);
    probe.arg(PROBE).args(program).current_dir(folder);
    let output = probe.stderr(Stdio::piped()).output().map_err(|error| error.to_string())?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = printed.split_whitespace().flat_map(str::parse).collect();
    let [code, wall, cpu, peak] = numbers[..] else {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    };
    if !accepted.contains(&(code as i32)) {
        let said = String::from_utf8_lossy(&output.stderr);
        let program: Vec<_> = program.iter().map(|part| part.as_ref().to_string_lossy()).collect();
        return Err(format!("`{}` ended with {code}:\n{said}", program.join(" ")));
    }
    Ok(Usage { wall, cpu, peak })
}

/// To be called first in `main`: if this process is a probe, does its work and ends it.
pub fn answer_probe() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next()? != PROBE {
        return None;
    }
    Some(match probe(&arguments.collect::<Vec<OsString>>()) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    })
}

fn probe(program: &[OsString]) -> Result<String, String> {
    let (name, arguments) = program.split_first().ok_or("no program to run")?;
    let start = Instant::now();
    let status = Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("{}: {error}", name.display()))?;
    let wall = start.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let cpu =
        (usage.user_time().num_microseconds() + usage.system_time().num_microseconds()) as f64;
    // Linux counts in KiB.
    let peak = usage.max_rss() as f64 * 1024.0;
    Ok(format!("{} {wall} {} {peak}", status.code().unwrap_or(-1), cpu / 1e6))
}
