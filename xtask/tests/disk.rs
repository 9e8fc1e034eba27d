//! What the disk can do to a run: files in the way, permissions, links, leftovers of killed runs.

#![cfg(unix)]

mod project;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use project::Project;

const MEMBER: &str = "schema/acme/events/member.yaml";
const MEMBER_DOC: &str = "generated/docs/acme/member.md";

fn mode(project: &Project, path: &str) -> u32 {
    project.at(path).metadata().expect("it is there").permissions().mode() & 0o777
}

fn set_mode(project: &Project, path: &str, mode: u32) {
    fs::set_permissions(project.at(path), fs::Permissions::from_mode(mode))
        .expect("the mode is set");
}

#[test]
fn permissions_are_kept() {
    let project = Project::generated();
    let fresh = mode(&project, MEMBER_DOC);
    project.write("plain", "");
    assert_eq!(fresh, mode(&project, "plain"), "a new file is as any new file");
    set_mode(&project, MEMBER_DOC, 0o640);
    project.append(MEMBER, "# more\n");
    project.run("generate").ends(0);
    assert_eq!(mode(&project, MEMBER_DOC), 0o640);
}

#[test]
fn what_stands_in_the_way_is_named() {
    let project = Project::new();
    project.write("generated/docs", "a file where a folder is needed");
    project
        .run("generate")
        .ends(2)
        .says("`generated/docs` is a file where a folder is needed")
        .says("nothing was written");
    project.remove("generated/docs");
    fs::create_dir_all(project.at(MEMBER_DOC)).expect("the folder is created");
    project
        .run("generate")
        .ends(2)
        .says("`generated/docs/acme/member.md` is a folder where a file is to be written");
    fs::remove_dir(project.at(MEMBER_DOC)).expect("it is removed");
    symlink("/dev/null", project.at(MEMBER_DOC)).expect("the link is made");
    project
        .run("generate --adopt")
        .ends(2)
        .says("is a symbolic link where a file is to be written");
    project
        .run("generate --check")
        .ends(1)
        .says("is a symbolic link")
        .says("mend what is in the way");
    project.remove(MEMBER_DOC);
    fs::create_dir(project.at("generated/manifest.json")).expect("the folder is created");
    project.run("generate").ends(2).says("`generated/manifest.json` is a folder, not a file");
}

#[test]
fn a_folder_may_take_the_place_of_a_file_of_ours() {
    let project = Project::new();
    project.append(MEMBER, "# at: generated/x\n");
    project.run("generate").ends(0);
    project.write(MEMBER, project.read(MEMBER).replace("generated/x", "generated/x/y"));
    project.run("generate").ends(0);
    assert!(project.exists("generated/x/y"));
    project.run("generate --check").ends(0);
}

/// Whoever may do anything (root) is not kept from writing; then the file in the way above stands for this case.
#[test]
fn a_read_only_tree_can_be_checked_but_not_written() {
    let project = Project::generated();
    project.append(MEMBER, "# more\n");
    set_mode(&project, "generated/docs/acme", 0o555);
    set_mode(&project, "generated", 0o555);
    project.run("generate --check").ends(1).shows("+# more");
    if fs::write(project.at("generated/probe"), "").is_ok() {
        project.remove("generated/probe");
    } else {
        project.run("generate").ends(2).says("cannot write `generated/").says("Permission denied");
    }
    set_mode(&project, "generated", 0o755);
    set_mode(&project, "generated/docs/acme", 0o755);
    project.run("generate").ends(0);
}

/// A limit on the size of files stands for a disk that fills up.
#[test]
fn a_full_disk_is_told_and_the_next_run_mends() {
    let project = Project::generated();
    project.append(MEMBER, "# many: 3 a\n");
    project.append(MEMBER, &"# more\n".repeat(50_000));
    let xtask = project.command("generate");
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\""])
        .arg(xtask.get_program())
        .args(xtask.get_args());
    let run = project::Run::from(limited.output().expect("sh starts"));
    run.ends(2).says("error: cannot write `generated/docs/acme/member.md`: File too large");
    let files = project.files("generated");
    assert!(!project.read(MEMBER_DOC).contains("# more"), "the old file is whole");
    assert!(files.keys().all(|path| !path.ends_with(".tmp")), "what was half written is gone");
    assert!(files.keys().all(|path| !path.contains("many")), "it ended at the first failure");
    project.run("generate").ends(0);
    assert_eq!(project.read(MEMBER_DOC), project.read(MEMBER));
    assert!(project.files("generated").keys().all(|path| !path.contains(".hookbook-")));
    project.run("generate --check").ends(0);
}

