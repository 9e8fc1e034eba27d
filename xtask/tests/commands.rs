//! The commands besides `generate`, and the command line as a whole.

mod project;

use std::process::Command;

use project::{Project, Run};

fn xtask(arguments: &[&str]) -> Run {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .expect("the command starts")
        .into()
}

#[test]
fn every_command_has_help_with_examples_and_exit_codes() {
    let overview = xtask(&["--help"]).ends(0);
    let commands: Vec<&str> = overview
        .stdout
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.contains(&"generate"), "{commands:?}");
    for command in commands {
        let help = xtask(&[command, "--help"]).ends(0);
        let examples = help.stdout.split("Examples:").nth(1).unwrap_or_default();
        assert!(examples.contains("xtask "), "{command}: {help:#?}");
        help.shows("Exit codes:").shows(&format!("Usage: cargo xtask {command}"));
    }
}

#[test]
fn the_help_is_this() {
    insta::assert_snapshot!("help", xtask(&["--help"]).stdout);
    insta::assert_snapshot!("help_generate", xtask(&["generate", "--help"]).stdout);
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_was_meant() {
    xtask(&[]).ends(2);
    xtask(&["generat"]).ends(2).says("generate");
    xtask(&["generate", "--chek"]).ends(2).says("--check");
    xtask(&["generate", "--format", "jsn"]).ends(2).says("json");
    xtask(&["generate", "--diff-lines", "-1"]).ends(2);
    xtask(&["completions", "tcsh"]).ends(2).says("zsh");
    xtask(&["test", "--only", "rusty"]).ends(2).says("rust");
}

#[test]
fn nothing_is_sent_without_a_place_a_key_or_a_fixture() {
    let trigger = |more: &[&str]| xtask(&[&["trigger", "gately"], more].concat());
    let to = ["--to", "http://127.0.0.1:1/"];
    trigger(&["member.created", "--to", "https://example.com/"]).ends(2).says("plain HTTP");
    trigger(&["member.created", to[0], to[1]]).ends(2).says("--secret");
    trigger(&["member.creatd", to[0], to[1], "--unsigned"]).ends(2).says("member.created");
    trigger(&["form.updated", to[0], to[1], "--unsigned", "--fixture", "no"])
        .ends(2)
        .says("synthetic");
    trigger(&["member.created", to[0], to[1], "--unsigned", "--fixture", "no"])
        .ends(2)
        .says("official");
    trigger(&to).ends(2).says("EVENT");
}

#[test]
fn a_delivery_without_an_answer_is_a_finding() {
    let typed =
        ["trigger", "gately", "member.created", "--unsigned", "--to", "http://127.0.0.1:1/"];
    xtask(&typed).ends(1).shows("--- member.created@v1 evt_").says("not taken: 1 of 1");
    // Of this one only the name is known: what is sent has its envelope.
    let listed = ["trigger", "gately", "form.updated", "--unsigned", "--to", "http://127.0.0.1:1/"];
    xtask(&listed).ends(1).shows("--- form.updated@v1 evt_").says("not taken: 1 of 1");
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        xtask(&["completions", shell]).ends(0).shows("new-event").shows("diff-lines");
    }
}

#[test]
fn a_code_is_explained_however_it_is_typed() {
    let project = Project::new();
    for typed in ["HB0104", "hb0104", "0104", "104"] {
        let run = project.run(&format!("explain {typed}")).ends(0);
        assert_eq!(run.stdout, "# HB0104: an event is declared twice\n");
    }
    assert_eq!(project.run("explain").ends(0).stdout, "HB0104  an event is declared twice\n");
    project
        .run("explain HB0105")
        .ends(2)
        .says("there is no code `HB0105`")
        .says("did you mean `HB0104`?");
    project.run("explain member").ends(2).says("`cargo xtask explain` lists all codes");
}

#[test]
fn a_new_event_is_added_and_generates() {
    let project = Project::generated();
    let path = "schema/acme/events/member.yaml";
    let before = project.read(path);
    project
        .run("new-event acme member.archived")
        .ends(0)
        .shows("schema/acme/events/member.yaml: member.archived");
    let after = project.read(path);
    assert!(
        after.starts_with(&before) && after.contains("\n  member.archived:\n    summary: "),
        "{after}"
    );
    project.run("generate").ends(0);
    project.run("new-event acme courses/enrollment.created").ends(0);
    assert!(
        project
            .read("schema/acme/events/courses.yaml")
            .starts_with("# yaml-language-server: $schema=")
    );
    project.run("new-event acme ContactCreate --file contact").ends(0);
    assert!(project.read("schema/acme/events/contact.yaml").contains("  ContactCreate:\n"));
    project.run("generate").ends(0);
}

#[test]
fn an_event_is_not_added_where_it_would_do_harm() {
    let project = Project::new();
    let path = "schema/acme/events/member.yaml";
    project.append(path, "    aliases: [member.made]\n");
    let files = project.files("schema");
    project.run("new-event acne member.archived").ends(2).says("did you mean `acme`?");
    project
        .run("new-event acme member.created")
        .ends(2)
        .says("`member.created` is declared in `schema/acme/events/member.yaml`");
    project.run("new-event acme member.created --file other").ends(2).says("is declared in");
    project
        .run("new-event acme member.made")
        .ends(2)
        .says("`member.made` is an alias of `member.created`");
    project.run("new-event acme 1.created").ends(2).says("--file");
    project.run("new-event acme a.b --file ../a").ends(2).says("--file");
    assert_eq!(project.files("schema"), files);

    project.append(path, "# fault: this is wrong\n");
    let files = project.files("schema");
    project
        .run("new-event acme member.archived")
        .ends(1)
        .says("this is wrong")
        .says("nothing was written");
    assert_eq!(project.files("schema"), files);
}
