//! `test`: how the suites are started, and what becomes of their results. Scripts in place of cargo, Node and Python stand for all that
//! can go right and wrong with them.

#![cfg(unix)]

mod project;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use project::{MEMBER, Project, Run};

const PAGE: &str = "docs/consumer-matrix.md";

/// Results with one row.
const ROW: &str = r#"{"rows": [{"tool": "Tool", "version": "1.0", "input": "all", "proves": "much", "numbers": {"documents": 2}, "result": "fine"}]}"#;

/// A project that can be published, with the lists of packages and an empty folder for programs.
fn project() -> Project {
    let project = Project::publishable();
    project.write("tests/consumers/node/package.json", "{}");
    project.write("tests/consumers/node/package-lock.json", "{}");
    project.write("tests/consumers/python/requirements.txt", "");
    project.write("programs/.keep", "");
    project
}

/// The same with programs that do all that is asked of them.
fn equipped() -> Project {
    let project = project();
    let results = format!("'{ROW}'");
    program(
        &project,
        "cargo",
        &format!(
            "echo \"cargo $*\"; for last; do :; done; case $* in *--test*) ;; *--manifest-path*) echo {results} > $last;; \
             *) echo {results} > $HOOKBOOK_CONSUMERS/results/rust.json;; esac"
        ),
    );
    program(&project, "npm", "");
    program(
        &project,
        "node",
        &format!("case $1 in *.mjs) echo \"node $*\"; echo {results} > $4;; *) echo v20;; esac"),
    );
    program(
        &project,
        "python3",
        &format!(
            "case $2 in venv) mkdir -p $4/bin; cp $0 $4/bin/python;; esac; case $1 in *.py) echo \"python $*\"; echo {results} > $4;; esac"
        ),
    );
    project
}

fn program(project: &Project, name: &str, script: &str) {
    let path = format!("programs/{name}");
    project.write(&path, format!("#!/bin/sh\n{script}\n"));
    fs::set_permissions(project.at(&path), fs::Permissions::from_mode(0o755))
        .expect("the mode is set");
}

/// Runs it with these programs, and those that the scripts themselves are made of.
fn run(project: &Project, line: &str) -> Run {
    let path = std::env::var("PATH").expect("there is a path");
    let path = format!("{}:{path}", project.at("programs").display());
    run_with_path(project, line, &path)
}

fn run_with_path(project: &Project, line: &str, path: &str) -> Run {
    let mut command: Command = project.command(line);
    command.env("PATH", path).env("CARGO", project.at("programs/cargo"));
    command.env_remove("CARGO_TARGET_DIR").output().expect("the command starts").into()
}

#[test]
fn a_missing_tool_is_a_failure_and_says_what_to_do() {
    let project = project();
    let path = project.at("programs").display().to_string();
    let run = |line: &str| run_with_path(&project, line, &path);
    run("test --only rust").ends(2).says("cannot start `cargo test`");
    program(&project, "cargo", "exit 0");
    run("test --only ajv").ends(2).says("cannot start `node`").says("install Node.js");
    run("test --only python-jsonschema")
        .ends(2)
        .says("cannot start `python3`")
        .says("install Python");
}

#[test]
fn a_failed_install_is_told_and_tried_again() {
    let project = equipped();
    program(&project, "npm", "echo no network; exit 1");
    run(&project, "test --only ajv")
        .ends(2)
        .says("`npm ci` failed")
        .says("no network")
        .says("is there a network?");
    program(&project, "npm", "echo once >> ../../../installs");
    run(&project, "test --only ajv").ends(0).says("all tests passed");
    run(&project, "test --only ajv").ends(0);
    assert_eq!(project.read("installs"), "once\n", "what is installed is not installed again");
    project.write("tests/consumers/node/package-lock.json", "{\"other\": 1}");
    run(&project, "test --only ajv").ends(0);
    assert_eq!(project.read("installs"), "once\nonce\n", "another list is another install");
    assert_eq!(project.read("target/tools/node/package-lock.json"), "{\"other\": 1}");
}

#[test]
fn every_suite_is_run_whatever_the_others_found() {
    let project = equipped();
    program(&project, "cargo", "exit 101");
    program(&project, "node", "case $1 in *.mjs) exit 1;; esac");
    run(&project, "test")
        .ends(1)
        .says("python-jsonschema         | python")
        .says("tests failed: rust (exit status: 101), ajv (exit status: 1)")
        .says("docs/consumer-matrix.md was not compared");
    assert!(!project.exists(PAGE));
}

