//! `test`: how the suites are started. Scripts in place of Node and Python stand for all that can go wrong with them.

#![cfg(unix)]

mod project;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use project::{Project, Run};

/// A project with the lists of packages, and an empty folder for programs.
fn project() -> Project {
    let project = Project::new();
    project.write("tests/consumers/node/package.json", "{}");
    project.write("tests/consumers/node/package-lock.json", "{}");
    project.write("tests/consumers/python/requirements.txt", "");
    project.write("programs/.keep", "");
    project
}

fn program(project: &Project, path: &str, script: &str) {
    project.write(path, format!("#!/bin/sh\n{script}\n"));
    fs::set_permissions(project.at(path), fs::Permissions::from_mode(0o755))
        .expect("the mode is set");
}

fn run(project: &Project, line: &str) -> Run {
    let mut command: Command = project.command(line);
    command.env("PATH", project.at("programs")).env("CARGO", project.at("programs/cargo"));
    command.env_remove("CARGO_TARGET_DIR").output().expect("the command starts").into()
}

#[test]
fn a_missing_tool_is_a_failure_and_says_what_to_do() {
    let project = project();
    run(&project, "test --only node").ends(2).says("cannot start `node`").says("install Node.js");
    run(&project, "test --only python")
        .ends(2)
        .says("cannot start `python3`")
        .says("install Python");
    run(&project, "test --only rust").ends(2).says("cannot start `cargo test`");
    run(&project, "test").ends(2).says("tests could not run: rust, node, python");
}

#[test]
fn a_failed_install_is_told_and_tried_again() {
    let project = project();
    program(&project, "programs/node", "echo v20");
    program(&project, "programs/npm", "echo no network; exit 1");
    run(&project, "test --only node")
        .ends(2)
        .says("`npm ci` failed")
        .says("no network")
        .says("is there a network?");
    program(&project, "programs/npm", "echo once >> ../../../installs");
    run(&project, "test --only node").ends(0).says("all tests passed");
    run(&project, "test --only node").ends(0);
    assert_eq!(project.read("installs"), "once\n", "what is installed is not installed again");
    project.write("tests/consumers/node/package-lock.json", "{\"other\": 1}");
    run(&project, "test --only node").ends(0);
    assert_eq!(project.read("installs"), "once\nonce\n", "another list is another install");
    assert_eq!(project.read("target/tools/node/package-lock.json"), "{\"other\": 1}");
}

#[test]
fn every_suite_is_run_whatever_the_others_found() {
    let project = project();
    program(&project, "programs/cargo", "echo \"cargo $*\"; exit 101");
    program(&project, "programs/node", "echo node; case $1 in *.mjs) exit 1;; esac");
    program(&project, "programs/npm", "");
    program(
        &project,
        "programs/python3",
        "case $2 in venv) mkdir -p $4/bin; cp $0 $4/bin/python;; esac; echo \"python $*\"",
    );
    let path = std::env::var("PATH").expect("there is a path");
    let path = format!("{}:{path}", project.at("programs").display());
    let mut command = project.command("test");
    command
        .env("PATH", path)
        .env("CARGO", project.at("programs/cargo"))
        .env_remove("CARGO_TARGET_DIR");
    let run = Run::from(command.output().expect("the command starts"));
    let run =
        run.ends(1).shows("cargo test --workspace").shows("tests/consumers/python/validate.py");
    run.says("tests failed: rust (exit status: 101), node (exit status: 1)");
}

#[test]
fn a_suite_that_has_nothing_to_judge_has_not_run() {
    let project = project();
    program(
        &project,
        "programs/node",
        "case $1 in *.mjs) echo the index is missing >&2; exit 2;; esac",
    );
    program(&project, "programs/npm", "");
    run(&project, "test --only node")
        .ends(2)
        .says("the index is missing")
        .says("tests could not run: node");
}
