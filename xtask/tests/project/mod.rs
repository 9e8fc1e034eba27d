//! A throwaway project, and the commands run in it.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A provider with all that a publication needs.
pub(crate) const PROVIDER: &str = "\
provider: acme
title: Acme
docs: https://acme.example/docs
evidence: {kind: documented, source: acme.example/docs}
envelopes:
  default:
    event: /event
    payload: /data
    fields: {event: string}
delivery: {guarantee: unknown, ordering: unknown}
signature: []
";

/// Its events.
pub(crate) const MEMBER: &str = "\
events:
  member.created:
    summary: One.
    payload: {contact: Contact}
  member.deleted:
    summary: None.
    payload: {id: string}
types:
  Contact: {fields: {email: email}}
";

pub(crate) struct Project(TempDir);

/// How a command has ended, and what it said.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Project {
    /// One provider, `acme`, with one event in `member.yaml`.
    pub(crate) fn new() -> Self {
        let project = Self(tempfile::tempdir().expect("a temporary folder"));
        project.write("schema/README.md", "For people.\n");
        project.write("schema/acme/provider.yaml", "provider: acme\n");
        project.write(
            "schema/acme/events/member.yaml",
            "events:\n  member.created:\n    summary: One.\n",
        );
        project
    }

    /// One provider with a real catalog, which can be published.
    pub(crate) fn publishable() -> Self {
        let project = Self::new();
        project.write(
            "schema/catalog.yaml",
            "title: Hookbook\nbase_url: https://hookbook.example/schemas\n",
        );
        project.write("schema/acme/provider.yaml", PROVIDER);
        project.write("schema/acme/events/member.yaml", MEMBER);
        project
    }

    /// `new()` after a first `generate`.
    pub(crate) fn generated() -> Self {
        let project = Self::new();
        assert_eq!(project.run("generate").code, Some(0));
        project
    }

    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("the folder is created");
        fs::write(path, text).expect("the file is written");
    }

    pub(crate) fn append(&self, path: &str, text: &str) {
        self.write(path, self.read(path) + text);
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn exists(&self, path: &str) -> bool {
        self.at(path).symlink_metadata().is_ok()
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.at(path)).expect("the file is removed");
    }

    /// Everything below a folder: files with their bytes, folders with a slash behind.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.at(folder), folder, &mut files);
        files
    }

    /// Runs a command that is written as one would type it.
    pub(crate) fn run(&self, line: &str) -> Run {
        self.command(line).output().expect("the command starts").into()
    }

    pub(crate) fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-echo"));
        command
            .args(line.split_whitespace())
            .arg("--root")
            .arg(self.0.path())
            .env_remove("NO_COLOR");
        command
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Run {
    /// Asserts the exit code, and hands the run on.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.stderr.contains(words), "`{words}` is missing: {self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn shows(self, words: &str) -> Self {
        assert!(self.stdout.contains(words), "`{words}` is missing: {self:#?}");
        self
    }
}

fn collect(folder: &Path, path: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            files.insert(format!("{path}/"), Vec::new());
            collect(&entry.path(), &path, files);
        } else {
            files.insert(path, fs::read(entry.path()).unwrap_or_default());
        }
    }
}
