//! `cargo xtask test`: the Rust tests, and then the tools of people who only take what we publish.

use std::fmt;
use std::time::Instant;

use clap::{Arg, ArgAction, ArgMatches, Command as Cli, builder::PossibleValuesParser};

use crate::cli::{self, Context};
use crate::consumers::dist::{Dist, Place};
use crate::consumers::matrix::{self, Matrix};
use crate::consumers::results::Results;
use crate::consumers::voice::Voice;
use crate::consumers::{Group, SUITES, Suite, bugs, queue, suite};
use crate::disk::{Durability, Found};
use crate::failure::{Failure, Outcome};
use crate::report::{self, Format};
use crate::tools;
use crate::tree_path::TreePath;

pub(crate) fn command() -> Cli {
    let suites = SUITES.iter().map(|suite| suite.name);
    let groups = groups().filter(|group| SUITES.iter().all(|suite| suite.name != *group));
    Cli::new("test")
        .about("Runs all tests: Rust, then other teams' tools on the publication")
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("NAME")
                .action(ArgAction::Append)
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(suites.chain(groups)))
                .help("Only these tests, or all of a group"),
        )
        .after_help(format!(
            "Tests:
{}
The publication is built once, into target/consumers/dist. The first run installs the tools of other languages below target/tools/,
and needs a network, Node.js and Python. A tool that is missing is a failure, never a test passed over.

A run of all tests writes {} when it has found anything else than stands there; that counts as a finding.

Examples:
  cargo xtask test
  cargo xtask test --only ajv
  cargo xtask test --only validators,generators

{}",
            list(),
            matrix::PAGE,
            cli::EXIT_CODES
        ))
}

/// The groups that have a suite.
fn groups() -> impl Iterator<Item = &'static str> {
    let has_one = |group: Group| SUITES.iter().any(|suite| suite.group == group);
    Group::ALL.into_iter().filter(move |(group, ..)| has_one(*group)).map(|(_, name, _)| name)
}

fn list() -> String {
    let line =
        |suite: &Suite| format!("  {:<26}{} ({})\n", suite.name, suite.about, suite.group.name());
    SUITES.iter().map(line).collect()
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let only: Vec<&str> =
        matches.get_many("only").unwrap_or_default().map(String::as_str).collect();
    let is_wanted = |suite: &&Suite| {
        only.is_empty() || only.contains(&suite.name) || only.contains(&suite.group.name())
    };
    let chosen: Vec<&Suite> = SUITES.iter().filter(is_wanted).collect();
    let target = tools::target(context.disk.root());
    let mut run = Run {
        context,
        place: Place::new(&target),
        found: Vec::new(),
        failed: Vec::new(),
        not_run: Vec::new(),
    };
    let has_dist = run.prepare(&chosen)?;
    run.suites(&chosen, has_dist);
    run.end(only.is_empty())
}

/// What came of a suite.
enum Ending {
    Passed(Results),
    /// And why.
    Failed(String),
    NotRun,
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passed(_) => "passed",
            Self::Failed(_) => "failed",
            Self::NotRun => "could not run",
        })
    }
}

struct Run<'a> {
    context: &'a Context<'a>,
    place: Place,
    found: Vec<(Group, Results)>,
    failed: Vec<String>,
    not_run: Vec<&'static str>,
}

