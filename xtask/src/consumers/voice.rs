//! Who may speak while suites run side by side.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

use crate::console::Console;
use crate::failure::Failure;
use crate::tools;

/// Where a suite says what it does.
#[derive(Clone, Copy)]
pub(crate) enum Voice<'a> {
    /// It is alone, and has the terminal to itself.
    Alone,
    /// Others speak at the same time: each line stands behind the name of the suite, in a column of the given width.
    Among { console: &'a Console, name: &'static str, width: usize },
}

impl Voice<'_> {
    /// Runs a program to its end, and lets it speak.
    pub(crate) fn run(self, command: &mut Command, program: &str) -> Result<ExitStatus, Failure> {
        let Self::Among { console, name, width } = self else {
            return tools::status(command, program);
        };
        // Nobody could tell which of them is asking.
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let not_started = |error| tools::not_started(program, &error);
        let mut child = command.spawn().map_err(not_started)?;
        let repeat = |lines: Option<&mut dyn Read>| {
            for_each_line(lines, |line| console.say(&format!("{name:<width$} | {line}")));
        };
        let (mut results, mut talk) = (child.stdout.take(), child.stderr.take());
        thread::scope(|scope| {
            scope.spawn(|| repeat(results.as_mut().map(|pipe| pipe as &mut dyn Read)));
            repeat(talk.as_mut().map(|pipe| pipe as &mut dyn Read));
        });
        child.wait().map_err(not_started)
    }
}

/// Goes on to the end whatever the bytes are: a program whose pipe is not emptied would stand still.
fn for_each_line(pipe: Option<&mut dyn Read>, mut say: impl FnMut(&str)) {
    let Some(pipe) = pipe else { return };
    let mut lines = BufReader::new(pipe);
    let mut line = Vec::new();
    while matches!(lines.read_until(b'\n', &mut line), Ok(1..)) {
        say(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
}