#[test]
fn a_suite_that_has_nothing_to_judge_has_not_run() {
    let project = equipped();
    program(&project, "node", "case $1 in *.mjs) echo the index is missing >&2; exit 2;; esac");
    run(&project, "test --only ajv")
        .ends(2)
        .says("the index is missing")
        .says("tests could not run: ajv");
}

#[test]
fn a_suite_gets_the_publication_the_tools_and_the_file_for_its_results() {
    let project = equipped();
    let root = fs::canonicalize(project.at("")).expect("it is there");
    let arguments = ["target/consumers/dist", "target/tools", "target/consumers/results/ajv.json"];
    let arguments = arguments.map(|path| root.join(path).display().to_string()).join(" ");
    run(&project, "test --only ajv")
        .ends(0)
        .shows("cargo test --workspace --test published")
        .shows(&format!("tests/consumers/node/ajv.mjs {arguments}"));
    assert!(project.exists("target/consumers/dist/index.json"));
    // Beside others, each line stands behind the name of its suite.
    run(&project, "test --only validators")
        .ends(0)
        .says("rust              | cargo test --workspace\n")
        .says("ajv               | node ")
        .says("python-jsonschema: passed after");
    run(&project, "test --only nothing").ends(2).says("python-jsonschema");
}

#[test]
fn the_publication_is_built_again_only_when_something_has_changed() {
    let project = equipped();
    let index = "target/consumers/dist/index.json";
    run(&project, "test --only ajv").ends(0).says("files written");
    run(&project, "test --only ajv").ends(0).says("dist: up to date");
    project
        .write("schema/acme/events/member.yaml", MEMBER.replace("member.deleted", "member.gone"));
    run(&project, "test --only ajv").ends(0).says("files written");
    assert!(project.read(index).contains("member.gone"));

    let fault = MEMBER.replace("email: email", "email: emial");
    project.write("schema/acme/events/member.yaml", fault);
    run(&project, "test --only ajv").ends(2).says("error[HB").says("tests could not run: ajv");
    project.write("schema/acme/events/member.yaml", MEMBER);
    run(&project, "test --only ajv").ends(0).says("files written");
    // Whatever else has written there, its sums are others.
    project.append("target/consumers/dist/SHA256SUMS", "\n");
    run(&project, "test --only ajv").ends(0).says("1 files written");
}

#[test]
fn a_whole_run_keeps_the_page_fresh() {
    let project = equipped();
    run(&project, "test --only ajv").ends(0);
    assert!(!project.exists(PAGE), "a part of the tests does not know the whole page");
    run(&project, "test")
        .ends(1)
        .says("docs/consumer-matrix.md was out of date and has been written");
    assert!(project.read(PAGE).contains("| Tool 1.0 | all | much | 2 documents | fine |"));
    run(&project, "test").ends(0).says("all tests passed");
    project.append(PAGE, "One more line.\n");
    run(&project, "test").ends(1).says("commit it");
    run(&project, "test").ends(0);
}

#[test]
fn results_that_contradict_each_other_are_findings() {
    let project = equipped();
    let other = ROW.replace("\"documents\": 2", "\"documents\": 3");
    program(&project, "node", &format!("case $1 in *.mjs) echo '{other}' > $4;; esac"));
    run(&project, "test")
        .ends(1)
        .says("on `all`, Tool counts 2 documents, and Tool counts 3 documents");
    assert!(!project.exists(PAGE), "it would not be true");
    program(&project, "node", "case $1 in *.mjs) echo '{}' > $4;; esac");
    run(&project, "test --only ajv").ends(1).says("`results/ajv.json` the results has no `rows`");
    program(&project, "node", "");
    run(&project, "test --only ajv").ends(1).says("ajv has not written `results/ajv.json`");
}

#[test]
fn a_known_fault_that_nobody_runs_is_a_finding() {
    let project = equipped();
    let bug = "tests/consumers/known-bugs/tool-odd/bug.json";
    project.write(bug, r#"{"tool": "tool", "title": "Is odd", "why": "It is."}"#);
    run(&project, "test --only ajv").ends(0);
    run(&project, "test").ends(1).says("no suite has run tests/consumers/known-bugs/tool-odd");
    let row = ROW.replace("\"result\"", "\"bugs\": [\"tool-odd\"], \"result\"");
    program(&project, "node", &format!("case $1 in *.mjs) echo '{row}' > $4;; esac"));
    run(&project, "test").ends(1).says("commit it");
    assert!(project.read(PAGE).contains("**Is odd.** It is."));
    project.write(bug, r#"{"tool": "other", "title": "Is odd", "why": "It is."}"#);
    run(&project, "test").ends(2).says("names the tool `other`");
}
