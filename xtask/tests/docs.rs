//! `docs` on a throwaway project with a real, small catalog: what it serves, what it refuses, and what a browser hears of an edit.

#![cfg(unix)]

mod project;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use project::{PROVIDER, Project};

const MEMBER: &str = "\
events:
  member.created:
    summary: Somebody came.
    payload: {email: email}
";

const ORDER: &str = "\
events:
  order.paid:
    summary: Money came.
    payload: {id: string}
";

const EVENTS: &str = "schema/acme/events/member.yaml";
const PAGE: &str = "site/acme/events/member.created.html";
const OTHER: &str = "site/acme/events/order.paid.html";
/// Far more than anything here takes; a test that waits in vain has to end.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running server; it ends with the test.
struct Docs {
    project: Project,
    process: Child,
    said: BufReader<ChildStderr>,
    _shown: BufReader<ChildStdout>,
    address: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Docs {
    fn of(member: &str) -> Self {
        Self::start(member, |command| command)
    }

    fn start(member: &str, with: impl Fn(&mut Command) -> &mut Command) -> Self {
        let project = Project::new();
        project.write(
            "schema/catalog.yaml",
            "title: Hookbook\nbase_url: https://hookbook.example/schemas\n",
        );
        project.write("schema/acme/provider.yaml", PROVIDER);
        project.write("schema/acme/events/order.yaml", ORDER);
        project.write(EVENTS, member);
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["docs", "--port", "0", "--root"]).arg(project.at("")).env("NO_COLOR", "1");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = with(&mut command).spawn().expect("the command starts");
        let mut shown = BufReader::new(process.stdout.take().expect("it is piped"));
        let said = BufReader::new(process.stderr.take().expect("it is piped"));
        let mut url = String::new();
        shown.read_line(&mut url).expect("it says where it listens");
        let address = url.trim().strip_prefix("http://").and_then(|url| url.strip_suffix("/site/"));
        let address = address.unwrap_or_else(|| panic!("{url}")).to_owned();
        Self { project, process, said, _shown: shown, address }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("there is a clock");
        stream
    }

    fn ask(&self, request: &str) -> Answer {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).expect("it listens");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("it answers");
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        Answer { status: status.expect("a status"), head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET /{path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address))
    }

    /// The page as a browser gets it, and what it then listens to.
    fn listen(&self, path: &str) -> Events {
        let page = self.get(path).body;
        let seen = page.split_once("data-seen=\"").and_then(|(_, rest)| rest.split_once('"'));
        let seen = seen.expect("it has the script").0;
        let mut stream = self.connect();
        let request =
            format!("GET /_live?page={path}&seen={seen} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it listens");
        Events(BufReader::new(stream))
    }

    /// Reads what is said in the terminal until that is said.
    fn says(&mut self, words: &str) -> String {
        let mut all = String::new();
        while !all.contains(words) {
            let count = self.said.read_line(&mut all).expect("it is text");
            assert!(count > 0, "`{words}` is missing: {all}");
        }
        all
    }
}

impl Drop for Docs {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Events(BufReader<TcpStream>);

impl Events {
    /// The next event, with its text.
    fn next(&mut self) -> (String, String) {
        let (mut event, mut text) = (String::new(), String::new());
        let started = Instant::now();
        // A connection that is alive says so every few seconds; that is no event.
        while started.elapsed() < PATIENCE {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("it is text") > 0, "no more events");
            if let Some(name) = line.strip_prefix("event: ") {
                event = name.trim().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ") {
                text.push_str(data);
            } else if line == "\n" && !event.is_empty() {
                return (event, text);
            }
        }
        panic!("no event comes");
    }
}

