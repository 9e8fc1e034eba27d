//! `generate` on throwaway projects: what it writes, what it deletes, and above all what it leaves alone.

mod project;

use project::Project;

const MEMBER: &str = "schema/acme/events/member.yaml";
const MEMBER_DOC: &str = "generated/docs/acme/member.md";

#[test]
fn files_are_written_and_then_left_alone() {
    let project = Project::new();
    project.run("generate").ends(0).says("2 files written, 0 deleted");
    assert_eq!(project.read(MEMBER_DOC), project.read(MEMBER));
    let before =
        project.at(MEMBER_DOC).metadata().expect("it is there").modified().expect("it has a time");
    let files = project.files("generated");
    project.run("generate").ends(0).says("up to date: 2 files");
    assert_eq!(project.files("generated"), files);
    let after =
        project.at(MEMBER_DOC).metadata().expect("it is there").modified().expect("it has a time");
    assert_eq!(before, after, "a file with the right bytes is not written");
}

#[test]
fn the_manifest_lists_each_file_on_its_line() {
    let manifest = Project::generated().read("generated/manifest.json");
    let lines: Vec<_> = manifest.lines().filter(|line| line.contains("sha256")).collect();
    assert_eq!(lines.len(), 2, "{manifest}");
    assert!(lines[0].contains("\"generated/docs/README.md\": {\"sha256\":"), "{manifest}");
    assert!(
        lines[1].contains("\"generated/docs/acme/member.md\": {\"provider\":\"acme\",\"sha256\":"),
        "{manifest}"
    );
}

#[test]
fn what_is_wanted_no_more_is_deleted_with_its_folders() {
    let project = Project::generated();
    project.write("schema/zenith/provider.yaml", "");
    project.write("schema/zenith/events/a.yaml", "events: {}\n");
    project.run("generate").ends(0);
    assert!(project.exists("generated/docs/zenith/a.md"));
    std::fs::remove_dir_all(project.at("schema/zenith")).expect("it is removed");
    project.run("generate").ends(0).says("1 deleted");
    assert!(!project.exists("generated/docs/zenith"));
    let clean = Project::generated();
    assert_eq!(project.files("generated"), clean.files("generated"));
}

#[test]
fn a_fault_means_that_nothing_is_written() {
    let project = Project::generated();
    let files = project.files("generated");
    project.append(MEMBER, "# fault: this is wrong\n");
    project
        .run("generate")
        .ends(1)
        .says("error[HB0104]: this is wrong")
        .says("member.yaml:4:1")
        .says("nothing was written");
    project.run("generate --check").ends(1).says("error[HB0104]: this is wrong");
    assert_eq!(project.files("generated"), files);
}

#[test]
fn machine_formats_are_alone_on_stdout() {
    let project = Project::generated();
    let json = |run: project::Run| {
        serde_json::from_str::<serde_json::Value>(&run.stdout).expect("stdout is JSON")
    };
    let fine = project.run("generate --format json").ends(0);
    assert_eq!(json(fine)["diagnostics"].as_array().map(Vec::len), Some(0));
    project.append(MEMBER, "# more\n");
    let stale = json(project.run("generate --check --format json").ends(1));
    assert_eq!(stale["diagnostics"][0]["code"], "stale");
    assert_eq!(stale["diagnostics"][0]["path"], MEMBER_DOC);
    let sarif = json(project.run("generate --check --format sarif").ends(1));
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "stale");
    project.append(MEMBER, "# fault: this is wrong\n");
    let faulty = json(project.run("generate --format json").ends(1));
    assert_eq!(faulty["diagnostics"][0]["line"], 5);
    project
        .run("generate --format github")
        .ends(1)
        .shows("::error file=schema/acme/events/member.yaml,line=5,");
}

