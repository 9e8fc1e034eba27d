//! `cargo xtask synthesize PROVIDER [EVENT[@VERSION]]`: fixtures made from the catalog.

use clap::{Arg, ArgAction, ArgMatches, Command};
use hookbook_codegen::ir::{Encoding, Payload, Provider, Subject, Verdict};
use hookbook_codegen::judge::Judge;
use hookbook_codegen::synth::{self, Synthetic};
use hookbook_codegen::{Catalog, SourceFile};

use crate::cli::{self, Context};
use crate::disk::{Durability, Found};
use crate::failure::{Failure, Outcome};
use crate::fixtures_file::{self, Remark};
use crate::named::named;
use crate::nearest::did_you_mean;
use crate::report::{self, Format};
use crate::sources;
use crate::tree_path::TreePath;

pub(crate) fn command() -> Command {
    Command::new("synthesize")
        .about("Makes fixtures from the catalog, for events without an example")
        .long_about(
            "Makes fixtures from the catalog: bodies with every declared member and made-up values. Writes them beside the other \
             fixtures as `synthetic.pass.json` or `.form`, with a remark in `fixtures.yaml`. A file that is there already stays as \
             it is. An event of which only the name is known gets none.",
        )
        .arg(Arg::new("provider").value_name("PROVIDER").required(true).help("A folder of schema/"))
        .arg(
            Arg::new("event")
                .value_name("EVENT[@VERSION]")
                .help("The event, in one version or in all of them; default: every event"),
        )
        .arg(
            Arg::new("missing")
                .long("missing")
                .action(ArgAction::SetTrue)
                .help("Only for events and versions that have no fixture that passes"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask synthesize acme --missing
  cargo xtask synthesize acme order.paid
  cargo xtask synthesize acme order.paid@v2

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let mut sources = sources::read(context.disk.root())?;
    let Some(catalog) = catalog(context, &sources)? else { return Ok(Outcome::Findings) };
    let name = text("provider").unwrap_or_default();
    let provider = provider(&catalog, name)?;
    let judge = Judge::new(&catalog, name).expect("it was just found");
    let wanted = text("event").map(|typed| named(typed, &judge)).transpose()?;

    let is_wanted = |subject: &Subject<'_>| {
        wanted.is_none_or(|wanted| {
            subject.event.names().any(|known| known == wanted.event)
                && wanted.version.is_none_or(|version| version == subject.version.version)
        }) && !(matches.get_flag("missing") && has_fixture(*subject))
    };
    let mut planned = Planned::default();
    for subject in provider.subjects().filter(is_wanted) {
        planned.add(subject, &judge, context)?;
    }
    if planned.fixtures.is_empty() && planned.refused.is_empty() {
        context.console.say("there is nothing to make");
        return Ok(Outcome::Fine);
    }
    planned.write(&mut sources, context)
}

fn catalog(context: &Context<'_>, sources: &[SourceFile]) -> Result<Option<Catalog>, Failure> {
    match hookbook_codegen::catalog(sources) {
        Ok(catalog) => Ok(Some(catalog)),
        Err(diagnostics) => {
            report::faults(&context.console, Format::Human, &diagnostics, sources)?;
            context.console.say("nothing was written: mend the catalog first");
            Ok(None)
        }
    }
}

fn provider<'c>(catalog: &'c Catalog, name: &str) -> Result<&'c Provider, Failure> {
    catalog.providers.iter().find(|known| known.name == name).ok_or_else(|| {
        let known: Vec<&str> = catalog.providers.iter().map(|known| known.name.as_str()).collect();
        Failure::new(format!("there is no provider `{name}`")).help(did_you_mean(name, &known))
    })
}

fn has_fixture(subject: Subject<'_>) -> bool {
    subject.version.fixtures.iter().any(|fixture| fixture.verdict == Verdict::Pass)
}

/// What is to be written, all in memory.
#[derive(Default)]
struct Planned {
    fixtures: Vec<Fixture>,
    /// Bodies that would not pass, with what speaks against them.
    refused: Vec<String>,
}

struct Fixture {
    /// From the root of the project.
    folder: String,
    remark: Remark,
    bytes: Vec<u8>,
}