#[test]
fn pages_and_what_lies_beside_them_are_served() {
    let docs = Docs::of(MEMBER);
    let front = docs.get("site/");
    assert_eq!(front.status, 200, "{}", front.head);
    assert!(front.head.contains("Content-Type: text/html; charset=utf-8"), "{}", front.head);
    assert!(front.body.contains("<script src=\"/_live.js\""));
    assert!(docs.get(PAGE).body.contains("Somebody came."));
    assert!(docs.get("site/_assets/site.css").head.contains("Content-Type: text/css"));
    let schema = docs.get("schemas/acme/member.created/v1/latest/strict.json");
    assert!(schema.head.contains("Content-Type: application/json"), "{}", schema.head);
    assert!(schema.body.contains("\"email\""));
    for (path, to) in [("", "/site/"), ("site", "/site/"), ("site/acme", "/site/acme/")] {
        let answer = docs.get(path);
        assert_eq!(answer.status, 302);
        assert!(answer.head.ends_with(&format!("Location: {to}")), "{}", answer.head);
    }
    assert_eq!(docs.get("site/nothing.html").status, 404);
    let beside = docs.get("openapi.json");
    assert_eq!(beside.status, 404);
    assert!(beside.body.contains("`cargo xtask publish` makes it"), "{}", beside.body);
    assert!(!docs.project.exists("dist"), "nothing is written");
}

