//! `cargo xtask test`.
use crate::cli::Context;
use crate::failure::{Failure, Outcome};
use clap::{ArgMatches, Command};
pub(crate) fn command() -> Command {
    Command::new("test")
}
pub(crate) fn run(_: &ArgMatches, _: &Context<'_>) -> Result<Outcome, Failure> {
    Ok(Outcome::Fine)
}