#[test]
fn check_shows_a_diff_and_the_command_and_writes_nothing() {
    let project = Project::generated();
    let files = project.files("");
    project.run("generate --check").ends(0).says("up to date");
    assert_eq!(project.files(""), files, "--check writes nothing");
    project.append(MEMBER, "# more\n");
    project.write("schema/acme/events/order.yaml", "events: {}\n");
    project.remove("generated/docs/README.md");
    let files = project.files("");
    let run = project.run("generate --check").ends(1);
    let run = run
        .shows("--- a/generated/docs/acme/member.md\n+++ b/generated/docs/acme/member.md\n")
        .shows("\n+# more\n");
    let run = run.shows("--- /dev/null\n+++ b/generated/docs/acme/order.md\n");
    run.says("2 stale, 2 missing").says("mend it: cargo xtask generate\n");
    assert_eq!(project.files(""), files, "--check writes nothing");
    project.run("generate").ends(0);
    project.run("generate --check").ends(0);
    project.remove("schema/acme/events/order.yaml");
    project
        .run("generate --check")
        .ends(1)
        .shows("--- a/generated/docs/acme/order.md\n+++ /dev/null\n")
        .says("1 left over");
}

#[test]
fn a_long_diff_is_cut_but_names_every_file() {
    let project = Project::generated();
    project.append(MEMBER, "# more\n");
    project.write("schema/acme/events/order.yaml", "events: {}\n");
    let run = project.run("generate --check --diff-lines 4").ends(1);
    assert_eq!(
        run.stdout.lines().filter(|line| line.starts_with(['+', '-', '@', ' '])).count(),
        4,
        "{run:#?}"
    );
    run.shows("more lines").shows("`generated/docs/acme/order.md` is missing");
}

#[test]
fn a_file_that_generate_has_not_written_is_left_alone() {
    let project = Project::generated();
    project.write("generated/docs/acme/order.md", "by hand");
    project.write("schema/acme/events/order.yaml", "events: {}\n");
    let files = project.files("generated");
    let run = project
        .run("generate")
        .ends(2)
        .says("`generated/docs/acme/order.md` was not written by `generate`");
    run.says("--adopt").says("nothing was written");
    assert_eq!(project.files("generated"), files);
    project.run("generate --check").ends(1).shows("-by hand").says("--adopt");
    project.run("generate --adopt").ends(0);
    assert_eq!(project.read("generated/docs/acme/order.md"), "events: {}\n");
}

#[test]
fn a_file_beside_ours_is_never_touched() {
    let project = Project::generated();
    project.write("generated/docs/acme/note.txt", "by hand");
    project.remove(MEMBER);
    project.run("generate").ends(0);
    assert_eq!(project.read("generated/docs/acme/note.txt"), "by hand");
    assert!(!project.exists(MEMBER_DOC));
}

#[test]
fn an_edit_by_hand_is_undone_but_said() {
    let project = Project::generated();
    let text = project.read(MEMBER_DOC);
    project.append(MEMBER_DOC, "by hand");
    project
        .run("generate")
        .ends(0)
        .says("note: `generated/docs/acme/member.md` had been edited by hand");
    assert_eq!(project.read(MEMBER_DOC), text);
}

/// The text may be the only copy: nothing would bring it back.
#[test]
fn an_edited_file_that_is_wanted_no_more_is_kept() {
    let project = Project::generated();
    project.append(MEMBER_DOC, "by hand");
    project.remove(MEMBER);
    project
        .run("generate")
        .ends(2)
        .says("`generated/docs/acme/member.md` is not generated any more, but was edited");
    assert!(project.read(MEMBER_DOC).ends_with("by hand"));
    project.run("generate --check").ends(1).says("--adopt");
    project.run("generate --adopt").ends(0);
    assert!(!project.exists(MEMBER_DOC));
}

#[test]
fn without_a_manifest_files_with_the_right_bytes_are_ours() {
    let project = Project::generated();
    let files = project.files("generated");
    for manifest in [None, Some(""), Some("{\"files\": {\n<<<<<<< ours\n"), Some("\0\u{1}")] {
        match manifest {
            None => project.remove("generated/manifest.json"),
            Some(text) => project.write("generated/manifest.json", text),
        }
        project.run("generate --check").ends(1);
        project.run("generate").ends(0);
        assert_eq!(project.files("generated"), files, "{manifest:?}");
    }
}

