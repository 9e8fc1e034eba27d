//! `cargo xtask generate`: makes the generated files what the catalog says, or says whether they are.

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use hookbook_codegen::SourceFile;

use crate::apply::{apply, sweep};
use crate::cli::{self, Context, one_of, one_of_arg};
use crate::commands::stale;
use crate::failure::{Failure, Outcome};
use crate::manifest::{self, Owned};
use crate::nearest::did_you_mean;
use crate::plan::{Plan, Scope, plan};
use crate::progress::Progress;
use crate::report::{self, Format};
use crate::sources;
use crate::tree_path::TreePath;
use crate::wanted::{self, Wanted};

pub(crate) fn command() -> Command {
    Command::new("generate")
        .about("Writes the files that follow from schema/")
        .long_about(
            "Writes the files that follow from schema/: only those that changed, each in one step, and deletes those that \
             follow no more. A fault in the catalog means that nothing is written. A file that this command has not written \
             is neither overwritten nor deleted.",
        )
        .arg(
            Arg::new("provider")
                .long("provider")
                .value_name("NAME")
                .help("Only the files of this provider, and those about the whole catalog"),
        )
        .arg(flag("check").help("Write nothing; show what would change, and exit with 1 if anything would"))
        .arg(flag("adopt").conflicts_with("check").help(
            "Take over files that stand in the way: overwrite or delete them although they were not written by this command",
        ))
        .arg(one_of_arg("format", &Format::NAMES).value_name("FORMAT").default_value("human").help(
            "How findings are written; all but `human` go to stdout",
        ))
        .arg(
            Arg::new("diff-lines")
                .long("diff-lines")
                .value_name("N")
                .default_value("200")
                .value_parser(value_parser!(usize))
                .help("With --check: show at most so many lines of diff, and only the names of further files"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask generate
  cargo xtask generate --provider acme
  cargo xtask generate --check --diff-lines 20
  cargo xtask generate --check --format sarif > stale.sarif

{}",
            cli::EXIT_CODES
        ))
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let format = one_of(matches, "format", &Format::NAMES);
    let progress = Progress::start();
    progress.phase("reading");
    let sources = sources::read(context.disk.root())?;
    let scope = scope(matches, &sources)?;
    progress.phase("generating");
    let files = match (context.generator.generate)(&sources) {
        Ok(files) => files,
        Err(diagnostics) => {
            drop(progress);
            report::faults(&context.console, format, &diagnostics, &sources)?;
            context.console.say("nothing was written");
            return Ok(Outcome::Findings);
        }
    };
    let wanted = wanted::by_path(files)?;
    progress.phase("comparing");
    if matches.get_flag("check") {
        let owned = Owned::read(&context.disk)?;
        let plan = plan(&context.disk, &wanted, &owned, scope)?;
        drop(progress);
        let limit = matches.get_one::<usize>("diff-lines").copied().unwrap_or_default();
        return stale::tell(context, &plan, &stale::Telling { format, limit, mend: mend(scope) });
    }
    let adopt = matches.get_flag("adopt");
    let plan = write(context, &wanted, scope, adopt, &progress)?;
    drop(progress);
    report::stale(&context.console, format, std::iter::empty(), "")?;
    tell(context, &plan);
    Ok(Outcome::Fine)
}

fn scope<'a>(matches: &'a ArgMatches, sources: &'a [SourceFile]) -> Result<Scope<'a>, Failure> {
    let Some(name) = matches.get_one::<String>("provider") else { return Ok(Scope::All) };
    let known = sources::providers(sources);
    match known.iter().find(|known| *known == name) {
        Some(name) => Ok(Scope::Provider(name)),
        None => {
            Err(Failure::new(format!("there is no provider `{name}`"))
                .help(did_you_mean(name, &known)))
        }
    }
}

/// The command that mends what `--check` has found.
fn mend(scope: Scope<'_>) -> String {
    match scope {
        Scope::All => "cargo xtask generate".to_owned(),
        Scope::Provider(name) => format!("cargo xtask generate --provider {name}"),
    }
}

fn write(
    context: &Context<'_>,
    wanted: &BTreeMap<TreePath, Wanted>,
    scope: Scope<'_>,
    adopt: bool,
    progress: &Progress,
) -> Result<Plan, Failure> {
    let disk = &context.disk;
    let _lock =
        disk.lock(&manifest::folder(), || context.console.say("waiting for another run"))?;
    let owned = Owned::read(disk)?;
    if owned.broken {
        let path = manifest::path();
        context.console.say(&format!(
            "note: `{path}` is damaged; it is written anew from what could be read of it"
        ));
    }
    let mut plan = plan(disk, wanted, &owned, scope)?;
    if adopt {
        plan.adopt();
    }
    refuse_conflicts(&plan)?;
    if owned.interrupted {
        sweep(disk, wanted.keys().chain(owned.files.keys()).chain(&[manifest::path()]))?;
    }
    apply(disk, &plan, &owned, progress)?;
    Ok(plan)
}

fn refuse_conflicts(plan: &Plan) -> Result<(), Failure> {
    if plan.conflicts.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = plan
        .conflicts
        .iter()
        .map(|conflict| format!("`{}` {}", conflict.path, conflict.why))
        .collect();
    let message = format!("files stand in the way:\n  - {}", lines.join("\n  - "));
    let help = if plan.conflicts.iter().all(|conflict| conflict.step.is_some()) {
        "move them away, or let `cargo xtask generate --adopt` overwrite or delete them; nothing was written"
    } else {
        "mend them or move them away; nothing was written"
    };
    Err(Failure::new(message).help(help))
}

fn tell(context: &Context<'_>, plan: &Plan) {
    for step in plan.steps.iter().filter(|step| step.edited) {
        let path = &step.path;
        context.console.say(&format!(
            "note: `{path}` had been edited by hand; it is generated, and was written anew"
        ));
    }
    let written = plan.steps.iter().filter(|step| step.new.is_some()).count();
    let deleted = plan.steps.len() - written;
    context.console.say(&match (written, deleted) {
        (0, 0) => format!("up to date: {} files", plan.current),
        _ => format!(
            "{written} files written, {deleted} deleted, {} as they should be",
            plan.current
        ),
    });
}
