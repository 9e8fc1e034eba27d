//! The tools of other languages that judge what we publish. They are installed below `target/tools/`, from lists in the project that
//! pin every package by its hash, and again only when those lists or the language itself have changed.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use crate::disk::{Disk, Durability, Found};
use crate::failure::Failure;
use crate::manifest::Entry;
use crate::tree_path::TreePath;

const NODE: &str = if cfg!(windows) { "node.exe" } else { "node" };
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };
const PYTHON_IN_ENVIRONMENT: &str =
    if cfg!(windows) { "python/Scripts/python.exe" } else { "python/bin/python" };

const GET_NODE: &str =
    "install Node.js 20.19 or later, with npm; or run the other tests with `--only`";
const GET_PYTHON: &str =
    "install Python 3.11 or later, with venv and pip; or run the other tests with `--only`";
const GET_PACKAGES: &str =
    "the first run downloads packages: is there a network? Later runs need none";

/// A Node with the packages that `tests/consumers/node/` lists, in the folder `node` of the tools.
pub(crate) fn node(project: &Disk, tools: &Disk) -> Result<Command, Failure> {
    let version = output(Command::new(NODE).arg("--version"), NODE, GET_NODE)?;
    let lists =
        ["package.json", "package-lock.json"].map(|name| format!("tests/consumers/node/{name}"));
    let folder = tools.root().join("node");
    let _lock = tools.lock(&TreePath::known("node"), || ())?;
    let stamp = Stamp::new("node/.installed", project, &lists, &version)?;
    if !stamp.is_on(tools)? {
        for (list, name) in lists.iter().zip(["node/package.json", "node/package-lock.json"]) {
            tools.write(&TreePath::known(name), &read(project, list)?, Durability::SurvivesKill)?;
        }
        let mut install = Command::new(NPM);
        install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
        output(&mut install, "npm ci", GET_NODE)?;
        stamp.put_on(tools)?;
    }
    Ok(Command::new(NODE))
}

/// A Python with the packages that `tests/consumers/python/` lists.
pub(crate) fn python(project: &Disk, tools: &Disk) -> Result<Command, Failure> {
    let version = output(Command::new(PYTHON).arg("--version"), PYTHON, GET_PYTHON)?;
    let list = "tests/consumers/python/requirements.txt".to_owned();
    let python = tools.root().join(PYTHON_IN_ENVIRONMENT);
    let _lock = tools.lock(&TreePath::known("python"), || ())?;
    let stamp = Stamp::new("python/.installed", project, std::slice::from_ref(&list), &version)?;
    if !stamp.is_on(tools)? {
        let environment = tools.root().join("python");
        let mut create = Command::new(PYTHON);
        output(
            create.args(["-m", "venv", "--clear"]).arg(environment),
            "python -m venv",
            GET_PYTHON,
        )?;
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        // No package is built here: that would run what no hash pins.
        install.args(["--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement"]);
        output(install.arg(project.root().join(&list)), "pip install", GET_PYTHON)?;
        stamp.put_on(tools)?;
    }
    Ok(Command::new(python))
}

/// Says what was installed: put there last, so a run that was killed before installs again.
struct Stamp {
    path: TreePath,
    text: String,
}

impl Stamp {
    fn new(
        path: &'static str,
        project: &Disk,
        lists: &[String],
        version: &str,
    ) -> Result<Self, Failure> {
        let mut all = version.as_bytes().to_vec();
        for list in lists {
            all.extend(read(project, list)?);
        }
        Ok(Self { path: TreePath::known(path), text: Entry::of(&all, None).sha256 })
    }

    fn is_on(&self, tools: &Disk) -> Result<bool, Failure> {
        Ok(tools.look(&self.path)? == Found::File(self.text.clone().into_bytes()))
    }

    fn put_on(&self, tools: &Disk) -> Result<(), Failure> {
        tools.write(&self.path, self.text.as_bytes(), Durability::SurvivesKill)
    }
}

fn read(project: &Disk, path: &str) -> Result<Vec<u8>, Failure> {
    match TreePath::parse(path).map(|path| project.look(&path)) {
        Some(Ok(Found::File(bytes))) => Ok(bytes),
        Some(Err(failure)) => Err(failure),
        _ => Err(Failure::new(format!("`{path}` is missing"))
            .help("it is a part of the project: restore it")),
    }
}

/// Runs a command that must succeed, and hands out what it printed.
fn output(command: &mut Command, name: &str, get: &str) -> Result<String, Failure> {
    let output = command.output().map_err(|error| not_started(name, &error).help(get))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    if output.status.success() {
        return Ok(text(&output.stdout));
    }
    let said = format!("{}\n{}", text(&output.stdout), text(&output.stderr));
    let message = format!("`{name}` failed ({}):\n{}", output.status, said.trim());
    Err(Failure::new(message).help(format!("{get}; {GET_PACKAGES}")))
}

/// Runs a command whose output people are to see.
pub(crate) fn status(command: &mut Command, name: &str) -> Result<ExitStatus, Failure> {
    command.status().map_err(|error| not_started(name, &error))
}

pub(crate) fn not_started(name: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot start `{name}`: {error}"))
}

/// Where tools are installed: with the other things that are built.
pub(crate) fn folder(project: &Path) -> PathBuf {
    target(project).join("tools")
}

/// Where cargo puts what it builds.
pub(crate) fn target(project: &Path) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    // A relative one counts from the project, where cargo is run.
    project.join(target.unwrap_or_else(|| PathBuf::from("target")))
}
