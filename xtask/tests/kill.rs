//! A kill at any moment leaves each file old or new, and the next run makes the project what it would have been.
//!
//! The moments are states of the disk that the test waits for, so they spread over the whole run on a fast machine as on a slow one.

mod project;

use std::collections::BTreeMap;
use std::process::{Child, Stdio};

use project::Project;

const MEMBER: &str = "schema/acme/events/member.yaml";
const COUNT: usize = 1200;

/// What the disk looks like when the run is killed.
type Moment = fn(&Project) -> bool;

/// The run first deletes the files with the old tag, then writes those with the new one, by number.
const MOMENTS: [Moment; 9] = [
    |project| project.exists("generated/.hookbook-pending.json"),
    |project| !project.exists("generated/many/00/0000.a.txt"),
    |project| !project.exists("generated/many/12/0600.a.txt"),
    |project| !project.exists("generated/many/23/1199.a.txt"),
    |project| project.exists("generated/many/00/0000.b.txt"),
    |project| project.exists("generated/many/08/0400.b.txt"),
    |project| project.exists("generated/many/16/0801.b.txt"),
    |project| project.exists("generated/many/23/1190.b.txt"),
    |project| project.exists("generated/many/23/1199.b.txt"),
];

/// A project whose sources ask for the files of a tag.
fn tagged(project: &Project, tag: &str) {
    project.write(MEMBER, format!("events: {{}}\n# many: {COUNT} {tag}\n"));
}

fn clean(tag: &str) -> BTreeMap<String, Vec<u8>> {
    let project = Project::new();
    tagged(&project, tag);
    project.run("generate").ends(0);
    project.files("generated")
}

#[test]
fn a_killed_run_is_repaired_by_the_next() {
    let (old, new, other) = (clean("a"), clean("b"), clean("c"));
    let mut struck = 0;
    for (number, moment) in MOMENTS.iter().enumerate() {
        let project = Project::new();
        tagged(&project, "a");
        project.run("generate").ends(0);
        assert_eq!(project.files("generated"), old);

        tagged(&project, "b");
        struck += usize::from(killed_at(&project, *moment));
        for (path, bytes) in project.files("generated") {
            let is_whole = old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes);
            assert!(
                is_whole || path.contains("/.hookbook-"),
                "moment {number}: {path} is neither old nor new"
            );
        }

        // The sources may have changed again before someone runs the command again.
        let (tag, expected) = if number % 2 == 0 { ("b", &new) } else { ("c", &other) };
        tagged(&project, tag);
        project.run("generate --check");
        project.run("generate").ends(0);
        let files = project.files("generated");
        assert!(
            files.keys().eq(expected.keys()),
            "moment {number}: other files than after a clean run"
        );
        assert!(files == *expected, "moment {number}: other bytes than after a clean run");
    }
    assert!(struck > MOMENTS.len() / 2, "only {struck} kills struck a run");
}

#[test]
fn a_run_can_be_killed_again_and_again() {
    let project = Project::new();
    tagged(&project, "a");
    project.run("generate").ends(0);
    for (tag, moment) in
        [("b", MOMENTS[6]), ("c", MOMENTS[2]), ("a", MOMENTS[0]), ("b", MOMENTS[5])]
    {
        tagged(&project, tag);
        killed_at(&project, moment);
    }
    tagged(&project, "a");
    project.run("generate").ends(0);
    assert!(project.files("generated") == clean("a"));
}

/// Starts a run and kills it when the moment has come. Whether the kill struck: the run may have been done before.
fn killed_at(project: &Project, moment: Moment) -> bool {
    let mut run =
        project.command("generate").stderr(Stdio::null()).spawn().expect("the command starts");
    while !moment(project) && is_running(&mut run) {
        std::hint::spin_loop();
    }
    run.kill().expect("it is ours to kill");
    run.wait().expect("it ends").code().is_none()
}

fn is_running(run: &mut Child) -> bool {
    run.try_wait().expect("it can be asked").is_none()
}
