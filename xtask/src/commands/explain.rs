//! `cargo xtask explain [CODE]`.

use clap::{Arg, ArgMatches, Command};
use hookbook_codegen::diagnostics::Code;

use crate::cli::{self, Context};
use crate::failure::{Failure, Outcome};
use crate::nearest::nearest;

pub(crate) fn command() -> Command {
    Command::new("explain")
        .about("Prints the page on a fault, or lists all of them")
        .arg(
            Arg::new("code")
                .value_name("CODE")
                .help("HB0104, hb0104 or 104; without it, all codes are listed"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask explain
  cargo xtask explain HB0104

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let text = match matches.get_one::<String>("code") {
        Some(typed) => page(typed, context)?,
        None => (context.generator.codes)()
            .iter()
            .map(|(code, title)| format!("{code}  {title}\n"))
            .collect(),
    };
    context.console.result(&text)?;
    Ok(Outcome::Fine)
}

fn page(typed: &str, context: &Context<'_>) -> Result<String, Failure> {
    let code = Code::parse(typed).map_or_else(|| typed.to_owned(), |code| code.to_string());
    if let Some(page) = (context.generator.explain)(&code) {
        return Ok(format!("{}\n", page.trim_end()));
    }
    let known: Vec<String> =
        (context.generator.codes)().iter().map(|(code, _)| code.to_string()).collect();
    let help = match nearest(&code, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`? `cargo xtask explain` lists all codes"),
        None => "`cargo xtask explain` lists all codes".to_owned(),
    };
    Err(Failure::new(format!("there is no code `{typed}`")).help(help))
}
