//! Every event of every provider, through a receiver that is killed in the middle, again and again: each is there once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::mpsc;

use super::running::{Answer, HOOKS, Name, Receiver, Sender, declared, stored};

/// After how many answers the receiver is killed, one run each.
const KILLS: [usize; 4] = [1, 9, 40, 90];

/// Sends everything at once, and kills the receiver after so many answers; `None`: never.
fn send_all(database: &Path, kill_after: Option<usize>) -> Vec<Answer> {
    let mut receiver = Receiver::start(database);
    let (line, lines) = mpsc::channel();
    let mut answers = Vec::new();
    std::thread::scope(|scope| {
        for (provider, path) in HOOKS {
            let (url, line) = (format!("{}{path}", receiver.url), line.clone());
            scope.spawn(move || {
                let mut sender = Sender::start(provider, &url, &["--seed", "the same each time"]);
                for answer in &mut sender {
                    line.send(answer).expect("the other end waits for all");
                }
                sender.end()
            });
        }
        drop(line);
        for answer in lines {
            answers.push(answer);
            if kill_after == Some(answers.len()) {
                receiver.kill();
            }
        }
    });
    answers
}

#[test]
fn each_event_is_stored_once_whenever_the_receiver_is_killed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let database = folder.path().join("hooks.sqlite");
    let mut promised: BTreeSet<Name> = BTreeSet::new();
    let mut unanswered = 0;
    for kill_after in KILLS {
        let answers = send_all(&database, Some(kill_after));
        unanswered += answers.iter().filter(|answer| answer.status.is_none()).count();
        let taken = answers.into_iter().filter(|answer| answer.status == Some(200));
        promised.extend(taken.map(|answer| answer.name));
        let stored = stored(&database);
        let lost: Vec<_> = promised.iter().filter(|name| !stored.contains_key(name)).collect();
        assert!(lost.is_empty(), "an answer of success is a promise: {lost:?}");
    }
    assert!(unanswered > 0, "it was always killed too late to matter");

    let answers = send_all(&database, None);
    for answer in &answers {
        assert_eq!(answer.status, Some(200), "{answer:?}");
    }
    let sent: BTreeMap<_, _> =
        answers.into_iter().map(|answer| (answer.name, (answer.event, 1))).collect();
    let stored = stored(&database);
    let odd: Vec<_> = stored.iter().filter(|row| sent.get(row.0) != Some(row.1)).collect();
    assert!(odd.is_empty(), "not what was sent, or not once: {odd:?}");
    assert_eq!(stored.len(), sent.len());
    for (provider, _) in HOOKS {
        let of_provider = sent.iter().filter(|(name, _)| name.provider == provider);
        let events: BTreeSet<_> = of_provider.map(|(_, (event, _))| event.clone()).collect();
        println!("{provider}: {} events", events.len());
        assert_eq!(events, declared(provider), "every event of {provider} was sent");
    }
}
