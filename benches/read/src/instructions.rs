//! Instructions a body, counted by valgrind: a number that a busy machine does not falsify.

use std::hint::black_box;
use std::process::Command;

use bench_types::Body;

use crate::contenders::{self, Contender, Task};

/// Instructions a body for each contender; `None` where there is no valgrind. `selection` are the options that choose the bodies.
pub(crate) fn counts(
    task: Task,
    contenders: &[Contender],
    bodies: usize,
    selection: &[String],
) -> Option<Vec<f64>> {
    (0..contenders.len())
        .map(|at| {
            // The difference takes out everything that is done once.
            let collected = |passes| collected(task, at, passes, selection);
            let (few, many) = (collected(1)?, collected(4)?);
            Some((many - few) / (3 * bodies) as f64)
        })
        .collect()
}

/// One contender, `passes` times through all bodies: what is run under valgrind.
pub(crate) fn pass(task: Task, compared: &[&'static Body], only: &str, passes: usize) {
    let bodies = task.bodies(compared);
    let contenders = contenders::of(task, &bodies);
    let Some(contender) = only.parse().ok().and_then(|at: usize| contenders.get(at)) else {
        return;
    };
    for _ in 0..passes {
        for body in &bodies {
            black_box(crate::once(contender, body));
        }
    }
}

fn collected(task: Task, at: usize, passes: usize, selection: &[String]) -> Option<f64> {
    let own = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(own)
        .args(["--task", task.name(), "--only", &at.to_string(), "--passes", &passes.to_string()])
        .args(selection)
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find_map(|line| line.split_once("Collected :"))?;
    line.1.trim().parse().ok()
}
