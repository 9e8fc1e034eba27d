//! One line on stderr that says what a long run is doing. It appears after half a second, only on a terminal, and goes away.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

const SILENCE: Duration = Duration::from_millis(500);
const BETWEEN: Duration = Duration::from_millis(100);

/// Shows what is going on until it is dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    state: Arc<Mutex<State>>,
    line: Option<(Sender<()>, JoinHandle<()>)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    phase: &'static str,
    done: usize,
    total: usize,
}

impl Progress {
    pub(crate) fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let line = io::stderr().is_terminal().then(|| {
            let (stop, stopped) = channel();
            let state = Arc::clone(&state);
            (stop, std::thread::spawn(move || draw(&state, &stopped)))
        });
        Self { state, line }
    }

    pub(crate) fn phase(&self, phase: &'static str) {
        self.count(phase, 0, 0);
    }

    /// `total` is 0 when nobody knows how much there is to do.
    pub(crate) fn count(&self, phase: &'static str, done: usize, total: usize) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State { phase, done, total };
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.line.take() {
            drop(stop);
            // The thread does nothing that could fail but for writing, which it ignores.
            let _ = thread.join();
        }
    }
}

fn draw(state: &Mutex<State>, stopped: &Receiver<()>) {
    if stopped.recv_timeout(SILENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    loop {
        let now = *state.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = write!(io::stderr(), "\r\x1b[K{}", line(now));
        if stopped.recv_timeout(BETWEEN) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    let _ = write!(io::stderr(), "\r\x1b[K");
}

fn line(State { phase, done, total }: State) -> String {
    if total == 0 { format!("{phase} ...") } else { format!("{phase} {done} of {total} files ...") }
}

#[cfg(test)]
mod tests {
    use super::{State, line};

    #[test]
    fn a_count_is_shown_when_there_is_one() {
        assert_eq!(line(State { phase: "reading", done: 0, total: 0 }), "reading ...");
        assert_eq!(line(State { phase: "writing", done: 3, total: 9 }), "writing 3 of 9 files ...");
    }
}
