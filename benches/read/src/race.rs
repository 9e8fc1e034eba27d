//! Runs contenders in turn, round by round, so that a busy moment of the machine meets them all.

use std::hint::black_box;
use std::time::Instant;

use bench_measure::median;

use crate::contenders::Contender;
use bench_types::Body;

/// A pass through all bodies is repeated until it takes about as long.
const SECONDS: f64 = 0.003;

/// Microseconds a body, for each contender.
pub(crate) fn run(contenders: &[Contender], bodies: &[&'static Body], rounds: usize) -> Vec<f64> {
    let passes: Vec<usize> = contenders
        .iter()
        .map(|contender| {
            pass(contender, bodies);
            let once = pass(contender, bodies);
            ((SECONDS / once.max(1e-9)) as usize).clamp(1, 1_000)
        })
        .collect();
    let mut found = vec![Vec::with_capacity(rounds); contenders.len()];
    for _ in 0..rounds {
        for (at, contender) in contenders.iter().enumerate() {
            let start = Instant::now();
            for _ in 0..passes[at] {
                pass(contender, bodies);
            }
            let each = start.elapsed().as_secs_f64() / (passes[at] * bodies.len()) as f64;
            found[at].push(each * 1e6);
        }
    }
    found.iter().map(|times| median(times)).collect()
}

/// Seconds for one pass.
fn pass(contender: &Contender, bodies: &[&'static Body]) -> f64 {
    let start = Instant::now();
    for body in bodies {
        black_box(crate::once(contender, body));
    }
    start.elapsed().as_secs_f64()
}