#[test]
fn a_head_has_no_body_and_what_is_known_is_not_sent_again() {
    let docs = Docs::of(MEMBER);
    let get = docs.get(PAGE);
    let head = docs.ask(&format!("HEAD /{PAGE} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.head, get.head);
    assert!(get.head.contains(&format!("Content-Length: {}", get.body.len())), "{}", get.head);
    let tag = get.head.split_once("ETag: ").expect("it has one").1.lines().next().expect("a line");
    let known = format!("GET /{PAGE} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: {tag}\r\n\r\n");
    let known = docs.ask(&known);
    assert_eq!((known.status, known.body.as_str()), (304, ""));
}

#[test]
fn strangers_and_ways_out_are_refused() {
    let docs = Docs::of(MEMBER);
    let host = "Host: localhost\r\n\r\n";
    for path in [
        "/../Cargo.toml",
        "/site/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/site/..%2f..",
        "//etc/passwd",
    ] {
        let status = docs.ask(&format!("GET {path} HTTP/1.1\r\n{host}")).status;
        assert!(matches!(status, 400 | 404), "{path}: {status}");
    }
    assert_eq!(docs.ask("GET /site/ HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 403);
    assert_eq!(docs.ask("GET /site/ HTTP/1.1\r\n\r\n").status, 403);
    let post = docs.ask(&format!("POST /site/ HTTP/1.1\r\n{host}"));
    assert_eq!(post.status, 405);
    assert!(post.head.contains("Allow: GET, HEAD"), "{}", post.head);
    assert_eq!(docs.ask("what\r\n\r\n").status, 400);
    assert_eq!(docs.get("site/").status, 200, "it still stands");
}

#[test]
fn an_edit_reaches_the_pages_that_it_changes_and_no_other() {
    let docs = Docs::of(MEMBER);
    let mut page = docs.listen(PAGE);
    assert_eq!(page.next().0, "fine");
    let mut other = docs.listen(OTHER);
    assert_eq!(other.next().0, "fine");
    docs.project.write(EVENTS, MEMBER.replace("Somebody came.", "Somebody new came."));
    assert_eq!(page.next().0, "reload");
    assert!(docs.get(PAGE).body.contains("Somebody new came."));
    // What the other page hears next is not about that edit.
    docs.project.write(EVENTS, "events: [\n");
    assert_eq!(other.next().0, "fault");
    docs.project.write(EVENTS, MEMBER.replace("Somebody came.", "Somebody new came."));
    assert_eq!(other.next().0, "fine");
    docs.project.write("schema/acme/events/order.yaml", ORDER.replace("Money", "More money"));
    assert_eq!(other.next().0, "reload");
    assert!(docs.get(OTHER).body.contains("More money came."));
}

#[test]
fn a_fault_is_told_and_the_last_good_site_stays() {
    let mut docs = Docs::of(MEMBER);
    let mut page = docs.listen(PAGE);
    assert_eq!(page.next().0, "fine");
    docs.project.write(EVENTS, MEMBER.replace("email: email", "email: emial"));
    let (event, text) = page.next();
    assert_eq!(event, "fault");
    assert!(text.contains("error[HB0202]") && text.contains("did you mean `email`?"), "{text}");
    let said = docs.says("the last good site stays up");
    assert!(said.contains("error[HB0202]"), "as `generate` tells it: {said}");
    let stays = docs.get(PAGE);
    assert_eq!(stays.status, 200);
    assert!(stays.body.contains("Somebody came."));
    assert_eq!(docs.listen(PAGE).next().0, "fault", "whoever comes later hears of it too");
    docs.project.write(EVENTS, MEMBER);
    assert_eq!(page.next().0, "fine");
}

#[test]
fn a_catalog_with_a_fault_from_the_start_is_shown_once_it_is_mended() {
    let docs = Docs::of("events: [\n");
    let broken = docs.get(PAGE);
    assert_eq!(broken.status, 503);
    assert!(broken.body.contains("error[HB"), "{}", broken.body);
    let mut page = docs.listen(PAGE);
    assert_eq!(page.next().0, "fault");
    docs.project.write(EVENTS, MEMBER);
    assert_eq!(page.next().0, "reload");
    assert!(docs.get(PAGE).body.contains("Somebody came."));
}

#[test]
fn a_new_event_appears_and_a_file_that_does_not_belong_is_a_fault() {
    let docs = Docs::of(MEMBER);
    let path = "site/acme/events/member.deleted.html";
    assert_eq!(docs.get(path).status, 404);
    let mut page = docs.listen(path);
    assert_eq!(page.next().0, "fine");
    docs.project.append(
        EVENTS,
        "  member.deleted:\n    summary: Somebody went.\n    payload: {id: string}\n",
    );
    assert_eq!(page.next().0, "reload");
    assert!(docs.get(path).body.contains("Somebody went."));
    let mut page = docs.listen(path);
    assert_eq!(page.next().0, "fine");
    docs.project.write("schema/acme/events/more.yml", "events: {}\n");
    let (event, text) = page.next();
    assert_eq!(event, "fault");
    assert!(text.contains("rename it to `.yaml`"), "{text}");
}

#[test]
fn the_browser_is_opened_or_the_address_is_told() {
    let tools = Project::new();
    tools.write(
        "bin/xdg-open",
        format!("#!/bin/sh\necho \"$1\" > {}\n", tools.at("opened").display()),
    );
    tools.write("bin/open", format!("#!/bin/sh\necho \"$1\" > {}\n", tools.at("opened").display()));
    for name in ["bin/xdg-open", "bin/open"] {
        fs::set_permissions(tools.at(name), fs::Permissions::from_mode(0o755))
            .expect("the mode is set");
    }
    let mut docs = Docs::start(MEMBER, |command| {
        command.arg("--open").env("PATH", format!("{}:/usr/bin:/bin", tools.at("bin").display()))
    });
    docs.says("opened in the browser");
    assert_eq!(tools.read("opened").trim(), format!("http://{}/site/", docs.address));
    let mut without =
        Docs::start(MEMBER, |command| command.arg("--open").env("PATH", tools.at("nothing")));
    let said = without.says("no browser could be started");
    assert!(said.contains(&format!("open http://{}/site/ yourself", without.address)), "{said}");
}

#[test]
fn an_interrupt_ends_it_and_a_port_in_use_is_a_failure() {
    let mut docs = Docs::of(MEMBER);
    let mut page = docs.listen(PAGE);
    assert_eq!(page.next().0, "fine");
    let port = docs.address.rsplit_once(':').expect("it has a port").1;
    let second = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["docs", "--port", port, "--root"])
        .arg(docs.project.at(""))
        .output()
        .expect("the command starts");
    let said = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(2), "{said}");
    assert!(said.contains("`--port 0` takes any that is free"), "{said}");
    let interrupt = Command::new("kill").args(["-INT", &docs.process.id().to_string()]).status();
    assert!(interrupt.expect("there is a `kill`").success());
    // With a page open, too; nothing is left that would answer.
    docs.process.wait().expect("it ends");
    assert!(TcpStream::connect(&docs.address).is_err());
}
