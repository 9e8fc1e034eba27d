//! `cargo xtask completions SHELL`.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::cli::{self, Context};
use crate::failure::{Failure, Outcome};

pub(crate) fn command() -> Command {
    Command::new("completions")
        .about("Prints what makes a shell complete the commands")
        .arg(
            Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)),
        )
        .after_help(format!(
            "Shells complete the name `xtask`, so give the command that name first.

Examples:
  alias xtask='cargo xtask'
  source <(cargo xtask completions bash)
  cargo xtask completions fish > ~/.config/fish/completions/xtask.fish

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut script = Vec::new();
        clap_complete::generate(
            *shell,
            &mut cli::command().bin_name("xtask"),
            "xtask",
            &mut script,
        );
        context.console.result(&String::from_utf8_lossy(&script))?;
    }
    Ok(Outcome::Fine)
}
