//! Results go to stdout, talk goes to stderr.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::failure::Failure;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set or the terminal is `dumb`.
    Auto,
    Always,
    Never,
}

/// Where a command writes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Console {
    color: Color,
}

impl Console {
    pub(crate) fn new(color: Color) -> Self {
        Self { color }
    }

    /// Writes a result. A reader that has read enough (`| head`) is no failure.
    pub(crate) fn result(&self, text: &str) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::new(format!("cannot write to stdout: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Writes a line of talk. There is nobody to tell when that fails.
    pub(crate) fn say(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", line.trim_end_matches('\n'));
    }

    pub(crate) fn colors_results(&self) -> bool {
        self.colors(io::stdout().is_terminal())
    }

    pub(crate) fn colors_talk(&self) -> bool {
        self.colors(io::stderr().is_terminal())
    }

    fn colors(&self, is_terminal: bool) -> bool {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        match self.color {
            Color::Auto => is_terminal && !is_set("NO_COLOR") && !is_dumb,
            Color::Always => true,
            Color::Never => false,
        }
    }
}
