//! The commands on a made-up generator, which the tests of this folder run as a process.
//!
//! It turns `schema/<provider>/events/<subject>.yaml` into `generated/docs/<provider>/<subject>.md` with the same text, and lists all
//! of them in `generated/docs/README.md`. Comments in the YAML make it do more:
//!
//! - `# fault: TEXT` is a fault at these words.
//! - `# region: PATH` lists the files between the markers `files` of that file.
//! - `# at: PATH` writes the text of the source there, too.
//! - `# many: COUNT TAG` writes two files for each number, one of which has the tag in its name.

use std::process::ExitCode;

use hookbook_codegen::diagnostics::Code;
use hookbook_codegen::{Diagnostic, Diagnostics, GeneratedFile, Label, SourceFile, Span};
use xtask::Generator;

fn main() -> ExitCode {
    xtask::main(&Generator { generate, codes, explain })
}

fn codes() -> Vec<(Code, &'static str)> {
    Code::parse("HB0104").map(|code| (code, "an event is declared twice")).into_iter().collect()
}

fn explain(code: &str) -> Option<&'static str> {
    (code == "HB0104").then_some("# HB0104: an event is declared twice")
}

fn generate(sources: &[SourceFile]) -> Result<Vec<GeneratedFile>, Diagnostics> {
    let faults: Diagnostics =
        (0..).zip(sources).flat_map(|(index, source)| faults(index, source)).collect();
    if !faults.is_empty() {
        return Err(faults.sorted());
    }
    let mut files = Vec::new();
    for (provider, subject, text) in sources.iter().filter_map(events) {
        let path = format!("generated/docs/{provider}/{subject}.md");
        files.push(GeneratedFile::of(provider, path, text.clone()));
        for (what, value) in
            text.lines().filter_map(|line| line.strip_prefix("# ")?.split_once(": "))
        {
            match what {
                "region" => files.push(GeneratedFile::region(
                    value,
                    "files",
                    format!("- {provider}/{subject}\n"),
                )),
                "at" => files.push(GeneratedFile::shared(value, text.clone())),
                "many" => many(provider, value, &mut files),
                _ => {}
            }
        }
    }
    let list: String = files.iter().map(|file| format!("{}\n", file.path)).collect();
    files.push(GeneratedFile::shared("generated/docs/README.md", list));
    Ok(files)
}

fn faults(index: u32, source: &SourceFile) -> Vec<Diagnostic> {
    let text = String::from_utf8_lossy(&source.bytes);
    let fault = |(start, words): (usize, &str)| Diagnostic {
        code: Code::parse("HB0104").expect("it is one"),
        message: words.lines().next().unwrap_or_default().to_owned(),
        primary: Label {
            span: Span { file: index, start: start as u32, end: (start + "# fault".len()) as u32 },
            text: String::new(),
        },
        secondary: Vec::new(),
        help: None,
    };
    text.match_indices("# fault: ")
        .map(|(at, _)| fault((at, &text[at + "# fault: ".len()..])))
        .collect()
}

fn events(source: &SourceFile) -> Option<(&str, &str, String)> {
    let (provider, rest) = source.path.strip_prefix("schema/")?.split_once('/')?;
    let subject = rest.strip_prefix("events/")?.strip_suffix(".yaml")?;
    Some((provider, subject, String::from_utf8_lossy(&source.bytes).into_owned()))
}

fn many(provider: &str, value: &str, files: &mut Vec<GeneratedFile>) {
    let Some((count, tag)) = value.split_once(' ') else { return };
    for number in 0..count.parse().unwrap_or(0_usize) {
        let folder = format!("generated/many/{:02}", number / 50);
        let text = format!("{tag} {number}\n").repeat(50);
        files.push(GeneratedFile::of(provider, format!("{folder}/{number:04}.txt"), text.clone()));
        files.push(GeneratedFile::of(provider, format!("{folder}/{number:04}.{tag}.txt"), text));
    }
}
