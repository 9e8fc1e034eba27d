//! `cargo xtask new-event PROVIDER NAME`.

use clap::{Arg, ArgMatches, Command};
use hookbook_codegen::SourceFile;

use crate::cli::{self, Context};
use crate::disk::{Durability, Found};
use crate::events_file;
use crate::failure::{Failure, Outcome};
use crate::nearest::did_you_mean;
use crate::report::{self, Format};
use crate::sources;
use crate::tree_path::TreePath;

pub(crate) fn command() -> Command {
    Command::new("new-event")
        .about("Adds the skeleton of an event to schema/")
        .long_about(
            "Adds the skeleton of an event to schema/PROVIDER/events/SUBJECT.yaml, behind the last event. Nothing else in the \
             file changes. The skeleton says only that the name is known; `generate` accepts it as it is.",
        )
        .arg(Arg::new("provider").value_name("PROVIDER").required(true).help("A folder of schema/"))
        .arg(Arg::new("name").value_name("NAME").required(true).help("The wire name, to the letter"))
        .arg(
            Arg::new("file")
                .long("file")
                .value_name("SUBJECT")
                .help("The file, without folder and ending; default: the name up to its first `.` or `/`"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask new-event acme order.paid              schema/acme/events/order.yaml
  cargo xtask new-event acme ContactCreate --file contact

{}",
            cli::EXIT_CODES
        ))
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let (provider, name) = (text("provider").unwrap_or_default(), text("name").unwrap_or_default());
    let mut sources = sources::read(context.disk.root())?;
    let known = sources::providers(&sources);
    if !known.contains(&provider) {
        let failure = Failure::new(format!("there is no provider `{provider}`"));
        return Err(failure.help(did_you_mean(provider, &known)));
    }
    if name.trim() != name || name.is_empty() || name.contains(char::is_control) {
        return Err(Failure::new(format!("{name:?} is no name of an event")));
    }
    let path = path(provider, name, text("file"))?;
    if has_faults(context, &sources)? {
        context.console.say("nothing was written: mend the catalog first");
        return Ok(Outcome::Findings);
    }
    refuse_known(provider, name, &sources)?;

    let new = add(&mut sources, &path, name)?;
    if has_faults(context, &sources)? {
        context.console.say(&format!(
            "nothing was written: with `{name}` the catalog would have these faults"
        ));
        return Ok(Outcome::Findings);
    }
    // A link would be replaced by a file.
    if let Found::Other(what) = context.disk.look(&path)? {
        return Err(Failure::new(format!("`{path}` is {what}, not a file"))
            .help("name another file with `--file`"));
    }
    context.disk.sweep_beside(&path)?;
    context.disk.write(&path, new.as_bytes(), Durability::SurvivesKill)?;
    context.console.result(&format!("{path}: {name}\n"))?;
    context.console.say("write down what is known of it, then run: cargo xtask generate");
    Ok(Outcome::Fine)
}

fn path(provider: &str, name: &str, file: Option<&str>) -> Result<TreePath, Failure> {
    let subject = file.map_or_else(|| subject(name), str::to_owned);
    let is_word = subject.starts_with(|c: char| c.is_ascii_lowercase())
        && subject.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let path = TreePath::parse(&format!("schema/{provider}/events/{subject}.yaml"));
    path.filter(|_| is_word).ok_or_else(|| {
        Failure::new(format!("`{subject}` cannot name a file of events"))
            .help("name the file with `--file SUBJECT`: a lower-case word of `a-z`, `0-9` and `_`")
    })
}

/// What an event is about, by its name: `courses/enrollment.created` is in `courses`, `ContactCreate` in `contact_create`.
fn subject(name: &str) -> String {
    let head = name.split(['.', '/']).next().unwrap_or_default();
    let mut subject = String::new();
    let mut after_lower = false;
    for c in head.chars() {
        if c.is_ascii_uppercase() && after_lower {
            subject.push('_');
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        subject.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    }
    subject
}

fn has_faults(context: &Context<'_>, sources: &[SourceFile]) -> Result<bool, Failure> {
    match (context.generator.generate)(sources) {
        Ok(_) => Ok(false),
        Err(diagnostics) => {
            report::faults(&context.console, Format::Human, &diagnostics, sources)?;
            Ok(true)
        }
    }
}

fn refuse_known(provider: &str, name: &str, sources: &[SourceFile]) -> Result<(), Failure> {
    let folder = format!("schema/{provider}/events/");
    for source in sources.iter().filter(|source| source.path.starts_with(&folder)) {
        let names =
            events_file::names(&text_of(source)?).map_err(|why| unusable(&source.path, &why))?;
        if let Some((_, event)) = names.iter().find(|(known, _)| known == name) {
            let what = if event == name {
                "is declared".to_owned()
            } else {
                format!("is an alias of `{event}`")
            };
            return Err(Failure::new(format!("`{name}` {what} in `{}`", source.path))
                .help("give it a second version under `versions:`, or choose another name"));
        }
    }
    Ok(())
}

/// Adds the event to the sources, and hands out the new text of its file.
fn add(sources: &mut Vec<SourceFile>, path: &TreePath, name: &str) -> Result<String, Failure> {
    if let Some(source) = sources.iter_mut().find(|source| source.path == path.as_str()) {
        let new = events_file::insert(&text_of(source)?, name)
            .map_err(|why| unusable(&source.path, &why))?;
        source.bytes = new.clone().into_bytes();
        return Ok(new);
    }
    let new = events_file::new(name);
    sources.push(SourceFile::new(path.as_str(), new.clone()));
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(new)
}

fn text_of(source: &SourceFile) -> Result<String, Failure> {
    String::from_utf8(source.bytes.clone()).map_err(|_| unusable(&source.path, "it is not UTF-8"))
}

fn unusable(path: &str, why: &str) -> Failure {
    Failure::new(format!("an event cannot be added beside `{path}`: {why}"))
        .help("nothing was written")
}

#[cfg(test)]
mod tests {
    use super::{path, subject};

    #[test]
    fn the_subject_is_the_first_word() {
        for (name, expected) in [
            ("member.created", "member"),
            ("courses/enrollment.created", "courses"),
            ("one-time-order.completed", "one_time_order"),
            ("ContactCreate", "contact_create"),
            ("contact_add", "contact_add"),
        ] {
            assert_eq!(subject(name), expected);
        }
    }

    #[test]
    fn a_file_is_a_lower_case_word() {
        assert!(path("acme", "a.b", None).is_ok());
        assert!(path("acme", "1.b", None).is_err());
        assert!(path("acme", ".b", None).is_err());
        for file in ["", "A", "a-b", "../a", "a/b", "_a"] {
            assert!(path("acme", "a.b", Some(file)).is_err(), "{file}");
        }
    }
}
