//! Suites side by side, as many as the machine has cores: most of them work on one, and the tests of the workspace wait for the compiler.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::consumers::Suite;

/// Does the work of every suite, and hands out what came of it in the order of the suites.
///
/// They start in that order, but for those that answer questions, which wait until the suite that writes the questions has ended.
pub(crate) fn run<T: Send>(
    suites: &[&'static Suite],
    at_once: usize,
    work: impl Fn(&'static Suite) -> T + Sync,
) -> Vec<T> {
    let queue = Queue::new(suites);
    let mut ended: Vec<(usize, T)> = thread::scope(|scope| {
        let lane = || queue.lane(suites, &work);
        let lanes: Vec<_> =
            (0..at_once.clamp(1, suites.len().max(1))).map(|_| scope.spawn(lane)).collect();
        lanes
            .into_iter()
            .flat_map(|lane| lane.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault)))
            .collect()
    });
    ended.sort_by_key(|(at, _)| *at);
    ended.into_iter().map(|(_, outcome)| outcome).collect()
}

struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// By their place among the suites.
    waiting: Vec<usize>,
    /// Whether a suite that writes the questions has still to end.
    lacks_questions: bool,
}

impl Queue {
    fn new(suites: &[&Suite]) -> Self {
        let state = State {
            waiting: (0..suites.len()).collect(),
            lacks_questions: suites.iter().any(|suite| suite.writes_questions()),
        };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Takes one suite after the other.
    fn lane<T>(
        &self,
        suites: &[&'static Suite],
        work: impl Fn(&'static Suite) -> T,
    ) -> Vec<(usize, T)> {
        let mut ended = Vec::new();
        while let Some(at) = self.next(suites) {
            ended.push((at, work(suites[at])));
            if suites[at].writes_questions() {
                self.state().lacks_questions = false;
                self.changed.notify_all();
            }
        }
        ended
    }

    /// The next suite that may start; nothing when none is left.
    fn next(&self, suites: &[&Suite]) -> Option<usize> {
        let mut state = self.state();
        while !state.waiting.is_empty() {
            let may_start =
                |at: &usize| !(state.lacks_questions && suites[*at].answers_questions());
            if let Some(first) = state.waiting.iter().position(may_start) {
                return Some(state.waiting.remove(first));
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        None
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::run;
    use crate::consumers::{SUITES, Suite};

    fn all() -> Vec<&'static Suite> {
        SUITES.iter().collect()
    }

    #[test]
    fn what_came_of_them_is_in_the_order_of_the_suites() {
        let names = run(&all(), 4, |suite| {
            std::thread::sleep(Duration::from_millis(suite.name.len() as u64 % 5));
            suite.name
        });
        assert_eq!(names, SUITES.iter().map(|suite| suite.name).collect::<Vec<_>>());
    }

    #[test]
    fn no_more_of_them_run_than_may() {
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        run(&all(), 2, |_| {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(2));
            now.fetch_sub(1, Ordering::SeqCst);
        });
        assert_eq!(most.into_inner(), 2);
    }

    #[test]
    fn questions_are_written_before_they_are_answered() {
        let log = Mutex::new(Vec::new());
        run(&all(), 3, |suite| {
            if suite.answers_questions() {
                log.lock().expect("no suite panics").push(suite.name);
            }
            if suite.writes_questions() {
                std::thread::sleep(Duration::from_millis(50));
                log.lock().expect("no suite panics").push(suite.name);
            }
        });
        let log = log.into_inner().expect("no suite panics");
        assert_eq!(log.first(), Some(&"rust"));
        assert_eq!(log.len(), 4);
    }

    #[test]
    fn without_the_suite_that_writes_them_nobody_waits_for_questions() {
        let answering: Vec<_> =
            all().into_iter().filter(|suite| suite.answers_questions()).collect();
        assert_eq!(run(&answering, 2, |suite| suite.name).len(), 3);
    }
}