impl Planned {
    fn add(
        &mut self,
        subject: Subject<'_>,
        judge: &Judge<'_>,
        context: &Context<'_>,
    ) -> Result<(), Failure> {
        if matches!(subject.version.payload, Payload::Opaque) {
            return Ok(());
        }
        for made in synth::bodies(subject) {
            let objections = synth::objections(judge, subject, &made);
            let fixture = Fixture::new(subject, made);
            let path = fixture.path();
            if !objections.is_empty() {
                self.refused.push(format!("{path}\n  {}", objections.join("\n  ")));
                continue;
            }
            let is_planned = self.fixtures.iter().any(|planned| planned.path() == path);
            match context.disk.look(&tree_path(&path)?)? {
                Found::Nothing if !is_planned => self.fixtures.push(fixture),
                _ => context.console.say(&format!("`{path}` is there already and stays")),
            }
        }
        Ok(())
    }

    /// Writes all or nothing, and of each folder the fixtures first: a remark without its fixture would be a fault.
    fn write(
        self,
        sources: &mut Vec<SourceFile>,
        context: &Context<'_>,
    ) -> Result<Outcome, Failure> {
        for refused in &self.refused {
            context.console.say(&format!("cannot be made from the catalog: {refused}"));
        }
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for fixture in self.fixtures {
            let remarks = format!("{}/fixtures.yaml", fixture.folder);
            let new = remarked(sources, &remarks, &fixture)?.into_bytes();
            files.push((fixture.path(), fixture.bytes));
            files.push((remarks, new));
            for (path, bytes) in &files[files.len() - 2..] {
                put(sources, path, bytes);
            }
        }
        if catalog(context, sources)?.is_none() {
            return Ok(Outcome::Findings);
        }
        for (path, bytes) in &files {
            let target = tree_path(path)?;
            context.disk.sweep_beside(&target)?;
            context.disk.write(&target, bytes, Durability::SurvivesKill)?;
            if !path.ends_with(".yaml") {
                context.console.result(&format!("{path}\n"))?;
            }
        }
        if !files.is_empty() {
            context.console.say("read what was made up, then run: cargo xtask generate");
        }
        Ok(if self.refused.is_empty() { Outcome::Fine } else { Outcome::Findings })
    }
}

/// The text of the `fixtures.yaml` beside a fixture, with what is to be said of it.
fn remarked(sources: &[SourceFile], path: &str, fixture: &Fixture) -> Result<String, Failure> {
    let cannot = |why: &str| {
        Failure::new(format!("a remark cannot be added to `{path}`: {why}"))
            .help("nothing was written")
    };
    let old = sources.iter().find(|source| source.path == path);
    let old = old.map(|source| str::from_utf8(&source.bytes)).transpose();
    let old = old.map_err(|_| cannot("it is not UTF-8"))?;
    let below = fixture.folder.strip_prefix("schema/").unwrap_or(&fixture.folder);
    fixtures_file::with(below, old, &fixture.remark).map_err(|why| cannot(&why))
}

fn put(sources: &mut Vec<SourceFile>, path: &str, bytes: &[u8]) {
    sources.retain(|source| source.path != path);
    sources.push(SourceFile { path: path.to_owned(), bytes: bytes.to_vec() });
}

fn tree_path(path: &str) -> Result<TreePath, Failure> {
    TreePath::parse(path).ok_or_else(|| Failure::new(format!("`{path}` cannot be a file")))
}

impl Fixture {
    fn new(subject: Subject<'_>, made: Synthetic) -> Self {
        let Subject { provider, event, version } = subject;
        let encoding = subject.envelope().encoding;
        let other_version = (!version.is_default).then(|| version.version.clone());
        let mut name = vec!["synthetic".to_owned()];
        name.extend(other_version.clone());
        name.extend(made.case.as_deref().map(word));
        let note = match &made.case {
            Some(case) => format!("Made up from the catalog, for the case `{case}`."),
            None => "Made up from the catalog.".to_owned(),
        };
        let ending = match encoding {
            Encoding::Json => "json",
            Encoding::Form => "form",
        };
        let file = format!("{}.pass.{ending}", name.join("."));
        Self {
            folder: format!("schema/{}/fixtures/{}", provider.name, event.path),
            remark: Remark { file, version: other_version, headers: made.headers, note },
            bytes: made.bytes,
        }
    }

    fn path(&self) -> String {
        format!("{}/{}", self.folder, self.remark.file)
    }
}

/// A case as part of a file's name: whatever may not stand there is a hyphen.
fn word(case: &str) -> String {
    let usual = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    case.chars().map(|c| if usual(c) { c.to_ascii_lowercase() } else { '-' }).collect()
}
