//! What `generate --check` says of files that do not fit the catalog.

use crate::cli::Context;
use crate::diff;
use crate::failure::{Failure, Outcome};
use crate::plan::{Plan, Step};
use crate::report::{self, Format};

/// How it is said.
pub(crate) struct Telling {
    pub(crate) format: Format,
    /// Lines of diff, at most.
    pub(crate) limit: usize,
    /// The command that mends it.
    pub(crate) mend: String,
}

/// Shows the diff on stdout, and counts the files and names the mending command on stderr.
pub(crate) fn tell(
    context: &Context<'_>,
    plan: &Plan,
    telling: &Telling,
) -> Result<Outcome, Failure> {
    let list = plan.manifest_step(&context.disk)?;
    let in_the_way = plan.conflicts.iter().filter_map(|conflict| conflict.step.as_ref());
    let steps: Vec<&Step> = plan.steps.iter().chain(in_the_way).chain(&list).collect();
    let console = &context.console;

    let blocked = plan.conflicts.iter().filter(|conflict| conflict.step.is_none());
    let found = steps.iter().map(|step| (&step.path, what(step)));
    let found = found.chain(blocked.map(|conflict| (&conflict.path, conflict.why.as_str())));
    report::stale(console, telling.format, found, &telling.mend)?;
    if !telling.format.is_document() {
        show(context, &steps, telling.limit)?;
    }
    for conflict in &plan.conflicts {
        console.say(&format!("`{}` {}", conflict.path, conflict.why));
    }
    if steps.is_empty() && plan.conflicts.is_empty() {
        console.say(&format!("up to date: {} files", plan.current));
        return Ok(Outcome::Fine);
    }
    console.say(&summary(&steps, plan));
    console.say(&format!("mend it: {}", mend(plan, &telling.mend)));
    Ok(Outcome::Findings)
}

fn what(step: &Step) -> &'static str {
    match (&step.old, &step.new) {
        (Some(_), Some(_)) => "is stale",
        (None, _) => "is missing",
        (_, None) => "is left over",
    }
}

/// Diffs as long as they fit; then names, since the list of files must be whole.
pub(crate) fn show(context: &Context<'_>, steps: &[&Step], limit: usize) -> Result<(), Failure> {
    let mut left = limit;
    for step in steps {
        let diff = if left > 0 { diff::unified(step) } else { String::new() };
        let lines = diff.lines().count();
        let mut shown: String = diff.split_inclusive('\n').take(left).collect();
        if context.console.colors_results() {
            shown = diff::colored(&shown);
        }
        if diff.is_empty() {
            shown = format!("`{}` {}\n", step.path, what(step));
        } else if lines > left {
            shown.push_str(&format!("... {} more lines; --diff-lines shows more\n", lines - left));
        }
        left = left.saturating_sub(lines);
        context.console.result(&shown)?;
    }
    Ok(())
}

fn summary(steps: &[&Step], plan: &Plan) -> String {
    let count = |kind: &str| steps.iter().filter(|step| what(step) == kind).count();
    let (stale, missing, left) = (count("is stale"), count("is missing"), count("is left over"));
    let blocked = plan.conflicts.iter().filter(|conflict| conflict.step.is_none()).count();
    let parts: Vec<String> =
        [(stale, "stale"), (missing, "missing"), (left, "left over"), (blocked, "in the way")]
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, kind)| format!("{count} {kind}"))
            .collect();
    format!("generated files do not fit the catalog: {}", parts.join(", "))
}

fn mend(plan: &Plan, command: &str) -> String {
    match (plan.conflicts.is_empty(), plan.conflicts.iter().all(|conflict| conflict.step.is_some()))
    {
        (true, _) => command.to_owned(),
        (_, true) => {
            format!("move away what was not written by it, then {command}; or {command} --adopt")
        }
        _ => format!("mend what is in the way, then {command}"),
    }
}
