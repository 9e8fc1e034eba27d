//! `cargo xtask validate PROVIDER FILE...`: judges captured bodies by the catalog, without compiling anything.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use hookbook_codegen::Catalog;
use hookbook_codegen::judge::{Judge, Received, Values};

use crate::bodies::Inputs;
use crate::cli::{self, Context, one_of, one_of_arg};
use crate::failure::{Failure, Outcome};
use crate::named::named;
use crate::nearest::did_you_mean;
use crate::report::{self, Format};
use crate::sources;
use crate::verdicts::{Report, Strictness, Verdict, Writing};

const WRITINGS: [(&str, Writing); 2] = [("human", Writing::Human), ("json", Writing::Json)];

pub(crate) fn command() -> Command {
    Command::new("validate")
        .about("Judges captured bodies by the catalog")
        .long_about(
            "Judges captured bodies by the catalog, without compiling anything. Prints what breaks the contract and which \
             members nobody declared, with JSON pointers. Bodies hold personal data: values are not printed, unless you ask.",
        )
        .arg(Arg::new("provider").value_name("PROVIDER").required(true).help("A folder of schema/"))
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf))
                .help("A body, a file of bodies, a folder of those, or `-` for stdin")
                .long_help(
                    "A body (one a file), a file with one body a line (`.ndjson`, `.jsonl`), a folder with those (`.json`, `.form`, `.txt`, \
                     `.ndjson`, `.jsonl`, and so on below), or `-` for stdin",
                ),
        )
        .arg(flag("ndjson").help("Read stdin and the named files as one body a line, whatever their endings"))
        .arg(
            Arg::new("event")
                .long("event")
                .value_name("NAME[@VERSION]")
                .help("The event, for bodies that do not say which they are"),
        )
        .arg(
            Arg::new("content-type")
                .long("content-type")
                .value_name("TYPE")
                .help("The content type that the bodies came with; default: what they look like"),
        )
        .arg(
            Arg::new("header")
                .long("header")
                .value_name("NAME: VALUE")
                .action(ArgAction::Append)
                .help("A header that the bodies came with; may be repeated"),
        )
        .arg(flag("strict").help("Members that nobody declared are findings too"))
        .arg(flag("show-values").help("Print the values that break the contract"))
        .arg(
            one_of_arg("format", &WRITINGS)
                .value_name("FORMAT")
                .default_value("human")
                .help("How the result is written"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask validate acme body.json
  cargo xtask validate acme captures/ --strict
  zcat hooks.ndjson.gz | cargo xtask validate acme --ndjson - --format json
  cargo xtask validate acme price.json --event ProductPriceUpdate@v1

{}",
            cli::EXIT_CODES
        ))
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let catalog = catalog(context, "no body was judged")?;
    let judge = judge(&catalog, text("provider").unwrap_or_default())?;
    let values = if matches.get_flag("show-values") { Values::Shown } else { Values::Hidden };
    let judge = judge.with_values(values);
    let caller = text("event").map(|typed| named(typed, &judge)).transpose()?;
    let headers = matches.get_many::<String>("header").unwrap_or_default();
    let headers: Vec<_> = headers.map(|typed| header(typed)).collect::<Result<_, _>>()?;

    let paths = matches.get_many::<PathBuf>("files").unwrap_or_default();
    let inputs = Inputs::find(paths, matches.get_flag("ndjson"), &context.console)?;
    let strictness =
        if matches.get_flag("strict") { Strictness::Strict } else { Strictness::Usual };
    let writing = one_of(matches, "format", &WRITINGS);
    let mut report = Report::start(&context.console, writing, strictness, values)?;
    inputs.for_each(|body| {
        let verdict = match body.content {
            Err(why) => Verdict::Unreadable(why),
            Ok(bytes) => {
                let (content_type, headers) = (text("content-type"), headers.as_slice());
                let encoding = body.encoding;
                let received = Received { body: bytes, content_type, encoding, headers, caller };
                match judge.body(&received) {
                    Ok(judgement) => Verdict::Judged(Box::new(judgement)),
                    Err(unreadable) => Verdict::Unreadable(unreadable.to_string()),
                }
            }
        };
        report.add(body.file, body.line, &verdict)
    })?;
    report.finish()
}

/// The catalog; a catalog with faults is good for nothing, as `nothing_done` says.
pub(crate) fn catalog(context: &Context<'_>, nothing_done: &str) -> Result<Catalog, Failure> {
    let sources = sources::read(context.disk.root())?;
    match hookbook_codegen::catalog(&sources) {
        Ok(catalog) => Ok(catalog),
        Err(diagnostics) => {
            report::faults(&context.console, Format::Human, &diagnostics, &sources)?;
            Err(Failure::new(nothing_done).help("mend the catalog first"))
        }
    }
}

/// A judge for a provider as it was typed.
pub(crate) fn judge<'c>(catalog: &'c Catalog, provider: &str) -> Result<Judge<'c>, Failure> {
    Judge::new(catalog, provider).ok_or_else(|| {
        let known: Vec<&str> = catalog.providers.iter().map(|known| known.name.as_str()).collect();
        Failure::new(format!("there is no provider `{provider}`"))
            .help(did_you_mean(provider, &known))
    })
}

fn header(typed: &str) -> Result<(String, String), Failure> {
    match typed.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err(Failure::new(format!("`{typed}` is no header"))
            .help("write it as `--header 'Name: value'`")),
    }
}