#[test]
fn a_manifest_that_names_other_peoples_files_does_no_harm() {
    let project = Project::generated();
    let outside = tempfile::NamedTempFile::new_in(project.at("..")).expect("a file outside");
    let name = outside.path().file_name().expect("it has a name").to_string_lossy().into_owned();
    // The hash of an empty file, which the one outside is.
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    project.write(
        "generated/manifest.json",
        format!("{{\"files\": {{\n\"../{name}\": {{\"sha256\": \"{empty}\"}}\n}}}}"),
    );
    project.run("generate").ends(0);
    assert!(outside.path().exists());
}

#[test]
fn regions_change_within_their_markers() {
    let project = Project::new();
    project.append(MEMBER, "# region: README.md\n");
    project
        .run("generate")
        .ends(2)
        .says("`README.md` is to hold generated lines, but is not there");
    project.write("README.md", "top\n<!-- BEGIN GENERATED files -->\nbottom\n");
    project.run("generate").ends(2).says("the line `END GENERATED files` is missing");
    assert!(!project.exists(MEMBER_DOC), "nothing is written when something is in the way");
    project.write(
        "README.md",
        "top\n<!-- BEGIN GENERATED files -->\nold\n<!-- END GENERATED files -->\nbottom\n",
    );
    project.run("generate --check").ends(1).shows("-old\n+- acme/member\n");
    project.run("generate").ends(0);
    let expected = "top\n<!-- BEGIN GENERATED files -->\n- acme/member\n<!-- END GENERATED files -->\nbottom\n";
    assert_eq!(project.read("README.md"), expected);
    project.run("generate --check").ends(0);
    assert!(
        !project.read("generated/manifest.json").contains("\"README.md\""),
        "it is not ours to delete"
    );
}

/// Someone took over a generated file and left a place for generated lines in it.
#[test]
fn a_file_that_becomes_hand_written_is_not_deleted() {
    let project = Project::new();
    project.append(MEMBER, "# at: README.md\n");
    project.run("generate").ends(0);
    project.write(MEMBER, project.read(MEMBER).replace("# at:", "# region:"));
    let text = "by hand\n// BEGIN GENERATED files\n// END GENERATED files\n";
    project.write("README.md", text);
    project.run("generate").ends(0);
    assert_eq!(
        project.read("README.md"),
        text.replace("files\n// END", "files\n- acme/member\n// END")
    );
    project.remove(MEMBER);
    project.run("generate").ends(0);
    assert!(project.exists("README.md"));
}

#[test]
fn one_provider_is_written_with_the_shared_files() {
    let project = Project::generated();
    project.write("schema/zenith/provider.yaml", "");
    project.write("schema/zenith/events/a.yaml", "events: {}\n");
    project.append(MEMBER, "# more\n");
    project.run("generate --provider zenith").ends(0).says("2 files written");
    assert!(project.exists("generated/docs/zenith/a.md"));
    assert!(!project.read(MEMBER_DOC).contains("# more"));
    project.run("generate --check --provider zenith").ends(0);
    project
        .run("generate --check --provider acme")
        .ends(1)
        .says("mend it: cargo xtask generate --provider acme");
    project.remove(MEMBER);
    project.run("generate --provider zenith").ends(0);
    assert!(project.exists(MEMBER_DOC), "it belongs to another provider");
    project.run("generate").ends(0);
    assert!(!project.exists(MEMBER_DOC), "it was still known to be ours");
    project.append("schema/acme/provider.yaml", "# fault: this is wrong\n");
    project.run("generate --provider zenith").ends(1).says("this is wrong");
}

#[test]
fn an_unknown_provider_is_told_with_the_nearest() {
    Project::new()
        .run("generate --provider acne")
        .ends(2)
        .says("there is no provider `acne`")
        .says("did you mean `acme`?");
}

#[test]
fn color_is_a_choice() {
    let project = Project::generated();
    project.append(MEMBER, "# more\n");
    assert!(!project.run("generate --check").stdout.contains('\u{1b}'), "stdout is no terminal");
    assert!(project.run("generate --check --color always").stdout.contains('\u{1b}'));
    assert!(!project.run("generate --check --color never").stdout.contains('\u{1b}'));
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure() {
    let project = Project::generated();
    project.append(MEMBER, &"# more\n".repeat(100_000));
    let mut command = project.command("generate --check --diff-lines 1000000");
    let mut child = command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let run = project::Run::from(child.wait_with_output().expect("it ends"));
    run.ends(1).says("mend it");
}
