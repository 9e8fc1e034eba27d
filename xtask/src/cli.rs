//! The command line: what can be typed, and which command it starts.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use crate::Generator;
use crate::commands::{
    completions, docs, explain, generate, new_event, publish, stats, synthesize, test, trigger,
    validate,
};
use crate::console::{Color, Console};
use crate::disk::Disk;
use crate::failure::{Failure, Outcome};

/// A command: how it is typed, and what it does.
type Row = (fn() -> Command, fn(&ArgMatches, &Context<'_>) -> Result<Outcome, Failure>);

/// The commands, in the order of the help.
const COMMANDS: &[Row] = &[
    (generate::command, generate::run),
    (explain::command, explain::run),
    (new_event::command, new_event::run),
    (validate::command, validate::run),
    (synthesize::command, synthesize::run),
    (trigger::command, trigger::run),
    (docs::command, docs::run),
    (publish::command, publish::run),
    (stats::command, stats::run),
    (test::command, test::run),
    (completions::command, completions::run),
];

pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  all is well
  1  something was found: faults in the catalog, stale files, bodies that break the contract, failing tests
  2  the command could not do its work: wrong usage, a file in the way, a missing tool";

const COLORS: [(&str, Color); 3] =
    [("auto", Color::Auto), ("always", Color::Always), ("never", Color::Never)];

/// What every command gets.
pub(crate) struct Context<'a> {
    pub(crate) disk: Disk,
    pub(crate) console: Console,
    pub(crate) generator: &'a Generator,
}

/// Parses the arguments and runs the command.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>, generator: &Generator) -> ExitCode {
    let matches = match command().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // Help that nobody reads to its end (`| head`) is no failure.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let console = Console::new(one_of(&matches, "color", &COLORS));
    let context = Context { disk: Disk::new(root(&matches)), console, generator };
    match dispatch(&matches, &context) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            console.say(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

fn dispatch(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let typed = matches.subcommand();
    for (command, run) in COMMANDS {
        match typed {
            Some((name, matches)) if name == command().get_name() => return run(matches, context),
            _ => {}
        }
    }
    Err(Failure::new("no such command"))
}

/// Everything that can be typed.
pub(crate) fn command() -> Command {
    Command::new("xtask")
        .bin_name("cargo xtask")
        .about("Turns the catalog in schema/ into Rust, JSON Schemas and documentation, and tests the result.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(COMMANDS.iter().map(|(command, _)| command()))
        .arg(
            one_of_arg("color", &COLORS)
                .global(true)
                .value_name("WHEN")
                .default_value("auto")
                .help("When to use colour; NO_COLOR in the environment means never, unless this says otherwise"),
        )
        .arg(
            Arg::new("root")
                .long("root")
                .global(true)
                .hide(true)
                .value_name("DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .help("The root of the project"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask generate               write what the catalog says
  cargo xtask generate --check       say whether that was done
  cargo xtask new-event acme order.paid
  cargo xtask validate acme captures/
  cargo xtask test

{EXIT_CODES}"
        ))
}

/// An option whose values are the names of a table.
pub(crate) fn one_of_arg<T>(name: &'static str, table: &[(&'static str, T)]) -> Arg {
    Arg::new(name)
        .long(name)
        .value_parser(PossibleValuesParser::new(table.iter().map(|(name, _)| *name)))
}

/// The value that was typed for such an option; the first of the table when none was.
pub(crate) fn one_of<T: Copy>(matches: &ArgMatches, name: &str, table: &[(&'static str, T)]) -> T {
    let typed = matches.get_one::<String>(name);
    let row = table.iter().find(|(value, _)| typed.is_some_and(|typed| typed == value));
    row.unwrap_or(&table[0]).1
}

fn root(matches: &ArgMatches) -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = matches.get_one::<PathBuf>("root").cloned().unwrap_or_else(own);
    // Where it does not exist, the command says what it misses there.
    std::fs::canonicalize(&root).unwrap_or(root)
}
