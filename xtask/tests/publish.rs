//! `publish` on throwaway projects with a real, small catalog: what it builds, what it refuses, and what it leaves alone.

mod project;

use std::process::Command;

use project::{MEMBER, Project, Run};

const EVENTS: &str = "schema/acme/events/member.yaml";
const FIRST: &str = "dist/schemas/acme/member.created/v1/0.1.0/strict.json";

/// The real command, in the folder of the project.
fn publish(project: &Project, options: &str) -> Run {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("publish")
        .args(options.split_whitespace())
        .arg("--root")
        .arg(project.at(""))
        .current_dir(project.at(""))
        .env_remove("NO_COLOR")
        .output()
        .expect("the command starts")
        .into()
}

fn change_contact(project: &Project) {
    project.write(EVENTS, MEMBER.replace("email: email", "email: email, name: string"));
}

fn next_release(project: &Project, release: &str) {
    let ledger = project.read("published/ledger.json");
    let line = ledger.lines().find(|line| line.contains("\"release\":")).expect("it names one");
    project.write(
        "published/ledger.json",
        ledger.replace(line, &format!("  \"release\": \"{release}\",")),
    );
}

#[test]
fn two_runs_write_the_same_and_the_second_writes_nothing() {
    let project = Project::publishable();
    publish(&project, "").ends(0).says("0 deleted").says("release 0.1.0 is not out yet");
    assert!(
        project
            .read(FIRST)
            .contains("https://hookbook.example/schemas/acme/member.created/v1/0.1.0/strict.json")
    );
    let files = project.files("dist");
    publish(&project, "").ends(0).says("0 files written, 0 deleted");
    assert_eq!(project.files("dist"), files);
    publish(&project, "--out elsewhere/dist").ends(0);
    let elsewhere = project.files("elsewhere/dist");
    assert!(
        files
            .iter()
            .all(|(path, bytes)| elsewhere.get(&format!("elsewhere/{path}")) == Some(bytes))
    );
    assert!(!project.exists("published"), "nothing is recorded unasked");
}

#[test]
fn the_base_url_is_where_the_schemas_are_served() {
    let project = Project::publishable();
    publish(&project, "--base-url http://127.0.0.1:8000/s/").ends(0);
    assert!(
        project
            .read(FIRST)
            .contains("\"http://127.0.0.1:8000/s/acme/member.created/v1/0.1.0/strict.json\"")
    );
    assert!(!project.read("dist/index.json").contains("hookbook.example"));
    for url in ["ftp://a/b", "/s", "https://", "https://a/?b", "https:///a"] {
        publish(&project, &format!("--base-url {url}")).ends(2);
    }
}

#[test]
fn a_change_of_what_is_out_is_refused_with_a_diff() {
    let project = Project::publishable();
    publish(&project, "--record").ends(0).says("release 0.1.0 is recorded as out");
    let (dist, published) = (project.files("dist"), project.files("published"));
    publish(&project, "").ends(0).says("0 files written");

    change_contact(&project);
    let refused = publish(&project, "")
        .ends(1)
        .shows("--- a/schemas/acme/types/Contact\n+++ b/schemas/acme/types/Contact\n")
        .shows("+      \"name\": {")
        .says("release 0.1.0 is out")
        .says("raise `release` in published/ledger.json");
    assert!(
        !refused.stdout.contains("member.deleted"),
        "what did not change is not shown: {refused:#?}"
    );
    publish(&project, "--record").ends(1);
    publish(&project, "--base-url https://other.example").ends(1);
    assert_eq!(project.files("dist"), dist, "nothing was written");
    assert_eq!(project.files("published"), published);

    next_release(&project, "0.2.0");
    publish(&project, "--record").ends(0);
    assert!(project.exists("dist/schemas/acme/member.created/v1/0.2.0/strict.json"));
    assert!(project.exists("dist/schemas/acme/member.deleted/v1/0.1.0/strict.json"));
    assert!(project.read("dist/CHANGELOG.md").contains("## 0.2.0"));
    publish(&project, "").ends(0).says("0 files written");
}

#[test]
fn new_and_withdrawn_documents_wait_for_a_release_too() {
    let project = Project::publishable();
    publish(&project, "--record").ends(0);
    project.append(EVENTS, "  More: {fields: {a: string}}\n");
    project.write(
        EVENTS,
        project.read(EVENTS).replace("payload: {id: string}", "payload: {id: string, more: More}"),
    );
    publish(&project, "").ends(1).shows("--- /dev/null\n+++ b/schemas/acme/types/More");
    project.write(
        EVENTS,
        MEMBER.replace("  member.deleted:\n    summary: None.\n    payload: {id: string}\n", ""),
    );
    publish(&project, "").ends(1).shows("--- a/schemas/acme/member.deleted/v1\n+++ /dev/null");
}

#[test]
fn a_damaged_ledger_stops_everything() {
    let project = Project::publishable();
    publish(&project, "--record").ends(0);
    next_release(&project, "0.0.9");
    publish(&project, "").ends(2).says("`0.1.0` is out already");
    project.write("published/ledger.json", "{");
    publish(&project, "").ends(2).says("`ledger.json` is not JSON").says("restore it");
}

#[test]
fn what_somebody_else_put_into_the_folder_stays() {
    let project = Project::publishable();
    publish(&project, "").ends(0);
    project.write("dist/CNAME", "schemas.example\n");
    project.write(EVENTS, MEMBER.replace("member.created", "member.made"));
    publish(&project, "").ends(0);
    assert!(project.exists("dist/CNAME"));
    assert!(
        !project.exists("dist/schemas/acme/member.created"),
        "what was ours and is wanted no more is gone"
    );
    assert!(project.exists("dist/schemas/acme/member.made/v1/0.1.0/strict.json"));

    project.write("other/index.json", "{}\n");
    publish(&project, "--out other")
        .ends(2)
        .says("`index.json` is there, but was not written by this command");
    assert_eq!(project.files("other").len(), 1, "nothing was written");
}

#[test]
fn a_fault_in_the_catalog_means_that_nothing_is_written() {
    let project = Project::publishable();
    project.write(EVENTS, MEMBER.replace("email: email", "email: emial"));
    publish(&project, "").ends(1).says("error[HB").says("nothing was written");
    assert!(!project.exists("dist"));
}
