//! `cargo xtask test`: the Rust tests, and then the tools of people who only take the published schemas.

use std::ffi::OsString;
use std::process::{Command, ExitStatus};

use clap::{ArgMatches, Command as Cli};

use crate::cli::{self, Context, one_of_arg};
use crate::disk::Disk;
use crate::failure::{Failure, Outcome};
use crate::tools;

/// Runs tests, and says how they ended.
type Suite = fn(&Context<'_>) -> Result<ExitStatus, Failure>;

const SUITES: [(&str, Suite); 3] = [("rust", rust), ("node", node), ("python", python)];

pub(crate) fn command() -> Cli {
    let names = SUITES.map(|(name, _)| (name, ()));
    Cli::new("test")
        .about("Runs all tests: Rust, then Ajv and python-jsonschema on the published schemas")
        .arg(one_of_arg("only", &names).value_name("NAME").help("Only these tests"))
        .after_help(format!(
            "The first run installs the tools of other languages below target/tools/, and needs a network, Node.js and Python.
A tool that is missing is a failure, never a test passed over.

Examples:
  cargo xtask test
  cargo xtask test --only node

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let only = matches.get_one::<String>("only");
    let chosen = SUITES.iter().filter(|(name, _)| only.is_none_or(|only| only == name));
    let console = &context.console;
    let (mut failed, mut not_run) = (Vec::new(), Vec::new());
    for (name, suite) in chosen {
        match suite(context) {
            Ok(status) if status.success() => {}
            // Ours: the script has said what it misses.
            Ok(status) if status.code() == Some(2) => not_run.push(*name),
            Ok(status) => failed.push(format!("{name} ({status})")),
            Err(failure) => {
                console.say(&failure.to_string());
                not_run.push(*name);
            }
        }
    }
    if !failed.is_empty() {
        console.say(&format!("tests failed: {}", failed.join(", ")));
    }
    if !not_run.is_empty() {
        return Err(Failure::new(format!("tests could not run: {}", not_run.join(", "))));
    }
    if failed.is_empty() {
        console.say("all tests passed");
        return Ok(Outcome::Fine);
    }
    Ok(Outcome::Findings)
}

fn rust(context: &Context<'_>) -> Result<ExitStatus, Failure> {
    context.console.say("rust: cargo test --workspace");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args(["test", "--workspace"]).current_dir(context.disk.root());
    tools::status(&mut command, "cargo test")
}

fn node(context: &Context<'_>) -> Result<ExitStatus, Failure> {
    context.console.say("node: Ajv on the published schemas");
    let root = context.disk.root();
    let (mut node, packages) = tools::node(&context.disk, &installed(context))?;
    let script = root.join("tests/consumers/node/validate.mjs");
    tools::status(node.arg(script).arg(root).arg(packages), "node validate.mjs")
}

fn python(context: &Context<'_>) -> Result<ExitStatus, Failure> {
    context.console.say("python: jsonschema on the published schemas");
    let root = context.disk.root();
    let mut python = tools::python(&context.disk, &installed(context))?;
    let script = root.join("tests/consumers/python/validate.py");
    tools::status(python.arg(script).arg(root), "python validate.py")
}

fn installed(context: &Context<'_>) -> Disk {
    Disk::new(tools::folder(context.disk.root()))
}
