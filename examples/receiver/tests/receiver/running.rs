//! The receiver as a process, and the deliveries that `cargo xtask trigger` sends to it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use rusqlite::{Connection, OpenFlags};
use serde_json::Value;

pub(crate) const SECRET: &str = "s3cret";
pub(crate) const TOKEN: &str = "t0ken";
/// A provider, and where its hooks go.
pub(crate) const HOOKS: [(&str, &str); 4] = [
    ("activecampaign", "/hooks/activecampaign?token=t0ken"),
    ("clickfunnels", "/hooks/clickfunnels"),
    ("gately", "/hooks/gately"),
    // Some bodies do not say which event they are.
    ("highlevel", "/hooks/highlevel/{event}"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A key for tests, of which nobody trusts the public half.
fn key(half: &str) -> PathBuf {
    root().join(format!("generated/tests/data/signatures/test-only.ed25519.{half}.pem"))
}

/// A receiver that has begun to listen. It dies with this value, without a chance to tidy up.
pub(crate) struct Receiver {
    process: Child,
    pub(crate) url: String,
}

impl Receiver {
    pub(crate) fn start(database: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_hookbook-receiver"))
            .env("RECEIVER_LISTEN", "127.0.0.1:0")
            .env("RECEIVER_DATABASE", database)
            .env("ACTIVECAMPAIGN_TOKEN", TOKEN)
            .env("CLICKFUNNELS_SECRET", SECRET)
            .env("GATELY_SECRET", SECRET)
            .env("HIGHLEVEL_PUBLIC_KEY", key("public"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the receiver starts");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("stdout is piped");
        BufReader::new(stdout).read_line(&mut line).expect("stdout is text");
        let url =
            line.trim().strip_prefix("listening on ").expect("it says where, or it has failed");
        Self { url: url.to_owned(), process }
    }

    /// Takes the process away between two instructions, whatever it is doing (SIGKILL).
    pub(crate) fn kill(&mut self) {
        self.process.kill().expect("it is ours");
        self.process.wait().expect("it is gone");
    }

    #[cfg(unix)]
    pub(crate) fn terminate(mut self) -> Option<i32> {
        let id = self.process.id().to_string();
        let kill = Command::new("kill").args(["-TERM", &id]).status().expect("`kill` runs");
        assert!(kill.success());
        self.process.wait().expect("it ends").code()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A sender at work.
pub(crate) struct Sender {
    process: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
}

impl Sender {
    /// Sends every fixture of a provider. The same seed sends the same bodies.
    pub(crate) fn start(provider: &str, url: &str, more: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet", "--package", "xtask", "--", "trigger", provider, "--all"]);
        command.args(["--to", url, "--secret", SECRET, "--format", "json"]).args(more);
        command.arg("--private-key").arg(key("private")).current_dir(root());
        // Notes on fixtures without an id are for people.
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("cargo runs");
        let stdout = process.stdout.take().expect("stdout is piped");
        Self { process, lines: BufReader::new(stdout).lines() }
    }

    /// The exit code, once all lines were read.
    pub(crate) fn end(mut self) -> Option<i32> {
        self.process.wait().expect("it ends").code()
    }
}

/// One delivery and its answer, a line each.
impl Iterator for Sender {
    type Item = Answer;

    fn next(&mut self) -> Option<Answer> {
        let line = self.lines.next()?.expect("stdout is text");
        let line: Value = serde_json::from_str(&line).expect("a JSON object a line");
        let text = |name: &str| line[name].as_str().expect("a text").to_owned();
        let name = Name { provider: text("provider"), key: text("key") };
        Some(Answer { name, event: text("event"), status: line["status"].as_u64() })
    }
}

/// What tells one delivery from all others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) provider: String,
    pub(crate) key: String,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) name: Name,
    pub(crate) event: String,
    pub(crate) status: Option<u64>,
}

/// A row of the table of events, by name: the event, and how many rows there are.
pub(crate) fn stored(database: &Path) -> BTreeMap<Name, (String, usize)> {
    let connection = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .expect("a database");
    let healthy: String =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("an answer");
    assert_eq!(healthy, "ok");
    let mut rows = connection.prepare("SELECT provider, key, event FROM events").expect("a table");
    let rows = rows
        .query_map([], |row| Ok((Name { provider: row.get(0)?, key: row.get(1)? }, row.get(2)?)));
    let mut found: BTreeMap<Name, (String, usize)> = BTreeMap::new();
    for row in rows.expect("rows") {
        let (name, event): (Name, String) = row.expect("texts");
        found.entry(name).or_insert((event, 0)).1 += 1;
    }
    found
}

/// The names of all events of a provider, as the published index lists them.
pub(crate) fn declared(provider: &str) -> BTreeSet<String> {
    let index = std::fs::read_to_string(root().join("generated/schemas/index.json"));
    let index: Value = serde_json::from_str(&index.expect("a file of the project")).expect("JSON");
    let providers = index["providers"].as_array().expect("a list of providers");
    let listed = providers.iter().find(|listed| listed["name"] == provider).expect("its entry");
    let events = listed["events"].as_array().expect("a list of events").iter();
    events.map(|event| event["name"].as_str().expect("a name").to_owned()).collect()
}