impl Run<'_> {
    /// Builds what the suites need, and says whether there is a publication.
    fn prepare(&mut self, chosen: &[&Suite]) -> Result<bool, Failure> {
        if !chosen.iter().any(|suite| suite.needs_dist()) {
            return Ok(false);
        }
        let console = &self.context.console;
        match self.place.build(&self.context.disk)? {
            Dist::Current => console.say("dist: up to date"),
            Dist::Built(what) => console.say(&format!("dist: {what}")),
            Dist::Faults(diagnostics, inputs) => {
                report::faults(console, Format::Human, &diagnostics, &inputs.sources)?;
                self.failed.push("dist (the catalog has faults)".to_owned());
                return Ok(false);
            }
            Dist::Refused(count) => {
                console.say(&format!(
                    "dist: {count} documents that are out would change; `cargo xtask publish` shows them"
                ));
                self.failed.push("dist (it may not be published)".to_owned());
                return Ok(false);
            }
        }
        self.place.clear_questions()?;
        if chosen.iter().any(|suite| suite.answers_questions())
            && !chosen.iter().any(|suite| suite.writes_questions())
        {
            console.say("questions: cargo test --workspace --test published");
            let status = suite::write_questions(self.context, &self.place)?;
            if !status.success() {
                self.failed.push(format!("questions ({status})"));
            }
        }
        Ok(true)
    }

    /// Runs them side by side, and takes note of what came of each.
    fn suites(&mut self, chosen: &[&'static Suite], has_dist: bool) {
        let (runnable, without): (Vec<&'static Suite>, Vec<_>) =
            chosen.iter().partition(|suite| has_dist || !suite.needs_dist());
        self.not_run.extend(without.iter().map(|suite| suite.name));
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let width = runnable.iter().map(|suite| suite.name.len()).max().unwrap_or(0);
        let ended = queue::run(&runnable, cores, |suite| {
            let console = &self.context.console;
            let voice = match runnable.len() {
                1 => Voice::Alone,
                _ => Voice::Among { console, name: suite.name, width },
            };
            self.suite(suite, voice)
        });
        for (suite, ending) in runnable.into_iter().zip(ended) {
            match ending {
                Ending::Passed(results) => self.found.push((suite.group, results)),
                Ending::Failed(why) => self.failed.push(format!("{} ({why})", suite.name)),
                Ending::NotRun => self.not_run.push(suite.name),
            }
        }
    }

    fn suite(&self, suite: &Suite, voice: Voice<'_>) -> Ending {
        let console = &self.context.console;
        console.say(&format!("{}: {}", suite.name, suite.about));
        let start = Instant::now();
        let status = self
            .place
            .clear_results(suite.name)
            .and_then(|()| suite.run(self.context, &self.place, voice));
        let ending = match status {
            Ok(status) if status.success() => match self.results(suite) {
                Ok(results) => Ending::Passed(results),
                Err(failure) => {
                    console.say(&failure.to_string());
                    Ending::Failed("its results cannot be used".to_owned())
                }
            },
            // Ours: the script has said what it misses.
            Ok(status) if status.code() == Some(2) => Ending::NotRun,
            Ok(status) => Ending::Failed(status.to_string()),
            Err(failure) => {
                console.say(&failure.to_string());
                Ending::NotRun
            }
        };
        console.say(&format!("{}: {ending} after {} s", suite.name, start.elapsed().as_secs()));
        ending
    }

    fn results(&self, suite: &Suite) -> Result<Results, Failure> {
        let path = format!("results/{}.json", suite.name);
        let Some(bytes) = self.place.read_results(suite.name)? else {
            return Err(Failure::new(format!("{} has not written `{path}`", suite.name)));
        };
        Results::read(&bytes).map_err(|why| Failure::new(format!("`{path}` {why}")))
    }

    fn end(mut self, whole: bool) -> Result<Outcome, Failure> {
        let console = &self.context.console;
        let suites = std::mem::take(&mut self.found);
        let matrix = Matrix { suites, bugs: bugs::read(&self.context.disk)? };
        // Of suites that failed, it is not known what they would have said.
        let is_known = self.failed.is_empty() && self.not_run.is_empty();
        let mut findings = matrix.contradictions(whole && is_known);
        if whole && is_known && findings.is_empty() {
            findings.extend(self.write(&matrix)?);
        } else if whole {
            console.say(&format!("{} was not compared", matrix::PAGE));
        }
        findings.iter().for_each(|finding| console.say(finding));
        if !self.failed.is_empty() {
            console.say(&format!("tests failed: {}", self.failed.join(", ")));
        }
        if !self.not_run.is_empty() {
            return Err(Failure::new(format!("tests could not run: {}", self.not_run.join(", "))));
        }
        if !self.failed.is_empty() || !findings.is_empty() {
            return Ok(Outcome::Findings);
        }
        console.say("all tests passed");
        Ok(Outcome::Fine)
    }

    /// Makes the page what was found; says so where it was not.
    fn write(&self, matrix: &Matrix) -> Result<Option<String>, Failure> {
        let page = matrix.render();
        let path = TreePath::known(matrix::PAGE);
        if self.context.disk.look(&path)? == Found::File(page.clone().into_bytes()) {
            return Ok(None);
        }
        self.context.disk.write(&path, page.as_bytes(), Durability::SurvivesKill)?;
        Ok(Some(format!("{path} was out of date and has been written: commit it")))
    }
}
