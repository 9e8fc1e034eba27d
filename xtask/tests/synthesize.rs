//! `synthesize`: what it writes, and what it leaves alone.

mod project;

use project::Project;

/// An event in two versions, one in a form with an official fixture, one of which only the name is known.
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
  default:
    when: {has: /event}
    event: /event
    version: {at: /v, map: {1: v1, 2: v2}}
    payload: /data
    fields: {event: string, v: integer}
  form: {when: {content_type: form}, encoding: form, event: /type, payload: '', fields: {type: string}}
delivery: {guarantee: unknown, ordering: unknown}
signature: []
",
    );
    project.write(
        "schema/acme/events/member.yaml",
        "events:
  member.created:
    summary: One.
    versions:
      v1: {payload: {name: string}}
      v2: {payload: {name: string, active: boolean}}
  note/added:
    summary: Two.
    envelope: form
    payload: {text: string}
  note/removed:
    summary: Three.
    evidence: listed
",
    );
    project
        .write("schema/acme/fixtures/note/added/official.pass.form", "type=note%2Fadded&text=Hi");
    project
}

const MODE: &str = "# yaml-language-server: $schema=../../../meta/fixtures.schema.json\n";

#[test]
fn each_version_without_a_fixture_gets_one() {
    let project = project();
    let run = project.run("synthesize acme --missing").ends(0);
    let folder = "schema/acme/fixtures/member.created";
    assert_eq!(
        run.stdout,
        format!("{folder}/synthetic.pass.json\n{folder}/synthetic.v2.pass.json\n")
    );
    assert_eq!(
        project.read(&format!("{folder}/synthetic.v2.pass.json")),
        "{\n  \"event\": \"member.created\",\n  \"v\": 2,\n  \"data\": {\n    \"name\": \"Robin Vale\",\n    \"active\": true\n  \
         }\n}\n"
    );
    assert_eq!(
        project.read(&format!("{folder}/fixtures.yaml")),
        format!(
            "{MODE}fixtures:\n  synthetic.pass.json:\n    synthetic: true\n    note: Made up from the catalog.\n  \
             synthetic.v2.pass.json:\n    synthetic: true\n    version: v2\n    note: Made up from the catalog.\n"
        )
    );
    assert!(!project.exists("schema/acme/fixtures/note/removed"), "only its name is known");
    project.run("synthesize acme --missing").ends(0).says("nothing to make");
}

#[test]
fn what_is_there_stays() {
    let project = project();
    let remarks = "schema/acme/fixtures/note/added/fixtures.yaml";
    let body = "schema/acme/fixtures/note/added/synthetic.pass.form";
    let text = "# ours\nfixtures:\n  official.pass.form: {note: Kept.}   # why\n\n# end\n";
    project.write(remarks, text);
    project.run("synthesize acme note/added").ends(0).shows(body);
    assert_eq!(
        project.read(body),
        "type=note%2Fadded&text=Your+pieces+are+ready.+Pick+them+up+from+ten+on."
    );
    let entry =
        "  synthetic.pass.form:\n    synthetic: true\n    note: Made up from the catalog.\n";
    assert_eq!(project.read(remarks), text.replace("\n\n# end", &format!("\n{entry}\n# end")));

    project.write(body, "type=note%2Fadded&text=edited");
    let before = project.files("schema");
    project.run("synthesize acme note/added").ends(0).says("is there already");
    assert_eq!(project.files("schema"), before);
}

#[test]
fn one_version_can_be_named() {
    let project = project();
    let run = project.run("synthesize acme member.created@v2").ends(0);
    assert_eq!(run.stdout, "schema/acme/fixtures/member.created/synthetic.v2.pass.json\n");
    project.run("synthesize acme member.created@v3").ends(2).says("no version `v3`");
    project.run("synthesize acme member.creatd").ends(2).says("did you mean `member.created`?");
    project.run("synthesize acne").ends(2).says("did you mean `acme`?");
}

#[test]
fn a_body_that_would_not_pass_is_not_written() {
    let project = project();
    project.append(
        "schema/acme/events/member.yaml",
        "  note/counted: {summary: Four., envelope: form, payload: {count: integer}}\n",
    );
    let before = project.files("schema");
    project.run("synthesize acme note/counted").ends(1).says("`type` at `/count`");
    assert_eq!(project.files("schema"), before);
}

#[test]
fn a_catalog_with_faults_is_mended_first() {
    let project = project();
    project.append("schema/acme/events/member.yaml", "  broken: {summry: x}\n");
    let before = project.files("schema");
    project.run("synthesize acme --missing").ends(1).says("nothing was written");
    assert_eq!(project.files("schema"), before);
}
