//! A kill at any moment leaves each file old or new, and the next run makes the project what it would have been.
//!
//! The moments are states of the disk that the test waits for, so they spread over the whole run on a fast machine as on a slow one.

mod project;

use std::collections::BTreeMap;
use std::process::{Child, Stdio};

use project::Project;

const MEMBER: &str = "schema/acme/events/member.yaml";
const COUNT: usize = 1000;
const TAGS: [&str; 3] = ["a", "b", "c"];

/// What the disk looks like when the run from one tag to another is killed.
type Moment = fn(&Project, &str, &str) -> bool;

/// The run first deletes the files with the old tag, then writes those with the new one, by number.
const MOMENTS: [Moment; 5] = [
    |project, _, _| project.exists("generated/.hookbook-pending.json"),
    |project, old, _| !project.exists(&file(10, old)),
    |project, _, new| project.exists(&file(0, new)),
    |project, _, new| project.exists(&file(400, new)),
    |project, _, new| project.exists(&file(801, new)),
];

fn file(number: usize, tag: &str) -> String {
    format!("generated/many/{:02}/{number:04}.{tag}.txt", number / 50)
}

/// Makes the sources ask for the files of a tag.
fn ask_for(project: &Project, tag: &str) {
    project.write(MEMBER, format!("events: {{}}\n# many: {COUNT} {tag}\n"));
}

fn clean(tag: &str) -> BTreeMap<String, Vec<u8>> {
    let project = Project::new();
    ask_for(&project, tag);
    project.run("generate").ends(0);
    project.files("generated")
}

#[test]
fn a_killed_run_is_repaired_by_the_next() {
    let clean = TAGS.map(clean);
    let project = Project::new();
    ask_for(&project, TAGS[0]);
    project.run("generate").ends(0);
    let (mut now, mut struck) = (0, 0);
    for (number, moment) in MOMENTS.iter().enumerate() {
        let (old, new) = (now, (now + 1) % TAGS.len());
        ask_for(&project, TAGS[new]);
        struck += usize::from(killed_at(&project, |project| moment(project, TAGS[old], TAGS[new])));
        for (path, bytes) in project.files("generated") {
            let is_whole = [old, new].iter().any(|tag| clean[*tag].get(&path) == Some(&bytes));
            assert!(
                is_whole || path.contains("/.hookbook-"),
                "moment {number}: {path} is neither old nor new"
            );
        }

        // The sources may have changed again, and a second run been killed, before one comes to its end.
        now = if number % 2 == 0 { new } else { (new + 1) % TAGS.len() };
        ask_for(&project, TAGS[now]);
        if number % 3 == 0 {
            killed_at(&project, |project| project.exists(&file(5, TAGS[now])));
        }
        project.run("generate").ends(0);
        let files = project.files("generated");
        assert!(
            files.keys().eq(clean[now].keys()),
            "moment {number}: other files than after a clean run"
        );
        assert!(files == clean[now], "moment {number}: other bytes than after a clean run");
    }
    assert!(struck > MOMENTS.len() / 2, "only {struck} kills struck a run");
}

/// Starts a run and kills it when the moment has come. Whether the kill struck: the run may have been done before.
fn killed_at(project: &Project, moment: impl Fn(&Project) -> bool) -> bool {
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
