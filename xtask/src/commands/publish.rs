//! `cargo xtask publish`: builds the folder that other teams take. It never uploads anything.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use hookbook_codegen::publish::{self, Change, Published};

use crate::cli::{self, Context};
use crate::commands::stale;
use crate::disk::Disk;
use crate::failure::{Failure, Outcome};
use crate::output;
use crate::plan::Step;
use crate::progress::Progress;
use crate::publication::Inputs;
use crate::published;
use crate::report::{self, Format};
use crate::tree_path::TreePath;

pub(crate) fn command() -> Command {
    Command::new("publish")
        .about("Builds the folder that other teams take: schemas, API descriptions, packages")
        .long_about(
            "Builds the folder that other teams take: JSON Schemas in two drafts, OpenAPI, AsyncAPI, packages for npm and Python. \
             Nothing is uploaded. A schema that differs from what is published under the same release is refused: see published/ledger.json.",
        )
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("DIR")
                .default_value("dist")
                .value_parser(value_parser!(PathBuf))
                .help("The folder to build; what a former run wrote there is replaced, anything else is left alone"),
        )
        .arg(
            Arg::new("base-url")
                .long("base-url")
                .value_name("URL")
                .value_parser(base_url)
                .help("Where the folder `schemas` of it will be served; default: `base_url` of schema/catalog.yaml"),
        )
        .arg(
            Arg::new("record")
                .long("record")
                .action(ArgAction::SetTrue)
                .help("Write down in published/ that this release is out: from now on its schemas may not change"),
        )
        .arg(
            Arg::new("diff-lines")
                .long("diff-lines")
                .value_name("N")
                .default_value("200")
                .value_parser(value_parser!(usize))
                .help("When refused: show at most so many lines of diff, and only the names of further documents"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask publish
  cargo xtask publish --out site --base-url https://schemas.example.org
  cargo xtask publish --record       after the folder has been uploaded

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let progress = Progress::start();
    progress.phase("reading");
    let inputs = Inputs::read(&context.disk)?;
    progress.phase("building");
    let base_url = matches.get_one::<String>("base-url").map(String::as_str);
    let built = match inputs.build(base_url) {
        Ok(built) => built,
        Err(diagnostics) => {
            drop(progress);
            report::faults(&context.console, Format::Human, &diagnostics, &inputs.sources)?;
            context.console.say("nothing was written");
            return Ok(Outcome::Findings);
        }
    };
    let ledger = inputs.ledger;
    if !built.refused.is_empty() {
        drop(progress);
        let limit = matches.get_one::<usize>("diff-lines").copied().unwrap_or_default();
        return refuse(context, &built.refused, &ledger.release, limit);
    }
    let out = matches.get_one::<PathBuf>("out").map_or(Path::new("dist"), PathBuf::as_path);
    let written = output::write(&Disk::new(out.to_owned()), &built.files, &progress)?;
    drop(progress);
    context.console.say(&format!("{}: {written}", out.display()));
    remember(context, &built, &ledger, matches.get_flag("record"))?;
    Ok(Outcome::Fine)
}

fn remember(
    context: &Context<'_>,
    built: &Published,
    ledger: &publish::Ledger,
    record: bool,
) -> Result<(), Failure> {
    let release = &ledger.release;
    let console = &context.console;
    if record {
        published::write(&context.disk, &built.recorded)?;
        console
            .say(&format!("release {release} is recorded as out: commit `{}`", published::FOLDER));
    } else if !ledger.is_closed() {
        console.say(&format!(
            "release {release} is not out yet; once the folder is uploaded: cargo xtask publish --record"
        ));
    }
    Ok(())
}

/// Shows what differs. What a shape changes in the documents that hold it is told by number: the shape itself is shown.
fn refuse(
    context: &Context<'_>,
    changes: &[Change],
    release: &str,
    limit: usize,
) -> Result<Outcome, Failure> {
    let (shown, implied): (Vec<_>, Vec<_>) =
        changes.iter().partition(|change| change.old != change.new);
    // Where nothing shows, a rule of writing has changed, and the names are all there is to tell.
    let shown = if shown.is_empty() { implied.clone() } else { shown };
    let steps: Vec<Step> = shown.iter().filter_map(|change| step(change)).collect();
    stale::show(context, &steps.iter().collect::<Vec<_>>(), limit)?;
    let others = changes.len() - shown.len();
    let console = &context.console;
    if others > 0 {
        console.say(&format!("{others} more documents hold or refer to these"));
    }
    console.say(&format!(
        "release {release} is out, and {} of its documents would change; nothing was written",
        changes.len()
    ));
    console.say(&format!(
        "publish them as another release: raise `release` in {}/ledger.json",
        published::FOLDER
    ));
    Ok(Outcome::Findings)
}

fn step(change: &Change) -> Option<Step> {
    let bytes = |text: &Option<String>| text.as_ref().map(|text| text.clone().into_bytes());
    let path = TreePath::parse(&format!("schemas/{}", change.unit))?;
    Some(Step { path, old: bytes(&change.old), new: bytes(&change.new), edited: false })
}

fn base_url(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain =
        |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '?' | '#' | '`');
    match host {
        Some(host) if !host.starts_with('/') && !host.is_empty() && host.chars().all(is_plain) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => {
            Err("an absolute `https://` or `http://` address without `?` and `#` is needed"
                .to_owned())
        }
    }
}
