//! `validate` on files, folders, lines and stdin.

mod project;

use std::io::Write;
use std::process::Stdio;

use project::{Project, Run};
use serde_json::Value;

const GOOD: &str = r#"{"event": "member.created", "data": {"name": "sesame"}}"#;
const BAD: &str =
    r#"{"event": "member.added", "data": {"name": ["sesame"], "plan": "x", "kind": "c"}}"#;
const QUIET: &str = r#"{"ping": 1}"#;

/// A catalog with an event in JSON, one in forms, and one that no body names.
fn project() -> Project {
    let project = Project::new();
    project.write("schema/catalog.yaml", "title: Acme\nbase_url: https://acme.example/schemas\n");
    project.write(
        "schema/acme/provider.yaml",
        "provider: acme
title: Acme
docs: https://acme.example
evidence: inferred
envelopes:
  hook: {when: {content_type: form, has: /type}, encoding: form, event: /type, payload: '', fields: {type: string}}
  headed: {when: {content_type: application/vnd.acme}, event: {header: X-Event}, payload: '', fields: {}}
  ping: {when: {has: /ping}, event: caller, payload: '', fields: {ping: integer}}
  default: {when: {has: /event}, event: /event, payload: /data, fields: {event: string}}
delivery: {guarantee: unknown, ordering: unknown}
signature: []
",
    );
    project.write(
        "schema/acme/events/member.yaml",
        "events:
  member.created:
    summary: One.
    aliases: [member.added]
    envelope: default
    payload: {name: string, kind?: {enum: [a, b]}}
  note:
    summary: Two.
    envelope: hook
    payload: {'list': '[string]'}
  ping:
    summary: Three.
    envelope: ping
    versions:
      v1: {payload: {at: date}}
      v2: {payload: {at: timestamp}}
",
    );
    project
}

/// Runs `validate acme` with paths that start from the project.
fn validate(project: &Project, line: &str) -> Run {
    let mut command = project.command("validate acme");
    command.args(line.split_whitespace()).current_dir(project.at(""));
    command.output().expect("the command starts").into()
}

fn validate_stdin(project: &Project, line: &str, input: &[u8]) -> Run {
    let mut command = project.command("validate acme");
    command.args(line.split_whitespace()).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    // It is closed at the end of this statement, so that the command sees the end.
    child.stdin.take().expect("it is piped").write_all(input).expect("the command reads");
    child.wait_with_output().expect("the command ends").into()
}

fn bodies(run: &Run) -> Vec<Value> {
    let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run:#?}"));
    assert_eq!(document["version"], 1);
    document["bodies"].as_array().expect("a list of bodies").clone()
}

#[test]
fn a_body_that_keeps_the_contract_is_fine() {
    let project = project();
    project.write("a.json", GOOD);
    let run = validate(&project, "a.json").ends(0);
    let summary =
        "1 body: 0 break the contract; 0 violations, 0 undeclared members, 0 unlisted values";
    assert_eq!(run.stdout, format!("a.json: member.created v1, known\n{summary}\n"));
    assert_eq!(run.stderr, "");
}

#[test]
fn findings_are_shown_without_values() {
    let project = project();
    project.write("a.json", BAD);
    let run = validate(&project, "a.json").ends(1);
    let expected = "a.json: member.added v1, known as member.created
  type /data/name: expected a string, found an array
  undeclared member /data/plan
  unlisted value /data/kind
1 body: 1 breaks the contract; 1 violation, 1 undeclared member, 1 unlisted value
";
    assert_eq!(run.stdout, expected);
}

