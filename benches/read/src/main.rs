//! Reading, writing and validating the fixtures of all providers: ours against what people use instead.

mod bodies;
mod contenders;
mod instructions;
mod ours;
mod race;
mod validators;

use std::process::ExitCode;

use bench_measure::{Options, Table, machine, per};

use bench_types::Body;
use contenders::{Contender, Task};

const HELP: &str = "\
Measures reading, writing and validating the fixtures of all providers, against serde, sonic-rs, typify and validators of
JSON Schemas. Prints microseconds (and with valgrind instructions) a body, and how many times those of ours.

Usage: cargo bench -p bench-read -- [OPTIONS]

  --rounds N          how often each contender runs, in turn (default 60)
  --task T            only `read`, `typify`, `write`, `validate`, `judge` or `form`
  --provider NAME     only the bodies of one provider; for `gately` schemas are compiled into the program, too
  --wire              leave out the blanks that fixtures have for people, as providers do
  --no-instructions   leave out the runs under valgrind
  --only N            (for the runs under valgrind) one contender, by its number in the task
  --passes N          (for the runs under valgrind) how often it goes through all bodies
";

fn main() -> ExitCode {
    let options = match Options::parse(HELP) {
        Ok(options) => options,
        Err(code) => return code,
    };
    let tasks: Vec<Task> = Task::ALL
        .into_iter()
        .filter(|task| options.text("--task").is_none_or(|name| name == task.name()))
        .collect();
    let on_wire = options.has("--wire");
    let provider = options.text("--provider").map(str::to_owned);
    let of_provider =
        |body: &&'static Body| provider.as_ref().is_none_or(|name| name == body.provider);
    let compared: Vec<_> = bodies::compared(on_wire).into_iter().filter(of_provider).collect();
    if let (Some(only), Some(task)) = (options.text("--only"), tasks.first()) {
        instructions::pass(*task, &compared, only, options.number("--passes", 1));
        return ExitCode::SUCCESS;
    }
    let rounds = options.number("--rounds", 60);
    let mut selection: Vec<String> = on_wire.then(|| "--wire".to_owned()).into_iter().collect();
    selection.extend(provider.iter().flat_map(|name| ["--provider".to_owned(), name.clone()]));
    println!("{}; medians of {rounds} rounds", machine());
    if compared.is_empty() {
        eprintln!("there is no body to compare with");
        return ExitCode::FAILURE;
    }
    bodies::explain(&compared);
    for task in tasks {
        let bodies = task.bodies(&compared);
        if bodies.is_empty() {
            println!("\n### {}\n\nThere is no such body.", task.title());
            continue;
        }
        let count = !options.has("--no-instructions");
        report(task, &bodies, rounds, count.then_some(&selection));
    }
    ExitCode::SUCCESS
}

/// `count` says whether to count instructions, and holds the options that choose the bodies.
fn report(task: Task, bodies: &[&'static Body], rounds: usize, count: Option<&Vec<String>>) {
    let contenders = contenders::of(task, bodies);
    let in_turn = race::run(&contenders, bodies, rounds);
    let one = bodies::middle(bodies);
    let repeated = race::run(&contenders, &vec![one; bodies.len()], rounds);
    let counts =
        count.and_then(|chosen| instructions::counts(task, &contenders, bodies.len(), chosen));
    let mut table = Table::new(&[
        "how",
        "all types in turn, us",
        "to ours",
        "one type repeated, us",
        "to ours",
        "instructions",
        "to ours",
    ]);
    for (at, contender) in contenders.iter().enumerate() {
        let counted = counts.as_ref().map(|counts| (counts[at], counts[0]));
        table.row([
            contender.name.to_owned(),
            format!("{:.2}", in_turn[at]),
            per(in_turn[at], in_turn[0]),
            format!("{:.2}", repeated[at]),
            per(repeated[at], repeated[0]),
            counted.map_or("-".to_owned(), |(count, _)| format!("{count:.0}")),
            counted.map_or("-".to_owned(), |(count, ours)| per(count, ours)),
        ]);
    }
    table.print(task.title());
}

/// Runs a contender once on a body.
fn once(contender: &Contender, body: &'static Body) -> bool {
    (contender.run)(body)
}
