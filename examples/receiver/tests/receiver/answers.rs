//! The answers that providers get.

use std::collections::BTreeSet;

use super::running::{HOOKS, Receiver, Sender, TOKEN, stored};

#[test]
fn what_is_not_genuine_is_refused_and_not_stored() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let database = folder.path().join("hooks.sqlite");
    let receiver = Receiver::start(&database);
    for (provider, path) in HOOKS {
        let path = path.replace(TOKEN, "guess");
        let mut sender =
            Sender::start(provider, &format!("{}{path}", receiver.url), &["--unsigned"]);
        let statuses: BTreeSet<_> = sender.by_ref().map(|answer| answer.status).collect();
        assert_eq!(statuses, BTreeSet::from([Some(401)]), "{provider}");
        assert_eq!(sender.end(), Some(1), "{provider}");
    }
    assert!(stored(&database).is_empty());
}

#[test]
#[cfg(unix)]
fn a_receiver_that_is_told_to_stop_ends_well() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let receiver = Receiver::start(&folder.path().join("hooks.sqlite"));
    assert_eq!(receiver.terminate(), Some(0));
}
