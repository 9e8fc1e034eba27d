//! What is run, and how it is started.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitStatus};

use crate::cli::Context;
use crate::consumers::dist::Place;
use crate::consumers::voice::Voice;
use crate::disk::Disk;
use crate::failure::Failure;
use crate::tools;

/// Tools of one kind, or one test run of our own.
pub(crate) struct Suite {
    /// What `--only` calls it; its results are `<name>.json`.
    pub(crate) name: &'static str,
    /// The section of the matrix that it belongs to.
    pub(crate) group: Group,
    /// What is said when it starts.
    pub(crate) about: &'static str,
    pub(crate) program: Program,
}

/// The suites in the order in which they are run. One row is all that a new one needs here.
pub(crate) const SUITES: &[Suite] = &[
    Suite {
        name: "rust",
        group: Group::Validators,
        about: "cargo test --workspace, with the Rust `jsonschema` crate on the publication",
        program: Program::Workspace,
    },
    Suite {
        name: "ajv",
        group: Group::Validators,
        about: "Ajv 2020 and Ajv draft-07, in strict mode",
        program: Program::Node("tests/consumers/node/ajv.mjs"),
    },
    Suite {
        name: "blaze",
        group: Group::Validators,
        about: "Blaze, through the `jsonschema` command of Sourcemeta",
        program: Program::Node("tests/consumers/node/blaze.mjs"),
    },
    Suite {
        name: "python-jsonschema",
        group: Group::Validators,
        about: "python-jsonschema with both drafts",
        program: Program::Python("tests/consumers/python/jsonschema_suite.py"),
    },
    Suite {
        name: "json-schema-to-typescript",
        group: Group::Generators,
        about: "json-schema-to-typescript on the `union` documents",
        program: Program::Node("tests/consumers/node/json-schema-to-typescript.mjs"),
    },
    Suite {
        name: "quicktype",
        group: Group::Generators,
        about: "quicktype on the `union` documents, its converters on the examples",
        program: Program::Node("tests/consumers/node/quicktype.mjs"),
    },
    Suite {
        name: "datamodel-code-generator",
        group: Group::Generators,
        about: "datamodel-code-generator on the `union` documents, its models on the examples",
        program: Program::Python("tests/consumers/python/models.py"),
    },
    Suite {
        name: "typify",
        group: Group::Generators,
        about: "typify on the `union` documents, its types on the examples",
        program: Program::Cargo("tests/consumers/typify/Cargo.toml"),
    },
    Suite {
        name: "redocly",
        group: Group::Descriptions,
        about: "Redocly CLI on the OpenAPI documents, Ajv on their examples",
        program: Program::Node("tests/consumers/node/openapi.mjs"),
    },
    Suite {
        name: "openapi-spec-validator",
        group: Group::Descriptions,
        about: "openapi-spec-validator on the OpenAPI documents",
        program: Program::Python("tests/consumers/python/openapi.py"),
    },
    Suite {
        name: "asyncapi",
        group: Group::Descriptions,
        about: "the official parser on the AsyncAPI documents",
        program: Program::Node("tests/consumers/node/asyncapi.mjs"),
    },
    Suite {
        name: "catalog",
        group: Group::Descriptions,
        about: "the catalog for editors",
        program: Program::Node("tests/consumers/node/catalog.mjs"),
    },
    Suite {
        name: "npm",
        group: Group::Packages,
        about: "the npm package, with TypeScript and in Node",
        program: Program::Node("tests/consumers/node/package.mjs"),
    },
    Suite {
        name: "python",
        group: Group::Packages,
        about: "the Python package, with mypy and in Python",
        program: Program::Python("tests/consumers/python/package.py"),
    },
    Suite {
        name: "browser",
        group: Group::Site,
        about: "the site in headless Chromium: links, search, copying, signatures, accessibility",
        program: Program::Node("tests/consumers/node/site.mjs"),
    },
];

/// A section of the matrix; `--only` takes all its suites by this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    Validators,
    Generators,
    Descriptions,
    Packages,
    Site,
}

impl Group {
    /// Name for `--only`, and title, in the order of the matrix.
    pub(crate) const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::Validators, "validators", "Validators"),
        (Self::Generators, "generators", "Generators of types"),
        (Self::Descriptions, "descriptions", "OpenAPI and AsyncAPI"),
        (Self::Packages, "packages", "Packages"),
        (Self::Site, "site", "Site"),
    ];

    pub(crate) fn name(self) -> &'static str {
        Self::ALL.iter().find(|(group, ..)| *group == self).map_or("", |(_, name, _)| name)
    }
}

/// How a suite is started.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Program {
    /// The tests of this workspace. They build the publication themselves, and find the folder for results in `HOOKBOOK_CONSUMERS`.
    Workspace,
    /// A script, by its path from the root of the project.
    Node(&'static str),
    Python(&'static str),
    /// A crate with a workspace of its own, by its `Cargo.toml`: what it builds is not ours to build in every test run.
    Cargo(&'static str),
}

/// Where the tests of the workspace put what other suites judge, and their own results.
const CONSUMERS: &str = "HOOKBOOK_CONSUMERS";

impl Suite {
    /// Whether it is handed the publication as a folder.
    pub(crate) fn needs_dist(&self) -> bool {
        !self.writes_questions()
    }

    /// Whether it writes the questions that every validator answers.
    pub(crate) fn writes_questions(&self) -> bool {
        matches!(self.program, Program::Workspace)
    }

    pub(crate) fn answers_questions(&self) -> bool {
        self.group == Group::Validators && !self.writes_questions()
    }

    /// Runs it to its end. What it prints is for people.
    pub(crate) fn run(
        &self,
        context: &Context<'_>,
        place: &Place,
        voice: Voice<'_>,
    ) -> Result<ExitStatus, Failure> {
        let root = context.disk.root();
        let installed = Disk::new(tools::folder(root));
        let (mut command, name) = match self.program {
            Program::Workspace => {
                let mut tests = workspace(root, place, &["test", "--workspace"]);
                return voice.run(&mut tests, "cargo test");
            }
            Program::Node(script) => {
                let mut node = tools::node(&context.disk, &installed)?;
                node.arg(root.join(script));
                (node, script)
            }
            Program::Python(script) => {
                let mut python = tools::python(&context.disk, &installed)?;
                python.arg(root.join(script));
                (python, script)
            }
            Program::Cargo(manifest) => {
                let mut cargo = cargo();
                cargo.args(["run", "--quiet", "--locked", "--manifest-path"]);
                cargo.arg(root.join(manifest)).arg("--");
                // A workspace of its own would build into a folder of its own, beside its sources.
                cargo.env("CARGO_TARGET_DIR", place.folder().join("cargo"));
                (cargo, manifest)
            }
        };
        command.arg(place.dist()).arg(installed.root()).arg(place.results(self.name));
        voice.run(&mut command, name)
    }
}

/// Writes the questions that every validator answers, where the tests of the workspace are not run.
pub(crate) fn write_questions(context: &Context<'_>, place: &Place) -> Result<ExitStatus, Failure> {
    let arguments = ["test", "--workspace", "--test", "published"];
    Voice::Alone.run(&mut workspace(context.disk.root(), place, &arguments), "cargo test")
}

fn workspace(root: &Path, place: &Place, arguments: &[&str]) -> Command {
    let mut command = cargo();
    command.args(arguments).current_dir(root).env(CONSUMERS, place.folder());
    command
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}
