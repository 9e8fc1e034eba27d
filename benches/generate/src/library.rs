//! The pure library: sources in memory to files in memory, in a process of its own so that its peak is its own.

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use bench_catalog::{Spec, files};
use bench_measure::{Table, median, run};
use hookbook_codegen::{Content, SourceFile, catalog, generate};

use crate::Plan;

const CHILD: &str = "--one-library-run";

/// Prints the table.
pub(crate) fn report(plan: &Plan) -> Result<(), String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let own = own.to_string_lossy();
    let mut table = Table::new(&[
        "events",
        "YAML MB",
        "files",
        "out MB",
        "to catalog ms",
        "emit ms",
        "us an event",
        "peak MB",
    ]);
    for size in &plan.sizes {
        let spec = Spec { events: *size, seed: plan.seed };
        let sources = sources(&spec);
        let (runs, out) = time(&sources, plan.runs)?;
        let read: Vec<f64> = runs.iter().map(|(read, _)| *read).collect();
        let emit: Vec<f64> = runs.iter().map(|(_, emit)| *emit).collect();
        let (size_text, seed) = (size.to_string(), plan.seed.to_string());
        let peak = run(Path::new("."), &[&*own, CHILD, &size_text, &seed], &[0])?.peak;
        let bytes: usize = sources.iter().map(|source| source.bytes.len()).sum();
        let total = median(&read) + median(&emit);
        table.row([
            size_text,
            format!("{:.1}", bytes as f64 / 1e6),
            out.0.to_string(),
            format!("{:.1}", out.1 as f64 / 1e6),
            format!("{:.0}", median(&read) * 1e3),
            format!("{:.0}", median(&emit) * 1e3),
            format!("{:.0}", total * 1e6 / *size as f64),
            format!("{:.0}", peak / 1e6),
        ]);
    }
    table.print("`codegen` in memory: sources to catalog (parse, check, lower), catalog to files");
    Ok(())
}

/// One run in a process of its own.
pub(crate) fn answer_child() -> Option<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [flag, events, seed] = &arguments[..] else { return None };
    if flag != CHILD {
        return None;
    }
    let spec = Spec { events: events.parse().ok()?, seed: seed.parse().ok()? };
    let done = generate(&sources(&spec));
    Some(if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn sources(spec: &Spec) -> Vec<SourceFile> {
    files(spec).into_iter().map(|file| SourceFile::new(file.path, file.text)).collect()
}

/// Seconds to the catalog and from there to the files, run by run; how many files, and their bytes.
type Timed = (Vec<(f64, f64)>, (usize, usize));

fn time(sources: &[SourceFile], runs: usize) -> Result<Timed, String> {
    let faults = |found: hookbook_codegen::Diagnostics| {
        let first = found.items().first().map_or("", |fault| fault.message.as_str());
        format!("the catalog has {} faults, first: {first}", found.items().len())
    };
    let mut times = Vec::new();
    let mut out = (0, 0);
    for _ in 0..runs {
        let start = Instant::now();
        black_box(catalog(sources).map_err(faults)?);
        let read = start.elapsed().as_secs_f64();
        let start = Instant::now();
        let files = generate(sources).map_err(faults)?;
        let all = start.elapsed().as_secs_f64();
        times.push((read, (all - read).max(0.0)));
        let bytes = files.iter().map(|file| match &file.content {
            Content::Whole(text) | Content::Region { text, .. } => text.len(),
        });
        out = (files.len(), bytes.sum());
    }
    Ok((times, out))
}
