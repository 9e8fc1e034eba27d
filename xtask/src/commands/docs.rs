//! `cargo xtask docs`: the documentation on loopback, built anew with every change of the catalog.

use std::io::ErrorKind;
use std::sync::Arc;
use std::thread;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::cli::{self, Context};
use crate::console::Console;
use crate::disk::Disk;
use crate::docs::{self, Current, Server, Watch};
use crate::failure::{Failure, Outcome};

pub(crate) fn command() -> Command {
    Command::new("docs")
        .about("Serves the documentation on this machine, live while you edit schema/")
        .long_about(
            "Serves the documentation at 127.0.0.1 and builds it anew whenever something below schema/ changes: pages that have \
             changed load themselves again. A fault in the catalog is told here as `generate` tells it, and in the browser; the last \
             good site stays up. Nothing is written. Ctrl-C ends it.",
        )
        .arg(Arg::new("open").long("open").action(ArgAction::SetTrue).help("Open it in a browser"))
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .default_value("8000")
                .value_parser(value_parser!(u16))
                .help("The port; 0 takes any that is free"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask docs --open
  cargo xtask docs --port 0

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let (disk, console) = (&context.disk, &context.console);
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    let server = Server::listen(port).map_err(|error| busy(port, &error))?;
    let url = server.url();
    // Watched from before the first build, so that no change falls in between.
    let mut watch = Watch::of(disk.root().join("schema"));
    let current = Arc::new(Current::default());
    rebuild(&current, disk, console);
    let served = Arc::clone(&current);
    thread::spawn(move || server.run(served));
    console.result(&format!("{url}\n"))?;
    if matches.get_flag("open") {
        open(&url, console);
    }
    loop {
        watch.wait();
        rebuild(&current, disk, console);
    }
}

fn rebuild(current: &Current, disk: &Disk, console: &Console) {
    let built = docs::build(disk, console);
    let is_fault = built.is_err();
    current.take(built);
    if is_fault {
        console.say("the last good site stays up");
    }
}

fn open(url: &str, console: &Console) {
    match docs::open(url) {
        Ok(()) => console.say("opened in the browser"),
        Err(error) => {
            console.say(&format!("no browser could be started ({error}); open {url} yourself"))
        }
    }
}

fn busy(port: u16, error: &std::io::Error) -> Failure {
    let failure = Failure::new(format!("cannot listen on port {port}: {error}"));
    match error.kind() {
        ErrorKind::AddrInUse => {
            failure.help("another program uses it; `--port 0` takes any that is free")
        }
        _ => failure,
    }
}
