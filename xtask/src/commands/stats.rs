//! `cargo xtask stats`: what the catalog knows, counted.

use clap::{ArgMatches, Command};
use hookbook_codegen::stats::{self, Stats};
use serde_json::{Value, json};

use crate::cli::{self, Context, one_of, one_of_arg};
use crate::failure::{Failure, Outcome};
use crate::report::{self, Format};
use crate::sources;

/// How the figures are written.
const FORMATS: [(&str, Format); 2] = [("human", Format::Human), ("json", Format::Json)];

pub(crate) fn command() -> Command {
    Command::new("stats")
        .about("Counts events, fields by evidence, fixtures and coverage")
        .arg(
            one_of_arg("format", &FORMATS)
                .value_name("FORMAT")
                .default_value("human")
                .help("A table for people, or JSON"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask stats
  cargo xtask stats --format json | jq '.providers[].events'

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let format = one_of(matches, "format", &FORMATS);
    let sources = sources::read(context.disk.root())?;
    let catalog = match hookbook_codegen::catalog(&sources) {
        Ok(catalog) => catalog,
        Err(diagnostics) => {
            report::faults(&context.console, format, &diagnostics, &sources)?;
            return Ok(Outcome::Findings);
        }
    };
    let figures = stats::stats(&catalog);
    let text = match format {
        Format::Json => format!(
            "{:#}\n",
            json!({ "version": 1, "providers": figures.iter().map(as_json).collect::<Vec<_>>() })
        ),
        _ => as_table(&stats::table(&figures)),
    };
    context.console.result(&text)?;
    Ok(Outcome::Fine)
}

fn as_json(stats: &Stats) -> Value {
    let fields: Value =
        stats.fields.iter().map(|(kind, count)| (kind.as_str().to_owned(), json!(count))).collect();
    json!({
        "provider": stats.provider,
        "events": stats.events,
        "versions": stats.versions,
        "fields": fields,
        "sensitive": stats.sensitive,
        "fixtures": { "pass": stats.passing, "fail": stats.failing, "synthetic": stats.synthetic },
        "events_with_real_fixture": stats.events_shown,
        "events_with_fixture": stats.events_covered,
        "field_coverage": { "seen": stats.fields_seen.0, "declared": stats.fields_seen.1 },
        "unknown_paths": stats.unknown_paths,
    })
}

/// A figure a line, a provider a column: the names of figures are longer than those of providers.
fn as_table(rows: &[Vec<String>]) -> String {
    let width = |row: &Vec<String>| row.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = rows.iter().map(width).collect();
    let figures = rows.first().map_or(0, Vec::len);
    let mut text = String::new();
    for figure in 0..figures {
        let cells =
            rows.iter().zip(&widths).enumerate().map(|(column, (row, width))| match column {
                0 => format!("{:<width$}", row[figure]),
                _ => format!("{:>width$}", row[figure]),
            });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