#[test]
fn values_are_shown_when_asked_for_and_cut_for_people() {
    let project = project();
    project.write("a.json", BAD.replace("sesame", &"sesame".repeat(100)));
    let run = validate(&project, "a.json --show-values").ends(1);
    let run =
        run.shows("undeclared member /data/plan = \"x\"").shows(r#"found an array = ["sesame"#);
    assert!(run.stdout.contains("...\n") && run.stdout.len() < 500, "{run:#?}");
    let body = &bodies(&validate(&project, "a.json --show-values --format json"))[0];
    assert_eq!(body["values"]["/data/name"][0].as_str().map(str::len), Some(600));
}

#[test]
fn members_that_nobody_declared_are_findings_if_that_is_wanted() {
    let project = project();
    project.write("a.json", GOOD.replace("}}", r#", "plan": 1}}"#));
    validate(&project, "a.json").ends(0).shows("undeclared member /data/plan");
    validate(&project, "a.json --strict").ends(1);
    project.write("b.json", GOOD.replace("}}", r#", "kind": "c"}}"#));
    validate(&project, "b.json --strict").ends(0).shows("unlisted value /data/kind");
}

#[test]
fn json_is_one_document() {
    let project = project();
    project.write("a.json", BAD);
    project.write("b.json", "{\"secret\": sesame}");
    let run = validate(&project, "a.json b.json --format json").ends(1);
    assert!(!run.stdout.contains("sesame"), "{run:#?}");
    let expected = serde_json::json!([
        {
            "file": "a.json", "line": null, "event": "member.added", "version": "v1", "known": true, "alias": true,
            "violations": [
                {"code": "type", "pointer": "/data/name", "message": "expected a string, found an array"}
            ],
            "unknown_paths": ["/data/plan"], "unknown_values": ["/data/kind"], "error": null
        },
        {
            "file": "b.json", "line": null, "event": null, "version": null, "known": false, "alias": false,
            "violations": [], "unknown_paths": [], "unknown_values": [],
            "error": "not JSON: expected value at line 1 column 12"
        },
    ]);
    assert_eq!(Value::from(bodies(&run)), expected);
}

#[test]
fn json_without_a_body_is_a_document_too() {
    let project = project();
    project.write("a.ndjson", "\n \r\n");
    assert_eq!(bodies(&validate(&project, "a.ndjson --format json").ends(0)), Vec::<Value>::new());
}

#[test]
fn a_file_of_lines_is_judged_line_by_line() {
    let project = project();
    let text = format!("{GOOD}\r\n\n{BAD}\n{{\ntype=note&list[]=a\n{GOOD}");
    for name in ["a.ndjson", "a.jsonl"] {
        project.write(name, &text);
        let run = validate(&project, &format!("{name} --format json")).ends(1);
        let lines: Vec<_> = bodies(&run).iter().map(|body| body["line"].as_u64()).collect();
        assert_eq!(lines, [1, 3, 4, 5, 6].map(Some));
    }
    let run = validate(&project, "a.ndjson").ends(1);
    run.shows("a.ndjson:3: member.added").shows("a.ndjson:4: cannot be read: not JSON: EOF").shows(
        "5 bodies: 1 breaks the contract, 1 cannot be read; 1 violation, 1 undeclared member, 1 unlisted value",
    );
    project.write("a.log", &text);
    assert_eq!(bodies(&validate(&project, "--ndjson a.log --format json")).len(), 5);
}

#[test]
fn stdin_is_a_body_or_lines() {
    let project = project();
    validate_stdin(&project, "-", format!("{GOOD}\n").as_bytes())
        .ends(0)
        .shows("-: member.created");
    let form = validate_stdin(&project, "-", b"type=note&list[]=a\r\n").ends(0);
    form.shows("-: note v1, known");
    let run = validate_stdin(&project, "--ndjson -", format!("{GOOD}\n{BAD}\n").as_bytes()).ends(1);
    run.shows("-:1: ").shows("-:2: ");
    validate_stdin(&project, "-", b"").ends(1).shows("-: cannot be read: not JSON: EOF");
    validate_stdin(&project, "-", b"{\"event\": \"\xff\"}")
        .ends(1)
        .shows("cannot be read: not JSON");
}

#[test]
fn a_folder_is_read_to_its_depths_and_says_what_it_skips() {
    let project = project();
    for (path, text) in [
        ("in/b.json", GOOD),
        ("in/a/c.form", "type=note&list[4]=a\n"),
        ("in/a/d.ndjson", GOOD),
        ("in/e.jsonl", GOOD),
        ("in/notes.log", "?"),
        ("in/none", "?"),
    ] {
        project.write(path, text);
    }
    let run =
        validate(&project, "in --ndjson").ends(0).says("skipped: in/none\nskipped: in/notes.log");
    let files: Vec<_> =
        run.stdout.lines().filter_map(|line| line.split_once(": ")).map(|(file, _)| file).collect();
    assert_eq!(files, ["in/a/c.form", "in/a/d.ndjson:1", "in/b.json", "in/e.jsonl:1", "4 bodies"]);
    project.write("empty/notes.log", "?");
    validate(&project, "empty").ends(2).says("there is no body").says("`.ndjson`");
}

#[cfg(unix)]
#[test]
fn links_cannot_lead_round_in_a_circle() {
    let project = project();
    project.write("in/a.json", GOOD);
    std::os::unix::fs::symlink(".", project.at("in/again")).expect("a link");
    std::os::unix::fs::symlink("a.json", project.at("in/b.json")).expect("a link");
    let run = validate(&project, "in").ends(0).shows("2 bodies: ").says("skipped: in/again");
    assert!(!run.stdout.contains("again"), "{run:#?}");
}

#[test]
fn the_caller_names_the_event_of_bodies_that_do_not_say() {
    let project = project();
    project.write("a.ndjson", format!("{QUIET}\n{GOOD}\n"));
    validate(&project, "a.ndjson")
        .ends(1)
        .shows("a.ndjson:1: not known which event\n  unknown_event (root): nothing says which event this is\n")
        .says("for bodies that do not say which event they are: `--event NAME`");
    validate(&project, "a.ndjson --event ping")
        .ends(1)
        .shows("a.ndjson:1: ping v1, known\n  required /at")
        .shows("a.ndjson:2: member.created");
    project.write("b.json", r#"{"ping": 1, "at": "2024-01-01T00:00:00Z"}"#);
    validate(&project, "b.json --event ping@v2").ends(0).shows("b.json: ping v2, known");
    validate(&project, "b.json --event ping@v1").ends(1).shows("format /at");
}

#[test]
fn headers_and_content_type_come_with_the_bodies() {
    let project = project();
    project.write("a", "{}");
    let run = |arguments: &[&str]| -> Run {
        let mut command = project.command("validate acme a");
        command.args(arguments).current_dir(project.at(""));
        command.output().expect("the command starts").into()
    };
    run(&["--content-type", "application/vnd.acme", "--header", "x-event: lost"])
        .ends(1)
        .shows("a: lost v1, not known\n  unknown_event (root)");
    run(&["--header", "Content-Type: application/vnd.acme", "--header", "X-Event:lost"])
        .ends(1)
        .shows("a: lost v1");
    run(&["--header", "X-Event: lost"]).ends(1).shows("no envelope of the provider fits");
    run(&["--header", "nonsense"]).ends(2).says("`nonsense` is no header");
}

#[test]
fn what_is_typed_wrong_is_said_before_anything_is_judged() {
    let project = project();
    project.write("a.json", GOOD);
    let says = |line: &str, words: &str| {
        let run = project
            .command("validate")
            .args(line.split_whitespace())
            .current_dir(project.at(""))
            .output();
        let run = Run::from(run.expect("the command starts")).ends(2).says(words);
        assert_eq!(run.stdout, "", "{run:#?}");
    };
    says("acmee a.json", "did you mean `acme`?");
    says("acme a.json lost.json", "cannot read lost.json");
    says("acme a.json --event member.creatd", "did you mean `member.created`?");
    says("acme a.json --event ping@v3", "there are: `v1`, `v2`");
    says("acme a.json --format sarif", "json");
    says("acme", "<FILE>");
    project.append("schema/acme/events/member.yaml", "  broken: {}\n");
    says("acme a.json", "mend the catalog first");
}

#[test]
fn a_body_does_not_steer_the_terminal() {
    let project = project();
    project.write("a.json", "{\"event\": \"\\u001b[2J\\u202e\\n x: fine\", \"data\": {}}");
    let run = validate(&project, "a.json").ends(1);
    let run = run.shows("a.json: \\u{1b}[2J\\u{202e}\\u{a} x: fine v1, not known\n");
    assert_eq!(run.stdout.lines().count(), 3, "{run:#?}");
}