#[test]
fn leftovers_of_a_killed_run_are_swept() {
    let project = Project::generated();
    let files = project.files("generated");
    project.write("generated/docs/acme/.hookbook-1-2.tmp", "half a fi");
    project.write("generated/.hookbook-3-4.tmp", "half a fi");
    project.write("generated/.hookbook-pending.json", project.read("generated/manifest.json"));
    project.write("generated/docs/acme/.hookbook-mine.txt", "not a temporary file");
    project.run("generate").ends(0);
    assert!(project.exists("generated/docs/acme/.hookbook-mine.txt"));
    project.remove("generated/docs/acme/.hookbook-mine.txt");
    assert_eq!(project.files("generated"), files);
}

#[test]
fn sources_that_cannot_be_read_are_all_named() {
    let project = Project::new();
    let outside = tempfile::tempdir().expect("a folder outside");
    fs::write(outside.path().join("a.yaml"), "events: {}\n").expect("the file is written");
    symlink(outside.path().join("a.yaml"), project.at("schema/acme/events/file.yaml"))
        .expect("the link is made");
    symlink(outside.path(), project.at("schema/acme/folder")).expect("the link is made");
    symlink("..", project.at("schema/acme/loop")).expect("the link is made");
    symlink("nowhere", project.at("schema/acme/broken.yaml")).expect("the link is made");
    let fifo = Command::new("mkfifo").arg(project.at("schema/acme/fifo.yaml")).status();
    assert!(fifo.is_ok_and(|status| status.success()), "mkfifo is there on every Unix");
    project.write("schema/acme/types.yml", "");
    project.write("schema/acme/a.json", "{}");
    project.write("schema/acme/fixtures/a.b/c.pass.JSON", "{}");
    let run = project.run("generate").ends(2).says("nothing was written");
    for refused in [
        "`schema/acme/events/file.yaml` is a symbolic link out of the catalog",
        "`schema/acme/folder` is a symbolic link out of the catalog",
        "`schema/acme/loop` is a symbolic link to a folder that it lies in",
        "`schema/acme/broken.yaml` cannot be read",
        "`schema/acme/fifo.yaml` is neither a file nor a folder",
        "`schema/acme/types.yml` ends in `.yml`: rename it to `.yaml`",
        "`schema/acme/a.json` is a fixture outside a `fixtures` folder",
        "`schema/acme/fixtures/a.b/c.pass.JSON` is no `.yaml`",
    ] {
        assert!(run.stderr.contains(refused), "{refused}: {}", run.stderr);
    }
}

#[test]
fn sources_that_are_none_are_passed_over() {
    let project = Project::generated();
    project.write("schema/acme/DECISIONS.md", "");
    project.write("schema/acme/events/.member.yaml.swp", "");
    project.write("schema/acme/events/member.yaml~", "");
    project.write("schema/meta/events.schema.json", "{}");
    project.write("schema/acme/fixtures/a/b.c/d.pass.form", "a=b");
    project.write("schema/acme/fixtures/a/b.c/e.fail.json", "{}");
    symlink("member.yaml", project.at("schema/acme/events/again.yaml")).expect("the link is made");
    project.run("generate").ends(0);
    assert!(
        project.exists("generated/docs/acme/again.md"),
        "a link within the catalog is followed"
    );
}

#[test]
fn a_folder_that_is_no_project_is_told() {
    let empty = tempfile::tempdir().expect("a folder");
    let run = Command::new(env!("CARGO_BIN_EXE_xtask-echo"))
        .arg("generate")
        .arg("--root")
        .arg(empty.path())
        .output();
    let run = project::Run::from(run.expect("it starts"));
    run.ends(2).says("cannot read the folder `schema`").says("run the command in a checkout");
}
